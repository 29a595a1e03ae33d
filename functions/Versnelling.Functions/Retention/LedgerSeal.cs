using System.Security.Cryptography;
using Azure.Data.Tables;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Retention;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Retention;

/// <summary>Seals rows of the ledger: each is replaced by one that counts the same and is named by chance.</summary>
public sealed class LedgerSeal(Tables tables)
{
    // A transaction holds a hundred actions, and a row needs two.
    private const int RowsAtOnce = 50;

    /// <summary>Seals the rows that are there still; sealing them again does nothing.</summary>
    public async Task SealAsync(IReadOnlyList<(LedgerEntry Row, LedgerEntry? Stays)> rows, CancellationToken cancellation)
    {
        foreach (var month in rows.GroupBy(r => r.Row.Month))
        {
            foreach (var some in month.Chunk(RowsAtOnce))
            {
                var actions = new List<TableTransactionAction>();
                foreach (var (row, stays) in some)
                    actions.AddRange(await ActionsAsync(row, stays, cancellation));
                if (actions.Count > 0)
                    await tables.Ledger.SubmitTransactionAsync(actions, cancellation);
            }
        }
    }

    private async Task<IEnumerable<TableTransactionAction>> ActionsAsync(LedgerEntry row, LedgerEntry? stays, CancellationToken cancellation)
    {
        if (await tables.Ledger.GetEntityIfExistsAsync<TableEntity>(row.Month, row.Row, ["RowKey"], cancellation) is not { HasValue: true })
            return [];
        var named = $"{Sealing.Head}{RandomNumberGenerator.GetHexString(16, lowercase: true)}";
        return
        [
            new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(row.Month, row.Row) { ETag = Azure.ETag.All }),
            .. stays is null ? Array.Empty<TableTransactionAction>() : [new TableTransactionAction(TableTransactionActionType.Add, LedgerRow.Of(stays with { Row = named }))],
        ];
    }
}
