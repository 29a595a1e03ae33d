using System.Text.RegularExpressions;

namespace Versnelling.Embedded;

/// <summary>Azurite, the real queue and table protocol on free loopback ports.</summary>
public sealed partial class AzuriteServer : IAsyncDisposable
{
    // The account that every Azurite has; its key is published in Azurite's documentation and guards nothing.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly NodeServer _server;

    private AzuriteServer(NodeServer server, IReadOnlyDictionary<string, string> addresses)
    {
        _server = server;
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
            + $"BlobEndpoint={addresses["Blob"]}/{Account};QueueEndpoint={addresses["Queue"]}/{Account};TableEndpoint={addresses["Table"]}/{Account};";
    }

    /// <summary>What Azure's SDKs and the Functions host take as <c>AzureWebJobsStorage</c>.</summary>
    public string ConnectionString { get; }

    /// <summary>Starts Azurite, in memory or with its data below <paramref name="location"/>.</summary>
    /// <exception cref="EmbeddedServerException">It can't be installed or started.</exception>
    public static async Task<AzuriteServer> StartAsync(string? location = null, Action<string>? progress = null, CancellationToken cancellation = default)
    {
        var npm = await NpmPackages.InstallAsync(progress, cancellation);
        string[] storage = location is null ? ["--inMemoryPersistence"] : ["--location", location];
        // --disableTelemetry: otherwise Azurite calls home.
        var server = NodeServer.Start(npm, "azurite/dist/src/azurite.js",
            [.. storage, "--blobPort", "0", "--queuePort", "0", "--tablePort", "0", "--silent", "--disableTelemetry", "--skipApiVersionCheck"]);
        try
        {
            var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
            while (addresses.Count < 3)
            {
                await server.WaitForAsync(line =>
                {
                    var match = Listening().Match(line);
                    if (!match.Success)
                        return null;
                    addresses[match.Groups["service"].Value] = match.Groups["address"].Value;
                    return line;
                }, cancellation);
            }

            return new AzuriteServer(server, addresses);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops it in the orderly way, so that data on disk are whole.</summary>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [GeneratedRegex(@"Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>\S+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
