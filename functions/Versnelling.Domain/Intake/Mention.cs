namespace Versnelling.Domain.Intake;

/// <summary>Words that are only named or read and not meant: "het woord crisis", "er stond 'spoed' op", "zij noemen het 'een crisis'".</summary>
internal static class Mention
{
    private const int Longest = 3;

    private static readonly PhraseTable Names = PhraseTable.Parse("""
        name: woord|woorden|term|label|etiket|stempel|stempeltje|vinkje|kopje|kreet|kwalificatie|mapje|tabblad; noemt|noemen|noemde|noem het|dat|dit; zogenaamd*; zogenoemd*; overdreven; zogeheten
        read: krant; journaal; documentaire; podcast; artikel; nieuwsbericht; in|op het nieuws|televisie; talkshow
        """);

    /// <summary>Whether a phrase stands between quotes of its own, or after a word for words.</summary>
    public static bool Holds(Words words, PhraseHit hit) => IsQuoted(words, hit) || IsNamed(words, hit) || IsThen(words, hit);

    private static bool IsNamed(Words words, PhraseHit hit) =>
        Names.Find(words).Exists(n => n.Rule == "read" ? words[n.First].Sentence == words[hit.First].Sentence : n.Last < hit.First && n.Last >= hit.First - 2 && words[n.Last].Clause == words[hit.First].Clause);

    private static bool IsQuoted(Words words, PhraseHit hit)
    {
        var (from, to) = (hit.First, hit.Last);
        while (from > 0 && hit.First - from < Longest && !IsMark(words[from].Before) && words[from - 1].Clause == words[hit.First].Clause)
            from--;
        while (to + 1 < words.Count && to - hit.Last < Longest && !IsMark(words[to].After) && words[to + 1].Clause == words[hit.Last].Clause)
            to++;
        return IsMark(words[from].Before) && IsMark(words[to].After) && to - from < Longest;
    }

    // "Toen: weglopen, crisisbed, politie. Nu: een hond": a heading of what was.
    private static bool IsThen(Words words, PhraseHit hit)
    {
        var (from, _) = Denial.SentenceOf(words, hit.First);
        return words[from].Text is "toen" or "eerder" or "vroeger" or "destijds" or "voorheen" && words.EndsLabel(from);
    }

    private static bool IsMark(char c) => c is '"' or '\'' or '‘' or '’' or '“' or '”' or '„' or '«' or '»';
}
