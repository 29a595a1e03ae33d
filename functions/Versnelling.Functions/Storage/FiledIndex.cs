using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Azure;
using Azure.Data.Tables;
using NodaTime;
using NodaTime.Text;

namespace Versnelling.Functions.Storage;

/// <summary>
/// The mails that became no case, newest first: what the coordinator's page shows without reading all that was ever filed. A row's
/// key is its time of receipt, counted backwards, and the partition where the filed mail is put down.
/// </summary>
public sealed partial class FiledIndex(Tables tables)
{
    private const string Filed = "filed";
    private const string FiledAt = "FiledAt";

    /// <summary>Lists a filed mail.</summary>
    public Task AddAsync(Instant receivedAt, Instant filedAt, string partition, CancellationToken cancellation) =>
        tables.Index.UpsertEntityAsync(
            new TableEntity(Filed, Row(receivedAt, partition)) { [FiledAt] = InstantPattern.ExtendedIso.Format(filedAt) }, TableUpdateMode.Replace, cancellation);

    /// <summary>Takes a filed mail off; nothing happens when it is not there.</summary>
    public Task RemoveAsync(Instant receivedAt, string partition, CancellationToken cancellation) =>
        tables.Index.DeleteEntityAsync(Filed, Row(receivedAt, partition), ETag.All, cancellation);

    /// <summary>The rows of mails received before a time, with where each filed mail is put down.</summary>
    public async IAsyncEnumerable<(string Row, string Partition)> BeforeAsync(Instant before, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in tables.Index.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Filed} and RowKey ge {Row(before, "")}"), select: ["RowKey"], cancellationToken: cancellation))
            yield return (row.RowKey, Partition(row.RowKey));
    }

    /// <summary>Takes a row off.</summary>
    public Task RemoveRowAsync(string row, CancellationToken cancellation) => tables.Index.DeleteEntityAsync(Filed, row, ETag.All, cancellation);

    /// <summary>Those received since a time, newest first, from behind a place that an earlier answer named; null begins at the newest.</summary>
    public async Task<FiledPage> PageAsync(Instant since, string? after, int count, CancellationToken cancellation)
    {
        var (from, end) = (after is not null && IsPlace(after) ? after : "", Row(since, ""));
        var rows = new List<string>();
        await foreach (var row in tables.Index.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Filed} and RowKey gt {from} and RowKey lt {end}"), maxPerPage: count + 1, ["RowKey"], cancellation))
        {
            if (rows.Count == count)
                return new FiledPage([.. rows.Select(Partition)], rows[^1]);
            rows.Add(row.RowKey);
        }

        return new FiledPage([.. rows.Select(Partition)], null);
    }

    /// <summary>How many of those received since a time were filed after one moment and not after another.</summary>
    public async Task<int> CountAsync(Instant since, Instant filedAfter, Instant filedUntil, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var row in tables.Index.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Filed} and RowKey lt {Row(since, "")}"), select: [FiledAt], cancellationToken: cancellation))
        {
            var filed = InstantPattern.ExtendedIso.Parse(row.GetString(FiledAt)).Value;
            if (filed > filedAfter && filed <= filedUntil)
                count++;
        }

        return count;
    }

    /// <summary>Whether a text is a place in the list, as <see cref="FiledPage.Next"/> names it.</summary>
    public static bool IsPlace(string text) => Places().IsMatch(text);

    private static string Row(Instant receivedAt, string partition) =>
        string.Create(CultureInfo.InvariantCulture, $"{long.MaxValue - receivedAt.ToUnixTimeTicks():D19}_{partition}");

    private static string Partition(string row) => row[(row.IndexOf('_', StringComparison.Ordinal) + 1)..];

    [GeneratedRegex("^[0-9]{19}_MAIL-[0-9A-Z]{4}-[0-9A-Z]{4}\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Places();
}

/// <summary>A page of the list.</summary>
/// <param name="Partitions">Where the filed mails are put down.</param>
/// <param name="Next">The place after which the next page begins; null at the end.</param>
public sealed record FiledPage(IReadOnlyList<string> Partitions, string? Next);
