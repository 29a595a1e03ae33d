using System.Diagnostics;
using Versnelling.Embedded;

namespace Versnelling.Cli.Local;

/// <summary>The function app as a child process: this same program, with the command <c>host</c>.</summary>
internal static class HostProcess
{
    /// <summary>The line with which the child says that it is ready.</summary>
    public const string Ready = "ret host: ready";

    // Settings of this shell must not reach a local host: with a Teams webhook or a mail server in them, a demo would leave the machine.
    private static readonly string[] Sections =
    [
        "AzureWebJobs", "AzureFunctions", "AZURE_FUNCTIONS_", "ASPNETCORE_", "DOTNET_ENVIRONMENT", "Region__", "Mailbox__", "Smtp__", "Teams__", "Pages__",
        "SignIn__", "Sweep__", "Digest__", "Review__", "Retention__", "DataProtection__", "StandIn__", "Logging__", "APPLICATIONINSIGHTS_",
    ];

    /// <summary>Starts it and waits until it serves.</summary>
    /// <exception cref="EmbeddedServerException">It ended before it was ready; the message holds why.</exception>
    public static async Task<ChildServer> StartAsync(HostSettings settings, Action<string>? log, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ret.dll"), "host"])
        {
            // Away from a local.settings.json in the checkout.
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var name in start.Environment.Keys.Where(name => Sections.Any(section => name.StartsWith(section, StringComparison.OrdinalIgnoreCase))).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in settings.Variables())
            start.Environment[name] = value;

        var host = ChildServer.Start(start, log);
        try
        {
            await host.WaitForAsync(line => line == Ready ? line : null, cancellation);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }
}
