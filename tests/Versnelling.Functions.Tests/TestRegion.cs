using Versnelling.Domain.Regions;

namespace Versnelling.Functions.Tests;

/// <summary>The region file of this repository.</summary>
internal static class TestRegion
{
    public static string File { get; } = Path.Combine(AppContext.BaseDirectory, "regions", "flevoland.json");

    public static Region Flevoland { get; } = Assert.IsType<RegionFileResult.Valid>(RegionFile.Parse(System.IO.File.ReadAllText(File))).Region;
}
