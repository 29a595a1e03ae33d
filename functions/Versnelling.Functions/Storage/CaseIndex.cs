using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Storage;

/// <summary>
/// The cases by listing, open and closed ones apart: what pages and retention read instead of all that was ever stored. As with the
/// ledger, after each write the case is looked at again, so that whoever writes last has seen the latest case.
/// </summary>
public sealed class CaseIndex(Tables tables, CaseStore store)
{
    private const string Open = "work";
    private const string Closed = "done";

    /// <summary>Lists a case as it is now.</summary>
    public async Task RelistAsync(string number, Case? @case, CancellationToken cancellation)
    {
        while (true)
        {
            await WriteAsync(number, @case, cancellation);
            var now = (await store.LoadAsync(CaseNumber.Parse(number), cancellation))?.Case;
            if (Listing(now) == Listing(@case))
                return;
            @case = now;
        }
    }

    /// <summary>The open cases, in no order.</summary>
    public IAsyncEnumerable<CaseListing> OpenAsync(CancellationToken cancellation) => ReadAsync(Open, cancellation);

    /// <summary>The closed cases whose details are still there, in no order.</summary>
    public IAsyncEnumerable<CaseListing> ClosedAsync(CancellationToken cancellation) => ReadAsync(Closed, cancellation);

    private static CaseListing? Listing(Case? @case) => @case is null ? null : CaseListing.Of(@case);

    private async Task WriteAsync(string number, Case? @case, CancellationToken cancellation)
    {
        if (@case is not null)
        {
            var row = new TableEntity(@case.Closed is null ? Open : Closed, number) { ["Json"] = StoredJson.Write(CaseListing.Of(@case)) };
            await tables.Index.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation);
        }

        if (@case is not { Closed: null })
            await tables.Index.DeleteEntityAsync(Open, number, ETag.All, cancellation);
        // A case that was never closed is not there.
        if (@case is null or { Closed: null, Reopenings: > 0 })
            await tables.Index.DeleteEntityAsync(Closed, number, ETag.All, cancellation);
    }

    private async IAsyncEnumerable<CaseListing> ReadAsync(string partition, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in tables.Index.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
            yield return StoredJson.Read<CaseListing>(row.GetString("Json"));
    }
}
