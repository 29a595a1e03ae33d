using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>The field of a form before a place: "Woonplaats: Urk", "Gemeente ...... Urk", a label on a line of its own.</summary>
internal static class PlaceLabel
{
    private const int Longest = 4;

    // "Gemeente van herkomst en financier: Urk".
    private const int LongestInText = 6;

    private static readonly FrozenSet<string> Home = PlaceWords.Set("gemeente plaats adres inschrijving ingeschreven brp gba woont wonen woonachtig domicilie herkomstgemeente thuisgemeente financieringsgemeente gemeentenaam plaatsnaam");

    private static readonly FrozenSet<string> Other = PlaceWords.Set(
        "school huisarts verblijfplaats verblijf verblijft verwijzer organisatie contact aanbieder locatie instelling kantoor opvang praktijk groep netwerk aan cc zorgaanbieder verblijfsplek ziekenhuis rechtbank aanmelder melder werkgever oma opa "
        + "feitelijk geboorteplaats contactpersoon behandelaar werk stage dagbesteding onderwijs verleden vorige voormalige");

    /// <summary>True for the child's home, false for another place, null for no label.</summary>
    public static bool? Before(Words words, int first)
    {
        var start = first;
        while (start > 0 && !words.StartsLine(start))
            start--;
        if (start == first)
            return first > 0 && AboveIt(words, first - 1) ? true : null;
        for (var i = start; i < first && i < start + Longest && first - i <= 8; i++)
        {
            if (Ends(words, i) && words[i].Sentence == words[first].Sentence)
                return Kind(words, start, i) is not false ? Kind(words, start, i) : IsWithParent(words, start, i, first);
        }

        return IsLabelledInText(words, first) ? true : null;
    }

    // A sentence within a text that is a field: "… sinds drie jaar. Herkomstgemeente: Urk".
    private static bool IsLabelledInText(Words words, int first)
    {
        if (!words.EndsLabel(first - 1))
            return false;
        var (start, _) = Denial.SentenceOf(words, first);
        return start < first && first - start <= LongestInText && Kind(words, start, first - 1) is true;
    }

    // "Verblijf: moeder, Lelystad".
    private static bool IsWithParent(Words words, int start, int end, int first)
    {
        if (!words[start].Text.StartsWith("verblijf", StringComparison.Ordinal))
            return false;
        for (var i = end + 1; i < first; i++)
        {
            if (PlaceWords.ParentOf(words, i) is not null || words[i].Text is "ouders" or "thuis" or "pleegouders" or "pleeggezin")
                return true;
        }

        return false;
    }

    private static bool? Kind(Words words, int start, int end)
    {
        bool? home = null;
        for (var j = start; j <= end; j++)
        {
            var word = words[j].Text;
            if (Other.Contains(word) || PlaceWords.IsSite(word))
                return false;
            if (Home.Contains(word) || (word.StartsWith("woon", StringComparison.Ordinal) && word is not ("woonvorm" or "woongroep" or "woonvoorziening")))
                home = true;
        }

        return (end == start && words[start].Text is "van") ? false : home;
    }

    /// <summary>A colon, a table's next cell, a row of dots, wide blanks or a dash.</summary>
    private static bool Ends(Words words, int at)
    {
        var gap = words.Gap(at);
        return gap.IndexOfAny(":\t|=*") >= 0 || gap.Contains("..", StringComparison.Ordinal) || gap.Contains("  ", StringComparison.Ordinal)
            || gap.Contains(" - ", StringComparison.Ordinal) || gap.Contains(" – ", StringComparison.Ordinal);
    }

    // "Woonplaats" alone on the line above.
    private static bool AboveIt(Words words, int last)
    {
        var start = last;
        while (start > 0 && !words.StartsLine(start) && last - start < Longest)
            start--;
        return words.StartsLine(start) && words.Gap(last).IndexOfAny(".!?,;") < 0 && last - start < 3 && Kind(words, start, last) is true;
    }
}
