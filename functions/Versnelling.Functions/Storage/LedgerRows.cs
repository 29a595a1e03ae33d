using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Storage;

/// <summary>
/// Makes a row of the ledger what its case says. Two registrations may be carried out in any order, so after each write the case is
/// looked at again: whoever writes last has seen the latest case.
/// </summary>
public sealed class LedgerRows(LedgerTable ledger, CaseStore store, Region region)
{
    /// <summary>Writes the fact, or takes the row out when there is none, until the case agrees.</summary>
    public async Task SettleAsync(string number, string month, string row, LedgerEntry? fact, CancellationToken cancellation)
    {
        // A mail that became no case has one fact, which only a case made of it later may replace.
        if (!CaseNumber.TryParse(number, out var parsed))
        {
            await ledger.AddAsync(fact!, cancellation);
            return;
        }

        while (true)
        {
            if (fact is null)
                await ledger.DeleteAsync(month, row, cancellation);
            else
                await ledger.WriteAsync(fact, cancellation);

            if (await store.LoadAsync(parsed, cancellation) is not { Case: { } now })
                return;
            var said = LedgerFacts.Of(now, region).FirstOrDefault(entry => entry.Month == month && entry.Row == row);
            if (said == fact)
                return;
            fact = said;
        }
    }
}
