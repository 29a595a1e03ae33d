using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Audit;

/// <summary>The recorded messages that failed for good, for <c>ret requeue</c>.</summary>
public sealed class PoisonRecords(Tables tables, StepQueues queues)
{
    /// <summary>How many messages are recorded.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var _ in tables.Cases.QueryAsync<TableEntity>(Recorded, select: ["RowKey"], cancellationToken: cancellation))
            count++;
        return count;
    }

    private static string Recorded =>
        TableClient.CreateQueryFilter($"PartitionKey ge {PoisonRecord.Prefix} and PartitionKey lt {PoisonRecord.End} and RowKey eq {PoisonRecord.Row}");

    /// <summary>Puts each recorded message back on its queue and then forgets the record; gives queue and message.</summary>
    public async IAsyncEnumerable<(string Queue, string Message)> RequeueAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var record in tables.Cases.QueryAsync<TableEntity>(Recorded, cancellationToken: cancellation))
        {
            var (queue, message) = (record.GetString("Queue"), record.GetString("Message"));
            await queues.PutTextAsync(queue, message, TimeSpan.Zero, cancellation);
            await tables.Cases.DeleteEntityAsync(record.PartitionKey, record.RowKey, ETag.All, cancellation);
            yield return (queue, message);
        }
    }
}
