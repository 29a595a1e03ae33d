using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Resolves <c>%Setting%</c> in what attributes say.</summary>
internal static partial class SettingNames
{
    public static string Resolve(IConfiguration configuration, string text) =>
        Name().Replace(text, match => configuration[match.Groups["name"].Value]
            ?? throw new InvalidOperationException($"'{text}' names a setting that has no value: {match.Groups["name"].Value}."));

    [GeneratedRegex("%(?<name>[^%]+)%", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
