using NodaTime;

namespace Versnelling.Domain.Promise;

/// <summary>A public holiday and its Dutch name.</summary>
public sealed record Holiday(LocalDate Date, string Name);

/// <summary>
/// The Dutch public holidays that fall (or may fall) on a workday, by rule, for any year since 2014, when Koningsdag took
/// its present date.
/// </summary>
public static class Holidays
{
    /// <summary>The holidays of a year, in order.</summary>
    public static IReadOnlyList<Holiday> In(int year)
    {
        var easter = EasterSunday(year);
        var koningsdag = new LocalDate(year, 4, 27);
        var holidays = new List<Holiday>
        {
            new(new LocalDate(year, 1, 1), "Nieuwjaarsdag"),
            new(easter.PlusDays(1), "Paasmaandag"),
            new(koningsdag.DayOfWeek == IsoDayOfWeek.Sunday ? koningsdag.PlusDays(-1) : koningsdag, "Koningsdag"),
            new(easter.PlusDays(39), "Hemelvaartsdag"),
            new(easter.PlusDays(50), "Pinkstermaandag"),
            new(new LocalDate(year, 12, 25), "Eerste Kerstdag"),
            new(new LocalDate(year, 12, 26), "Tweede Kerstdag"),
        };
        // Care follows the collective agreements, which give Bevrijdingsdag off in lustrum years.
        if (year % 5 == 0)
            holidays.Add(new Holiday(new LocalDate(year, 5, 5), "Bevrijdingsdag"));
        return [.. holidays.OrderBy(h => h.Date)];
    }

    /// <summary>The holiday on a day; null on other days.</summary>
    public static Holiday? On(LocalDate date) => In(date.Year).FirstOrDefault(h => h.Date == date);

    /// <summary>Easter in the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static LocalDate EasterSunday(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var correction = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var exception = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * exception) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }
}
