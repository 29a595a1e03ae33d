using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Intake;

public class JoinCaseTests
{
    private static readonly CaseIdentity Identity = new(new byte[32]);
    private static readonly Case Open = Fresh with { Referrer = EmailAddress.Parse("ouder@mail.example") };
    private static readonly IncomingMail Reply = MailOf.Text("nog iets") with { MessageId = MessageId.Parse("b@mail.example"), ReceivedAt = At(1) };

    [Theory]
    [InlineData("ouder@mail.example")] // whose case it is
    [InlineData("daan@versnelling-fl.example")] // a colleague
    public void Who_takes_part_joins(string from)
    {
        var change = Joined(Open, Reply with { From = EmailAddress.Parse(from) });

        Assert.Equal([new Reply(Identity.Of(Reply).Key, "mail-2", At(1))], change.Case.Replies);
        Assert.Equal([new CaseEvent(CaseEventKind.ReplyReceived, At(1, 1), "systeem", "mail-2")], change.Events);
    }

    [Theory]
    [InlineData("buurman@mail.example")]
    [InlineData(null)]
    public void A_stranger_does_not(string? from) =>
        Assert.Equal(new Decision.Refused(Refusal.NoPartInCase), Join(Open, Reply with { From = from is null ? null : EmailAddress.Parse(from) }));

    [Fact]
    public void Nobody_is_the_referrer_of_a_case_whose_address_was_forgotten() =>
        Assert.Equal(new Decision.Refused(Refusal.NoPartInCase), Join(Fresh, Reply with { From = null }));

    [Fact]
    public void The_same_reply_twice_joins_once() => Assert.IsType<Decision.Nothing>(Join(Joined(Open, Reply).Case, Reply));

    [Fact]
    public void Who_has_the_case_is_told() =>
        AssertTold("daan", alert: "2", Routed("lieke") with { TakenOver = new TakenOver("daan", At(0, 1)) });

    [Fact]
    public void Until_then_who_was_alerted_last_is_told() => AssertTold("lieke", alert: "1", Routed("lieke"));

    [Fact]
    public void Before_that_the_coordinator_is_told() => AssertTold("sanne", alert: "1", Open);

    [Fact]
    public void Each_reply_is_a_mail_of_its_own()
    {
        var once = Joined(Open, Reply).Case;
        var twice = Joined(once, Reply with { MessageId = MessageId.Parse("c@mail.example") });

        Assert.Equal("reply.2", Assert.IsType<Effect.Send>(Assert.Single(twice.Effects)).Letter.Step);
        Assert.Equal(2, twice.Case.Replies.Count);
    }

    private static void AssertTold(string person, string alert, Case @case)
    {
        var change = Joined(@case, Reply);

        Assert.Equal([new Effect.Send(new Letter(LetterKind.ReplyReceived, Recipient.Colleague(person), "reply.1", At(1, 1), alert))], change.Effects);
        Assert.Equal(person, change.Case.Alerts.Single(a => a.Detail == alert).Person); // the link in the mail is that colleague's
    }

    private static Case Routed(string person) => Open.WithAlert(person, new Reason(ReasonKind.OnDuty), Identity, Monday).Case;

    private static Decision.Change Joined(Case @case, IncomingMail mail) => Assert.IsType<Decision.Change>(Join(@case, mail));

    private static Decision Join(Case @case, IncomingMail mail) =>
        JoinDecision.Decide(@case, Arrivals.Of(mail, Identity, "mail-2"), mayAnswer: true, Flevoland.Region, Identity, At(1, 1));
}
