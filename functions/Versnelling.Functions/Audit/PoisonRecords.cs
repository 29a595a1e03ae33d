using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Audit;

/// <summary>The recorded messages that failed for good, for <c>ret requeue</c>.</summary>
public sealed class PoisonRecords(Tables tables, StepQueues queues)
{
    /// <summary>Puts each recorded message back on its queue and then forgets the record; gives queue and message.</summary>
    public async IAsyncEnumerable<(string Queue, string Message)> RequeueAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey ge {PoisonRecord.Prefix} and PartitionKey lt {PoisonRecord.End} and RowKey eq {PoisonRecord.Row}");
        await foreach (var record in tables.Cases.QueryAsync<TableEntity>(filter, cancellationToken: cancellation))
        {
            var (queue, message) = (record.GetString("Queue"), record.GetString("Message"));
            await queues.PutTextAsync(queue, message, TimeSpan.Zero, cancellation);
            await tables.Cases.DeleteEntityAsync(record.PartitionKey, record.RowKey, ETag.All, cancellation);
            yield return (queue, message);
        }
    }
}
