using NodaTime;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Promise;

/// <summary>When the promise is due.</summary>
public static class PromiseDeadline
{
    /// <summary>
    /// The moment at which the promised hours have passed since the mailbox received the mail. On the clock of workdays,
    /// all 24 hours of a workday count and no hour of another day does: what comes in on a Saturday starts to count on
    /// Monday at 00:00. Hours are elapsed hours, also where the clock changes.
    /// </summary>
    public static Instant DueAt(Region region, Instant received)
    {
        var left = Duration.FromHours(region.Promise.Hours);
        if (region.Promise.Clock == PromiseClock.Calendar)
            return received + left;

        var date = received.InZone(region.Zone).Date;
        var from = received;
        while (true)
        {
            var end = StartOf(date.PlusDays(1));
            if (region.IsWorkday(date))
            {
                if (from + left <= end)
                    return from + left;
                left -= end - from;
            }

            (date, from) = (date.PlusDays(1), end);
        }

        Instant StartOf(LocalDate day) => region.Zone.AtStartOfDay(day).ToInstant();
    }

    /// <summary>How much of the promise's clock passed between two moments.</summary>
    public static Duration Passed(Region region, Instant from, Instant to)
    {
        if (region.Promise.Clock == PromiseClock.Calendar || to <= from)
            return to - from;
        var passed = Duration.Zero;
        for (var date = from.InZone(region.Zone).Date; date <= to.InZone(region.Zone).Date; date = date.PlusDays(1))
        {
            if (region.IsWorkday(date))
                passed += Instant.Min(to, region.Zone.AtStartOfDay(date.PlusDays(1)).ToInstant()) - Instant.Max(from, region.Zone.AtStartOfDay(date).ToInstant());
        }

        return passed;
    }
}
