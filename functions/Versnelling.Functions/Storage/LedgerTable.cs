using Azure;
using Azure.Data.Tables;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Storage;

/// <summary>Counted facts, a partition a month, so that a digest reads only the months that it shows.</summary>
public sealed class LedgerTable(Tables tables)
{
    /// <summary>Writes a fact, over an earlier one of the same row.</summary>
    public Task WriteAsync(LedgerEntry entry, CancellationToken cancellation) =>
        tables.Ledger.UpsertEntityAsync(
            new TableEntity(entry.Month, entry.Row)
            {
                ["Date"] = LocalDatePattern.Iso.Format(entry.Date),
                ["Gemeente"] = entry.Gemeente,
                ["Code"] = entry.Code,
                ["AgeBand"] = entry.AgeBand.ToString(),
                ["Children"] = entry.Children,
            },
            TableUpdateMode.Replace,
            cancellation);

    /// <summary>Takes a fact out; nothing happens when it is not there.</summary>
    public Task DeleteAsync(string month, string row, CancellationToken cancellation) =>
        tables.Ledger.DeleteEntityAsync(month, row, ETag.All, cancellation);

    /// <summary>The facts of some months.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(IEnumerable<string> months, CancellationToken cancellation)
    {
        var entries = new List<LedgerEntry>();
        foreach (var month in months)
        {
            await foreach (var row in tables.Ledger.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {month}"), cancellationToken: cancellation))
            {
                entries.Add(new LedgerEntry(
                    LocalDatePattern.Iso.Parse(row.GetString("Date")).Value,
                    row.RowKey,
                    row.GetString("Gemeente"),
                    row.GetString("Code"),
                    Enum.Parse<AgeBand>(row.GetString("AgeBand")),
                    row.GetInt32("Children") ?? 0));
            }
        }

        return entries;
    }
}
