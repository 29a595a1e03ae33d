using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Routing;
using Versnelling.Domain.Tests.Intake;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Routing;

public class RoutingDecisionTests
{
    private static readonly CaseIdentity Identity = new(new byte[32]);
    private static readonly Case Unknown = Fresh with { Gemeente = null };

    [Fact]
    public void Whoever_is_on_duty_gets_an_alert()
    {
        var change = Routed(Fresh, Monday);

        Assert.Equal([new CaseEvent(CaseEventKind.Routed, Monday, "systeem", "lieke")], change.Events);
        Assert.Equal([new Effect.Enqueue(Step.Alerting)], change.Effects);
        var alert = Assert.Single(change.Case.Alerts);
        Assert.Equal((1, "lieke", Monday, null), (alert.Number, alert.Person, alert.At, alert.SentAt));
        Assert.Equal([new Reason(ReasonKind.OnDuty, "Urk", "lieke", new LocalDate(2026, 11, 23))], alert.Reasons);
        Assert.Same(alert, change.Case.FindByHandle(Identity.LinkHandle(Fresh.Number, alert), Monday));
    }

    [Fact]
    public void Without_a_gemeente_the_coordinator_gets_it()
    {
        var alert = Assert.Single(Routed(Unknown, Monday).Case.Alerts);

        Assert.Equal(("sanne", ReasonKind.GemeenteUnknown), (alert.Person, alert.Reasons[0].Kind));
    }

    [Fact]
    public void A_case_that_somebody_has_is_not_routed() =>
        Assert.IsType<Decision.Nothing>(Decide(Fresh with { TakenOver = new TakenOver("daan", Monday) }, At(1)));

    [Fact]
    public void A_closed_case_is_not_routed() =>
        Assert.IsType<Decision.Nothing>(Decide(Fresh with { Closed = new Closed("lieke", Monday, ClosingReason.Withdrawn) }, At(1)));

    [Fact]
    public void Twice_to_the_same_colleague_is_once() => Assert.IsType<Decision.Nothing>(Decide(Routed(Fresh, Monday).Case, At(0, 1)));

    [Fact]
    public void A_child_that_moves_there_and_back_is_routed_each_time()
    {
        var urk = Routed(Fresh, Monday).Case;
        var almere = Routed(urk with { Gemeente = "Almere" }, At(0, 1)).Case;
        var back = Routed(almere with { Gemeente = "Urk" }, At(0, 2)).Case;

        Assert.Equal([(1, "lieke"), (2, "bram"), (3, "lieke")], back.Alerts.Select(a => (a.Number, a.Person)));
        Assert.Equal(3, back.Alerts.Select(a => a.Link).Distinct().Count());
    }

    [Fact]
    public void A_reply_before_routing_does_not_stop_it()
    {
        var mail = MailOf.Text("nog iets", "ouder@mail.example") with { MessageId = MessageId.Parse("b@mail.example") };
        var replied = Assert.IsType<Decision.Change>(
            JoinDecision.Decide(Unknown with { Referrer = mail.From }, Arrivals.Of(mail, Identity), mayAnswer: true, Flevoland.Region, Identity, Monday)).Case;

        Assert.Equal(["sanne", "sanne"], Routed(replied, Monday).Case.Alerts.Select(a => a.Person));
    }

    [Fact]
    public void A_missed_promise_before_routing_does_not_stop_it()
    {
        var missed = Unknown.WithAlert("sanne", new Reason(ReasonKind.PromiseMissed), Identity, At(2)).Case;

        Assert.Equal(["sanne", "sanne"], Routed(missed, At(2)).Case.Alerts.Select(a => a.Person));
    }

    [Fact]
    public void A_reply_after_routing_does_not_start_it_again() =>
        Assert.IsType<Decision.Nothing>(Decide(Routed(Fresh, Monday).Case.WithAlert("sanne", new Reason(ReasonKind.ReplyReceived), Identity, Monday).Case, Monday));

    private static Decision.Change Routed(Case @case, Instant now) => Assert.IsType<Decision.Change>(Decide(@case, now));

    private static Decision Decide(Case @case, Instant now) => RoutingDecision.Decide(@case, Flevoland.Region, Identity, now);
}
