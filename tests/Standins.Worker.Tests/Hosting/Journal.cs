namespace Standins.Worker.Tests.Hosting;

/// <summary>What functions wrote down, and a way to wait for it.</summary>
public sealed class Journal
{
    private readonly Lock _lock = new();
    private readonly List<string> _entries = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<string> Entries
    {
        get
        {
            lock (_lock)
                return [.. _entries];
        }
    }

    public void Write(string entry)
    {
        lock (_lock)
        {
            _entries.Add(entry);
            _changed.TrySetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Waits until there are so many entries.</summary>
    public async Task<IReadOnlyList<string>> HasAsync(int count)
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (_entries.Count >= count)
                    return [.. _entries];
                changed = _changed.Task;
            }

            await changed.WaitAsync(patience.Token);
        }
    }
}
