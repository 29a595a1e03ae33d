using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Versnelling.Functions;

namespace Versnelling.Cli.Local;

/// <summary>The deployment that a command works on: the one that the environment names, else the <c>ret up</c> of this checkout.</summary>
/// <param name="Settings">Its settings.</param>
/// <param name="Source">Where they come from, to tell the person.</param>
internal sealed record Deployment(IConfiguration Settings, string Source)
{
    public const string Storage = "AzureWebJobsStorage";

    private const string FromEnvironment = "those of the environment";

    /// <summary>The deployment; null when there is none.</summary>
    public static Deployment? Find() => Find(GivenSettings.Of(Environment.GetEnvironmentVariables()), RunningStack.Find(RunningStack.DefaultPath));

    /// <summary>
    /// What the environment sets wins over a running <c>ret up</c>. Where it names a storage it names a whole deployment: then nothing
    /// of <c>ret up</c> is mixed with it.
    /// </summary>
    public static Deployment? Find(IReadOnlyDictionary<string, string> given, RunningStack? running)
    {
        if (running is null || given.Keys.Any(NamesStorage))
            return given.Keys.All(ChoosesRegion) ? null : new Deployment(Configuration(given), FromEnvironment);
        var source = $"those of ret up (process {running.Process.Id})";
        if (given.Count > 0)
            source += $", except {string.Join(", ", given.Keys.Order(StringComparer.Ordinal))} of the environment";
        return new Deployment(Configuration(running.Settings.Concat(given)), source);
    }

    /// <summary>The deployment's settings.</summary>
    /// <exception cref="SettingsException">There is none.</exception>
    public static IConfiguration Need() => Find() is { } found && found.Settings.GetSection(Storage).Exists()
        ? found.Settings
        : throw new SettingsException($"Nothing runs in this checkout and {Storage} is not set. Start ./ret up in another window, or set the settings of a deployment (local.settings.sample.json lists them).");

    /// <summary>The function app's own parts on these settings; nothing of it is started.</summary>
    /// <exception cref="SettingsException">A setting or the region file is wrong.</exception>
    public static IHost Parts(IConfiguration configuration)
    {
        ConnectionString.Check(configuration[Storage]);
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddConfiguration(configuration);
        builder.AddVersnelling();
        return builder.Build();
    }

    /// <summary>Settings given as environment variables are named, the last of a name; a region file by its full path.</summary>
    public static IConfiguration Configuration(IEnumerable<KeyValuePair<string, string>> variables)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in variables)
            values[name.Replace("__", ":", StringComparison.Ordinal)] = name.Equals(RegionChoice.Variable, StringComparison.OrdinalIgnoreCase) ? RegionChoice.FullPath(value) : value;
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }

    // With or without a double underscore; not AzureWebJobsStorageSomethingElse.
    private static bool NamesStorage(string variable) =>
        variable.Equals(Storage, StringComparison.OrdinalIgnoreCase) || variable.StartsWith($"{Storage}__", StringComparison.OrdinalIgnoreCase);

    // Which region says nothing about a deployment: ret parse needs it too.
    private static bool ChoosesRegion(string variable) => variable.Equals(RegionChoice.Variable, StringComparison.OrdinalIgnoreCase);
}
