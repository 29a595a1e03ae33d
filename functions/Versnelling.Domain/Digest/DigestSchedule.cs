using NodaTime;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Digest;

/// <summary>When the managers get the figures of a month: on the first workday of the next one at 08:00 local time.</summary>
public static class DigestSchedule
{
    private static readonly LocalTime Hour = new(8, 0);

    /// <summary>The month whose digest is due at <paramref name="now"/>, and since when; null on the days before it is.</summary>
    public static (DigestPeriod Period, Instant Since)? Due(Region region, Instant now)
    {
        var today = now.InZone(region.Zone).Date;
        var first = region.WorkdayFrom(new LocalDate(today.Year, today.Month, 1));
        var since = (first + Hour).InZoneLeniently(region.Zone).ToInstant();
        if (now < since)
            return null;
        var month = today.PlusMonths(-1);
        return (DigestPeriod.Month(month.Year, month.Month), since);
    }
}
