using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Tests.Outcome;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Digest;

public class YearOfCasesTests
{
    private static readonly Region Region = Flevoland.Region;
    private static readonly Verwijzer[] Verwijzers = [Verwijzer.LokaleToegang, Verwijzer.GecertificeerdeInstelling, Verwijzer.VeiligThuis, Verwijzer.Overig];

    /// <summary>
    /// Facts per child can't contradict themselves: registered one by one, the same children give the published rows and
    /// totals, with Consultatie as the sum of the referrers.
    /// </summary>
    [Fact]
    public void The_children_of_2023_registered_one_by_one_give_the_published_rows()
    {
        var entries = Published2023.Gemeenten.SelectMany(Children).SelectMany(c => LedgerFacts.Of(c, Region)).ToList();

        var figures = DigestFigures.Compute(entries, DigestPeriod.Year(2023), Region);

        foreach (var (code, counts, total) in Published2023.Rows)
        {
            int[] expected = code == RegisterCode.Consultatie ? [127, 25, 67, 24, 9, 0] : [.. counts, 0];
            Assert.Equal((code, string.Join(' ', expected)), (code, string.Join(' ', figures[code].Counts)));
            Assert.Equal((code, total), (code, figures[code].Total));
        }

        Assert.Empty(figures.Remarks);
    }

    private static IEnumerable<Case> Children(string gemeente)
    {
        var referrers = Verwijzers.SelectMany(v => Enumerable.Repeat(v, Published(v.ToString(), gemeente))).ToList();
        var results = Region.Results.SelectMany(r => Enumerable.Repeat(r.Code, Published(r.Code, gemeente))).ToList();
        return referrers.Select((verwijzer, i) =>
        {
            var received = Instant.FromUtc(2023, 1, 1, 12, 0) + Duration.FromDays(i * 2);
            var interventions = Region.Interventions.Select(r => r.Code).Where(code => i < Published(code, gemeente));
            var fresh = Given.Fresh with
            {
                Number = CaseNumber.FromHash([(byte)Array.IndexOf(Published2023.Gemeenten, gemeente), (byte)i, 0, 0, 0]),
                Gemeente = gemeente,
                Verwijzer = verwijzer,
            };
            return fresh.After(Given.Registers("sanne", ContactKind.Phone, [.. interventions], results.ElementAtOrDefault(i)), received);
        });
    }

    private static int Published(string code, string gemeente) =>
        Published2023.Rows.Single(r => r.Code == code).Counts[Array.IndexOf(Published2023.Gemeenten, gemeente)];
}
