using System.Text.Json.Nodes;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Digest;

public class DigestRenderingTests
{
    private static readonly DigestFigures Figures = DigestFigures.Compute(Published2023.Entries, DigestPeriod.Year(2023), Flevoland.Region);

    [Fact]
    public void As_text_the_report_of_2023_prints_as_published() => Assert.Equal(
        """
        Cijfers RET Flevoland, 2023

                                                     Almere  Dronten  Lelystad  NOP  Urk  Zeewolde  TOTAAL
        Consultatie                                     129       25        65   24    9         0     252
        Verwijzer Lokale Toegang                         40       15         1   13    5         0      74
        Verwijzer Gecertificeerde Instelling             38        8        48    9    0         0     103
        Veilig Thuis Flevoland                           24        0         3    0    2         0      29
        Ouders/ zorgaanbieder/ onderwijs/ anders         25        2        15    2    2         0      46
        Verwezen reguliere zorg                          23        8        28    8    4         0      71
        Maatwerk                                          0        0         0    4    0         0       4
        Niet-gecontracteerd aanbod ingezet                0        0         0    3    0         0       3
        Ondersteuning bij Verklarende Analyse             1        1         0    0    0         0       2
        Versnellingstafel                                36       10        29    8    2         0      85
        Verwezen RET                                      1        0         0    0    0         0       1
        Onafhankelijke gespreksvoering/ bemiddeling       8        0         0    1    0         0       9
        Inzet team AnderS                                23        7         8    5    0         0      43
        Anders, vnl zorgbemiddeling                       5        2         1    1    0         0       9
        Niet gelukt, ondanks interventie                  3        0         2    0    0         0       5
        Voorkomen UHP                                    19        8         7    6    2         0      42
        Kind zo thuis mogelijk                            2        3         6    3    0         0      14
        Doorstromen naar passende hulp                    4        1         1    2    0         0       8

        Opmerkingen bij deze cijfers
        - Almere: bij Consultatie staat 129, maar de verwijzers samen zijn 127.
        - Lelystad: bij Consultatie staat 65, maar de verwijzers samen zijn 67.

        """,
        DigestText.Render(Figures),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void A_month_without_remarks_has_no_remarks()
    {
        var text = DigestText.Render(DigestFigures.Compute([], DigestPeriod.Month(2026, 10), Flevoland.Region));

        Assert.StartsWith("Cijfers RET Flevoland, oktober 2026\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Opmerkingen", text, StringComparison.Ordinal);
    }

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
