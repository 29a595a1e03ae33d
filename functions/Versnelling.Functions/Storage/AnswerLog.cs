using Azure;
using Azure.Data.Tables;
using NodaTime;
using Versnelling.Domain.Intake;

namespace Versnelling.Functions.Storage;

/// <summary>
/// The answers of the last day by sender, so that none gets one too many. A sender is known by a keyed hash. Two at once: the
/// later one looks again at what the first left.
/// </summary>
public sealed class AnswerLog(Tables tables)
{
    private const string Partition = "answers";
    private const int MostConflicts = 10;

    /// <summary>Puts an answer down when it is allowed, and says whether it is. Asked again for the same mail it says the same.</summary>
    public async Task<bool> AllowAsync(string sender, Answer wanted, CancellationToken cancellation)
    {
        for (var conflicts = 0; conflicts < MostConflicts; conflicts++)
        {
            var found = await tables.Index.GetEntityIfExistsAsync<TableEntity>(Partition, sender, cancellationToken: cancellation);
            var earlier = found.HasValue ? StoredJson.Read<Answer[]>(found.Value!.GetString("Json")) : [];
            if (AnswerRules.Allow(earlier, wanted) is not { } allowed)
                return false;
            if (allowed.Count == earlier.Length && allowed.SequenceEqual(earlier))
                return true;
            if (await WriteAsync(new TableEntity(Partition, sender) { ["Json"] = StoredJson.Write(allowed) }, found.HasValue ? found.Value!.ETag : null, cancellation))
                return true;
        }

        throw new InvalidOperationException($"The answers of one sender were changed by others {MostConflicts} times in a row.");
    }

    /// <summary>Takes out those that bound nothing any more, and says how many.</summary>
    public async Task<int> PurgeAsync(Instant now, CancellationToken cancellation)
    {
        var count = 0;
        await foreach (var row in tables.Index.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellation))
        {
            if (StoredJson.Read<Answer[]>(row.GetString("Json")).Any(a => now < a.At + Duration.FromDays(2)))
                continue;
            await tables.Index.DeleteEntityAsync(Partition, row.RowKey, ETag.All, cancellation);
            count++;
        }

        return count;
    }

    private async Task<bool> WriteAsync(TableEntity row, ETag? read, CancellationToken cancellation)
    {
        try
        {
            if (read is { } etag)
                await tables.Index.UpdateEntityAsync(row, etag, TableUpdateMode.Replace, cancellation);
            else
                await tables.Index.AddEntityAsync(row, cancellation);
            return true;
        }
        catch (RequestFailedException conflict) when (conflict.Status is 409 or 412)
        {
            return false;
        }
    }
}
