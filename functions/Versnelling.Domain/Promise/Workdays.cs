using NodaTime;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Promise;

/// <summary>Which days the region works: not on Saturdays, Sundays, public holidays and its own closing days.</summary>
public static class Workdays
{
    /// <summary>Whether the region works that day.</summary>
    public static bool IsWorkday(this Region region, LocalDate date) =>
        date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && Holidays.On(date) is null
        && !region.ClosingDays.Contains(date);

    /// <summary>This day when the region works, else the next day on which it does.</summary>
    public static LocalDate WorkdayFrom(this Region region, LocalDate date)
    {
        while (!region.IsWorkday(date))
            date = date.PlusDays(1);
        return date;
    }
}
