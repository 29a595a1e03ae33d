using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Queues;

/// <summary>Keeps a message invisible to others while its function runs, renewing at half the lease.</summary>
internal sealed partial class MessageLease : IAsyncDisposable
{
    private readonly QueueClient _queue;
    private readonly QueueMessage _message;
    private readonly TimeSpan _length;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _ended = new();
    private readonly Task _renewing;
    private string _receipt;

    public MessageLease(QueueClient queue, QueueMessage message, TimeSpan length, ILogger logger)
    {
        (_queue, _message, _length, _logger) = (queue, message, length, logger);
        _receipt = message.PopReceipt;
        _renewing = RenewAsync();
    }

    /// <summary>Stops renewing and gives the receipt that now holds the message.</summary>
    public async Task<string> EndAsync()
    {
        await _ended.CancelAsync();
        await _renewing;
        return _receipt;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _ended.Dispose();
    }

    private async Task RenewAsync()
    {
        var wait = _length / 2;
        while (await LastsAsync(wait))
        {
            try
            {
                // Never broken off: a renewal that reached the queue changes the receipt, which must be known.
                var renewed = await _queue.UpdateMessageAsync(_message.MessageId, _receipt, visibilityTimeout: _length, cancellationToken: CancellationToken.None);
                _receipt = renewed.Value.PopReceipt;
                wait = _length / 2;
            }
            catch (RequestFailedException lost) when (lost.IsGone())
            {
                Log.Lost(_logger, _message.MessageId, _queue.Name);
                return;
            }
            catch (Exception failure) when (failure.IsStorageTrouble())
            {
                Log.NotRenewed(_logger, failure, _message.MessageId, _queue.Name);
                wait = _length / 10;
            }
        }
    }

    private async Task<bool> LastsAsync(TimeSpan wait)
    {
        await Task.Delay(wait, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !_ended.IsCancellationRequested;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Message {MessageId} of queue '{Queue}' is no longer held by its running function")]
        public static partial void Lost(ILogger logger, string messageId, string queue);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The lease of message {MessageId} of queue '{Queue}' could not be renewed; trying again")]
        public static partial void NotRenewed(ILogger logger, Exception failure, string messageId, string queue);
    }
}
