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

    private static string Row(Instant dueAt, string number) => $"{InstantPattern.General.Format(dueAt)}_{number}";
}
