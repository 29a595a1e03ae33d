using System.Buffers;
using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>What may stand around a number that is an age.</summary>
internal static class AgeEnd
{
    // What may follow a bare number after "is": anything else could be counted ("is 3 weken weg").
    public static readonly FrozenSet<string> Follows = Set(
        "en maar dus of die dat met nu in op zonder toch geworden oud jong want terwijl nog al als we wij ik hij zij ze mijn vorige om bij uit door te heeft kan wil woont zit gaat is komt mag moet zonder sinds omdat toen ook wel gewoon jarig daarom hoor inmiddels niet volgens straks dan bijna heel met mn m'n k haar zijn voor");

    private static readonly SearchValues<char> Closing = SearchValues.Create("/\n+\"”;…");

    public static bool AtStart(Words words, int at) => at == 0 || words[at - 1].Sentence != words[at].Sentence || words.StartsLine(at);

    public static bool Closes(Words words, int last) =>
        last + 1 >= words.Count || words[last + 1].Clause != words[last].Clause || words.Gap(last).IndexOfAny(Closing) >= 0;

    /// <summary>Whether the sentence goes on after an age as after any person: with a small word, a name or a verb such as "krijgt".</summary>
    public static bool GoesOn(Words words, int last) =>
        Closes(words, last) || Follows.Contains(words[last + 1].Text) || words[last + 1].Capital || (words[last + 1].Length > 3 && words[last + 1].Text[^1] == 't' && !words[last + 1].Text.EndsWith("pt", StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
