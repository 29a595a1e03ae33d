using Azure.Storage.Queues;
using Versnelling.Functions;

namespace Versnelling.Cli.Local;

/// <summary>Looks at a storage connection string before the clients do, whose complaints name neither the setting nor the remedy.</summary>
internal static class ConnectionString
{
    /// <summary>Accepts what Azure's clients can read, and nothing at all.</summary>
    /// <exception cref="SettingsException">It is no connection string. The message does not repeat it: it may hold a key.</exception>
    public static void Check(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        try
        {
            _ = new QueueServiceClient(text);
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new SettingsException($"{Deployment.Storage} is not a connection string. Copy the one under 'Access keys' of the storage account, or set UseDevelopmentStorage=true for an Azurite on this machine.");
        }
    }
}
