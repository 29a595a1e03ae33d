namespace Standins.Worker.Tests.Hosting;

/// <summary>A clock that stands still until the test moves it.</summary>
internal sealed class FakeTime(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _alarms = [];
    private TaskCompletionSource _set = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            var alarm = new Alarm(this, () => callback(state), _now + dueTime);
            _alarms.Add(alarm);
            _set.TrySetResult();
            return alarm;
        }
    }

    /// <summary>Moves the clock once somebody waits for it; what is due by then rings, and may set further alarms.</summary>
    public async Task AdvanceToAsync(DateTimeOffset moment)
    {
        while (true)
        {
            await SomebodyWaitsAsync();
            Alarm[] due;
            lock (_lock)
            {
                due = [.. _alarms.Where(alarm => alarm.Due <= moment)];
                if (due.Length == 0)
                {
                    _now = moment;
                    return;
                }

                _now = due.Max(alarm => alarm.Due);
                _alarms.RemoveAll(due.Contains);
            }

            foreach (var alarm in due)
                alarm.Ring();
            if (GetUtcNow() == moment)
                return;
        }
    }

    /// <summary>Sets the clock while nobody looks at it: no alarm rings.</summary>
    public void JumpTo(DateTimeOffset moment)
    {
        lock (_lock)
            _now = moment;
    }

    private async Task SomebodyWaitsAsync()
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        while (true)
        {
            Task set;
            lock (_lock)
            {
                if (_alarms.Count > 0)
                    return;
                if (_set.Task.IsCompleted)
                    _set = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                set = _set.Task;
            }

            await set.WaitAsync(patience.Token);
        }
    }

    private sealed class Alarm(FakeTime time, Action ring, DateTimeOffset due) : ITimer
    {
        public DateTimeOffset Due { get; } = due;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException("Task.Delay sets a timer once.");

        public void Dispose()
        {
            lock (time._lock)
                time._alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
