namespace Versnelling.Domain.Intake;

/// <summary>"woont in Zwolle", "Woonplaats: Kampen", "meisje uit Amsterdam": the child has a home, only not in this region.</summary>
internal static class HomeElsewhere
{
    private static readonly string[] Streets = ["straat", "weg", "laan", "hof", "plein", "kade", "gracht", "dijk", "singel"];

    public static (Standing Standing, string? Parent)? At(Words words, int at, bool ownChild)
    {
        if (at == 0 || !words[at].Capital || words[at].IsNumber || words[at].Length < 3 || IsNoPlace(words, at))
            return null;
        if (words.EndsLabel(at - 1) && words[at - 1].Text is "woonplaats" or "gemeente" or "woongemeente")
            return (Standing.Label, null);
        // "eerst Almere, toen Urk, nu Zwolle".
        if (words[at - 1].Text is "nu" or "inmiddels" or "thans" && words.Gap(at - 1) is " " && words[at].After is '.' or ',' or '\n' or ')' or ';' && Near(words, at, at - 12, at - 2, w => w is "eerst" or "toen" or "daarna" or "vroeger" or "daarvoor"))
            return (Standing.Child, null);
        if (words.Gap(at - 1) is not " " || words[at - 1].Text is not ("in" or "te" or "uit" or "naar") || !TellsOfHome(words, at))
            return null;
        var home = PlaceContext.Read(words, at, at, ownChild);
        if (home.Standing < Standing.Parent)
            return null;
        // A parent far away is no home of the child's; nor does the land where somebody came from say where they live.
        if (PlaceWords.IsLand(words[at].Text) && (words[at - 1].Text is "uit" || home.Parent is not null || home.Standing is Standing.Parent))
            return null;
        // A district, or a town whose name ends as one.
        return words[at].Text.EndsWith("wijk", StringComparison.Ordinal) || words[at].Text.EndsWith("buurt", StringComparison.Ordinal) ? (Standing.Weak, null) : home;
    }

    /// <summary>Whether a word looks like the name of a place that the region doesn't know.</summary>
    public static bool IsNamed(Words words, int at) =>
        at > 0 && words[at].Capital && !words[at].IsNumber && words[at].Length > 2 && words[at - 1].Text is "in" or "te" or "uit" or "naar" && words.Gap(at - 1) is " " && !IsNoPlace(words, at);

    private static bool TellsOfHome(Words words, int at)
    {
        if (words[at - 1].Text is "naar")
            return PlaceTense.Move(words, at, at) is Standing.Child;
        if (words[at - 1].Text is "uit")
            return PlaceNoun.Attached(words, at) is NounKind.Child or NounKind.Family || Near(words, at, at - 5, at + 2, w => w is "komt" or "komen" or "kom");
        return PlaceSigns.IsWithParentAfter(words, at, at) || Near(words, at, at - 7, at + 3, w => PlaceWords.Lives.Contains(w)) || PlaceNoun.Attached(words, at) is NounKind.Family;
    }

    private static bool Near(Words words, int at, int from, int to, Func<string, bool> wanted)
    {
        for (var i = Math.Max(0, from); i <= to && i < words.Count; i++)
        {
            if (words[i].Sentence == words[at].Sentence && (words[i].Clause == words[at].Clause || i >= at - 3 && i < at || to < at) && wanted(words[i].Text))
                return true;
        }

        return false;
    }

    private static bool IsNoPlace(Words words, int at)
    {
        var word = words[at].Text;
        return word is "nederland" or "flevoland" or "de" or "het" or "een" or "provincie" or "regio" or "gezin" or "huis" or "nederlands" or "januari" or "februari" or "maart" or "april" or "mei" or "juni" or "juli" or "augustus" or "september" or "oktober" or "november" or "december"
            || PlaceWords.IsSite(word) || Array.Exists(Streets, s => word.EndsWith(s, StringComparison.Ordinal)) || words.Slice(at, at).All(char.IsUpper);
    }
}
