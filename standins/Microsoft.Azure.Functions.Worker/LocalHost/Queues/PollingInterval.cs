namespace Microsoft.Azure.Functions.Worker.LocalHost.Queues;

/// <summary>How long to wait after an empty poll: 100 ms, then about twice as long each time, up to the maximum.</summary>
internal sealed class PollingInterval(TimeSpan maximum)
{
    private static readonly TimeSpan Minimum = TimeSpan.FromMilliseconds(100);

    private int _empty;

    public void Reset() => _empty = 0;

    public TimeSpan Next()
    {
        // Jitter keeps listeners that started together from polling together.
        var jitter = 0.8 + (0.4 * Random.Shared.NextDouble());
        var wait = _empty == 0 ? Minimum : Minimum + (Minimum * jitter * Math.Pow(2, _empty - 1));
        if (wait >= maximum)
            return maximum;
        _empty++;
        return wait;
    }
}
