using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>A mail of ours that did not reach a reader.</summary>
/// <param name="Case">The case that it is about.</param>
/// <param name="Step">Its place in the Message-ID, such as <c>alert.1</c>.</param>
/// <param name="Why">What came back.</param>
public sealed record UndeliveredMail(CaseNumber Case, string Step, UndeliveredReason Why)
{
    private static readonly string[] NoAbsence = ["auto-reply.receipt", "auto-reply.calendar"];

    /// <summary>The mail of ours that an automatic mail says did not reach its reader; null when it says so of none.</summary>
    public static UndeliveredMail? In(IncomingMail mail, Understanding understanding, Region region)
    {
        IEnumerable<MessageId> answered = mail.InReplyTo.Concat(mail.References.Reverse());
        return understanding.Disposition switch
        {
            // A mail that is late is still on its way: nobody is told for nothing.
            Disposition.Bounce when mail.Report is not { Outcome: DeliveryOutcome.Delayed or DeliveryOutcome.Delivered } =>
                First(mail.Report?.Original is { } original ? answered.Prepend(original) : answered, UndeliveredReason.Bounced, region),
            // Only a colleague's absence changes anything: a referrer who is away reads our answer later.
            Disposition.AutoReply when region.FindColleague(mail.From) is not null && !understanding.Evidence.Any(e => NoAbsence.Contains(e.Rule)) =>
                First(answered, UndeliveredReason.Away, region),
            _ => null,
        };
    }

    // Ours are <RET-XXXX-XXXX.step@our-domain>.
    private static UndeliveredMail? First(IEnumerable<MessageId> ids, UndeliveredReason why, Region region)
    {
        foreach (var id in ids.Where(i => i.Value.EndsWith("@" + region.Address.Domain, StringComparison.OrdinalIgnoreCase)))
        {
            var name = id.Value[..id.Value.LastIndexOf('@')].Split('.', 2);
            if (name.Length == 2 && CaseNumber.TryParse(name[0], out var number))
                return new UndeliveredMail(number, name[1], why);
        }

        return null;
    }
}

/// <summary>What a mail of ours was to bring about is brought forward when it did not reach its reader.</summary>
public static class UndeliveredDecision
{
    /// <summary>
    /// Marks the mail on its case, once, and goes on to whoever is next: the alert to the following colleague, an answer that came
    /// in to the coordinator, and whoever has the case hears that the referrer gets no mail.
    /// </summary>
    public static Decision Decide(Case @case, UndeliveredMail mail, Region region, CaseIdentity identity, Instant now)
    {
        if (@case.Undelivered.Any(u => u.Step == mail.Step))
            return new Decision.Nothing();
        var reader = ReaderOf(mail.Step, @case, region);
        var marked = @case with { Undelivered = [.. @case.Undelivered, new Undelivered(mail.Step, mail.Why, now, reader)] };
        var (told, effects) = (reader, IsAlert(mail.Step)) switch
        {
            _ when @case.Closed is not null => (marked, []),
            // The alert that is yet to come tells it as well.
            (null, _) when @case.Contact is not null || (@case.Alerts.Count == 0 && @case.TakenOver is null) => (marked, []),
            (null, _) => Tell(marked, @case.InCharge(region), LetterKind.ReferrerUnreachable, $"unreachable.{marked.Undelivered.Count}"),
            ({ } last, _) when last == region.Coordinator.Id => (marked, TellAdministrator(mail.Step)),
            (_, true) => (marked, @case.TakenOver is null ? [new Effect.Enqueue(Step.Routing)] : []),
            _ => Tell(marked, region.Coordinator.Id, LetterKind.ReplyReceived, $"{mail.Step}{ToCoordinator}"),
        };
        return new Decision.Change(told, [new CaseEvent(CaseEventKind.Undelivered, now, CaseEvent.System, $"{mail.Step} {mail.Why}")], effects);

        (Case, IReadOnlyList<Effect>) Tell(Case @case, string person, LetterKind kind, string step)
        {
            var (alerted, alert) = @case.WithAlert(person, new Reason(ReasonKind.ReplyReceived), identity, now);
            return (alerted, [new Effect.Send(new Letter(kind, Recipient.Colleague(person), step, now, alert.Detail))]);
        }

        IReadOnlyList<Effect> TellAdministrator(string step) =>
            [new Effect.Send(new Letter(LetterKind.NotDelivered, Recipient.Administrator, $"undelivered.{step}", now, nameof(LetterKind.Alert)))];
    }

    private const string ToCoordinator = ".coordinator";
    private const string Alert = "alert.";

    // A colleague's id, or null for the referrer.
    private static string? ReaderOf(string step, Case @case, Region region)
    {
        if (step is "confirmation" || step.StartsWith("call.", StringComparison.Ordinal))
            return null;
        if (IsAlert(step))
            return @case.Alerts.FirstOrDefault(a => a.Detail == step[Alert.Length..])?.Person ?? region.Coordinator.Id;
        return step is "missed" || step.EndsWith(ToCoordinator, StringComparison.Ordinal) ? region.Coordinator.Id : @case.InCharge(region);
    }

    private static bool IsAlert(string step) => step.StartsWith(Alert, StringComparison.Ordinal);
}
