using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Cli.Local;
using Versnelling.Functions;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Checks;

/// <summary>The storage account: queues and tables can be read with the settings' rights.</summary>
internal static class StorageCheck
{
    private const string Subject = "storage";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Finding> RunAsync(IConfiguration configuration, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var parts = Deployment.Parts(configuration);
            var missing = new List<string>();
            foreach (var table in parts.Services.GetRequiredService<Tables>().All)
            {
                if (!await ExistsAsync(() => FirstRowAsync(table, patience.Token)))
                    missing.Add($"table {table.Name}");
            }

            foreach (var name in StepQueues.Names)
            {
                var queue = parts.Services.GetRequiredService<QueueServiceClient>().GetQueueClient(name);
                if (!await ExistsAsync(() => queue.GetPropertiesAsync(patience.Token)))
                    missing.Add($"queue {name}");
            }

            return Finding.Right(Subject, missing.Count == 0 ? "reached; tables and queues are there" : $"reached; the function app makes these when it starts: {string.Join(", ", missing)}");
        }
        catch (SettingsException wrong)
        {
            return Finding.Wrong(Subject, wrong.Message);
        }
        catch (Exception problem) when (problem is RequestFailedException or AggregateException or AuthenticationFailedException or FormatException)
        {
            return Finding.Wrong(Subject, $"{problem.Message.Split('\n')[0].Trim()} Look at AzureWebJobsStorage and the rights of this account (Queue and Table Data Contributor).");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Finding.Wrong(Subject, $"no answer within {Patience.TotalSeconds:0} seconds. Look at AzureWebJobsStorage and the network.");
        }
    }

    private static async Task FirstRowAsync(TableClient table, CancellationToken cancellation)
    {
        await foreach (var _ in table.QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: cancellation))
            return;
    }

    private static async Task<bool> ExistsAsync(Func<Task> read)
    {
        try
        {
            await read();
            return true;
        }
        catch (RequestFailedException absent) when (absent.Status == 404)
        {
            return false;
        }
    }
}
