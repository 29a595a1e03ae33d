using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Versnelling.Functions.Storage;

/// <summary>
/// Clients of the storage account that the Functions host uses too: <c>AzureWebJobsStorage</c> as a connection string, or its
/// service addresses with a managed identity.
/// </summary>
internal static class StorageClients
{
    private const string Connection = "AzureWebJobsStorage";

    public static TableServiceClient Tables(IConfiguration configuration, IEnumerable<Action<TableClientOptions>> configure)
    {
        var options = new TableClientOptions();
        foreach (var change in configure)
            change(options);
        return configuration[Connection] is { Length: > 0 } text
            ? new TableServiceClient(text, options)
            : new TableServiceClient(Address(configuration, "tableServiceUri"), Credential(configuration), options);
    }

    public static QueueServiceClient Queues(IConfiguration configuration, IEnumerable<Action<QueueClientOptions>> configure)
    {
        // As host.json says: the trigger expects what is put here.
        var options = new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 };
        foreach (var change in configure)
            change(options);
        return configuration[Connection] is { Length: > 0 } text
            ? new QueueServiceClient(text, options)
            : new QueueServiceClient(Address(configuration, "queueServiceUri"), Credential(configuration), options);
    }

    private static Uri Address(IConfiguration configuration, string name) =>
        Uri.TryCreate(configuration[$"{Connection}:{name}"], UriKind.Absolute, out var address)
            ? address
            : throw new SettingsException($"{Connection} is empty and {Connection}__{name} is no address. Set {Connection} to a connection string, or {Connection}__{name} to the account's address.");

    private static TokenCredential Credential(IConfiguration configuration) =>
        configuration[$"{Connection}:clientId"] is { Length: > 0 } client
            ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(client))
            : new DefaultAzureCredential();
}
