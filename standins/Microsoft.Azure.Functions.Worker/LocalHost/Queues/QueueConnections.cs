using Azure.Core;
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
        var section = Candidates(name).Select(configuration.GetSection).FirstOrDefault(candidate => candidate.Exists())
            ?? throw new InvalidOperationException($"The connection '{name}' has no value: set {name} to a connection string, or {name}__queueServiceUri.");
        if (section.Value is { Length: > 0 } connectionString)
            return new QueueServiceClient(connectionString, Options());
        return new QueueServiceClient(Address(section, name), Credential(section), Options());
    }

    // The real host looks for a name with its own prefix first.
    private static string[] Candidates(string name) => ["AzureWebJobs" + name, name, "ConnectionStrings:" + name];

    private static Uri Address(IConfiguration section, string name)
    {
        if ((section["queueServiceUri"] ?? section["serviceUri"]) is { Length: > 0 } address)
            return new Uri(address);
        return section["accountName"] is { Length: > 0 } account
            ? new Uri($"https://{account}.queue.core.windows.net")
            : throw new InvalidOperationException($"The connection '{name}' needs {name}__queueServiceUri or {name}__accountName.");
    }

    private static TokenCredential Credential(IConfiguration section)
    {
        var client = section["clientId"];
        if (string.Equals(section["credential"], "managedidentity", StringComparison.OrdinalIgnoreCase))
            return new ManagedIdentityCredential(string.IsNullOrEmpty(client) ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(client));
        return section["tenantId"] is { } tenant && section["clientSecret"] is { } secret && client is not null
            ? new ClientSecretCredential(tenant, client, secret)
            : new DefaultAzureCredential();
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
