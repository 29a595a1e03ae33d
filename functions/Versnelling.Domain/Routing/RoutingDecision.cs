using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Routing;

/// <summary>Chooses who is alerted of a case.</summary>
public static class RoutingDecision
{
    /// <summary>
    /// Alerts whoever is on duty for the gemeente, or the coordinator when that is unknown. A case that is closed, that somebody has taken over, or
    /// that was routed to the same colleague last, needs nothing. Other mails to a colleague about the case (an answer, a missed
    /// promise) don't count: they don't ask to take it over.
    /// </summary>
    public static Decision Decide(Case @case, Region region, CaseIdentity identity, Instant now)
    {
        if (Next(@case, region, now) is not { } duty)
            return new Decision.Nothing();

        var alert = @case.NewAlert(duty.Colleague.Id, duty.Reasons, identity, now);
        return new Decision.Change(
            @case with { Alerts = [.. @case.Alerts, alert] },
            [new CaseEvent(CaseEventKind.Routed, now, CaseEvent.System, duty.Colleague.Id)],
            [new Effect.Enqueue(Step.Alerting)]);
    }

    /// <summary>
    /// Whom to alert now; null when nobody needs to be. Colleagues whom an alert of this case did not reach are passed over.
    /// </summary>
    public static Duty? Next(Case @case, Region region, Instant now)
    {
        if (@case.TakenOver is not null || @case.Closed is not null)
            return null;
        var unreached = @case.Undelivered.Select(u => u.Person).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var duty = OnDuty.Find(region, @case.Gemeente, now, unreached);
        if (@case.Alerts.LastOrDefault(IsRouted)?.Person == duty.Colleague.Id)
            return null;
        // Only who would have been asked today is the reason that this one is.
        var first = OnDuty.Find(region, @case.Gemeente, now).Colleague.Id;
        return first != duty.Colleague.Id && @case.Undelivered.LastOrDefault(u => u.Person == first) is { } unread ? duty with { Reasons = [.. InsteadOf(unread, duty)] } : duty;
    }

    // The rota would say that the first colleague does not work today, which is not why this one is asked.
    private static IEnumerable<Reason> InsteadOf(Undelivered unread, Duty duty)
    {
        yield return new Reason(unread.Why is UndeliveredReason.Away ? ReasonKind.ColleagueAway : ReasonKind.ColleagueUnreachable, Person: unread.Person);
        foreach (var reason in duty.Reasons.Where(r => r.Kind is not (ReasonKind.Backup or ReasonKind.NobodyOnDuty)))
            yield return reason;
    }

    private static bool IsRouted(Alert alert) => !alert.Reasons.Any(r => r.Kind is ReasonKind.ReplyReceived or ReasonKind.PromiseMissed);
}
