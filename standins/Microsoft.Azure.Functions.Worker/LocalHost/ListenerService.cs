using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Starts the listeners once the application is up, and drains them before it goes down.</summary>
internal sealed partial class ListenerService(
    IReadOnlyList<LoadedFunction> functions, ListenerFactory factory, Shutdown shutdown, IServer server, IHostApplicationLifetime application, ILogger<ListenerService> logger)
    : IHostedLifecycleService
{
    // What a function gets to obey its cancellation, once the grace is over.
    private static readonly TimeSpan LastMoment = TimeSpan.FromSeconds(1);

    private IListener[] _listeners = [];
    private Task _listening = Task.CompletedTask;

    // Made before anything runs, so that a wrong schedule or a missing setting stops the start.
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        _listeners = [.. functions.Select(factory.Create).OfType<IListener>()];
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        Log.Functions(logger, functions.Count);
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            Log.Listening(logger, address);
        _listening = Task.WhenAll(_listeners.Select(listener => Task.Run(() => ListenAsync(listener), CancellationToken.None)));
        return Task.CompletedTask;
    }

    // The token ends with HostOptions.ShutdownTimeout: that is the grace.
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await shutdown.TakeNoMoreAsync();
        await _listening.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_listening.IsCompleted)
            return;
        Log.GraceIsOver(logger);
        await shutdown.EndGraceAsync();
        await _listening.WaitAsync(LastMoment, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Requests have had the server's own stop to finish.
    public Task StoppedAsync(CancellationToken cancellationToken) => shutdown.EndGraceAsync();

    // A listener that broke would leave its trigger unattended without a sign; ending tells.
    private async Task ListenAsync(IListener listener)
    {
        try
        {
            await listener.ListenAsync(shutdown.Stop, shutdown.EndOfGrace);
        }
        catch (Exception failure)
        {
            // The last place where it can be seen.
            Log.Broken(logger, failure);
            application.StopApplication();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Found {Count} functions")]
        public static partial void Functions(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Information, Message = "Listening on {Address}")]
        public static partial void Listening(ILogger logger, string address);

        [LoggerMessage(Level = LogLevel.Critical, Message = "A listener broke; the host stops")]
        public static partial void Broken(ILogger logger, Exception failure);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Functions still run after the grace period; they are cancelled, and their messages come back when the lease ends")]
        public static partial void GraceIsOver(ILogger logger);
    }
}
