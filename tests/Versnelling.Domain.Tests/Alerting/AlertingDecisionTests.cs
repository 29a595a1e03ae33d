using Versnelling.Domain.Alerting;
using Versnelling.Domain.Cases;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Alerting;

public class AlertingDecisionTests
{
    private static readonly Alert Sent = new(1, "lieke", Monday, [new Reason(ReasonKind.OnDuty)], "aa", Monday);
    private static readonly Alert Waiting = new(2, "bram", At(1), [new Reason(ReasonKind.OnDuty)], "bb");

    [Fact]
    public void Each_alert_that_has_not_gone_out_is_mailed_and_posted()
    {
        var change = Assert.IsType<Decision.Change>(AlertingDecision.Decide(Fresh with { Alerts = [Sent, Waiting] }, At(2)));

        Assert.Equal([Sent, Waiting with { SentAt = At(2) }], change.Case.Alerts);
        Assert.Equal(
            [
                new Effect.Send(new Letter(LetterKind.Alert, Recipient.Colleague("bram"), "alert.2", At(1), "2")), // dated when it was decided
                new Effect.PostCard(2),
            ],
            change.Effects);
    }

    [Fact]
    public void The_step_twice_alerts_once()
    {
        var change = Assert.IsType<Decision.Change>(AlertingDecision.Decide(Fresh with { Alerts = [Waiting] }, At(2)));

        Assert.IsType<Decision.Nothing>(AlertingDecision.Decide(change.Case, At(3)));
    }

    [Fact]
    public void Without_alerts_there_is_nothing_to_send() => Assert.IsType<Decision.Nothing>(AlertingDecision.Decide(Fresh, Monday));

    [Fact]
    public void A_case_that_somebody_has_alerts_nobody() =>
        Assert.IsType<Decision.Nothing>(AlertingDecision.Decide(Fresh with { Alerts = [Waiting], TakenOver = new TakenOver("lieke", At(1)) }, At(2)));

    [Fact]
    public void A_closed_case_alerts_nobody() =>
        Assert.IsType<Decision.Nothing>(AlertingDecision.Decide(Fresh with { Alerts = [Waiting], Closed = new Closed("lieke", At(1), ClosingReason.Withdrawn) }, At(2)));
}
