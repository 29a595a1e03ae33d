using System.Runtime.InteropServices;
using Microsoft.Extensions.Hosting;

namespace Versnelling.Cli.Local;

/// <summary>
/// Ends the host when standard input closes, that is when its parent is gone, however it went. Ctrl-C reaches every process of a
/// terminal: it is for the parent, which stops the host before the storage that the host still needs.
/// </summary>
internal sealed class UntilInputCloses(IHostApplicationLifetime application) : IHostLifetime, IDisposable
{
    private readonly List<PosixSignalRegistration> _signals = [];

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            application.StopApplication();
        }));
        _ = Task.Run(WatchAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private async Task WatchAsync()
    {
        await using var input = Console.OpenStandardInput();
        var buffer = new byte[64];
        while (await input.ReadAsync(buffer) > 0)
        {
            // Nothing is said here; only the end counts.
        }

        application.StopApplication();
    }
}
