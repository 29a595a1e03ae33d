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
        if (@case.TakenOver is not null || @case.Closed is not null)
            return new Decision.Nothing();
        var duty = OnDuty.Find(region, @case.Gemeente, now);
        if (@case.Alerts.LastOrDefault(IsRouted)?.Person == duty.Colleague.Id)
            return new Decision.Nothing();

        var alert = @case.NewAlert(duty.Colleague.Id, duty.Reasons, identity, now);
        return new Decision.Change(
            @case with { Alerts = [.. @case.Alerts, alert] },
            [new CaseEvent(CaseEventKind.Routed, now, CaseEvent.System, duty.Colleague.Id)],
            [new Effect.Enqueue(Step.Alerting)]);
    }

    private static bool IsRouted(Alert alert) => !alert.Reasons.Any(r => r.Kind is ReasonKind.ReplyReceived or ReasonKind.PromiseMissed);
}
