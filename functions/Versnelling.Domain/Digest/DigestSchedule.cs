using NodaTime;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Digest;

/// <summary>
/// When the managers get figures: those of a month on the first workday of the next one at 08:00 local time, and in January also those
/// of the whole year before. What was missed meanwhile is caught up.
/// </summary>
public static class DigestSchedule
{
    private static readonly LocalTime Hour = new(8, 0);

    /// <summary>The first month whose figures can still be due at <paramref name="now"/>: January of the year before.</summary>
    public static DigestPeriod Earliest(Region region, Instant now) => DigestPeriod.Month(now.InZone(region.Zone).Year - 1, 1);

    /// <summary>
    /// The periods whose figures are due at <paramref name="now"/>, the earliest first, each with when it became so: last month always, earlier months from
    /// <paramref name="begun"/> on, and the year before where the region had begun in it. So a region that begins gets no figures of the time before.
    /// </summary>
    /// <param name="region">The region.</param>
    /// <param name="now">The time.</param>
    /// <param name="begun">The first month since <see cref="Earliest"/> in which anything was registered; null when nothing was.</param>
    public static IReadOnlyList<(DigestPeriod Period, Instant Since)> Due(Region region, Instant now, DigestPeriod? begun)
    {
        var today = now.InZone(region.Zone).Date;
        var last = DigestPeriod.Month(today.Year, today.Month).Before;
        var months = new List<DigestPeriod>();
        for (var month = last; months.Count == 0 || (begun is not null && month.First >= begun.First); month = month.Before)
            months.Insert(0, month);
        var lastYear = DigestPeriod.Year(today.Year - 1);
        IEnumerable<DigestPeriod> periods = begun is not null && lastYear.Contains(begun) ? [.. months, lastYear] : months;
        return [.. periods.Select(period => (period, Since(region, period))).Where(due => due.Item2 <= now).OrderBy(due => due.Item2)];
    }

    private static Instant Since(Region region, DigestPeriod period) =>
        (region.WorkdayFrom(period.Last.PlusDays(1)) + Hour).InZoneLeniently(region.Zone).ToInstant();
}
