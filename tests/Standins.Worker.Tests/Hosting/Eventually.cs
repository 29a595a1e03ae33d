namespace Standins.Worker.Tests.Hosting;

/// <summary>Waits for a condition outside of this process; fails when it doesn't come true.</summary>
internal static class Eventually
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await condition())
            await Task.Delay(25, patience.Token);
    }
}
