using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>Finds days that lie within about a week of the mail's day.</summary>
internal static class NearDays
{
    private const int Week = 8;
    private static readonly string[] Months = ["jan", "feb", "maart", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly PhraseTable Near = PhraseTable.Parse("""
        near: vandaag; vanavond; vannacht; vanmiddag; morgen; morgenochtend; morgenmiddag; morgenavond; overmorgen; deze week; komende week; volgende week; aankomende week; komend weekend; dit weekend; na het weekend; weekend; binnen een week; binnen (een) paar dagen; over een week; over een paar|enkele dagen; eind (van) (de|deze) week; binnenkort ~ zitting; zeven dagen; een week de tijd; binnen # uur; per direct; per ommegaande; op korte termijn
        near: maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag; maandagochtend; dinsdagochtend; woensdagochtend; donderdagochtend; vrijdagochtend; maandagmiddag; dinsdagmiddag; woensdagmiddag; donderdagmiddag; vrijdagmiddag
        """);

    private static readonly PhraseTable Gone = PhraseTable.Parse("""
        gone: afgelopen|vorige (week) maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend; goede|goeie|fijn|prettig|goed morgen|weekend; elke|iedere maandag|dinsdag|woensdag|donderdag|vrijdag|weekend; was ~ maandag|dinsdag|woensdag|donderdag|vrijdag; over # weken ~ maandag|dinsdag|woensdag|donderdag|vrijdag
        """);

    /// <summary>Whether the words from <paramref name="from"/> to <paramref name="to"/> name such a day.</summary>
    public static bool Any(Words words, int from, int to, LocalDate today)
    {
        foreach (var hit in Near.Find(words))
        {
            if (hit.First >= from && hit.Last <= to && !Gone.Find(words).Exists(g => g.First <= hit.First && g.Last >= hit.First))
                return !HasFarDate(words, from, to, today);
        }

        for (var i = from; i <= to; i++)
        {
            if (DateAt(words, i, today) is { } date && IsNear(date, today))
                return true;
            if (words[i].IsNumber && i > 0 && i < to && words[i - 1].Text is "over" or "binnen" or "nog" && words[i + 1].Text is "dag" or "dagen" && words[i].Value <= 10)
                return true;
        }

        return false;
    }

    // "vrijdag 18 september" is not this Friday.
    private static bool HasFarDate(Words words, int from, int to, LocalDate today)
    {
        var far = false;
        for (var i = from; i <= to; i++)
        {
            if (DateAt(words, i, today) is not { } date)
                continue;
            if (IsNear(date, today))
                return false;
            far = i > from && words[i - 1].Text.EndsWith("dag", StringComparison.Ordinal);
        }

        return far;
    }

    private static bool IsNear(LocalDate date, LocalDate today) => Period.DaysBetween(today, date) is >= 0 and <= Week;

    // "17 februari", "17 feb 2026", "17-02-2026", "17/2": without a year the next such day counts.
    private static LocalDate? DateAt(Words words, int at, LocalDate today)
    {
        if (words[at].Value is not { } day || day is < 1 or > 31 || at + 1 >= words.Count)
            return null;
        var next = words[at + 1].Text;
        var month = Array.FindIndex(Months, m => next.StartsWith(m, StringComparison.Ordinal)) + 1;
        if (month == 0 && words.Gap(at) is "-" or "/" && at + 1 < words.Count)
            month = words[at + 1].Value ?? 0;
        if (month is < 1 or > 12)
            return null;
        var year = at + 2 < words.Count && words[at + 2].Value is { } written and > 1990 and < 2100 ? written : (int?)null;
        if (day > CalendarSystem.Iso.GetDaysInMonth(year ?? today.Year, month))
            return null;
        var date = new LocalDate(year ?? today.Year, month, day);
        return year is null && date < today.PlusMonths(-6) ? date.PlusYears(1) : date;
    }
}
