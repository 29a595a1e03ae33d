using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Versnelling.Functions;

namespace Versnelling.Cli.Local;

/// <summary>The deployment that a command works on: the one that the environment names, else the <c>ret up</c> of this checkout.</summary>
internal static class Deployment
{
    private const string Storage = "AzureWebJobsStorage";

    /// <summary>Its settings; null when there is none.</summary>
    public static IConfiguration? Find()
    {
        var environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        if (environment.GetSection(Storage) is var section && (section.Value is { Length: > 0 } || section.GetChildren().Any()))
            return environment;
        return RunningStack.Find(RunningStack.DefaultPath) is { } running ? Settings(running) : null;
    }

    /// <summary>Its settings.</summary>
    /// <exception cref="SettingsException">There is none.</exception>
    public static IConfiguration Need() => Find()
        ?? throw new SettingsException($"Nothing runs in this checkout and {Storage} is not set. Start ./ret up in another window, or set the settings of a deployment (local.settings.sample.json lists them).");

    /// <summary>The function app's own parts on these settings; nothing of it is started.</summary>
    /// <exception cref="SettingsException">A setting or the region file is wrong.</exception>
    public static IHost Parts(IConfiguration configuration)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddConfiguration(configuration);
        builder.AddVersnelling();
        return builder.Build();
    }

    /// <summary>Settings given as environment variables are named.</summary>
    public static IConfiguration Settings(IReadOnlyDictionary<string, string> variables) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(variables.Select(v => KeyValuePair.Create<string, string?>(v.Key.Replace("__", ":", StringComparison.Ordinal), v.Value)))
            .Build();

    private static IConfiguration Settings(RunningStack running) => Settings(running.Settings);
}
