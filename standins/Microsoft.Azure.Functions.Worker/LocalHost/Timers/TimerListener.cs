namespace Microsoft.Azure.Functions.Worker.LocalHost.Timers;

/// <summary>Runs a function by its schedule, never two at a time.</summary>
internal sealed class TimerListener(LoadedFunction function, TimerSchedule schedule, TimerStatusFile? memory, FunctionRunner runner, TimeProvider time) : IListener
{
    // Sleeping in pieces notices a clock that was set, and stays below what a timer can hold.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromHours(1);

    private readonly TimerTriggerAttribute _trigger = (TimerTriggerAttribute)function.Trigger;
    private ScheduleStatus _status = new();

    public async Task ListenAsync(CancellationToken stop, CancellationToken endOfGrace)
    {
        var isPastDue = Begin();
        if (isPastDue || _trigger.RunOnStartup)
            await FireAsync(isPastDue, endOfGrace);
        while (await ComesAsync(_status.Next, stop))
            await FireAsync(isPastDue: false, endOfGrace);
    }

    private bool Begin()
    {
        var now = Now();
        if (memory?.Read() is { } remembered)
        {
            // Computed anew, since the schedule may have changed since.
            var next = schedule.After(remembered.LastUpdated);
            _status = new ScheduleStatus { Last = remembered.Last, Next = next, LastUpdated = remembered.LastUpdated };
            return next <= now;
        }

        _status = new ScheduleStatus { Next = schedule.After(now), LastUpdated = now };
        memory?.Write(_status);
        return false;
    }

    private async Task FireAsync(bool isPastDue, CancellationToken endOfGrace)
    {
        var now = Now();
        var info = new TimerInfo { IsPastDue = isPastDue, ScheduleStatus = _trigger.UseMonitor ? _status : null };
        await runner.RunAsync(function, info, new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase), endOfGrace);
        _status = new ScheduleStatus { Last = now, Next = schedule.After(now), LastUpdated = now };
        memory?.Write(_status);
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
