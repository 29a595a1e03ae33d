using Azure.Storage.Queues;
using Microsoft.Extensions.Hosting;

namespace Versnelling.Functions.Storage;

/// <summary>Makes the tables and queues that are not there, before anything reads them.</summary>
internal sealed class StorageSetup(Tables tables, QueueServiceClient queues) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.WhenAll(
        tables.All.Select(Task (table) => table.CreateIfNotExistsAsync(cancellationToken))
            .Concat(StepQueues.Names.Select(Task (name) => queues.GetQueueClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken))));

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
