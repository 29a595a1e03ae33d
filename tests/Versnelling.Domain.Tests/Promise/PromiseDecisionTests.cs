using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Tests.Outcome;
using Versnelling.Domain.Tests.Regions;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Promise;

public class PromiseDecisionTests
{
    private static readonly CaseIdentity Identity = new(new byte[32]);

    [Fact]
    public void Too_early_it_waits_again_until_it_is_due()
    {
        var change = Missed(Fresh, Fresh.DueAt - Duration.FromTicks(1));

        Assert.Same(Fresh, change.Case);
        Assert.Empty(change.Events);
        Assert.Equal([new Effect.Enqueue(Step.Promise, Fresh.DueAt)], change.Effects);
    }

    [Fact]
    public void When_the_time_is_up_the_coordinator_is_told()
    {
        var change = Missed(Fresh, Fresh.DueAt);

        Assert.Equal(Fresh.DueAt, change.Case.MissedAt);
        Assert.Equal([new CaseEvent(CaseEventKind.PromiseMissed, Fresh.DueAt, "systeem")], change.Events);
        Assert.Equal([new Effect.Send(new Letter(LetterKind.PromiseMissed, Recipient.Colleague("sanne"), "missed", Fresh.DueAt, "1"))], change.BesidesTheLedger());
        Assert.Equal(new PromiseOutcome(Kept: false, null, null), Assert.Single(change.Effects.OfType<Effect.Count>()).Entry.Promise);
        var alert = Assert.Single(change.Case.Alerts);
        Assert.Equal(("sanne", ReasonKind.PromiseMissed), (alert.Person, alert.Reasons.Single().Kind));
    }

    [Fact]
    public void A_promise_is_missed_once() => Assert.IsType<Decision.Nothing>(Decide(Missed(Fresh, At(2)).Case, At(3)));

    [Fact]
    public void Contact_ends_the_promise() =>
        Assert.IsType<Decision.Nothing>(Decide(Fresh.After(Registers("lieke", ContactKind.Phone), At(1)), At(2)));

    [Fact]
    public void Taking_over_does_not() =>
        Assert.Equal(At(2), Missed(Fresh.After(new OutcomeCommand.TakeOver("lieke"), At(1)), At(2)).Case.MissedAt);

    [Fact]
    public void A_closed_case_is_owed_nothing() =>
        Assert.IsType<Decision.Nothing>(Decide(Fresh with { Closed = new Closed("lieke", At(1), ClosingReason.Withdrawn) }, At(2)));

    [Fact]
    public void A_coordinator_who_has_the_alert_gets_no_second_link()
    {
        var alerted = Fresh.WithAlert("sanne", new Reason(ReasonKind.GemeenteUnknown), Identity, Monday).Case;

        Assert.Same(alerted.Alerts, Missed(alerted, At(2)).Case.Alerts);
    }

    private static Decision.Change Missed(Case @case, Instant now) => Assert.IsType<Decision.Change>(Decide(@case, now));

    private static Decision Decide(Case @case, Instant now) => PromiseDecision.Decide(@case, Flevoland.Region, Identity, now);
}
