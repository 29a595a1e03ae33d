using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Queues;

/// <summary>What becomes of a message after its function: deleted, visible again for another try, or moved to the poison queue.</summary>
internal sealed partial class MessageCompletion(QueueClient queue, QueueClient? poison, QueueSettings settings, ILogger logger)
{
    // Messages of a poison queue wait for a person, however long.
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <summary>More tries than allowed, as after hosts that died: the function isn't run again.</summary>
    public bool IsExhausted(QueueMessage message) => message.DequeueCount > settings.MaxDequeueCount;

    public Task SucceededAsync(QueueMessage message, string receipt) =>
        UnlessGoneAsync(message, () => queue.DeleteMessageAsync(message.MessageId, receipt));

    public async Task FailedAsync(QueueMessage message, string receipt)
    {
        // A poison queue has no poison queue of its own. Its message stays invisible until the lease ends, lest it be tried without pause.
        if (poison is null)
            return;
        if (message.DequeueCount >= settings.MaxDequeueCount)
            await PoisonAsync(message, receipt, poison);
        else
            await UnlessGoneAsync(message, () => queue.UpdateMessageAsync(message.MessageId, receipt, visibilityTimeout: settings.VisibilityTimeout));
    }

    private async Task PoisonAsync(QueueMessage message, string receipt, QueueClient poisonQueue)
    {
        Log.Poisoned(logger, message.MessageId, queue.Name, message.DequeueCount, poisonQueue.Name);
        await poisonQueue.CreateIfNotExistsAsync();
        // First the copy: a crash in between leaves the message twice, never lost.
        await poisonQueue.SendMessageAsync(message.Body, timeToLive: Forever);
        await SucceededAsync(message, receipt);
    }

    private async Task UnlessGoneAsync(QueueMessage message, Func<Task> change)
    {
        try
        {
            await change();
        }
        catch (RequestFailedException gone) when (gone.IsGone())
        {
            Log.Gone(logger, message.MessageId, queue.Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageId} of queue '{Queue}' failed {Tries} times and goes to '{PoisonQueue}'")]
        public static partial void Poisoned(ILogger logger, string messageId, string queue, long tries, string poisonQueue);

        [LoggerMessage(Level = LogLevel.Debug, Message = "Message {MessageId} of queue '{Queue}' was already gone")]
        public static partial void Gone(ILogger logger, string messageId, string queue);
    }
}
