using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>Months and years that something lasts, and so are no age.</summary>
internal static class AgeDuration
{
    // What lasts some months or years: no age stands with these.
    public static readonly FrozenSet<string> Durations = Set("wachttijd wachtlijst duur looptijd termijn indicatie beschikking traject maatregel doorlooptijd geldigheid proeftijd straf");

    public static bool IsDuration(Words words, AgeList list)
    {
        if (list.Unit == AgeUnit.None)
            return false;
        var next = list.Last + 1 < words.Count && words[list.Last + 1].Clause == words[list.Last].Clause ? words[list.Last + 1].Text : "";
        if (next is "uit" && list.Unit == AgeUnit.Years && IsFrom(words, list.Last + 2))
            return false;
        if (next is "ago" or "geleden" or "lang" or "terug" or "ervaring" or "later" or "bezig" or "getrouwd" or "gescheiden" or "wachten" or "duren" or "duurt" or "achtereen" or "gewacht" or "wachttijd" or "zwanger" or "thuis" or "aan" or "onderweg" or "eerder" or "verder" or "tijd" or "weg" or "vast" or "clean" or "uit" or "in" or "op" or "bij" or "hulp" or "behandeling" or "nu" or "al" or "werkzaam" or "samen" or "lid")
            return !(next is "in" or "uit" or "op" or "bij" or "aan" or "nu" or "al" or "thuis" && IsOfPerson(words, list));
        for (var i = list.First - 1; i >= 0 && i >= list.First - 3 && words[i].Sentence == words[list.First].Sentence; i--)
        {
            if (words[i].Text is "sinds" or "since" or "for" or "sedert" or "vanaf" or "na" or "over" or "binnen" or "afgelopen" or "laatste" or "komende" or "eerste" or "elke" or "per" or "gedurende" or "duurt" or "hele" or "wacht" or "wachten" or "werk" or "werkt" or "al" || (words[i].Text is "voor" && words[i + 1].Text is not ("een" or "mijn" or "de" or "onze")))
                return !(next is "oud" or "geworden");
            if (words[i].Text is not ("ruim" or "ongeveer" or "bijna" or "zo'n" or "ca" or "circa" or "de" or "die" or "al" or "meer" or "dan" or "een"))
                return false;
        }

        return false;
    }

    // "17 jaar uit almere" is where somebody comes from; "2 jaar uit beeld" lasts.
    private static bool IsFrom(Words words, int at) =>
        at < words.Count && words[at].Text is not ("huis" or "beeld" or "elkaar" or "school" or "zorg" or "behandeling" or "contact" or "zicht" or "de" or "het" or "een" or "mijn" or "zijn" or "haar" or "hun" or "detentie" or "balans");

    // "jongen 16 jaar uit Eritrea", "van 8 jaar bij vader", "(8 jaar, woont bij vader)".
    private static bool IsOfPerson(Words words, AgeList list)
    {
        var before = AgeLead.Skip(words, list.First).Before;
        return before >= 0 && words[before].Sentence == words[list.First].Sentence
            && (words[before].Text is "van" or "is" or "ben" or "wordt" && before == list.First - 1 || words.Gap(list.First - 1).IndexOfAny("(,") >= 0 || (before == list.First - 1 && ChildWords.IsChild(words[before].Text)));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
