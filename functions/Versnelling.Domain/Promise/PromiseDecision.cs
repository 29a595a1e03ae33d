using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Promise;

/// <summary>Guards the promise: it ends at recorded contact, never at taking over.</summary>
public static class PromiseDecision
{
    /// <summary>The step of the mail about a missed promise: after each reopening another, or providers would drop it as sent before.</summary>
    public static string Step(Case @case) =>
        @case.Reopenings == 0 ? "missed" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"missed.{@case.Reopenings + 1}");

    /// <summary>
    /// When the time is up without contact, tells the coordinator, once. Too early (a queue holds a message for seven days at
    /// most) it waits again. A closed case is owed nothing.
    /// </summary>
    public static Decision Decide(Case @case, Region region, CaseIdentity identity, Instant now)
    {
        if (@case.Contact is not null || @case.MissedAt is not null || @case.Closed is not null)
            return new Decision.Nothing();
        if (now < @case.DueAt)
            return new Decision.Change(@case, [], [new Effect.Enqueue(Cases.Step.Promise, @case.DueAt)]);

        var (alerted, alert) = @case.WithAlert(region.Coordinator.Id, new Reason(ReasonKind.PromiseMissed), identity, now);
        var missed = alerted with { MissedAt = now };
        return new Decision.Change(
            missed,
            [new CaseEvent(CaseEventKind.PromiseMissed, now, CaseEvent.System)],
            [.. LedgerDiff.Between(@case, missed, region), new Effect.Send(new Letter(LetterKind.PromiseMissed, Recipient.Colleague(region.Coordinator.Id), Step(@case), now, alert.Detail))]);
    }
}
