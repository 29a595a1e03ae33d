using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Queues;

/// <summary>Polls a queue and runs its function for every message, a batch at a time.</summary>
internal sealed partial class QueueListener(
    LoadedFunction function, QueueClient queue, MessageCompletion completion, QueueSettings settings, FunctionRunner runner, ILogger logger) : IListener
{
    private readonly PollingInterval _interval = new(settings.MaxPollingInterval);
    private readonly List<Task> _running = [];
    private bool _troubled;

    public async Task ListenAsync(CancellationToken stop, CancellationToken endOfGrace)
    {
        while (!stop.IsCancellationRequested)
        {
            // Not broken off by stop: the messages of an answer that nobody reads would be lost to all for a whole lease.
            var batch = await TakeAsync(endOfGrace);
            if (batch.Length == 0)
            {
                _running.RemoveAll(run => run.IsCompleted);
                await Task.Delay(_interval.Next(), stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }

            _interval.Reset();
            foreach (var message in batch)
                _running.Add(Task.Run(() => HandleAsync(message, endOfGrace), CancellationToken.None));
            while (_running.Count > settings.NewBatchThreshold)
                _running.Remove(await Task.WhenAny(_running));
        }

        await Task.WhenAll(_running);
    }

    private async Task<QueueMessage[]> TakeAsync(CancellationToken endOfGrace)
    {
        try
        {
            var answer = await queue.ReceiveMessagesAsync(settings.BatchSize, settings.Lease, endOfGrace);
            _troubled = false;
            return answer.Value;
        }
        catch (RequestFailedException absent) when (absent.Status == 404)
        {
            return [];
        }
        catch (Exception failure) when (failure.IsStorageTrouble())
        {
            // Once for a whole outage.
            if (!_troubled && !endOfGrace.IsCancellationRequested)
                Log.Unreachable(logger, failure, queue.Name, function.Name);
            _troubled = true;
            return [];
        }
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken endOfGrace)
    {
        try
        {
            await using var lease = new MessageLease(queue, message, settings.Lease, logger);
            var succeeded = !completion.IsExhausted(message) && await RunAsync(message, endOfGrace);
            var receipt = await lease.EndAsync();
            if (succeeded)
                await completion.SucceededAsync(message, receipt);
            else if (!endOfGrace.IsCancellationRequested)
                await completion.FailedAsync(message, receipt);
        }
        catch (Exception failure)
        {
            // One message must not end the listening; this one comes back.
            Log.NotCompleted(logger, failure, message.MessageId, queue.Name);
        }
    }

    private async Task<bool> RunAsync(QueueMessage message, CancellationToken endOfGrace)
    {
        if (TakenMessage.Decode(message, settings.IsBase64) is { } taken)
            return await runner.RunAsync(function, taken, taken.BindingData(), endOfGrace);
        Log.Undecodable(logger, message.MessageId, queue.Name, function.Name);
        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Queue '{Queue}' of function '{Function}' can't be read; trying on")]
        public static partial void Unreachable(ILogger logger, Exception failure, string queue, string function);

        [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} of queue '{Queue}' could not be completed and will come back when its lease ends")]
        public static partial void NotCompleted(ILogger logger, Exception failure, string messageId, string queue);

        [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} of queue '{Queue}' is not in Base64, so function '{Function}' can't have it")]
        public static partial void Undecodable(ILogger logger, string messageId, string queue, string function);
    }
}
