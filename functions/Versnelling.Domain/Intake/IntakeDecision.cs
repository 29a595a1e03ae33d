using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>What becomes of a mail that was read and understood.</summary>
public static class IntakeDecision
{
    /// <summary>The new case of a request: it confirms to the sender, asks for routing, and from here on the promise is guarded.</summary>
    public static Decision.Change Open(
        CaseKey key, string fingerprint, IncomingMail mail, Understanding understanding, string mailReference, Region region, Instant now)
    {
        var opened = new Case
        {
            Number = key.Number,
            Key = key.Key,
            Fingerprint = fingerprint,
            MailReference = mailReference,
            MailId = mail.MessageId,
            ReceivedAt = mail.ReceivedAt,
            DueAt = PromiseDeadline.DueAt(region, mail.ReceivedAt),
            Referrer = mail.From,
            Gemeente = understanding.Gemeente,
            Verwijzer = understanding.Verwijzer,
            Question = understanding.Question,
            Urgency = understanding.Urgency,
            Suicide = understanding.Suicide,
            AgeBand = understanding.AgeBand,
            Children = understanding.Children,
            BsnFound = understanding.BsnFound,
            Rules = [.. understanding.Evidence.Select(e => e.Rule).Distinct(StringComparer.Ordinal)],
        };
        List<Effect> effects = [new Effect.Enqueue(Step.Routing), new Effect.Enqueue(Step.Promise, opened.DueAt), new Effect.Watch(opened.DueAt)];
        if (MayAnswer(mail, region))
            effects.Add(new Effect.Send(new Letter(LetterKind.Confirmation, Recipient.Referrer, "confirmation", now)));
        return new Decision.Change(opened, [new CaseEvent(CaseEventKind.Received, now, CaseEvent.System, string.Join(' ', opened.Rules))], effects);
    }

    /// <summary>
    /// An answer joins its case and the colleague who has it is told; the same answer twice does nothing. It joins only when its
    /// sender is the case's referrer or a colleague: others know the number or the thread by chance.
    /// </summary>
    public static Decision Join(Case @case, CaseKey key, IncomingMail mail, string mailReference, Region region, CaseIdentity identity, Instant now)
    {
        if (mail.From is null || (mail.From != @case.Referrer && region.FindColleague(mail.From) is null))
            return new Decision.Refused(Refusal.NoPartInCase);
        if (@case.Replies.Any(r => r.Key == key.Key))
            return new Decision.Nothing();
        var person = @case.TakenOver?.Person ?? (@case.Alerts.Count > 0 ? @case.Alerts[^1].Person : null) ?? region.Coordinator.Id;
        var (alerted, alert) = @case.WithAlert(person, new Reason(ReasonKind.ReplyReceived), identity, now);
        return new Decision.Change(
            alerted with { Replies = [.. @case.Replies, new Reply(key.Key, mailReference, mail.ReceivedAt)] },
            [new CaseEvent(CaseEventKind.ReplyReceived, now, CaseEvent.System, mailReference)],
            [new Effect.Send(new Letter(LetterKind.ReplyReceived, Recipient.Colleague(person), $"reply.{@case.Replies.Count + 1}", now, alert.Detail))]);
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

    /// <summary>
    /// Whether a confirmation is welcome: there is an address, it is not ours, and nothing says that a machine sent this, which might
    /// answer in turn. That is about answering only: the request is a case all the same.
    /// </summary>
    private static bool MayAnswer(IncomingMail mail, Region region) =>
        mail.From is { } from
        && !region.IsOwn(from)
        && !mail.Headers["Return-Path"].Any(path => path.Trim() is "<>")
        && mail.Headers["Auto-Submitted"].All(value => value.Trim().Equals("no", StringComparison.OrdinalIgnoreCase))
        && !mail.Headers["Precedence"].Any(value => value.Trim().ToUpperInvariant() is "BULK" or "LIST" or "JUNK")
        && !mail.Headers.Contains("List-Id")
        && !from.Value.StartsWith("noreply@", StringComparison.Ordinal)
        && !from.Value.StartsWith("no-reply@", StringComparison.Ordinal);

    // A References header may hold hundreds; the newest few name the thread.
    private const int MostReferences = 5;
}
