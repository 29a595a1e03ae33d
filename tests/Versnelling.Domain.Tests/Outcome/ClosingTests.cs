using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Vocabulary;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Outcome;

public class ClosingTests
{
    private static readonly OutcomeCommand Close = new OutcomeCommand.Close("lieke", ClosingReason.Withdrawn);
    private static readonly OutcomeCommand Reopen = new OutcomeCommand.Reopen("daan");
    private static readonly Reply Solved = new("01", "mail-2", At(0, 1), Withdraws: true);
    private static readonly Reply More = new("02", "mail-3", At(0, 2));
    private static readonly Case Withdrawn = Fresh with { Replies = [More, Solved] };

    [Fact]
    public void A_withdrawn_case_is_closed_and_its_promise_let_go()
    {
        var change = Withdrawn.Changed(Close, At(1));

        Assert.Equal(new Closed("lieke", At(1), ClosingReason.Withdrawn), change.Case.Closed);
        Assert.Equal([new CaseEvent(CaseEventKind.Closed, At(1), "lieke", "Withdrawn", Channel.Page)], change.Events);
        Assert.Equal([new Effect.Unwatch(Fresh.DueAt)], change.Effects);
    }

    [Fact]
    public void After_contact_there_is_no_promise_to_let_go() =>
        Assert.Empty(Withdrawn.After(Registers("lieke", ContactKind.Phone), At(1)).Changed(Close, At(2)).Effects);

    [Fact]
    public void Closing_twice_changes_nothing() => Assert.IsType<Decision.Nothing>(Withdrawn.After(Close, At(1)).Decided(Close, At(2)));

    [Fact]
    public void An_answer_after_the_withdrawal_takes_the_offer_away() =>
        Assert.Equal(new Decision.Refused(Refusal.NotWithdrawn), (Fresh with { Replies = [Solved, More] }).Decided(Close, At(1)));

    [Fact]
    public void Nobody_closes_with_one_tap_on_the_word_of_a_forged_sender() =>
        Assert.Equal(new Decision.Refused(Refusal.NotWithdrawn), (Fresh with { Replies = [Solved with { Trust = SenderTrust.Failed }] }).Decided(Close, At(1)));

    [Fact]
    public void A_case_opened_again_is_owed_its_promise_and_looks_for_a_colleague()
    {
        var change = Withdrawn.After(Close, At(1)).Changed(Reopen, At(1, 1));

        Assert.Null(change.Case.Closed);
        Assert.Equal([new CaseEvent(CaseEventKind.Reopened, At(1, 1), "daan", Via: Channel.Page)], change.Events);
        Assert.Equal(
            [new Effect.Enqueue(Step.Routing), new Effect.Enqueue(Step.Alerting), new Effect.Watch(Fresh.DueAt), new Effect.Enqueue(Step.Promise, Fresh.DueAt)],
            change.Effects);
    }

    [Fact]
    public void A_colleague_who_had_it_keeps_it() =>
        Assert.Equal(
            [new Effect.Watch(Fresh.DueAt), new Effect.Enqueue(Step.Promise, Fresh.DueAt)],
            Withdrawn.After(new OutcomeCommand.TakeOver("lieke"), Monday).After(Close, At(1)).Changed(Reopen, At(2)).Effects);

    [Fact]
    public void A_promise_that_was_kept_or_missed_is_not_guarded_again()
    {
        var kept = Withdrawn.After(Registers("lieke", ContactKind.Phone), At(1)).After(Close, At(2));
        var missed = (Withdrawn with { MissedAt = At(2), TakenOver = new TakenOver("lieke", Monday) }).After(Close, At(3));

        Assert.Empty(kept.Changed(Reopen, At(4)).Effects);
        Assert.Empty(missed.Changed(Reopen, At(4)).Effects);
    }

    [Fact]
    public void An_open_case_need_not_be_opened() => Assert.IsType<Decision.Nothing>(Withdrawn.Decided(Reopen, At(1)));

    [Fact]
    public void A_late_outcome_is_registered_on_a_closed_case_and_leaves_it_closed()
    {
        var after = Withdrawn.After(Close, At(1)).After(Registers("lieke", ContactKind.Phone, ["Maatwerk"]), At(2));

        Assert.Equal((true, true), (after.Contact is not null, after.Closed is not null));
    }
}
