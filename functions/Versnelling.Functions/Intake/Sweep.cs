using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Intake;

/// <summary>Puts a pointer on <c>mail-received</c> for each mail that waits in the mailbox.</summary>
public sealed partial class Sweep(IMailbox mailbox, StepQueues queues, TimeProvider time, ILogger<Sweep> logger) : IDisposable
{
    // A mail that still waits after this long is pointed at again: its message may be lost, and twice does no harm.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private const int AtOnce = 8;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _pointedAt = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    /// <summary>Sweeps once; when a sweep is under way already it is followed by this one.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            var now = time.GetUtcNow();
            var waiting = new HashSet<string>(StringComparer.Ordinal);
            await foreach (var mail in mailbox.WaitingAsync(cancellation))
                waiting.Add(mail);

            foreach (var handled in _pointedAt.Keys.Where(mail => !waiting.Contains(mail)))
                _pointedAt.TryRemove(handled, out _);
            var fresh = waiting.Where(mail => !_pointedAt.TryGetValue(mail, out var at) || now - at > Patience).ToList();
            await Parallel.ForEachAsync(fresh, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (mail, cancel) =>
            {
                await queues.PutAsync(StepQueues.MailReceived, new MailPointer(mail), notBefore: null, cancel);
                _pointedAt[mail] = now;
            });
            if (fresh.Count > 0)
                Log.Found(logger, fresh.Count);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _oneAtATime.Dispose();

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Sweep: {Count} new in the mailbox")]
        public static partial void Found(ILogger logger, int count);
    }
}
