using Azure;
using Azure.Data.Tables;
using NodaTime;
using NodaTime.Text;

namespace Versnelling.Functions.Storage;

/// <summary>The open promises by due time: what a nightly audit reads to prove that none was forgotten.</summary>
public sealed class PromiseIndex(Tables tables)
{
    private const string Open = "open";

    /// <summary>Lists a case until its due time.</summary>
    public Task AddAsync(Instant dueAt, string number, CancellationToken cancellation) =>
        tables.Index.UpsertEntityAsync(new TableEntity(Open, Row(dueAt, number)), TableUpdateMode.Replace, cancellation);

    /// <summary>Takes a case off; nothing happens when it is not there.</summary>
    public Task RemoveAsync(Instant dueAt, string number, CancellationToken cancellation) =>
        tables.Index.DeleteEntityAsync(Open, Row(dueAt, number), ETag.All, cancellation);

    /// <summary>The numbers of the listed cases, soonest due first.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellation)
    {
        var numbers = new List<string>();
        await foreach (var row in tables.Index.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Open}"), cancellationToken: cancellation))
            numbers.Add(row.RowKey.Split('_', 2)[1]);
        return numbers;
    }

    private static string Row(Instant dueAt, string number) => $"{InstantPattern.General.Format(dueAt)}_{number}";
}
