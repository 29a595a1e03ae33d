using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>Reads the age that follows from a year or date of birth.</summary>
internal static class BirthDates
{
    private static readonly string[] Months = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The age when a date or year of birth begins at a word, with its last word.</summary>
    public static (int Age, int Last)? At(Words words, int at, LocalDate today)
    {
        if (!words[at].IsNumber || !IsAnnounced(words, at) || Read(words, at) is not { } born || born.Date > today)
            return null;
        var age = Period.Between(born.Date, today, PeriodUnits.Years).Years;
        return age <= 100 ? (age, born.Last) : null;
    }

    private static bool IsAnnounced(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Text is "geb" or "geboren" or "geboortedatum" or "gebdatum" or "geboortejaar" or "bouwjaar" or "gebjaar" or "gb" or "gebdat")
                return true;
        }

        if (at + 1 < words.Count && words[at + 1].Text is "geboren" && words[at + 1].Sentence == words[at].Sentence)
            return true;

        // "Meisje 2012", "Hij is van 2012", "een meisje van 2012".
        if (words[at].Text.Length == 4 && at > 0 && words[at - 1].Sentence == words[at].Sentence && ChildWords.One.Contains(words[at - 1].Text))
            return true;
        if (words[at].Text.Length == 4 && at > 1 && words[at - 1].Text is "van" && words[at - 2].Sentence == words[at].Sentence
            && (ChildWords.One.Contains(words[at - 2].Text) || (words[at - 2].Text is "is" && at > 2 && (words[at - 3].Text is "hij" or "zij" or "ze" || ChildWords.One.Contains(words[at - 3].Text)))))
            return true;

        // "Sem (2012)" and "S. (14-05-2012)": nothing else stands in brackets right after a name.
        return words[at].Before == '(' && at > 0 && (words[at - 1].Capital || ChildWords.One.Contains(words[at - 1].Text)) && words[at - 1].Sentence == words[at].Sentence;
    }

    private static (LocalDate Date, int Last)? Read(Words words, int at)
    {
        var first = ChildWords.Number(words[at]) ?? 0;
        var has2 = at + 2 < words.Count;
        if (words[at] is { Text.Length: 8, Value: { } glued })
            return Make(glued % 10000, glued / 10000 % 100, glued / 1000000, at);
        if (words[at].Text.Length == 4 && first is > 1900 and < 2100)
        {
            if (has2 && words.Gap(at) is "-" or "/" && ChildWords.Number(words[at + 1]) is { } isoMonth and <= 12 && ChildWords.Number(words[at + 2]) is { } isoDay)
                return Make(first, isoMonth, isoDay, at + 2);
            // Of a year alone nobody knows the day: the middle errs least.
            return Make(first, 7, 1, at) is { } middle ? middle : null;
        }

        if (!has2)
            return null;
        var spelled = Array.FindIndex(Months, m => words[at + 1].Text.StartsWith(m, StringComparison.Ordinal) || (m == "maa" && words[at + 1].Text == "mrt")) + 1;
        var month = spelled > 0 ? spelled : words.Gap(at) is "-" or "/" or "." or " " or " - " ? ChildWords.Number(words[at + 1]) ?? 0 : 0;
        if (month is < 1 or > 12 || ChildWords.Number(words[at + 2]) is not { } year || words[at + 2].Text.Length is not (2 or 4) || !words[at + 2].IsNumber)
            return null;
        return Make(year < 100 ? (year > 40 ? 1900 : 2000) + year : year, month, first, at + 2);
    }

    private static (LocalDate, int)? Make(int year, int month, int day, int last) =>
        year is > 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? (new LocalDate(year, month, day), last) : null;
}
