using Azure;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Versnelling.Functions.Mail;

namespace Versnelling.Functions.Intake;

/// <summary>Sweeps as soon as a file appears in the Maildir. Only a hint: the timer's sweep is what counts.</summary>
internal sealed partial class MailboxWatch(Sweep sweep, IOptions<MailboxOptions> options, ILogger<MailboxWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var seen = new SemaphoreSlim(1);
        using var watcher = new FileSystemWatcher(Path.Combine(options.Value.Path, "new")) { EnableRaisingEvents = true };
        watcher.Created += (_, _) => Signal(seen);
        watcher.Renamed += (_, _) => Signal(seen);
        while (!stoppingToken.IsCancellationRequested)
        {
            await seen.WaitAsync(stoppingToken);
            try
            {
                await sweep.RunAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is RequestFailedException or AggregateException or IOException)
            {
                // The mails stay where they are and the timer's sweep finds them.
                Log.SweepFailed(logger, failed);
            }
        }
    }

    // One waiting signal is enough: a sweep sees everything that is there.
    private static void Signal(SemaphoreSlim seen)
    {
        if (seen.CurrentCount == 0)
            seen.Release();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A sweep failed; the next one follows by the timer")]
        public static partial void SweepFailed(ILogger logger, Exception failed);
    }
}
