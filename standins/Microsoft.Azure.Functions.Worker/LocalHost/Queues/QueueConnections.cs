using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Queues;

/// <summary>Opens queues by the name of a connection, which is a connection string or a section with the service's address.</summary>
internal sealed class QueueConnections(IConfiguration configuration, IEnumerable<Action<QueueClientOptions>> configure)
{
    private readonly Dictionary<string, QueueServiceClient> _services = new(StringComparer.OrdinalIgnoreCase);

    public QueueClient Open(string? connection, string queue)
    {
        var name = SettingNames.Resolve(configuration, string.IsNullOrEmpty(connection) ? "AzureWebJobsStorage" : connection);
        if (!_services.TryGetValue(name, out var service))
            _services[name] = service = Connect(name);
        return service.GetQueueClient(queue);
    }

    private QueueServiceClient Connect(string name)
    {
        var section = configuration.GetSection(name);
        if (section.Value is { Length: > 0 } connectionString)
            return new QueueServiceClient(connectionString, Options());
        if (section["queueServiceUri"] is { Length: > 0 } address)
            return new QueueServiceClient(new Uri(address), new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = section["clientId"] }), Options());
        throw new InvalidOperationException($"The connection '{name}' has no value: set {name} to a connection string, or {name}__queueServiceUri.");
    }

    private QueueClientOptions Options()
    {
        // Content is decoded by the listener, so that one bad message doesn't spoil its whole batch.
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None };
        // Polling would fill the log, with a warning each time for a queue that doesn't exist yet.
        options.Diagnostics.IsLoggingEnabled = false;
        foreach (var change in configure)
            change(options);
        return options;
    }
}
