using System.Text.Json.Nodes;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Tests.Regions;

/// <summary>The region file of this repository.</summary>
internal static class Flevoland
{
    public static string Folder { get; } = FindFolder();

    public static string Json { get; } = File.ReadAllText(Path.Combine(Folder, "flevoland.json"));

    public static Region Region { get; } = Assert.IsType<RegionFileResult.Valid>(RegionFile.Parse(Json)).Region;

    /// <summary>A copy to spoil, with the dates that codes may have.</summary>
    public static JsonObject Copy()
    {
        var copy = JsonNode.Parse(Json)!.AsObject();
        foreach (var list in (string[])["interventions", "results", "themes"])
            (copy[list]![0]!["from"], copy[list]![0]!["until"]) = ("2020-01-01", "2099-12-31");
        return copy;
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Versnelling.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return Path.Combine(folder.FullName, "regions");
    }
}
