namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Waits for a trigger and runs its function.</summary>
internal interface IListener
{
    /// <summary>Takes work until <paramref name="stop"/>, then lets what runs finish; <paramref name="endOfGrace"/> cancels what still runs.</summary>
    Task ListenAsync(CancellationToken stop, CancellationToken endOfGrace);
}
