using System.Collections;

namespace Versnelling.Cli.Local;

/// <summary>The function app's settings that somebody set in the environment.</summary>
internal static class GivenSettings
{
    private static readonly string[] Sections =
        [Deployment.Storage, "Region__", "Mailbox__", "Smtp__", "Teams__", "Pages__", "SignIn__", "Sweep__", "Digest__", "Review__", "Retention__", "DataProtection__"];

    /// <summary>Those that are not empty, by the name of their variable.</summary>
    public static IReadOnlyDictionary<string, string> Of(IDictionary environment) => environment.Cast<DictionaryEntry>()
        .Select(variable => KeyValuePair.Create((string)variable.Key, variable.Value as string ?? ""))
        .Where(variable => variable.Value.Length > 0 && Sections.Any(section => variable.Key.StartsWith(section, StringComparison.OrdinalIgnoreCase)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);
}
