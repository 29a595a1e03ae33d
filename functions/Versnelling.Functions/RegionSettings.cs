using Microsoft.Extensions.Configuration;
using Versnelling.Domain.Regions;

namespace Versnelling.Functions;

/// <summary>The region that this deployment serves: its file and its key.</summary>
/// <param name="Region">The region.</param>
/// <param name="Key">The key from which case numbers and links are derived. It never changes: then all numbers would.</param>
public sealed record RegionSettings(Region Region, byte[] Key)
{
    /// <summary>Reads <c>Region:File</c> and <c>Region:Key</c>.</summary>
    /// <exception cref="SettingsException">With every mistake, its place and its remedy.</exception>
    public static RegionSettings Read(IConfiguration configuration)
    {
        var problems = new List<string>();
        var region = ReadRegion(configuration["Region:File"], problems);
        var key = ReadKey(configuration["Region:Key"], problems);
        return problems.Count == 0
            ? new RegionSettings(region!, key)
            : throw new SettingsException(string.Join(Environment.NewLine, problems));
    }

    private static Region? ReadRegion(string? file, List<string> problems)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            problems.Add("Region__File is empty. Set it to a region file, such as regions/flevoland.json.");
            return null;
        }

        var path = Path.GetFullPath(file, AppContext.BaseDirectory);
        if (!File.Exists(path))
        {
            problems.Add($"Region__File: '{file}' does not exist. Set it to a file below the application's folder, such as regions/flevoland.json, or to a full path.");
            return null;
        }

        switch (RegionFile.Parse(File.ReadAllText(path)))
        {
            case RegionFileResult.Valid(var region):
                return region;
            case RegionFileResult.Invalid(var errors):
                problems.AddRange(errors.Select(e => $"{file} {e.Path}: {e.Problem} {e.Remedy}"));
                return null;
            default:
                throw new InvalidOperationException("A region file is valid or not.");
        }
    }

    private static byte[] ReadKey(string? text, List<string> problems)
    {
        var buffer = new byte[256];
        if (string.IsNullOrWhiteSpace(text) || !Convert.TryFromBase64String(text, buffer, out var length) || length < 32)
        {
            problems.Add("Region__Key must be at least 32 random bytes in base64. Make one with: openssl rand -base64 32. Keep it for ever: all case numbers derive from it.");
            return [];
        }

        return buffer[..length];
    }
}
