using NodaTime;
using Versnelling.Domain.Cases;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Cases;

public class CaseAlertsTests
{
    private static readonly CaseIdentity Identity = new(new byte[32]);
    private static readonly Reason Reply = new(ReasonKind.ReplyReceived);

    private static readonly Case Alerted = Fresh.WithAlert("lieke", Reply, Identity, Monday).Case;
    private static readonly string Handle = Identity.LinkHandle(Fresh.Number, Alerted.Alerts[0]);

    [Fact]
    public void An_alert_is_found_by_its_handle_which_the_case_does_not_hold()
    {
        Assert.Same(Alerted.Alerts[0], Alerted.FindByHandle(Handle, Monday));
        Assert.DoesNotContain(Handle, Alerted.Alerts[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_handle_opens_nothing()
    {
        Assert.Null(Alerted.FindByHandle("", Monday));
        Assert.Null(Alerted.FindByHandle(Handle.ToUpperInvariant(), Monday));
        Assert.Null(Alerted.FindByHandle(Alerted.Alerts[0].Link!, Monday));
    }

    [Fact]
    public void A_link_works_for_fourteen_days()
    {
        Assert.NotNull(Alerted.FindByHandle(Handle, At(14) - Duration.FromSeconds(1)));
        Assert.Null(Alerted.FindByHandle(Handle, At(14)));
    }

    [Fact]
    public void A_revoked_link_opens_nothing() => Assert.Null(Revoked().FindByHandle(Handle, Monday));

    [Fact]
    public void A_colleague_with_a_link_that_works_keeps_it()
    {
        var (@case, alert) = Alerted.WithAlert("lieke", new Reason(ReasonKind.PromiseMissed), Identity, At(2));

        Assert.Same(Alerted, @case);
        Assert.Same(Alerted.Alerts[0], alert);
    }

    [Fact]
    public void A_colleague_without_one_gets_the_next_alert_with_a_link_of_its_own()
    {
        AssertSecond("daan", Alerted.WithAlert("daan", Reply, Identity, At(1)), At(1));
        AssertSecond("lieke", Alerted.WithAlert("lieke", Reply, Identity, At(14)), At(14));
        AssertSecond("lieke", Revoked().WithAlert("lieke", Reply, Identity, At(1)), At(1));
    }

    private static void AssertSecond(string person, (Case Case, Alert Alert) result, Instant at)
    {
        var (@case, alert) = result;
        Assert.Equal((2, "2", person, at, at), (alert.Number, alert.Detail, alert.Person, alert.At, alert.SentAt));
        Assert.Equal(2, @case.Alerts.Count);
        Assert.Same(alert, @case.FindByHandle(Identity.LinkHandle(@case.Number, alert), at));
    }

    private static Case Revoked() => Alerted with { Alerts = [Alerted.Alerts[0] with { Link = null }] };
}
