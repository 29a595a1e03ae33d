using System.Text.Json.Nodes;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Digest;

public class DigestRenderingTests
{
    private static readonly DigestFigures Figures = DigestFigures.Compute(Published2023.Entries, DigestPeriod.Year(2023), Flevoland.Region);

    [Fact]
    public void As_JSON_the_same_figures_go_to_other_programs()
    {
        var json = JsonNode.Parse(DigestJson.Render(Figures))!;

        Assert.Equal(("2023", "2023", "2023-01-01", "2023-12-31"), ((string?)json["period"], (string?)json["title"], (string?)json["from"], (string?)json["to"]));
        Assert.Equal(["Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"], json["gemeenten"]!.AsArray().Select(g => (string)g!));
        Assert.Equal(18, json["rows"]!.AsArray().Count);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                { "code": "GecertificeerdeInstelling", "label": "Verwijzer Gecertificeerde Instelling", "total": 103,
                  "counts": { "Almere": 38, "Dronten": 8, "Lelystad": 48, "Noordoostpolder": 9, "Urk": 0, "Zeewolde": 0 } }
                """),
            json["rows"]![2]));
        Assert.Equal(Figures.Remarks, json["remarks"]!.AsArray().Select(r => (string)r!));
    }
}
