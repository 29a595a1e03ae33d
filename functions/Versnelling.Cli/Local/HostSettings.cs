using Versnelling.Embedded;

namespace Versnelling.Cli.Local;

/// <summary>The settings of a function app on this machine, as environment variables are named.</summary>
internal sealed record HostSettings
{
    /// <summary>The storage account.</summary>
    public required string Storage { get; init; }

    /// <summary>The Maildir's folder.</summary>
    public required string Mailbox { get; init; }

    /// <summary>The mail catcher's port.</summary>
    public required int SmtpPort { get; init; }

    /// <summary>The full path of the region's file.</summary>
    public required string RegionFile { get; init; }

    /// <summary>Where the pages are served.</summary>
    public int HttpPort { get; init; } = FreePort.Take();

    /// <summary>Warning for measurements, where a log of each mail would be measured too.</summary>
    public string LogLevel { get; init; } = "Information";

    /// <summary>The site's address.</summary>
    public Uri Pages => new($"http://127.0.0.1:{HttpPort}");

    /// <summary>Name and value of each.</summary>
    public IReadOnlyDictionary<string, string> Variables() => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AzureWebJobsStorage"] = Storage,
        ["Region__File"] = RegionFile,
        ["Region__Key"] = RegionKey.OfThisCheckout(),
        ["Mailbox__Kind"] = "Maildir",
        ["Mailbox__Path"] = Mailbox,
        ["Mailbox__Watch"] = "true",
        ["Smtp__Host"] = "127.0.0.1",
        ["Smtp__Port"] = $"{SmtpPort}",
        ["Smtp__Security"] = "None",
        ["Pages__BaseUrl"] = Pages.ToString(),
        ["Sweep__Schedule"] = "*/10 * * * * *",
        ["Digest__Schedule"] = "0 0 * * * *",
        ["Review__Schedule"] = "0 10 * * * *",
        ["Retention__Schedule"] = "0 30 1 * * *",
        ["StandIn__HttpPort"] = $"{HttpPort}",
        ["AzureFunctionsJobHost__logging__logLevel__default"] = LogLevel,
        ["Logging__Console__FormatterName"] = "simple",
        ["Logging__Console__FormatterOptions__SingleLine"] = "true",
        ["Logging__Console__FormatterOptions__TimestampFormat"] = "HH:mm:ss.fff ",
    };
}
