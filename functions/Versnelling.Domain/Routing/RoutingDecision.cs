using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Routing;

/// <summary>Chooses who is alerted of a case.</summary>
public static class RoutingDecision
{
    /// <summary>
    /// Alerts whoever is on duty for the gemeente, or the coordinator when that is unknown, and starts the promise. A case that
    /// somebody has taken over, or whose last alert went to the same colleague, needs nothing.
    /// </summary>
    public static Decision Decide(Case @case, Region region, CaseIdentity identity, Instant now)
    {
        if (@case.TakenOver is not null)
            return new Decision.Nothing();
        var duty = OnDuty.Find(region, @case.Gemeente, now);
        if (@case.Alerts.Any(a => a.Person == duty.Colleague.Id))
            return new Decision.Nothing();

        var alert = @case.NewAlert(duty.Colleague.Id, duty.Reasons, identity, now);
        List<Effect> effects = [new Effect.Enqueue(Step.Alerting)];
        if (@case.Alerts.Count == 0)
            effects.Add(new Effect.Enqueue(Step.Promise, @case.DueAt));
        return new Decision.Change(
            @case with { Alerts = [.. @case.Alerts, alert] },
            [new CaseEvent(CaseEventKind.Routed, now, CaseEvent.System, duty.Colleague.Id)],
            effects);
    }
}
