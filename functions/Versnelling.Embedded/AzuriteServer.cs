using System.Text.RegularExpressions;

namespace Versnelling.Embedded;

/// <summary>Azurite, the real queue and table protocol on free loopback ports.</summary>
public sealed partial class AzuriteServer : IAsyncDisposable
{
    // The account that every Azurite has; its key is published in Azurite's documentation and guards nothing.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // More accounts than any test run needs: each is a storage of its own.
    private const int SpareAccounts = 500;

    private readonly ChildServer _server;
    private readonly IReadOnlyDictionary<string, string> _addresses;
    private int _spareTaken;

    private AzuriteServer(ChildServer server, IReadOnlyDictionary<string, string> addresses)
    {
        _server = server;
        _addresses = addresses;
        ConnectionString = ConnectionStringOf(Account);
    }

    /// <summary>What Azure's SDKs and the Functions host take as <c>AzureWebJobsStorage</c>.</summary>
    public string ConnectionString { get; }

    /// <summary>Completes when it has ended.</summary>
    public Task Ended => _server.Ended;

    /// <summary>The processor time that it has used so far.</summary>
    public TimeSpan ProcessorTime => _server.ProcessorTime;

    /// <summary>The connection string of another, empty account on the same server: a storage for one test alone.</summary>
    public string TakeEmptyAccount() => ConnectionStringOf(Spare(Interlocked.Increment(ref _spareTaken)));

    /// <summary>Starts Azurite, in memory or with its data below <paramref name="location"/>; <paramref name="accessLog"/> takes a line per request.</summary>
    /// <exception cref="EmbeddedServerException">It can't be installed or started.</exception>
    public static async Task<AzuriteServer> StartAsync(
        string? location = null, Action<string>? progress = null, Action<string>? accessLog = null, CancellationToken cancellation = default)
    {
        var npm = await NpmPackages.InstallAsync(progress, cancellation);
        string[] storage = location is null ? ["--inMemoryPersistence"] : ["--location", location];
        string[] logging = accessLog is null ? ["--silent"] : [];
        // --disableTelemetry: otherwise Azurite calls home.
        var server = NodeServer.Start(npm, "azurite/dist/src/azurite.js",
            [.. storage, "--blobPort", "0", "--queuePort", "0", "--tablePort", "0", .. logging, "--disableTelemetry", "--skipApiVersionCheck"],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["AZURITE_ACCOUNTS"] = Accounts() },
            accessLog);
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

    private static string Spare(int number) => $"spare{number}";

    private static string Accounts() =>
        string.Join(';', Enumerable.Range(1, SpareAccounts).Select(Spare).Prepend(Account).Select(name => $"{name}:{Key}"));

    private string ConnectionStringOf(string account) =>
        $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key};"
        + $"BlobEndpoint={_addresses["Blob"]}/{account};QueueEndpoint={_addresses["Queue"]}/{account};TableEndpoint={_addresses["Table"]}/{account};";

    [GeneratedRegex(@"Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>\S+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Listening();
}
