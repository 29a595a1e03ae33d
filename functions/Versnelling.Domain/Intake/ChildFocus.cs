namespace Versnelling.Domain.Intake;

/// <summary>Where a mail that tells of several children says for which of them it asks help.</summary>
internal static class ChildFocus
{
    private static readonly PhraseTable Singling = PhraseTable.Parse("""
        focus.one: gaat|draait ~ om|over (de|het|een|mijn|mn|hun|haar|zijn|onze|ons|deze|dit) oudste|middelste|jongste|benjamin|nakomer|zoon|dochter|jongen|meisje|zoontje|dochtertje|kleinste|kind; betreft (alleen|enkel|vooral) (de|het|hun|een|mijn|onze|ons|haar|zijn|deze) oudste|middelste|jongste|benjamin|nakomer|zoon|dochter|jongen|meisje|zoontje|dochtertje
        focus.one: voor|over|om de|hun|haar|zijn|onze|mijn oudste|middelste|jongste|benjamin|nakomer; alleen|enkel|slechts|uitsluitend (maar) om|over|voor; alleen|enkel|slechts|uitsluitend de|het|mijn|onze oudste|middelste|jongste|zoon|dochter; zorgen ~ om|over (de|het|mijn|onze|hun|haar|zijn) oudste|middelste|jongste|benjamin|nakomer; waarvan|waarbij (de|het) oudste|middelste|jongste
        focus.one: over|om|voor hem|haar wil|willen (ik|wij|we) ~ hebben|mailen|schrijven|vragen|overleggen; andere twee|drie|vier|vijf ~ goed|prima|uitstekend|geweldig|hartstikke|buiten; andere twee|drie|vier|vijf redden zich; andere|overige twee|drie|vier|vijf ~ niets|niks|geen; de rest|overigen doet|doen|redt|redden ~ goed|prima|zich
        focus.one: een van (de|hun|haar|onze|mijn|deze|die) (#|twee|drie|vier|vijf|zes|zeven|twee|beide) zoons|zonen|dochters|kinderen|jongens|meisjes|meiden|broers|zussen|jongeren|jeugdigen|leerlingen|clienten|hen|tweeling; een van hen|ons; blijft over de|het; gaat|draait ~ om|over (haar|zijn|hun|mijn) eerste|tweede|derde|vierde|vijfde; onze|mijn|hun middelste; helft van een tweeling; het zorgenkind; van mijn|onze|haar|hun|de #|twee|drie|vier|vijf|zes kinderen|zoons|zonen|dochters|jongens|meisjes|meiden ~ oudste|middelste|jongste
        """);

    /// <summary>The phrases that single out one child.</summary>
    public static List<PhraseHit> Find(Words words)
    {
        var hits = Singling.Find(words);
        return hits.Count == 0 ? hits : hits.FindAll(h => !NamesMore(words, h) && !IsAlone(words, h));
    }

    /// <summary>Which of them: "oudste", "middelste", "jongste" or "dochter"; null when it isn't said so.</summary>
    public static string? Rank(Words words, PhraseHit hit)
    {
        for (var i = hit.First; i <= hit.Last + 2 && i < words.Count; i++)
        {
            switch (words[i].Text)
            {
                case "oudste" or "grootste":
                    return "oudste";
                case "middelste":
                    return "middelste";
                case "jongste" or "benjamin" or "nakomer" or "kleinste":
                    return "jongste";
                // "een zoon van 9 en een dochter van 12; het gaat om mijn dochter".
                case "zoon" or "dochter" or "jongen" or "meisje" or "zoontje" or "dochtertje":
                    return words[i].Text;
            }
        }

        return null;
    }

    // "ik sta er alleen voor": nothing comes after it.
    private static bool IsAlone(Words words, PhraseHit hit) =>
        words[hit.First].Text is "alleen" && hit.Last == hit.First + 1 && words[hit.Last].Text is "voor" && hit.First > 0 && words[hit.First - 1].Text is "er" && words[hit.First - 1].Sentence == words[hit.First].Sentence;

    // "het gaat om onze dochter en haar broertje", "over de oudste twee".
    private static bool NamesMore(Words words, PhraseHit hit)
    {
        for (var i = hit.Last + 1; i < words.Count && i <= hit.Last + 9 && words[i].Sentence == words[hit.Last].Sentence; i++)
        {
            if (i == hit.Last + 1 && (AgeNumber.Spelled(words[i]) is >= 2 || (words[i].IsNumber && words[i].Value is >= 2 and < 9 && words.Gap(hit.Last) is " " && !AgeContext.IsCounted(words, i))) && words[hit.Last].Text is "oudste" or "jongste" or "om" or "voor" or "over")
                return true;
            // "ik sta alleen voor mijn vier kinderen".
            if (i <= hit.Last + 3 && ChildWords.IsMany(words[i].Text) && words[hit.Last].Text is "om" or "over" or "voor")
                return true;
            if (words[i].Text is "en" or "plus" or "alsook" && NextIsChild(words, i))
                return true;
        }

        return false;
    }

    private static bool NextIsChild(Words words, int at)
    {
        for (var i = at + 1; i < words.Count && i <= at + 3 && words[i].Sentence == words[at].Sentence; i++)
        {
            if (ChildWords.IsOne(words[i]))
                return true;
            if (words[i].Text is not ("mijn" or "een" or "zijn" or "haar" or "hun" or "onze" or "de" or "het" or "ons" or "diens" or "kleine" or "ook" or "voor" or "om" or "over" or "jongere" or "d'r"))
                return false;
        }

        return false;
    }
}
