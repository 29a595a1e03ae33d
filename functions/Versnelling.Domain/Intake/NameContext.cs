using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>Whether the name of a place is part of another name: a mail address, a surname, an organisation.</summary>
internal static class NameContext
{
    private static readonly FrozenSet<string> Titles = "mevrouw mevr mw meneer mijnheer heer dhr fam familie gezin juf juffrouw meester dokter dr drs zuster ds dominee".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsOther(Words words, int first, int last) =>
        IsPartOfAddress(words, first, last) || (IsSurname(words, first) && !IsFamilyAt(words, first, last)) || IsPartOfOrganisation(words, first, last);

    /// <summary>Whether nothing but a blank, a hyphen or a dot parts a word from the next.</summary>
    public static bool Adjacent(Words words, int at) => words.Gap(at) is " " or "." or ". " or "-" or "  ";

    private static bool IsPartOfAddress(Words words, int first, int last) =>
        words[first].Before is '@' or '/' or '_' || words[last].After is '@' or '_'
        || (words[last].After == '.' && last + 1 < words.Count && words.Gap(last) is "." && !words[last + 1].Capital)
        || (words[first].Before == '.' && first > 0 && words.Gap(first - 1) is "." && !words[first].Capital);

    // "Gezin Lelystad-Haven": no family is called by so long a name of a place, as it is by "Creil" or "Ens".
    private static bool IsFamilyAt(Words words, int first, int last) =>
        words[first - 1].Text is "gezin" && (last > first || words[first].Length > 6);

    private static bool IsSurname(Words words, int first)
    {
        if (first == 0 || !Adjacent(words, first - 1))
            return false;
        var before = words[first - 1];
        if (Titles.Contains(before.Text) || (before.Text.Length == 1 && before.Capital))
            return true;
        if (before.Text is "der" or "den" or "ter" or "vd" or "vander")
            return true;
        if (before.Text != "van")
            return false;
        if (first == 1 || words[first - 2].Sentence != before.Sentence)
            return before.Capital && words[first].Capital && first + 1 < words.Count && words[first + 1].Sentence == before.Sentence && Adjacent(words, first) is false;
        var name = words[first - 2];
        return before.Capital || Titles.Contains(name.Text) || name.Text.Length == 1
            || (name.Capital && Adjacent(words, first - 2) && first - 2 > 0 && words[first - 3].Sentence == name.Sentence)
            || (name.Capital && Adjacent(words, first - 2) && !IsCommonStart(name.Text));
    }

    // "Zorggroep Almere", "CJG Urk": a capital directly before, which isn't just the sentence's first; "Jantje Creil" even there.
    private static bool IsPartOfOrganisation(Words words, int first, int last)
    {
        if (first == 0 || words[first].IsNumber || words[first - 1].Sentence != words[first].Sentence || !Adjacent(words, first - 1))
            return false;
        var before = words[first - 1];
        if (!before.Capital || before.Text.Length == 1 || IsCommonStart(before.Text) || PlaceNoun.IsPreposition(before.Text) || before.Text is "gemeente" or "gem" or "hoi" or "hallo" or "beste" or "groeten" || words.EndsLabel(first - 1))
            return false;
        if (first > 1 && words[first - 2].Sentence == before.Sentence)
            return true;
        // A sentence that begins with a name and nothing that is said of it as a place.
        return words[first].Capital && IsCalled(words, last) && !PlaceWords.IsChild(before.Text);
    }

    private static bool IsCalled(Words words, int last) =>
        last + 1 < words.Count && words[last + 1].Sentence == words[last].Sentence
        && (words[last + 1].IsNumber || words[last + 1].Text is "is" or "heeft" or "woont" or "zit" or "gaat" or "wordt" or "loopt" or "geboren" or "geb");

    private static bool IsCommonStart(string word) =>
        word is "aanmelding" or "casus" or "gezin" or "vraag" or "aanvraag" or "zaak" or "verhuisd" or "woont" or "wonen" or "woonplaats" or "inwoner" or "jaar" or "regio" or "nu" or "melding" or "verwijzing" or "overdracht"
            or "postcode" or "moeder" or "vader" or "ouders" or "situatie" or "betreft" or "adres" or "thuis" or "hier" or "dat" or "is" or "het" or "de" or "consult" or "overleg" or "advies" or "jongere" or "plaats" || PlaceWords.IsChild(word) || PlaceWords.IsChildren(word);
}
