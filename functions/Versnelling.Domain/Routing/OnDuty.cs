using System.Collections.Frozen;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Routing;

/// <summary>Who is to be alerted, for which day, and why.</summary>
/// <param name="Colleague">Who.</param>
/// <param name="Day">The working day whose rota decided.</param>
/// <param name="Reasons">Why, the choice of the colleague first.</param>
public sealed record Duty(Colleague Colleague, LocalDate Day, IReadOnlyList<Reason> Reasons);

/// <summary>Finds the colleague on duty.</summary>
public static class OnDuty
{
    /// <summary>
    /// The colleague on duty for a gemeente at the first working moment from <paramref name="now"/> on: the first of that
    /// weekday's list who works that day and is not unreached. Where no rule can decide (no gemeente, nobody there) it is the coordinator.
    /// </summary>
    public static Duty Find(Region region, string? gemeente, Instant now, IReadOnlySet<string>? unreached = null)
    {
        var (day, later) = WorkingDay(region, now);
        var (colleague, reason) = Choose(region, gemeente, day, unreached ?? FrozenSet<string>.Empty);
        return new Duty(colleague, day, later ? [reason, new Reason(ReasonKind.NextWorkingDay, Day: day)] : [reason]);
    }

    private static (Colleague Colleague, Reason Reason) Choose(Region region, string? gemeente, LocalDate day, IReadOnlySet<string> unreached)
    {
        if (gemeente is null)
            return (region.Coordinator, new Reason(ReasonKind.GemeenteUnknown, Day: day));

        var list = region.Rota.GetValueOrDefault(gemeente)?.GetValueOrDefault(day.DayOfWeek) ?? [];
        var colleague = list.FirstOrDefault(c => c.WorkingDays.Contains(day.DayOfWeek) && !unreached.Contains(c.Id));
        if (colleague is null)
            return (region.Coordinator, new Reason(ReasonKind.NobodyOnDuty, gemeente, Day: day));
        return colleague == list[0]
            ? (colleague, new Reason(ReasonKind.OnDuty, gemeente, colleague.Id, day))
            : (colleague, new Reason(ReasonKind.Backup, gemeente, list[0].Id, day));
    }

    /// <summary>Today within working hours or before them; else the next workday. Later says that it isn't now.</summary>
    private static (LocalDate Day, bool Later) WorkingDay(Region region, Instant now)
    {
        var (date, time) = now.InZone(region.Zone).LocalDateTime;
        var first = region.WorkdayFrom(time < region.WorkingHours.To ? date : date.PlusDays(1));
        return (first, first != date || time < region.WorkingHours.From);
    }
}
