using Azure;
using Azure.Data.Tables;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;

namespace Versnelling.Functions.Storage;

/// <summary>Counted facts, a partition a month, so that a digest reads only the months that it shows.</summary>
public sealed class LedgerTable(Tables tables)
{
    private const int MostInTransaction = 100;
    private const int PartsAtOnce = 4;

    // Rows are named by case number, whose signs are spread evenly.
    private static readonly string[] Bounds = [.. "0123456789ABCDEFGHJKMNPQRSTVWXYZ".Select(sign => $"RET-{sign}"), "RET.", "sealed-"];

    /// <summary>Writes a fact, over an earlier one of the same row.</summary>
    public Task WriteAsync(LedgerEntry entry, CancellationToken cancellation) =>
        tables.Ledger.UpsertEntityAsync(LedgerRow.Of(entry), TableUpdateMode.Replace, cancellation);

    /// <summary>Writes facts, over earlier ones of the same rows; a hundred of a month at once.</summary>
    public async Task WriteAllAsync(IEnumerable<LedgerEntry> entries, CancellationToken cancellation)
    {
        foreach (var month in entries.GroupBy(entry => entry.Month, StringComparer.Ordinal))
        {
            foreach (var some in month.Chunk(MostInTransaction))
                await tables.Ledger.SubmitTransactionAsync(some.Select(entry => new TableTransactionAction(TableTransactionActionType.UpsertReplace, LedgerRow.Of(entry))), cancellation);
        }
    }

    /// <summary>Writes a fact, unless its row is there already.</summary>
    public async Task AddAsync(LedgerEntry entry, CancellationToken cancellation)
    {
        try
        {
            await tables.Ledger.AddEntityAsync(LedgerRow.Of(entry), cancellation);
        }
        catch (RequestFailedException there) when (there.Status is 409)
        {
            // As it was written before, or as the case says that was made of the mail.
        }
    }

    /// <summary>Takes a fact out; nothing happens when it is not there.</summary>
    public Task DeleteAsync(string month, string row, CancellationToken cancellation) =>
        tables.Ledger.DeleteEntityAsync(month, row, ETag.All, cancellation);

    /// <summary>The first month from <paramref name="earliest"/> on in which anything was registered, imported facts left out; null when there is none.</summary>
    public async Task<DigestPeriod?> FirstMonthAsync(DigestPeriod earliest, CancellationToken cancellation)
    {
        await foreach (var row in tables.Ledger.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey ge {earliest.Code}"), select: ["PartitionKey", LedgerRow.Imported], cancellationToken: cancellation))
        {
            if (row.GetString(LedgerRow.Imported) is null && DigestPeriod.TryParse(row.PartitionKey, out var month))
                return month;
        }

        return null;
    }

    /// <summary>The facts of some months, in no order. A month of one page is one operation; the rest of a longer one is read in parts, side by side.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(IEnumerable<string> months, CancellationToken cancellation)
    {
        var entries = new List<LedgerEntry>();
        foreach (var month in months)
        {
            await foreach (var page in tables.Ledger.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {month}"), cancellationToken: cancellation).AsPages())
            {
                entries.AddRange(page.Values.Select(LedgerRow.Read));
                if (page.ContinuationToken is not null)
                    entries.AddRange(await ReadAfterAsync(month, page.Values[^1].RowKey, cancellation));
                break;
            }
        }

        return entries;
    }

    private async Task<IEnumerable<LedgerEntry>> ReadAfterAsync(string month, string last, CancellationToken cancellation)
    {
        string[] bounds = [.. Bounds.Where(bound => string.CompareOrdinal(bound, last) > 0)];
        var parts = new List<LedgerEntry>[bounds.Length + 1];
        await Parallel.ForEachAsync(Enumerable.Range(0, parts.Length), new ParallelOptions { MaxDegreeOfParallelism = PartsAtOnce, CancellationToken = cancellation }, async (part, stop) =>
        {
            var filter = TableClient.CreateQueryFilter($"PartitionKey eq {month} and RowKey gt {last}");
            if (part > 0)
                filter = TableClient.CreateQueryFilter($"PartitionKey eq {month} and RowKey ge {bounds[part - 1]}");
            if (part < bounds.Length)
                filter += TableClient.CreateQueryFilter($" and RowKey lt {bounds[part]}");
            parts[part] = [];
            await foreach (var row in tables.Ledger.QueryAsync<TableEntity>(filter, cancellationToken: stop))
                parts[part].Add(LedgerRow.Read(row));
        });
        return parts.SelectMany(part => part);
    }
}
