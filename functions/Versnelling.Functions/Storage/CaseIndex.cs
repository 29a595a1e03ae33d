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
        for (var listing = Listing(@case); ;)
        {
            await WriteAsync(number, listing, cancellation);
            var now = Listing((await store.LoadAsync(CaseNumber.Parse(number), cancellation))?.Case);
            if (now == listing)
                return;
            listing = now;
        }
    }

    /// <summary>The open cases, in no order.</summary>
    public IAsyncEnumerable<CaseListing> OpenAsync(CancellationToken cancellation) => ReadAsync(Open, cancellation);

    /// <summary>The closed cases whose details are still there, in no order.</summary>
    public IAsyncEnumerable<CaseListing> ClosedAsync(CancellationToken cancellation) => ReadAsync(Closed, cancellation);

    private static CaseListing? Listing(Case? @case) => @case is null ? null : CaseListing.Of(@case);

    private async Task WriteAsync(string number, CaseListing? listing, CancellationToken cancellation)
    {
        foreach (var partition in (string[])[Open, Closed])
        {
            if (listing is not null && partition == (listing.ClosedAt is null ? Open : Closed))
                await tables.Index.UpsertEntityAsync(new TableEntity(partition, number) { ["Json"] = StoredJson.Write(listing) }, TableUpdateMode.Replace, cancellation);
            else
                await tables.Index.DeleteEntityAsync(partition, number, ETag.All, cancellation);
        }
    }

    private async IAsyncEnumerable<CaseListing> ReadAsync(string partition, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in tables.Index.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellation))
            yield return StoredJson.Read<CaseListing>(row.GetString("Json"));
    }
}
