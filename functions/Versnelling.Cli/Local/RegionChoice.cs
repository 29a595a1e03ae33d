using Versnelling.Domain.Regions;
using Versnelling.Functions;

namespace Versnelling.Cli.Local;

/// <summary>The region that commands work for: <c>Region__File</c> when it is set, else the sample region.</summary>
internal static class RegionChoice
{
    private const string Sample = "regions/flevoland.json";

    /// <summary>The full path of its file.</summary>
    public static string Path => System.IO.Path.GetFullPath(
        Environment.GetEnvironmentVariable("Region__File") is { Length: > 0 } chosen ? chosen : Sample,
        AppContext.BaseDirectory);

    /// <summary>Reads it.</summary>
    /// <exception cref="SettingsException">With every mistake, its place and its remedy.</exception>
    public static Region Read(string? file = null)
    {
        var path = file ?? Path;
        if (!File.Exists(path))
            throw new SettingsException($"{path} does not exist. Give a region file, such as {Sample}.");
        return RegionFile.Parse(File.ReadAllText(path)) switch
        {
            RegionFileResult.Valid(var region) => region,
            RegionFileResult.Invalid(var errors) => throw new SettingsException(string.Join(Environment.NewLine, errors.Select(error => $"{path} {error}"))),
            _ => throw new InvalidOperationException("A region file is valid or not."),
        };
    }
}
