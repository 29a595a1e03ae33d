using Azure.Data.Tables;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Retention;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Audit;

/// <summary>
/// Computes the ledger again from all cases and says how it differs. What came from elsewhere stays: imported facts, the rows of cases
/// whose details are gone, and mails that became no case.
/// </summary>
public sealed class LedgerRebuild(CaseStore store, LedgerTable ledger, Tables tables, Region region)
{
    /// <summary>The rows that are missing or wrong, and those that no case says.</summary>
    public async Task<(IReadOnlyList<LedgerEntry> Missing, IReadOnlyList<LedgerEntry> Extra)> CompareAsync(CancellationToken cancellation)
    {
        var said = new Dictionary<(string Month, string Row), LedgerEntry>();
        await foreach (var number in store.NumbersAsync(cancellation))
        {
            if (await store.LoadAsync(number, cancellation) is not { Case: { } @case })
                continue;
            foreach (var fact in LedgerFacts.Of(@case, region))
                said[(fact.Month, fact.Row)] = fact;
        }

        var extra = new List<LedgerEntry>();
        await foreach (var row in tables.Ledger.QueryAsync<TableEntity>(cancellationToken: cancellation))
        {
            var entry = LedgerRow.Read(row);
            if (said.TryGetValue((entry.Month, entry.Row), out var fact) && fact == entry)
                said.Remove((entry.Month, entry.Row));
            else if (fact is null && FromCases(entry))
                extra.Add(entry);
        }

        return ([.. said.Values.OrderBy(e => e.Month, StringComparer.Ordinal).ThenBy(e => e.Row, StringComparer.Ordinal)], extra);
    }

    /// <summary>Makes the ledger what the cases say.</summary>
    public async Task ApplyAsync(IReadOnlyList<LedgerEntry> missing, IReadOnlyList<LedgerEntry> extra, CancellationToken cancellation)
    {
        foreach (var entry in missing)
            await ledger.WriteAsync(entry, cancellation);
        foreach (var entry in extra)
            await ledger.DeleteAsync(entry.Month, entry.Row, cancellation);
    }

    private static bool FromCases(LedgerEntry entry) =>
        entry.Imported is null
        && !entry.Row.StartsWith(Sealing.Head, StringComparison.Ordinal)
        && (!entry.Code.StartsWith(LedgerCode.MailPrefix, StringComparison.Ordinal) || entry.Code is LedgerCode.MailPrefix + "request" or LedgerCode.MailPrefix + "reply");
}
