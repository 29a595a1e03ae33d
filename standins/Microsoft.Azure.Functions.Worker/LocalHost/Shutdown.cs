namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>The two steps of stopping: first no new work, later an end to what still runs.</summary>
internal sealed class Shutdown : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenSource _endOfGrace = new();

    public CancellationToken Stop => _stop.Token;

    public CancellationToken EndOfGrace => _endOfGrace.Token;

    public Task TakeNoMoreAsync() => _stop.CancelAsync();

    public Task EndGraceAsync() => _endOfGrace.CancelAsync();

    public void Dispose()
    {
        _stop.Dispose();
        _endOfGrace.Dispose();
    }
}
