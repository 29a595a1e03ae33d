using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Data.Tables;
using NodaTime;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Digest;

/// <summary>
/// Which manager got the figures of which period: a row for each, made when the period is first sent. So who joins later gets no old
/// figures, and of two hosts that come at once one sends.
/// </summary>
public sealed class SentDigests(Tables tables)
{
    private const string Sent = "Sent";
    private const string Claimed = "Claimed";

    // Longer than sending a mail takes: a host that died while it sent gives its claim up.
    private static readonly Duration Claim = Duration.FromMinutes(15);

    /// <summary>The recipients who still wait for a period's figures.</summary>
    public async Task<IReadOnlyList<EmailAddress>> WaitingAsync(DigestPeriod period, IReadOnlyList<EmailAddress> recipients, CancellationToken cancellation)
    {
        var rows = await ReadAsync(period, cancellation);
        if (rows.Count == 0 && recipients.Count > 0)
        {
            await BeginAsync(period, recipients, cancellation);
            rows = await ReadAsync(period, cancellation);
        }

        return [.. recipients.Where(recipient => rows.TryGetValue(Key(recipient), out var row) && row[Sent] is not true)];
    }

    /// <summary>Claims a recipient for this host; false when another host has, or has sent it.</summary>
    public async Task<bool> ClaimAsync(DigestPeriod period, EmailAddress recipient, Instant now, CancellationToken cancellation)
    {
        var row = (await tables.State.GetEntityAsync<TableEntity>(Partition(period), Key(recipient), cancellationToken: cancellation)).Value;
        if (row[Sent] is true || (row.GetDateTimeOffset(Claimed) is { } since && Instant.FromDateTimeOffset(since) + Claim > now))
            return false;
        row[Claimed] = now.ToDateTimeOffset();
        try
        {
            await tables.State.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellation);
            return true;
        }
        catch (RequestFailedException taken) when (taken.Status is 412)
        {
            return false;
        }
    }

    /// <summary>Writes that a recipient got it, or waits on.</summary>
    public Task WriteAsync(DigestPeriod period, EmailAddress recipient, bool sent, CancellationToken cancellation) =>
        tables.State.UpsertEntityAsync(new TableEntity(Partition(period), Key(recipient)) { [Sent] = sent }, TableUpdateMode.Replace, cancellation);

    /// <summary>The partition of a period, also the name of its mails.</summary>
    public static string Partition(DigestPeriod period) => $"digest-{period.Code}";

    /// <summary>A recipient's row: an address does not lie open in a table.</summary>
    public static string Key(EmailAddress recipient) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(recipient.Value)))[..12];

    // All at once: cut off halfway, the others would never wait.
    private async Task BeginAsync(DigestPeriod period, IReadOnlyList<EmailAddress> recipients, CancellationToken cancellation)
    {
        try
        {
            await tables.State.SubmitTransactionAsync(
                recipients.Select(r => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(Partition(period), Key(r)) { [Sent] = false })), cancellation);
        }
        catch (RequestFailedException there) when (there.Status is 409)
        {
            // Another host came at the same time.
        }
    }

    private async Task<Dictionary<string, TableEntity>> ReadAsync(DigestPeriod period, CancellationToken cancellation)
    {
        var rows = new Dictionary<string, TableEntity>(StringComparer.Ordinal);
        await foreach (var row in tables.State.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition(period)}"), cancellationToken: cancellation))
            rows[row.RowKey] = row;
        return rows;
    }
}
