using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Routing;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>What an answer does to the case that it names.</summary>
public static class JoinDecision
{
    /// <summary>How long after closing an answer opens the case again; a later one is a new case.</summary>
    public static Duration ReopensWithin { get; } = Duration.FromDays(60);

    /// <summary>
    /// An answer joins its case and the colleague who has it is told; the same answer twice does nothing. It joins only when its
    /// sender is the case's referrer or a colleague: others know the number or the thread by chance. It may tell the gemeente,
    /// more haste, or that the question is no longer there.
    /// </summary>
    /// <param name="case">The case.</param>
    /// <param name="arrival">The answer.</param>
    /// <param name="mayAnswer">Whether the sender may be told whom to call, when the answer tells of danger.</param>
    /// <param name="region">The region.</param>
    /// <param name="identity">For the link of the colleague who is told.</param>
    /// <param name="now">The time of the decision.</param>
    public static Decision Decide(Case @case, Arrival arrival, bool mayAnswer, Region region, CaseIdentity identity, Instant now)
    {
        if (!TakesPart(@case, arrival, region))
            return new Decision.Refused(Refusal.NoPartInCase);
        if (@case.Replies.Any(r => r.Key == arrival.Key.Key && (r.Fingerprint ?? arrival.Fingerprint) == arrival.Fingerprint))
            return new Decision.Nothing();
        // Another answer with a Message-ID that was used before has a key of its own.
        if (@case.Replies.Any(r => r.Key == arrival.Key.Key))
            return Decide(@case, arrival with { Key = identity.OfReused(arrival.Mail) }, mayAnswer, region, identity, now);
        if (@case.Closed is { } closed && arrival.Mail.ReceivedAt > closed.At + ReopensWithin)
            return new Decision.Refused(Refusal.ClosedLongAgo);

        var joined = new Joining(@case, region, now);
        joined.Add(arrival);
        if (@case.MergedInto is null && RegisteringByMail.Wanted(@case, arrival.Mail, region, now.InZone(region.Zone).Date) is { } wanted)
        {
            joined.Register(wanted, arrival, identity);
            return joined.Change;
        }

        joined.Reopen(arrival);
        joined.Raise(arrival, mayAnswer);
        joined.Locate(arrival);
        joined.Tell(arrival, identity);
        return joined.Change;
    }

    /// <summary>Whether the answer's sender is to be told whom to call: they take part in the case and tell of danger.</summary>
    public static bool Calls(Case @case, Arrival arrival, Region region) =>
        arrival.Understanding.Urgency is Urgency.Crisis && arrival.Mail.From == @case.Referrer && TakesPart(@case, arrival, region);

    // A colleague's address is worth no more than what vouches for it: forged, it would open every case.
    private static bool TakesPart(Case @case, Arrival arrival, Region region) =>
        arrival.Mail.From is { } from
        && (from == @case.Referrer || (region.FindColleague(from) is not null && arrival.Understanding.Trust is not SenderTrust.Failed));

    private sealed class Joining(Case @case, Region region, Instant now)
    {
        private readonly Case _before = @case;
        private readonly List<CaseEvent> _events = [];
        private readonly List<Effect> _effects = [];
        private Case _case = @case;
        private bool _rerouted;

        public Decision.Change Change => new(_case, _events, _effects);

        private int Number => _case.Replies.Count;

        public void Add(Arrival arrival)
        {
            var reply = new Reply(arrival.Key.Key, arrival.Reference, arrival.Mail.ReceivedAt, arrival.Understanding.Withdraws, arrival.Understanding.Trust, arrival.Fingerprint);
            _case = _case with { Replies = [.. _case.Replies, reply] };
            _events.Add(System(CaseEventKind.ReplyReceived, arrival.Reference));
        }

        // A colleague who registers by mail hears what came of it, and nobody else hears anything.
        public void Register(MailedCommands wanted, Arrival arrival, CaseIdentity identity)
        {
            var registered = RegisteringByMail.Decide(_case, wanted, arrival, region, identity, now);
            var me = region.FindColleague(arrival.Mail.From)!;
            (_case, var alert) = registered.Case.WithAlert(me.Id, new Reason(ReasonKind.RegisteredByMail), identity, now);
            _events.AddRange(registered.Events);
            _effects.AddRange(LedgerDiff.Between(_before, _case, region));
            _effects.AddRange(registered.Effects.Where(e => e is not (Effect.Count or Effect.Uncount)));
            _effects.Add(new Effect.Send(new Letter(LetterKind.RegisteredByMail, Recipient.Colleague(me.Id), $"registered.{Number}", now, alert.Detail)));
        }

        // "Dank, is opgelost" to a closed case leaves it closed. Who may be somebody else opens nothing; the colleague who is told can.
        public void Reopen(Arrival arrival)
        {
            if (_case.Closed is null || arrival.Understanding.Withdraws || arrival.Understanding.Trust is SenderTrust.Failed)
                return;
            // The promise starts anew with the answer: nobody waited for a call on a closed case.
            if (_case.Contact is null)
                _case = _case with { DueAt = PromiseDeadline.DueAt(region, arrival.Mail.ReceivedAt), PromisedAnewAt = arrival.Mail.ReceivedAt, MissedAt = null, MissedReason = null };
            if (Closing.Reopen(_case, CaseEvent.System, now) is not Decision.Change reopened)
                return;
            _case = reopened.Case;
            _events.AddRange(reopened.Events);
            _effects.AddRange(reopened.Effects);
        }

        public void Raise(Arrival arrival, bool mayAnswer)
        {
            if (arrival.Understanding.Urgency > _case.Urgency)
            {
                _case = _case with { Urgency = arrival.Understanding.Urgency };
                _events.Add(System(CaseEventKind.UrgencyRaised, _case.Urgency.ToString()));
            }

            if (arrival.Understanding.Urgency is not Urgency.Crisis)
                return;
            _case = _case with { Suicide = _case.Suicide || arrival.Understanding.Suicide };
            if (mayAnswer && Calls(_case, arrival, region))
                _effects.Add(new Effect.Send(new Letter(LetterKind.CallNow, Recipient.Referrer, $"call.{Number}", now)));
        }

        // The answer to our question where the child lives brings the case to the right colleague by itself.
        public void Locate(Arrival arrival)
        {
            if (_case.Gemeente is not null || arrival.Understanding.Gemeente is not { } gemeente || arrival.Understanding.Trust is SenderTrust.Failed || !Names(arrival))
                return;
            _case = _case with { Gemeente = gemeente, GemeenteCandidates = [] };
            _events.Add(System(CaseEventKind.GemeenteSet, gemeente));
            if (_case.TakenOver is not null)
                return;
            _effects.Add(new Effect.Enqueue(Step.Routing));
            _rerouted = RoutingDecision.Next(_case, region, now) is not null;
        }

        public void Tell(Arrival arrival, CaseIdentity identity)
        {
            // Whoever is alerted of the case next reads the answer there, and nobody needs to hear of their own mail.
            var person = _case.InCharge(region);
            _effects.InsertRange(0, LedgerDiff.Between(_before, _case, region));
            if (_rerouted || region.FindColleague(person)?.Address == arrival.Mail.From)
                return;
            (_case, var alert) = _case.WithAlert(person, new Reason(ReasonKind.ReplyReceived), identity, now);
            _case = _case with { Replies = [.. _case.Replies.SkipLast(1), _case.Replies[^1] with { Told = person }] };
            _effects.Add(new Effect.Send(new Letter(LetterKind.ReplyReceived, Recipient.Colleague(person), $"reply.{Number}", now, alert.Detail)));
        }

        // Where the sender works is no answer to where the child lives.
        private static bool Names(Arrival arrival) =>
            arrival.Understanding.Evidence.Any(e => e is { Field: "municipality", Rule: not ("gemeente.sender" or "gemeente.weak") });

        private CaseEvent System(CaseEventKind kind, string? detail = null) => new(kind, now, CaseEvent.System, detail);
    }
}
