using System.Text.Json.Nodes;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Tests.Regions;

/// <summary>The region file of this repository.</summary>
internal static class Flevoland
{
    public static string Folder { get; } = FindFolder();

    public static string Json { get; } = File.ReadAllText(Path.Combine(Folder, "flevoland.json"));

    public static Region Region { get; } = Assert.IsType<RegionFileResult.Valid>(RegionFile.Parse(Json)).Region;

    /// <summary>A copy to spoil.</summary>
    public static JsonObject Copy() => JsonNode.Parse(Json)!.AsObject();

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Versnelling.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return Path.Combine(folder.FullName, "regions");
    }
}
