using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>What the local tools take from the machine: the environment's name and <c>local.settings.json</c>.</summary>
internal static class LocalSettings
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Development unless the machine says otherwise, as with the real local tools.</summary>
    public static string EnvironmentName() =>
        Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Environments.Development;

    /// <summary>Adds the file's values just below the environment variables, which win from it.</summary>
    public static void AddTo(ConfigurationManager configuration, IHostEnvironment environment)
    {
        if (Find("local.settings.json", environment) is not { } path)
            return;
        using var file = JsonDocument.Parse(File.ReadAllText(path), Lenient);
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        if (file.RootElement.TryGetProperty("Values", out var settings))
            foreach (var setting in settings.EnumerateObject())
                values[setting.Name.Replace("__", ":", StringComparison.Ordinal)] = setting.Value.ToString();

        IList<IConfigurationSource> sources = configuration.Sources;
        var variables = sources.LastOrDefault(source => source is EnvironmentVariablesConfigurationSource { Prefix: null or "" });
        var place = variables is null ? sources.Count : sources.IndexOf(variables);
        sources.Insert(place, new MemoryConfigurationSource { InitialData = values });
    }

    /// <summary>The file in the content root, else beside the program.</summary>
    public static string? Find(string name, IHostEnvironment environment) =>
        new[] { environment.ContentRootPath, AppContext.BaseDirectory }.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
