namespace Microsoft.Azure.Functions.Worker.LocalHost.Timers;

/// <summary>Runs a function by its schedule, never two at a time.</summary>
internal sealed class TimerListener(LoadedFunction function, TimerSchedule schedule, bool runsOnStartup, FunctionRunner runner, TimeProvider time) : IListener
{
    // Sleeping in pieces notices a clock that was set, and stays below what a timer can hold.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(1);

    public async Task ListenAsync(CancellationToken stop, CancellationToken endOfGrace)
    {
        var next = runsOnStartup ? Now() : schedule.After(Now());
        while (await ComesAsync(next, stop))
        {
            // Counted from its start: what comes due meanwhile follows once.
            next = schedule.After(Now());
            await runner.RunAsync(function, new TimerInfo(), new Dictionary<string, object?>(StringComparer.Ordinal), endOfGrace);
        }
    }

    private async Task<bool> ComesAsync(DateTime moment, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var left = moment - Now();
            if (left <= TimeSpan.Zero)
                return true;
            // Rounded up, since timers count whole milliseconds and must not fire before the moment.
            var sleep = TimeSpan.FromMilliseconds(Math.Ceiling(Math.Min(left.TotalMilliseconds, LongestSleep.TotalMilliseconds)));
            await Task.Delay(sleep, time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return false;
    }

    private DateTime Now() => time.GetUtcNow().UtcDateTime;
}
