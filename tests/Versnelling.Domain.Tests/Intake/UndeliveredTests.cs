using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Routing;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Intake;

public class UndeliveredTests
{
    private static readonly CaseIdentity Identity = new(new byte[32]);
    private static readonly Case Open = Fresh with { Referrer = EmailAddress.Parse("ouder@mail.example") };

    // On Mondays Lieke has duty for Urk.
    private static readonly Case Alerted = ((Decision.Change)RoutingDecision.Decide(Open, Flevoland.Region, Identity, Monday)).Case;

    [Theory]
    [InlineData("RET-7K3F-9QDX.alert.1@versnelling-fl.example", "alert.1")]
    [InlineData("ret-7k3f-9qdx.confirmation@VERSNELLING-FL.example", "confirmation")]
    public void A_report_names_our_mail_by_its_message_id(string id, string step) =>
        Assert.Equal(new UndeliveredMail(CaseNumber.Parse("RET-7K3F-9QDX"), step, UndeliveredReason.Bounced), Found(Bounce(id)));

    [Theory]
    [InlineData("iets.anders@versnelling-fl.example")]
    [InlineData("RET-7K3F-9QDX.alert.1@elders.example")]
    [InlineData("RET-7K3F-9QDX@versnelling-fl.example")]
    public void A_mail_that_is_not_ours_is_nobodys(string id) => Assert.Null(Found(Bounce(id)));

    [Theory]
    [InlineData(DeliveryOutcome.Delayed)]
    [InlineData(DeliveryOutcome.Delivered)]
    public void A_mail_that_is_on_its_way_or_arrived_is_not_undelivered(DeliveryOutcome outcome)
    {
        var bounce = Bounce("RET-7K3F-9QDX.alert.1@versnelling-fl.example");

        Assert.Null(Found(bounce with { Report = bounce.Report! with { Outcome = outcome } }));
    }

    [Fact]
    public void A_report_without_the_original_is_known_by_its_thread() =>
        Assert.Equal("alert.2", Found(MailOf.Text("") with { InReplyTo = [MessageId.Parse("RET-7K3F-9QDX.alert.2@versnelling-fl.example")] })?.Step);

    [Theory]
    [InlineData("lieke@versnelling-fl.example", "auto-reply.subject", UndeliveredReason.Away)]
    [InlineData("lieke@versnelling-fl.example", "auto-reply.receipt", null)]
    [InlineData("lieke@versnelling-fl.example", "auto-reply.calendar", null)]
    [InlineData("ouder@mail.example", "auto-reply.subject", null)]
    public void Only_a_colleague_who_is_away_misses_our_mail(string from, string rule, UndeliveredReason? why)
    {
        var mail = MailOf.Text("Ik ben er maandag weer.", from) with { InReplyTo = [MessageId.Parse("RET-7K3F-9QDX.alert.1@versnelling-fl.example")] };
        var understood = new Understanding { Disposition = Disposition.AutoReply, Evidence = [new Evidence("disposition", rule, "", "subject")] };

        Assert.Equal(why, UndeliveredMail.In(mail, understood, Flevoland.Region)?.Why);
    }

    [Fact]
    public void A_colleagues_own_mail_is_no_loop_though_its_message_id_is_of_our_domain() =>
        Assert.Equal(Disposition.Request, MailOf.Understood(MailOf.Text("Kan iemand meekijken bij een jongen van 12 uit Urk?", "lieke@versnelling-fl.example") with { MessageId = MessageId.Parse("abc@versnelling-fl.example") }).Disposition);

    [Theory]
    [InlineData(UndeliveredReason.Bounced, ReasonKind.ColleagueUnreachable)]
    [InlineData(UndeliveredReason.Away, ReasonKind.ColleagueAway)]
    public void An_alert_that_reached_nobody_goes_to_the_next_colleague_and_says_why(UndeliveredReason why, ReasonKind reason)
    {
        var marked = Changed(Alerted, "alert.1", why);
        Assert.Equal([new Effect.Enqueue(Step.Routing)], marked.Effects);
        Assert.Equal([new CaseEvent(CaseEventKind.Undelivered, At(0, 1), "systeem", $"alert.1 {why}")], marked.Events);

        var next = Assert.IsType<Decision.Change>(RoutingDecision.Decide(marked.Case, Flevoland.Region, Identity, At(0, 1))).Case.Alerts[^1];
        Assert.NotEqual("lieke", next.Person);
        Assert.Equal(new Reason(reason, Person: "lieke"), next.Reasons[0]);
    }

    [Fact]
    public void The_same_mail_comes_back_once() => Assert.IsType<Decision.Nothing>(Decide(Changed(Alerted, "alert.1").Case, "alert.1"));

    [Fact]
    public void Once_somebody_has_the_case_a_lost_alert_alerts_nobody() =>
        Assert.Empty(Changed(Alerted with { TakenOver = new TakenOver("daan", At(0, 1)) }, "alert.1").Effects);

    [Fact]
    public void When_the_coordinator_is_not_reached_the_administrator_is_told()
    {
        var atCoordinator = ((Decision.Change)RoutingDecision.Decide(Open with { Gemeente = null }, Flevoland.Region, Identity, Monday)).Case;

        var letter = Assert.IsType<Effect.Send>(Assert.Single(Changed(atCoordinator, "alert.1").Effects)).Letter;
        Assert.Equal((LetterKind.NotDelivered, Recipient.Administrator, "undelivered.alert.1"), (letter.Kind, letter.To, letter.Step));
    }

    [Fact]
    public void Whoever_has_the_case_hears_that_the_referrer_gets_no_mail()
    {
        var letter = Assert.IsType<Effect.Send>(Assert.Single(Changed(Alerted, "confirmation").Effects)).Letter;

        Assert.Equal((LetterKind.ReferrerUnreachable, Recipient.Colleague("lieke"), "1"), (letter.Kind, letter.To, letter.Detail));
    }

    [Fact]
    public void Before_anybody_is_alerted_it_is_only_marked_since_the_alert_will_tell()
    {
        var change = Changed(Open, "confirmation");

        Assert.Empty(change.Effects);
        Assert.Equal([new Undelivered("confirmation", UndeliveredReason.Bounced, At(0, 1))], change.Case.Undelivered);
    }

    [Fact]
    public void After_contact_nobody_needs_to_know() =>
        Assert.Empty(Changed(Alerted with { Contact = new Contact("lieke", At(0, 1), ContactKind.Phone) }, "confirmation").Effects);

    [Fact]
    public void News_of_an_answer_that_reached_nobody_goes_to_the_coordinator()
    {
        var letter = Assert.IsType<Effect.Send>(Assert.Single(Changed(Alerted with { TakenOver = new TakenOver("lieke", At(0, 1)), Replies = [new Reply("a", "mail-2", At(0, 1), Told: "lieke")] }, "reply.1", UndeliveredReason.Away).Effects)).Letter;

        Assert.Equal((LetterKind.ReplyReceived, Recipient.Colleague("sanne"), "reply.1.coordinator"), (letter.Kind, letter.To, letter.Step));
    }

    [Theory]
    [InlineData("undelivered.alert.1")] // to the administrator: behind whom is nobody
    [InlineData("undelivered.undelivered.alert.1")]
    [InlineData("alert.7")]
    [InlineData("reply.1")]
    [InlineData("call.1")]
    [InlineData("missed")]
    [InlineData("unreachable.1")]
    [InlineData("Jan de Vries, 123456782")]
    [InlineData("reply.1.coordinator")]
    public void A_step_that_the_case_never_sent_changes_nothing(string step) => Assert.IsType<Decision.Nothing>(Decide(Alerted, step));

    [Fact]
    public void A_colleague_who_is_away_is_not_the_reader_of_another_colleagues_alert() =>
        Assert.IsType<Decision.Nothing>(UndeliveredDecision.Decide(Alerted, new UndeliveredMail(Alerted.Number, "alert.1", UndeliveredReason.Away, "daan"), Flevoland.Region, Identity, At(0, 1)));

    [Fact]
    public void A_forged_absence_changes_nothing()
    {
        var mail = MailOf.Text("Ik ben er niet.", "lieke@versnelling-fl.example", headers: ("Authentication-Results", "mx.versnelling-fl.example; dmarc=fail"), subject: "Automatisch antwoord: weg")
            with
        { InReplyTo = [MessageId.Parse("RET-7K3F-9QDX.alert.1@versnelling-fl.example")] };

        Assert.Null(UndeliveredMail.In(mail, MailOf.Understood(mail), Flevoland.Region));
    }

    private static IncomingMail Bounce(string original) =>
        MailOf.Text("could not be delivered", "mailer-daemon@mx.example") with { Report = new DeliveryReport(DeliveryOutcome.Failed, MessageId.Parse(original), []) };

    private static UndeliveredMail? Found(IncomingMail mail) => UndeliveredMail.In(mail, new Understanding { Disposition = Disposition.Bounce }, Flevoland.Region);

    private static Decision.Change Changed(Case @case, string step, UndeliveredReason why = UndeliveredReason.Bounced) => Assert.IsType<Decision.Change>(Decide(@case, step, why));

    private static Decision Decide(Case @case, string step, UndeliveredReason why = UndeliveredReason.Bounced) =>
        UndeliveredDecision.Decide(@case, new UndeliveredMail(@case.Number, step, why), Flevoland.Region, Identity, At(0, 1));
}
