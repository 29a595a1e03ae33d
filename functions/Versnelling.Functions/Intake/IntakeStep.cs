using System.Security.Cryptography;
using System.Text;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Intake;

/// <summary>Takes a mail in: one disposition, one case at most; the mail moves out of the inbox as the very last effect.</summary>
public sealed partial class IntakeStep(
    IMailbox mailbox, CaseStore store, Outbox outbox, Casework casework, AnswerLog answers, Region region, CaseIdentity identity, TimeProvider time, ILogger<IntakeStep> logger)
{
    [Function("Intake")]
    public async Task OnMail([QueueTrigger(StepQueues.MailReceived)] MailPointer message, CancellationToken cancellation) =>
        await TakeInAsync(message.Mail, message.AsRequest is not null, cancellation);

    private async Task TakeInAsync(string reference, bool asRequest, CancellationToken cancellation)
    {
        if (await ReadAsync(reference, cancellation) is not { } mail)
        {
            Log.Gone(logger, reference);
            return;
        }

        var arrival = new Arrival(identity.Of(mail), identity.Fingerprint(mail), mail, MailUnderstanding.Understand(mail, region, asRequest), reference);
        var disposition = arrival.Understanding.Disposition;
        var (folder, file) = disposition switch
        {
            Disposition.Request or Disposition.Reply => (MailFolder.Handled, await OpenOrJoinAsync(arrival, asRequest, cancellation)),
            Disposition.Quarantine => (MailFolder.Quarantine, await FileAsync(arrival, cancellation)),
            _ => (MailFolder.Automatic, await FileAsync(arrival, cancellation)),
        };
        await mailbox.FileAsync(reference, folder, cancellation);
        Log.TakenIn(logger, reference, disposition.Code(), file);
    }

    private async Task<IncomingMail?> ReadAsync(string reference, CancellationToken cancellation)
    {
        using var mail = await mailbox.OpenAsync(reference, cancellation);
        return mail is null ? null : MailReader.Read(mail.Raw, mail.ReceivedAt);
    }

    private async Task<string> OpenOrJoinAsync(Arrival arrival, bool asRequest, CancellationToken cancellation)
    {
        CaseNumber? related = null;
        foreach (var candidate in IntakeDecision.CandidateCases(arrival.Mail, arrival.Understanding, region, identity))
        {
            // An answer counts against its sender's bound, so it is asked for only where it would be given.
            var mayAnswer = arrival.Understanding.Urgency is Urgency.Crisis
                && await store.LoadAsync(candidate, cancellation) is { Case: { } named } && JoinDecision.Calls(named, arrival, region)
                && await MayAnswerAsync(arrival, candidate, cancellation);
            var joined = await casework.RunAsync(candidate, Owner(arrival.Reference), @case => JoinDecision.Decide(@case, arrival, mayAnswer, region, identity, Now), cancellation);
            if (joined is { Decision: not Decision.Refused })
                return candidate.Value;
            if (joined is not null)
                related ??= candidate;
        }

        // "contact gebeld" without a case is no new question; the coordinator sees it among the filed mails, and can make it one.
        if (!asRequest && RegisteringByMail.LacksCase(arrival, region))
            return await FileAsync(arrival with { Understanding = arrival.Understanding with { Disposition = Disposition.Reply } }, cancellation);
        return await OpenAsync(arrival, related, cancellation)
            ?? await OpenAsync(arrival with { Key = identity.OfReused(arrival.Mail) }, related, cancellation)
            ?? throw new InvalidOperationException("Two different mails have one reused Message-ID, From, Date and body, which can't be.");
    }

    /// <summary>Opens the case, or finds that this very mail opened it before; null when another mail did.</summary>
    private async Task<string?> OpenAsync(Arrival arrival, CaseNumber? related, CancellationToken cancellation)
    {
        var number = arrival.Key.Number;
        var owner = Owner(arrival.Reference);
        var opened = IntakeDecision.Open(arrival, await MayAnswerAsync(arrival, number, cancellation), related, region, Now);
        if (await store.InsertAsync(opened, owner, cancellation) is { } created)
        {
            await outbox.DispatchAsync(created, owner, attempt: 0, cancellation);
            return number.Value;
        }

        if (await store.LoadAsync(number, cancellation) is not { Case: { } existing } file || existing.Fingerprint != arrival.Fingerprint)
            return null;
        Log.Duplicate(logger, number);
        await outbox.DispatchAsync(file, owner, attempt: 0, cancellation);
        return number.Value;
    }

    private async Task<bool> MayAnswerAsync(Arrival arrival, CaseNumber number, CancellationToken cancellation) =>
        AnswerRules.IsWelcome(arrival.Mail, region)
        && await answers.AllowAsync(
            identity.SenderKey(arrival.Mail.From!),
            new Answer(Now, number.Value, arrival.Key.Key, arrival.Understanding.Urgency is Urgency.Crisis || arrival.Understanding.Suicide),
            cancellation);

    private async Task<string> FileAsync(Arrival arrival, CancellationToken cancellation)
    {
        if (UndeliveredMail.In(arrival.Mail, arrival.Understanding, region) is { } undelivered)
            await casework.RunAsync(undelivered.Case, Owner(arrival.Reference), @case => UndeliveredDecision.Decide(@case, undelivered, region, identity, Now), cancellation);
        return await FileOnceAsync(arrival, cancellation)
            ?? await FileOnceAsync(arrival with { Key = identity.OfReused(arrival.Mail) }, cancellation)
            ?? throw new InvalidOperationException("Two different mails have one reused Message-ID, From, Date and body, which can't be.");
    }

    /// <summary>Puts down that a mail is no case, or finds that this was done before; null when another mail has its place.</summary>
    private async Task<string?> FileOnceAsync(Arrival arrival, CancellationToken cancellation)
    {
        var partition = FiledMail.Partition(arrival.Key);
        var owner = Owner(arrival.Reference);
        List<Effect> effects = arrival.Understanding.Disposition is Disposition.Quarantine
            ? [new Effect.Send(new Letter(LetterKind.Quarantined, Recipient.Colleague(region.Coordinator.Id), "quarantined", Now, arrival.Mail.Unreadable))]
            : [new Effect.ListFiled(arrival.Mail.ReceivedAt, Now)];
        if (arrival.Understanding.Disposition is Disposition.Reply && region.FindColleague(arrival.Mail.From) is { } colleague)
            effects.Add(new Effect.Send(new Letter(LetterKind.CaseNeeded, Recipient.Colleague(colleague.Id), "case-needed", Now)));
        effects.Add(new Effect.Count(LedgerFacts.Mail(arrival.Key.Key, arrival.Mail.ReceivedAt, arrival.Understanding.Disposition, region)));
        if (await store.InsertAsync(partition, FiledMail.RowKey, FiledMail.Row(arrival), effects, owner, cancellation) is { } created)
        {
            await outbox.DispatchAsync(created, owner, attempt: 0, cancellation);
            return partition;
        }

        if (await store.ReadRowAsync(partition, FiledMail.RowKey, cancellation) is { } existing && existing.GetString(FiledMail.Fingerprint) != arrival.Fingerprint)
            return null;
        if (await store.LoadAsync(partition, cancellation) is { } file)
            await outbox.DispatchAsync(file, owner, attempt: 0, cancellation);
        return partition;
    }

    // What one delivery of a mail committed only that delivery's message carries out, not that of a second delivery or of an answer.
    private static string Owner(string reference) => $"intake-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(reference)))[..12]}";

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Mail {Reference} is {Disposition}: {File}")]
        public static partial void TakenIn(ILogger logger, string reference, string disposition, string file);

        [LoggerMessage(LogLevel.Information, "{CaseNumber} exists already: the same mail came again")]
        public static partial void Duplicate(ILogger logger, CaseNumber caseNumber);

        [LoggerMessage(LogLevel.Warning, "Mail {Reference} is no longer in the mailbox")]
        public static partial void Gone(ILogger logger, string reference);
    }
}
