namespace Versnelling.Domain.Intake;

/// <summary>
/// A gemeente as an office: "de gemeente Urk betaalt niet", "Urk zegt". After "in" or "uit" it is a part of the place's name; an office
/// may answer for the child, which counts when nothing else is known.
/// </summary>
internal static class PlaceOffice
{
    /// <summary>What the office is to the child; null where the place is just a place, which then begins at <paramref name="from"/>.</summary>
    public static Standing? Read(Words words, int first, int last, out int from)
    {
        from = first;
        if (first > 0 && words[first - 1].Sentence == words[first].Sentence && words[first - 1].Text is "gemeente" or "gem" && NameContext.Adjacent(words, first - 1))
        {
            from = first > 1 && words[first - 2].Text is "de" or "onze" or "in" && words[first - 2].Clause == words[first].Clause ? first - (words[first - 2].Text is "in" ? 1 : 2) : first - 1;
            var before = PlaceTense.Preposition(words, from);
            if (before is "in" or "uit" or "binnen" or "onder" || !(words[from].Text is "de" or "onze" || before is "" or "bij" or "van" or "namens" or "door" or "met" or "aan" or "voor" or "via" or "vanuit" or "tussen" or "naar" or "en" || from == 0 || words[from - 1].Clause != words[from].Clause) || (before is "van" && from > 1 && PlaceWords.Lives.Contains(words[from - 2].Text)))
                return null;
            if (from == 0 || words[from - 1].Clause != words[from].Clause)
                return last + 1 >= words.Count || words[last + 1].Clause != words[last].Clause || PlaceWords.IsChild(words[last + 1].Text) ? Standing.Named : Answering(words, last);
            return Answering(words, last);
        }

        var starts = first == 0 || words[first - 1].Clause != words[first].Clause || words[first - 1].Text is "en" or "maar" or "want";
        if (starts && last + 1 < words.Count && words[last + 1].Clause == words[last].Clause
            && words[last + 1].Text is "neemt" or "heeft" or "verwijst" or "zegt" or "wil" or "kan" or "weigert" or "vindt" or "geeft" or "stuurt" or "betaalt" or "wijst" or "doet" or "laat" or "moet" or "zit" or "gaf" or "financiert")
        {
            return Answering(words, last);
        }

        return null;
    }

    private static Standing Answering(Words words, int at)
    {
        var (first, last) = Denial.SentenceOf(words, at);
        for (var i = first; i <= last; i++)
        {
            if (PlaceWords.Answers.Contains(words[i].Text))
                return Standing.Weak;
        }

        return Standing.None;
    }
}
