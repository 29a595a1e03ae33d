using System.Security.Cryptography;
using System.Text;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Intake;

/// <summary>Takes a mail in: one disposition, one case at most; the mail moves out of the inbox as the very last effect.</summary>
public sealed partial class IntakeStep(
    IMailbox mailbox, CaseStore store, Outbox outbox, Casework casework, Region region, CaseIdentity identity, TimeProvider time, ILogger<IntakeStep> logger)
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

        var understanding = MailUnderstanding.Understand(mail, region, asRequest);
        var (folder, file) = understanding.Disposition switch
        {
            Disposition.Request => (MailFolder.Handled, await OpenOrJoinAsync(mail, understanding, reference, cancellation)),
            Disposition.Reply => (MailFolder.Handled, await OpenOrJoinAsync(mail, understanding, reference, cancellation)),
            Disposition.Quarantine => (MailFolder.Quarantine, await FileAsync(mail, understanding, reference, cancellation)),
            _ => (MailFolder.Automatic, await FileAsync(mail, understanding, reference, cancellation)),
        };
        await mailbox.FileAsync(reference, folder, cancellation);
        Log.TakenIn(logger, reference, understanding.Disposition.Code(), file);
    }

    private async Task<IncomingMail?> ReadAsync(string reference, CancellationToken cancellation)
    {
        using var mail = await mailbox.OpenAsync(reference, cancellation);
        return mail is null ? null : MailReader.Read(mail.Raw, mail.ReceivedAt);
    }

    private async Task<string> OpenOrJoinAsync(IncomingMail mail, Understanding understanding, string reference, CancellationToken cancellation)
    {
        foreach (var candidate in IntakeDecision.CandidateCases(mail, understanding, region, identity))
        {
            var joined = await casework.RunAsync(candidate, Owner(reference),
                @case => IntakeDecision.Join(@case, identity.Of(mail), mail, reference, region, identity, Now), cancellation);
            if (joined is { Decision: not Decision.Refused })
                return candidate.Value;
        }

        return await OpenAsync(identity.Of(mail), mail, understanding, reference, cancellation)
            ?? await OpenAsync(identity.OfReused(mail), mail, understanding, reference, cancellation)
            ?? throw new InvalidOperationException("Two different mails have one reused Message-ID, From, Date and body, which can't be.");
    }

    /// <summary>Opens the case, or finds that this very mail opened it before; null when another mail did.</summary>
    private async Task<string?> OpenAsync(CaseKey key, IncomingMail mail, Understanding understanding, string reference, CancellationToken cancellation)
    {
        var fingerprint = identity.Fingerprint(mail);
        var opened = IntakeDecision.Open(key, fingerprint, mail, understanding, reference, region, Now);
        if (await store.InsertAsync(opened, Owner(reference), cancellation) is { } created)
        {
            await outbox.DispatchAsync(created, Owner(reference), attempt: 0, cancellation);
            return key.Number.Value;
        }

        if (await store.LoadAsync(key.Number, cancellation) is not { Case: { } existing } file || existing.Fingerprint != fingerprint)
            return null;
        Log.Duplicate(logger, key.Number);
        await outbox.DispatchAsync(file, Owner(reference), attempt: 0, cancellation);
        return key.Number.Value;
    }

    private async Task<string> FileAsync(IncomingMail mail, Understanding understanding, string reference, CancellationToken cancellation) =>
        await FileAsync(identity.Of(mail), mail, understanding, reference, cancellation)
        ?? await FileAsync(identity.OfReused(mail), mail, understanding, reference, cancellation)
        ?? throw new InvalidOperationException("Two different mails have one reused Message-ID, From, Date and body, which can't be.");

    /// <summary>Puts down that a mail is no case, or finds that this was done before; null when another mail has its place.</summary>
    private async Task<string?> FileAsync(CaseKey key, IncomingMail mail, Understanding understanding, string reference, CancellationToken cancellation)
    {
        var partition = FiledMail.Partition(key);
        var fingerprint = identity.Fingerprint(mail);
        List<Effect> effects = understanding.Disposition is Disposition.Quarantine
            ? [new Effect.Send(new Letter(LetterKind.Quarantined, Recipient.Colleague(region.Coordinator.Id), "quarantined", Now, mail.Unreadable))]
            : [new Effect.ListFiled(mail.ReceivedAt, Now)];
        var filed = FiledMail.Row(mail, understanding, fingerprint, reference);
        if (await store.InsertAsync(partition, FiledMail.RowKey, filed, effects, Owner(reference), cancellation) is { } created)
        {
            await outbox.DispatchAsync(created, Owner(reference), attempt: 0, cancellation);
            return partition;
        }

        if (await store.ReadRowAsync(partition, FiledMail.RowKey, cancellation) is { } existing && existing.GetString(FiledMail.Fingerprint) != fingerprint)
            return null;
        if (await store.LoadAsync(partition, cancellation) is { } file)
            await outbox.DispatchAsync(file, Owner(reference), attempt: 0, cancellation);
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
