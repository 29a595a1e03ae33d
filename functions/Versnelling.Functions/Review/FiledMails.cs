using Azure;
using Azure.Data.Tables;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Review;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Intake;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Review;

/// <summary>The mails that became no case, and a person's word that one asks something after all.</summary>
public sealed class FiledMails(CaseStore store, FiledIndex index, Tables tables, StepQueues queues, TimeProvider time)
{
    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    /// <summary>A page of the list, newest first, and where the next one begins.</summary>
    public async Task<(IReadOnlyList<FiledMailEntry> Mails, string? Next)> PageAsync(string? after, int count, CancellationToken cancellation)
    {
        var page = await index.PageAsync(Now - ReviewSchedule.Listed, after, count, cancellation);
        var rows = await Task.WhenAll(page.Partitions.Select(partition => FindAsync(partition, cancellation)));
        return ([.. rows.OfType<FiledMailEntry>().Where(mail => mail.OverruledBy is null)], page.Next);
    }

    /// <summary>The filed mail that is put down in a partition; null when there is none.</summary>
    public async Task<FiledMailEntry?> FindAsync(string partition, CancellationToken cancellation) =>
        FiledMail.IsPartition(partition) && await store.ReadRowAsync(partition, FiledMail.RowKey, cancellation) is { } row
            ? new FiledMailEntry(
                partition,
                row.GetString(FiledMail.MailReference),
                InstantPattern.ExtendedIso.Parse(row.GetString(FiledMail.ReceivedAt)).Value,
                Enum.GetValues<Disposition>().First(d => d.Code() == row.GetString(FiledMail.Disposition)),
                row.GetString(FiledMail.Rule),
                row.GetString(FiledMail.OverruledBy))
            : null;

    /// <summary>How many mails can't be read and lie in quarantine.</summary>
    public async Task<int> CountQuarantinedAsync(CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var _ in tables.Cases.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey ge {"MAIL-"} and PartitionKey lt {"MAIL."} and RowKey eq {FiledMail.RowKey} and Disposition eq {Disposition.Quarantine.Code()}"), select: ["RowKey"], cancellationToken: cancellation))
            count++;
        return count;
    }

    /// <summary>Puts on the trail of each mail that a colleague saw its sender and subject in the list.</summary>
    public Task NoteSeenAsync(IEnumerable<FiledMailEntry> mails, Colleague me, CancellationToken cancellation) =>
        Task.WhenAll(mails.Select(mail => store.NoteAsync(mail.Partition, new CaseEvent(CaseEventKind.Viewed, Now, me.Id, Via: Channel.Page), cancellation)));

    /// <summary>Puts on the trail that a colleague read the mail.</summary>
    public Task NoteReadAsync(FiledMailEntry mail, Colleague me, CancellationToken cancellation) =>
        store.NoteAsync(mail.Partition, new CaseEvent(CaseEventKind.MailRead, Now, me.Id, Via: Channel.Page), cancellation);

    /// <summary>
    /// Gives a mail to intake again as a request and takes it off the list. The message goes first: whatever breaks after it, the mail
    /// becomes its case, and a second tap finds that case.
    /// </summary>
    public async Task OverruleAsync(FiledMailEntry mail, Colleague me, CancellationToken cancellation)
    {
        if (mail.OverruledBy is not null)
            return;
        await queues.PutAsync(StepQueues.MailReceived, new MailPointer(mail.MailReference, me.Id), notBefore: null, cancellation);
        await tables.Cases.UpdateEntityAsync(
            new TableEntity(mail.Partition, FiledMail.RowKey)
            {
                [FiledMail.OverruledBy] = me.Id,
                [FiledMail.OverruledAt] = InstantPattern.ExtendedIso.Format(Now),
            },
            ETag.All,
            TableUpdateMode.Merge,
            cancellation);
        await index.RemoveAsync(mail.ReceivedAt, mail.Partition, cancellation);
    }
}

/// <summary>A mail that became no case.</summary>
/// <param name="Partition">Where it is put down: <c>MAIL-…</c>.</param>
/// <param name="MailReference">Where the mailbox keeps it.</param>
/// <param name="ReceivedAt">When the mailbox received it.</param>
/// <param name="Disposition">What it was taken for.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="OverruledBy">Who said that it is a request after all; null when nobody did.</param>
public sealed record FiledMailEntry(string Partition, string MailReference, Instant ReceivedAt, Disposition Disposition, string Rule, string? OverruledBy);
