using System.Globalization;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>A mail of ours that did not reach a reader.</summary>
/// <param name="Case">The case that it is about.</param>
/// <param name="Step">Its place in the Message-ID, such as <c>alert.1</c>.</param>
/// <param name="Why">What came back.</param>
/// <param name="Away">The colleague who says to be away, by id; null for a report by a mail system.</param>
public sealed record UndeliveredMail(CaseNumber Case, string Step, UndeliveredReason Why, string? Away = null)
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
            Disposition.AutoReply when region.FindColleague(mail.From) is { } colleague && understanding.Trust is not SenderTrust.Failed && !understanding.Evidence.Any(e => NoAbsence.Contains(e.Rule)) =>
                First(answered, UndeliveredReason.Away, region) is { } missed ? missed with { Away = colleague.Id } : null,
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
    private const string ToCoordinator = ".coordinator";
    private const string Alert = "alert.";
    private const string Reply = "reply.";
    private const string Unreachable = "unreachable.";

    /// <summary>
    /// Marks the mail on its case, once, and goes on to whoever is next: the alert to the following colleague, an answer that came
    /// in to the coordinator, and whoever has the case hears that the referrer gets no mail. A mail that this case never sent, or
    /// that was not for who is away, changes nothing: anybody who knows the number can write such a report.
    /// </summary>
    public static Decision Decide(Case @case, UndeliveredMail mail, Region region, CaseIdentity identity, Instant now)
    {
        if (@case.Undelivered.Any(u => u.Step == mail.Step) || ReaderOf(mail.Step, @case, region) is not { } reader || (mail.Away is { } away && reader.Person != away))
            return new Decision.Nothing();
        var marked = @case with { Undelivered = [.. @case.Undelivered, new Undelivered(mail.Step, mail.Why, now, reader.Person)] };
        var (told, effects) = (reader.Person, mail.Step.StartsWith(Alert, StringComparison.Ordinal)) switch
        {
            _ when @case.Closed is not null => (marked, []),
            // The alert that is yet to come tells it as well.
            (null, _) when @case.Contact is not null || (@case.Alerts.Count == 0 && @case.TakenOver is null) => (marked, []),
            (null, _) => Tell(marked, @case.InCharge(region), LetterKind.ReferrerUnreachable, $"{Unreachable}{marked.Undelivered.Count}"),
            ({ } last, _) when last == region.Coordinator.Id => (marked, TellAdministrator()),
            (_, true) => (marked, @case.TakenOver is null ? [new Effect.Enqueue(Step.Routing)] : []),
            _ => Tell(marked, region.Coordinator.Id, KindOf(mail.Step), mail.Step + ToCoordinator),
        };
        return new Decision.Change(told, [new CaseEvent(CaseEventKind.Undelivered, now, CaseEvent.System, $"{mail.Step} {mail.Why}")], effects);

        (Case, IReadOnlyList<Effect>) Tell(Case @case, string person, LetterKind kind, string step)
        {
            var (alerted, alert) = @case.WithAlert(person, new Reason(ReasonKind.ReplyReceived), identity, now);
            return (alerted, [new Effect.Send(new Letter(kind, Recipient.Colleague(person), step, now, alert.Detail))]);
        }

        IReadOnlyList<Effect> TellAdministrator() =>
            [new Effect.Send(new Letter(LetterKind.NotDelivered, Recipient.Administrator, $"undelivered.{mail.Step}", now, KindOf(mail.Step).ToString()))];
    }

    // For whom the mail with this step was: a colleague, or with null the referrer. Nobody for a step that the case never sent,
    // and for the mails to the administrator, behind whom there is nobody.
    private static Reader? ReaderOf(string step, Case @case, Region region)
    {
        if (step.EndsWith(ToCoordinator, StringComparison.Ordinal))
            return ReaderOf(step[..^ToCoordinator.Length], @case, region) is not null ? new Reader(region.Coordinator.Id) : null;
        if (step is "confirmation" || (Counted(step, "call.") is { } call && call <= @case.Replies.Count))
            return new Reader(null);
        if (Counted(step, Alert) is { } number)
            return @case.Alerts.FirstOrDefault(a => a.Number == number) is { } alert ? new Reader(alert.Person) : null;
        if (Counted(step, Reply) is { } reply && reply <= @case.Replies.Count)
            return new Reader(@case.Replies[reply - 1].Told ?? @case.InCharge(region));
        if (Counted(step, Unreachable) is { } unreachable && unreachable <= @case.Undelivered.Count)
            return new Reader(@case.InCharge(region));
        return step == PromiseDecision.Step(@case) && @case.MissedAt is not null ? new Reader(region.Coordinator.Id) : null;
    }

    private sealed record Reader(string? Person);

    private static int? Counted(string step, string prefix) =>
        step.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(step.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private static LetterKind KindOf(string step) =>
        step.StartsWith(Alert, StringComparison.Ordinal) ? LetterKind.Alert
        : step.StartsWith(Unreachable, StringComparison.Ordinal) ? LetterKind.ReferrerUnreachable
        : step.StartsWith("missed", StringComparison.Ordinal) ? LetterKind.PromiseMissed
        : LetterKind.ReplyReceived;
}
