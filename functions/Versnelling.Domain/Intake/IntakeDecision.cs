using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>What becomes of a mail that was read and understood.</summary>
public static class IntakeDecision
{
    /// <summary>The new case of a request: it confirms to the sender, asks for routing, and from here on the promise is guarded.</summary>
    /// <param name="arrival">The request.</param>
    /// <param name="mayAnswer">Whether the sender gets a confirmation.</param>
    /// <param name="related">Another case that it answers or names without taking part in it; null when there is none.</param>
    /// <param name="region">The region.</param>
    /// <param name="now">The time of the decision.</param>
    public static Decision.Change Open(Arrival arrival, bool mayAnswer, CaseNumber? related, Region region, Instant now)
    {
        var (mail, understanding) = (arrival.Mail, arrival.Understanding);
        var opened = new Case
        {
            Number = arrival.Key.Number,
            Key = arrival.Key.Key,
            Fingerprint = arrival.Fingerprint,
            MailReference = arrival.Reference,
            MailId = mail.MessageId,
            ReceivedAt = mail.ReceivedAt,
            DueAt = PromiseDeadline.DueAt(region, mail.ReceivedAt),
            Referrer = mail.From,
            Gemeente = understanding.Gemeente,
            GemeenteCandidates = understanding.GemeenteCandidates,
            Verwijzer = understanding.Verwijzer,
            Writer = understanding.Writer,
            Trust = understanding.Trust,
            Remarks = mail.Remarks,
            Related = related,
            Question = understanding.Question,
            Urgency = understanding.Urgency,
            Suicide = understanding.Suicide,
            AgeBand = understanding.AgeBand,
            Children = understanding.Children,
            BsnFound = understanding.BsnFound,
            Rules = [.. understanding.Evidence.Select(e => e.Rule).Distinct(StringComparer.Ordinal)],
        };
        List<Effect> effects = [new Effect.Enqueue(Step.Routing), new Effect.Enqueue(Step.Promise, opened.DueAt), new Effect.Watch(opened.DueAt)];
        effects.AddRange(LedgerFacts.Of(opened, region).Select(e => new Effect.Count(e)));
        if (mayAnswer)
            effects.Add(new Effect.Send(new Letter(LetterKind.Confirmation, Recipient.Referrer, "confirmation", now)));
        return new Decision.Change(opened, [new CaseEvent(CaseEventKind.Received, now, CaseEvent.System, string.Join(' ', opened.Rules))], effects);
    }

    /// <summary>
    /// The case numbers that an answer may belong to, likeliest first: the one in its subject, those in our own Message-IDs,
    /// and those that the other Message-IDs that it refers to have or would have.
    /// </summary>
    public static IReadOnlyList<CaseNumber> CandidateCases(IncomingMail mail, Understanding understanding, Region region, CaseIdentity identity)
    {
        var candidates = new List<CaseNumber>();
        if (understanding.CaseNumber is { } named)
            candidates.Add(named);
        foreach (var id in mail.InReplyTo.Concat(mail.References.Reverse()).Distinct().Take(MostReferences))
        {
            var ours = CaseNumber.TryParse(id.Value.Split('.', 2)[0], out var number)
                && id.Value.EndsWith("@" + region.Address.Domain, StringComparison.OrdinalIgnoreCase);
            candidates.Add(ours ? number : identity.Of(id).Number);
        }

        return [.. candidates.Distinct()];
    }

    // A References header may hold hundreds; the newest few name the thread.
    private const int MostReferences = 5;
}
