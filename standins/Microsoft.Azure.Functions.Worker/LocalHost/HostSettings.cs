using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary><c>host.json</c>, overridable by <c>AzureFunctionsJobHost__…</c> settings, and the stand-in's own keys.</summary>
internal sealed record HostSettings(IConfiguration Json, string RoutePrefix, TimeSpan? FunctionTimeout, QueueSettings Queues, int HttpPort, string? TimerStatusFolder)
{
    // What the real local tools listen on.
    private const int DefaultPort = 7071;

    public static HostSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var json = new ConfigurationBuilder();
        if (LocalSettings.Find("host.json", environment) is { } path)
            json.AddJsonFile(path, optional: false, reloadOnChange: false);
        var overrides = configuration.GetSection("AzureFunctionsJobHost").AsEnumerable(makePathsRelative: true).Where(setting => setting.Value is not null);
        var host = json.AddInMemoryCollection(overrides).Build();
        var standIn = configuration.GetSection("StandIn");
        return new HostSettings(
            host,
            host["extensions:http:routePrefix"]?.Trim('/') ?? "api",
            host.GetValue<TimeSpan?>("functionTimeout") is { } timeout && timeout > TimeSpan.Zero ? timeout : null,
            QueueSettings.Read(host.GetSection("extensions:queues"), standIn),
            standIn.GetValue("HttpPort", DefaultPort),
            standIn["TimerStatusFolder"]);
    }

    /// <summary>Whether the function is to run here: listed in <c>functions</c>, or none is.</summary>
    public bool Runs(string function) =>
        Json.GetSection("functions").Get<string[]>() is not { Length: > 0 } listed || listed.Contains(function, StringComparer.OrdinalIgnoreCase);
}

/// <summary>How queues are read: <c>extensions.queues</c> with the real host's defaults.</summary>
internal sealed record QueueSettings(
    TimeSpan MaxPollingInterval, TimeSpan VisibilityTimeout, int BatchSize, int NewBatchThreshold, int MaxDequeueCount, bool IsBase64, TimeSpan Lease)
{
    public static QueueSettings Read(IConfiguration queues, IConfiguration standIn)
    {
        var batchSize = queues.GetValue("batchSize", 16);
        var settings = new QueueSettings(
            queues.GetValue("maxPollingInterval", TimeSpan.FromMinutes(1)),
            queues.GetValue("visibilityTimeout", TimeSpan.Zero),
            batchSize,
            queues.GetValue("newBatchThreshold", batchSize / 2),
            queues.GetValue("maxDequeueCount", 5),
            IsBase64: !string.Equals(queues["messageEncoding"], "none", StringComparison.OrdinalIgnoreCase),
            standIn.GetValue("QueueLease", TimeSpan.FromMinutes(10)));
        Demand(batchSize is >= 1 and <= 32, "extensions.queues.batchSize must lie between 1 and 32.");
        Demand(settings.NewBatchThreshold >= 0, "extensions.queues.newBatchThreshold must not be negative.");
        Demand(settings.MaxDequeueCount >= 1, "extensions.queues.maxDequeueCount must be at least 1.");
        Demand(settings.MaxPollingInterval >= TimeSpan.FromMilliseconds(100), "extensions.queues.maxPollingInterval must be at least 100 ms.");
        Demand(settings.Lease >= TimeSpan.FromSeconds(1), "StandIn:QueueLease must be at least a second, the queue service's unit.");
        return settings;
    }

    private static void Demand(bool holds, string rule)
    {
        if (!holds)
            throw new InvalidOperationException(rule);
    }
}
