using Azure.Data.Tables;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Storage;

/// <summary>A counted fact as a row of the ledger; what is not there is not written.</summary>
internal static class LedgerRow
{
    public const string Imported = "Imported";

    public static TableEntity Of(LedgerEntry entry)
    {
        var row = new TableEntity(entry.Month, entry.Row)
        {
            ["Date"] = LocalDatePattern.Iso.Format(entry.Date),
            ["Gemeente"] = entry.Gemeente,
            ["Code"] = entry.Code,
            ["AgeBand"] = entry.AgeBand.ToString(),
            ["Children"] = entry.Children,
        };
        if (entry.Child is { } child)
            row["Child"] = child;
        if (entry.Promise is { } promise)
            row["Promise"] = StoredJson.Write(promise);
        if (entry.Imported is { } period)
            row[Imported] = period;
        return row;
    }

    public static LedgerEntry Read(TableEntity row) => new(
        LocalDatePattern.Iso.Parse(row.GetString("Date")).Value,
        row.RowKey,
        row.GetString("Gemeente"),
        row.GetString("Code"),
        Enum.Parse<AgeBand>(row.GetString("AgeBand")),
        row.GetInt32("Children") ?? 0)
    {
        Child = row.GetString("Child"),
        Promise = row.GetString("Promise") is { } promise ? StoredJson.Read<PromiseOutcome>(promise) : null,
        Imported = row.GetString(Imported),
    };
}
