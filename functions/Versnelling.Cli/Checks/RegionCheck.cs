using Microsoft.Extensions.Configuration;
using Versnelling.Domain.Regions;

namespace Versnelling.Cli.Checks;

/// <summary>The region file, every mistake with its place, and the region key.</summary>
internal static class RegionCheck
{
    private const string Subject = "region";
    private const int LeastKeyBytes = 32;

    public static IEnumerable<Finding> Run(string path)
    {
        if (!File.Exists(path))
            return [Finding.Wrong(Subject, $"{path} does not exist. Set Region__File to a region file, such as regions/flevoland.json.")];
        return RegionFile.Parse(File.ReadAllText(path)) switch
        {
            RegionFileResult.Valid(var region) => [Finding.Right(Subject, $"{path}: {region.Name}, {region.Gemeenten.Count} gemeenten, {region.Team.Count} colleagues")],
            RegionFileResult.Invalid(var errors) => errors.Select(error => Finding.Wrong(Subject, $"{path} {error}")),
            _ => throw new InvalidOperationException("A region file is valid or not."),
        };
    }

    public static Finding Key(IConfiguration configuration)
    {
        var buffer = new byte[256];
        return Convert.TryFromBase64String(configuration["Region:Key"] ?? "", buffer, out var length) && length >= LeastKeyBytes
            ? Finding.Right("key", $"Region__Key has {length} bytes")
            : Finding.Wrong("key", "Region__Key must be at least 32 random bytes in base64. Make one with: openssl rand -base64 32. Keep it for ever: all case numbers derive from it.");
    }
}
