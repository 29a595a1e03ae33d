using System.Collections.Frozen;
using System.Globalization;

namespace Versnelling.Domain.Intake;

/// <summary>A number as people write an age: <c>14</c>, <c>17,5</c>, <c>16;4</c>, <c>veertien</c>, <c>een en twintig</c>, <c>tweeënhalf</c>.</summary>
/// <param name="Value">Whole years, months or weeks; halves are rounded down.</param>
/// <param name="Last">The number's last word.</param>
internal readonly record struct AgeNumber(int Value, int Last)
{
    private static readonly FrozenDictionary<string, int> Numbers =
        "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig"
            .Split(' ').Select((word, value) => (word, value)).Concat([("achtien", 18), ("ien", 1), ("twie", 2), ("vief", 5), ("zeuven", 7), ("neugen", 9), ("elluf", 11), ("twaluf", 12), ("twalf", 12), ("dartien", 13), ("vertien", 14), ("vijfien", 15), ("zestein", 16), ("seventien", 17),
                ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18)])
            .ToFrozenDictionary(n => n.Item1, n => n.Item2, StringComparer.Ordinal);

    private static readonly string[] Halves = ["eneenhalf", "eneenhalve", "enhalf", "enhalve"];

    private static readonly WordFilter Filter = new(Numbers.Keys);

    /// <summary>Whether a word may spell a number or hold one: nearly all don't, and this tells at once.</summary>
    public static bool MaySpell(in Word word) =>
        Filter.MayHave(word.Hash)
        || (word.Text is { Length: >= 7 } text && text[^1] is 'f' or 'e' or 'g' or 'n' && (text.EndsWith("half", StringComparison.Ordinal) || text.EndsWith("halve", StringComparison.Ordinal) || text.Contains("jarig", StringComparison.Ordinal)));

    /// <summary>As <see cref="Spelled(string)"/>, and quicker where the word is at hand.</summary>
    public static int? Spelled(in Word word) => MaySpell(word) ? Spelled(word.Text) : null;

    /// <summary>The number that a word spells.</summary>
    public static int? Spelled(string word)
    {
        if (Numbers.TryGetValue(word, out var value))
            return value;
        if (word.Length < 7 || word[^1] is not ('f' or 'e'))
            return null;
        foreach (var half in Halves)
        {
            if (word.EndsWith(half, StringComparison.Ordinal) && Numbers.TryGetValue(word[..^half.Length], out var whole))
                return whole;
        }

        return null;
    }

    /// <summary>The number that begins at a word; years of four digits are none.</summary>
    public static AgeNumber? At(Words words, int at)
    {
        if (words[at].IsNumber)
        {
            var digits = words[at].Text.AsSpan();
            var mark = digits.IndexOfAny(",;");
            // "04" is a year or a month.
            if (mark < 0 && (digits.Length > 2 || digits is ['0', _]) || words[at].Before is '€' or '+' or '.' or '#')
                return null;
            return int.TryParse(mark < 0 ? digits : digits[..mark], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new AgeNumber(number, AndHalf(words, at)) : null;
        }

        if (words[at].Text is "anderhalf")
            return new AgeNumber(1, at);
        // English; in Dutch "ten" is a preposition.
        if (words[at].Text is "ten" && ((at > 0 && words[at - 1].Text is "turned" or "turns" or "aged") || (at + 1 < words.Count && words[at + 1].Text is "year" or "years")))
            return new AgeNumber(10, at);
        if (Spelled(words[at]) is not { } value)
            return null;
        if (value < 10 && at + 2 < words.Count && words[at + 1].Text is "en" or "an" && words[at + 2].Text is "twintig" && words[at + 2].Sentence == words[at].Sentence)
            return new AgeNumber(20 + value, at + 2);
        return new AgeNumber(value, AndHalf(words, at));
    }

    /// <summary>The age in a word such as <c>veertienjarige</c>.</summary>
    public static int? Jarige(string word)
    {
        if (word.Length < 8 || word[^1] is not ('g' or 'e' or 'n'))
            return null;
        var at = word.IndexOf("jarig", StringComparison.Ordinal);
        return at > 0 && word.Length - at <= 7 ? Spelled(word[..at]) : null;
    }

    private static int AndHalf(Words words, int at)
    {
        if (at + 2 >= words.Count || words[at + 1].Text != "en" || words[at + 2].Sentence != words[at].Sentence)
            return at;
        if (words[at + 2].Text is "half" or "halve")
            return at + 2;
        return at + 3 < words.Count && words[at + 2].Text == "een" && words[at + 3].Text is "half" or "halve" ? at + 3 : at;
    }
}
