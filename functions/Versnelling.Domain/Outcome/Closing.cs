using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Outcome;

/// <summary>Closing a case about which nothing needs to be done any more, and opening it again.</summary>
public static class Closing
{
    extension(Case @case)
    {
        /// <summary>
        /// Whether closing is offered: the last answer says that the question is no longer there, and its sender may well be who
        /// it says. On the word of somebody who may be another, a case about a child is not closed with one tap.
        /// </summary>
        public bool IsWithdrawn => @case.Replies is [.., { Withdraws: true, Trust: not SenderTrust.Failed }];
    }

    /// <summary>Opens a closed case again, for a colleague or for an answer that came in; a promise that was neither kept nor missed holds on.</summary>
    public static Decision Reopen(Case @case, string by, Instant now, Channel? via = null)
    {
        if (@case.Closed is null)
            return new Decision.Nothing();

        List<Effect> effects = [];
        // While it was closed these steps passed it by.
        if (@case.TakenOver is null)
            effects.AddRange([new Effect.Enqueue(Step.Routing), new Effect.Enqueue(Step.Alerting)]);
        if (@case.Contact is null && @case.MissedAt is null)
            effects.AddRange([new Effect.Watch(@case.DueAt), new Effect.Enqueue(Step.Promise, @case.DueAt)]);
        return new Decision.Change(@case with { Closed = null, Reopenings = @case.Reopenings + 1 }, [new CaseEvent(CaseEventKind.Reopened, now, by, Via: via)], effects);
    }

    internal static Decision Close(Case @case, OutcomeCommand.Close command, Instant now)
    {
        if (@case.Closed is not null)
            return new Decision.Nothing();
        // The page may have stood open while another answer came in.
        if (command.Reason is ClosingReason.Withdrawn && !@case.IsWithdrawn)
            return new Decision.Refused(Refusal.NotWithdrawn);
        // The promise ends only at contact: what is done is done with somebody.
        if (command.Reason is ClosingReason.Done && @case.Contact is null)
            return new Decision.Refused(Refusal.ContactNeeded);

        return new Decision.Change(
            @case with { Closed = new Closed(command.By, now, command.Reason) },
            [new CaseEvent(CaseEventKind.Closed, now, command.By, command.Reason.ToString(), command.Via)],
            @case.Contact is null ? [new Effect.Unwatch(@case.DueAt)] : []);
    }
}
