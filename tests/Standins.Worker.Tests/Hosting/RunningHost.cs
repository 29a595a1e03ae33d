using Azure.Storage.Queues;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Versnelling.Embedded;

namespace Standins.Worker.Tests.Hosting;

/// <summary>A host with the named functions of this assembly, on Azurite, with a queue name of its own.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    // Azurite ends with this process.
    private static readonly Lazy<Task<AzuriteServer>> Azurite = new(() => AzuriteServer.StartAsync());

    private readonly IHost _host;
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false };
    private bool _stopped;

    private RunningHost(IHost host, string connection, TestQueue work, LogLines logs)
    {
        _host = host;
        (Connection, Work, Logs) = (connection, work, logs);
        Http = new HttpClient(_handler);
    }

    public string Connection { get; }

    /// <summary>The queue that the tests' functions listen to by <c>%Work%</c>.</summary>
    public TestQueue Work { get; }

    public LogLines Logs { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _host.Services;

    public Uri Address => new(_host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<string> ConnectionAsync() => (await Azurite.Value).ConnectionString;

    public static async Task<RunningHost> StartAsync(
        string function, Action<FunctionsApplicationBuilder>? configure = null, Dictionary<string, string?>? settings = null, TestQueue? work = null, params string[] args)
    {
        var connection = await ConnectionAsync();
        work ??= TestQueue.Named(connection);
        var logs = new LogLines();
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Debug);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["AzureWebJobsStorage"] = connection,
            ["Work"] = work.Name,
            ["StandIn:FunctionAssemblies"] = typeof(RunningHost).Assembly.GetName().Name,
            ["StandIn:HttpPort"] = "0",
            ["AzureFunctionsJobHost:functions:0"] = function,
            ["AzureFunctionsJobHost:extensions:queues:maxPollingInterval"] = "00:00:00.100",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        configure?.Invoke(builder);
        var host = builder.Build();
        try
        {
            await host.StartAsync();
        }
        catch
        {
            host.Dispose();
            throw;
        }

        return new RunningHost(host, connection, work, logs);
    }

    public QueueClient Queue(string name) => new(Connection, name);

    public Task StopAsync()
    {
        _stopped = true;
        return _host.StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_stopped)
            await _host.StopAsync();
        await ((IAsyncDisposable)_host).DisposeAsync();
        Http.Dispose();
        _handler.Dispose();
    }
}
