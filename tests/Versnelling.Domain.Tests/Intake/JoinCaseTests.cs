using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Routing;
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

        var told = from == "ouder@mail.example" ? "sanne" : change.Case.Replies[0].Told;
        Assert.Equal([new Reply(Identity.Of(Reply).Key, "mail-2", At(1), Fingerprint: Identity.Fingerprint(Reply with { From = EmailAddress.Parse(from) }), Told: told)], change.Case.Replies);
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

        Assert.Equal("reply.2", Assert.IsType<Effect.Send>(Assert.Single(twice.BesidesTheLedger())).Letter.Step);
        Assert.Equal(2, twice.Case.Replies.Count);
    }

    [Fact]
    public void A_colleague_hears_nothing_of_their_own_mail()
    {
        var change = Joined(Routed("lieke") with { TakenOver = new TakenOver("daan", At(0, 1)) }, Reply with { From = EmailAddress.Parse("daan@versnelling-fl.example") });

        Assert.Single(change.Case.Replies);
        Assert.Empty(change.BesidesTheLedger());
    }

    [Fact]
    public void Who_forges_a_colleagues_address_takes_no_part() =>
        Assert.Equal(new Decision.Refused(Refusal.NoPartInCase), Join(Open, MailOf.Text("nog iets", "daan@versnelling-fl.example", headers: ("Authentication-Results", "mx.versnelling-fl.example; dmarc=fail"))));

    [Fact]
    public void A_referrer_whose_mail_fails_the_check_joins_and_is_marked()
    {
        var mail = MailOf.Text("nog iets", headers: ("Authentication-Results", "mx.versnelling-fl.example; dmarc=fail"));

        Assert.Equal(SenderTrust.Failed, Assert.Single(Joined(Open, mail).Case.Replies).Trust);
    }

    [Fact]
    public void An_answer_that_tells_of_danger_raises_the_urgency_and_its_sender_hears_at_once_whom_to_call()
    {
        var change = Joined(Routed("lieke"), Answer("Hij is net met een mes op zijn broertje afgegaan, help."));

        Assert.Equal(Urgency.Crisis, change.Case.Urgency);
        Assert.Contains(new CaseEvent(CaseEventKind.UrgencyRaised, At(1, 1), "systeem", "Crisis"), change.Events);
        Assert.Equal([LetterKind.CallNow, LetterKind.ReplyReceived], Letters(change));
    }

    [Fact]
    public void An_answer_never_lowers_the_urgency() =>
        Assert.Equal(Urgency.Spoed, Joined(Open with { Urgency = Urgency.Spoed }, Answer("Het heeft geen haast.")).Case.Urgency);

    [Fact]
    public void The_answer_to_our_question_where_the_child_lives_routes_the_case_by_itself()
    {
        // Nobody knew where, so the coordinator was alerted; on Mondays Lieke has duty for Urk.
        var unknown = Open with { Gemeente = null, GemeenteCandidates = ["Almere", "Urk"] };
        var alerted = Assert.IsType<Decision.Change>(RoutingDecision.Decide(unknown, Flevoland.Region, Identity, Monday)).Case;

        var change = Assert.IsType<Decision.Change>(JoinDecision.Decide(alerted, Arrivals.Of(Answer("Wij wonen in Urk."), Identity), mayAnswer: true, Flevoland.Region, Identity, At(0, 1)));

        Assert.Equal(("Urk", 0), (change.Case.Gemeente, change.Case.GemeenteCandidates.Count));
        Assert.Equal([new Effect.Enqueue(Step.Routing)], change.BesidesTheLedger()); // and the coordinator, who has nothing to do any more, hears nothing
    }

    [Fact]
    public void An_answer_does_not_move_a_case_whose_gemeente_is_known() =>
        Assert.Equal("Urk", Joined(Open, Answer("Wij wonen in Lelystad.")).Case.Gemeente);

    [Fact]
    public void A_withdrawal_is_noted_for_the_expert_and_closes_nothing()
    {
        var change = Joined(Routed("lieke"), Answer("Het is inmiddels opgelost, dank u wel."));

        Assert.True(Assert.Single(change.Case.Replies).Withdraws);
        Assert.Null(change.Case.Closed);
        Assert.Equal([LetterKind.ReplyReceived], Letters(change));
    }

    [Fact]
    public void Within_sixty_days_an_answer_opens_a_closed_case_again_and_the_promise_with_it()
    {
        var closed = Routed("lieke") with { Closed = new Closed("lieke", At(0, 2), ClosingReason.Withdrawn) };
        var change = Joined(closed, Answer("Het gaat toch weer mis.") with { ReceivedAt = At(60) });

        Assert.Null(change.Case.Closed);
        Assert.Contains(CaseEventKind.Reopened, change.Events.Select(e => e.Kind));
        Assert.True(change.Case.DueAt > At(60));
        Assert.Contains(new Effect.Watch(change.Case.DueAt), change.Effects);
        Assert.Contains(new Effect.Enqueue(Step.Promise, change.Case.DueAt), change.Effects);
    }

    [Fact]
    public void Later_it_is_a_case_of_its_own()
    {
        var closed = Open with { Closed = new Closed("lieke", Monday, ClosingReason.Withdrawn) };

        Assert.Equal(new Decision.Refused(Refusal.ClosedLongAgo), Join(closed, Answer("Het gaat toch weer mis.") with { ReceivedAt = At(60, 1) }));
    }

    [Fact]
    public void Thanks_for_what_is_solved_leaves_a_closed_case_closed()
    {
        var closed = Open with { Closed = new Closed("lieke", At(0, 2), ClosingReason.Withdrawn) };

        Assert.NotNull(Joined(closed, Answer("Het is opgelost, bedankt!")).Case.Closed);
    }

    [Fact]
    public void Another_answer_with_a_used_message_id_is_an_answer_too()
    {
        var once = Joined(Open, Reply).Case;
        var other = Reply with { BodyHash = new byte[] { 1, 2, 3 } };
        var twice = Joined(once, other);

        Assert.Equal(2, twice.Case.Replies.Count);
        Assert.IsType<Decision.Nothing>(Join(twice.Case, other));
    }

    [Fact]
    public void Where_a_sender_works_does_not_settle_where_the_child_lives()
    {
        var torn = Open with { Gemeente = null, GemeenteCandidates = ["Almere", "Lelystad"], Referrer = EmailAddress.Parse("k@almere.example") };

        Assert.Null(Joined(torn, Answer("Dank voor het meedenken!") with { From = torn.Referrer }).Case.Gemeente);
    }

    [Fact]
    public void Who_may_be_somebody_else_opens_no_closed_case_and_moves_none()
    {
        var closed = Open with { Gemeente = null, Closed = new Closed("lieke", At(0, 2), ClosingReason.Withdrawn) };
        var forged = MailOf.Text("Het gaat weer mis, wij wonen in Urk.", headers: ("Authentication-Results", "mx.versnelling-fl.example; dmarc=fail")) with { ReceivedAt = At(1) };

        var change = Joined(closed, forged).Case;
        Assert.NotNull(change.Closed);
        Assert.Null(change.Gemeente);
        Assert.Single(change.Replies);
    }

    [Fact]
    public void Opgelost_beside_danger_withdraws_nothing() =>
        Assert.False(Joined(Open, Answer("Dat van school is opgelost, maar vader bedreigt mij nu met een mes.")).Case.Replies[0].Withdraws);

    [Fact]
    public void Only_who_takes_part_and_tells_of_danger_is_told_whom_to_call()
    {
        var danger = Arrivals.Of(Answer("Hij staat nu met een mes voor mij."), Identity);

        Assert.True(JoinDecision.Calls(Open, danger, Flevoland.Region));
        Assert.False(JoinDecision.Calls(Open with { Referrer = EmailAddress.Parse("ander@mail.example") }, danger, Flevoland.Region));
        Assert.False(JoinDecision.Calls(Open, Arrivals.Of(Answer("Donderdag schikt."), Identity), Flevoland.Region));
    }

    private static IncomingMail Answer(string text) =>
        MailOf.Text(text, subject: "Re: uw vraag") with { MessageId = MessageId.Parse("antwoord@mail.example"), ReceivedAt = At(1) };

    private static IEnumerable<LetterKind> Letters(Decision.Change change) => change.Effects.OfType<Effect.Send>().Select(s => s.Letter.Kind);

    private static void AssertTold(string person, string alert, Case @case)
    {
        var change = Joined(@case, Reply);

        Assert.Equal([new Effect.Send(new Letter(LetterKind.ReplyReceived, Recipient.Colleague(person), "reply.1", At(1, 1), alert))], change.BesidesTheLedger());
        Assert.Equal(person, change.Case.Alerts.Single(a => a.Detail == alert).Person); // the link in the mail is that colleague's
    }

    private static Case Routed(string person) => Open.WithAlert(person, new Reason(ReasonKind.OnDuty), Identity, Monday).Case;

    private static Decision.Change Joined(Case @case, IncomingMail mail) => Assert.IsType<Decision.Change>(Join(@case, mail));

    private static Decision Join(Case @case, IncomingMail mail) =>
        JoinDecision.Decide(@case, Arrivals.Of(mail, Identity, "mail-2"), mayAnswer: true, Flevoland.Region, Identity, At(1, 1));
}
