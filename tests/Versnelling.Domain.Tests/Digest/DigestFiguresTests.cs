using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Digest;

public class DigestFiguresTests
{
    private static readonly Region Region = Flevoland.Region;

    [Fact]
    public void The_report_of_2023_adds_up_to_what_was_published()
    {
        var figures = Compute(Published2023.Entries, DigestPeriod.Year(2023));

        foreach (var (code, counts, total) in Published2023.Rows)
        {
            Assert.Equal([.. counts, 0], figures[code].Counts); // Zeewolde had none
            Assert.Equal((code, total), (code, figures[code].Total));
        }

        Assert.Equal(Published2023.Rows.Select(r => r.Code), figures.Rows.Select(r => r.Code));
    }

    [Fact]
    public void The_report_of_2023_contradicts_itself_in_two_gemeenten() =>
        Assert.Equal(
            [
                "Almere: bij Consultatie staat 129, maar de verwijzers samen zijn 127.",
                "Lelystad: bij Consultatie staat 65, maar de verwijzers samen zijn 67.",
            ],
            Compute(Published2023.Entries, DigestPeriod.Year(2023)).Remarks);

    [Fact]
    public void Every_gemeente_has_its_column() =>
        Assert.Equal(["Almere", "Dronten", "Lelystad", "NOP", "Urk", "Zeewolde"], Compute([], DigestPeriod.Year(2026)).Columns.Select(c => c.Head));

    [Fact]
    public void Without_entries_all_is_zero_and_nothing_is_remarkable()
    {
        var figures = Compute([], DigestPeriod.Month(2026, 10));

        Assert.All(figures.Rows, r => Assert.Equal(0, r.Total));
        Assert.Empty(figures.Remarks);
    }

    [Fact]
    public void Only_what_lies_in_the_period_counts()
    {
        LedgerEntry[] entries =
        [
            Entry(new LocalDate(2026, 9, 30), "Maatwerk"), Entry(new LocalDate(2026, 10, 1), "Maatwerk", children: 2),
            Entry(new LocalDate(2026, 10, 31), "Maatwerk", children: 4), Entry(new LocalDate(2026, 11, 1), "Maatwerk", children: 8),
        ];

        Assert.Equal(6, Compute(entries, DigestPeriod.Month(2026, 10))["Maatwerk"].Total);
        Assert.Equal(15, Compute(entries, DigestPeriod.Year(2026))["Maatwerk"].Total);
        Assert.Equal(12, Compute(entries, DigestPeriod.Week(2026, 44))["Maatwerk"].Total);
    }

    [Fact]
    public void A_code_that_the_register_does_not_have_is_told()
    {
        var figures = Compute([Entry(new LocalDate(2026, 10, 1), "Eigenkracht", children: 2)], DigestPeriod.Year(2026));

        Assert.Equal(
            "Urk: 2 keer ‘Eigenkracht’ telt niet mee in de tabel. Deze code staat niet in het register van de regio.",
            Assert.Single(figures.Remarks));
    }

    [Fact]
    public void A_gemeente_that_the_region_does_not_have_is_told()
    {
        var figures = Compute([Entry(new LocalDate(2026, 10, 1), "Maatwerk", "Ermelo")], DigestPeriod.Year(2026));

        Assert.Equal(
            "Ermelo: 1 keer ‘Maatwerk’ telt niet mee in de tabel. Deze gemeente hoort niet bij de regio.",
            Assert.Single(figures.Remarks));
        Assert.Equal(0, figures["Maatwerk"].Total);
    }

    [Fact]
    public void The_months_add_up_to_the_year() =>
        Prop.ForAll(Entries.ToArbitrary(), entries =>
        {
            var year = Compute(entries, DigestPeriod.Year(2026));
            var months = Enumerable.Range(1, 12).Select(m => Compute(entries, DigestPeriod.Month(2026, m))).ToList();
            return year.Rows.All(r => r.Total == months.Sum(m => m[r.Code].Total));
        }).QuickCheckThrowOnFailure();

    private static Gen<List<LedgerEntry>> Entries =>
        (from day in Gen.Choose(-40, 400)
         from code in Gen.Elements(Published2023.Rows.Select(r => r.Code))
         from gemeente in Gen.Elements(Published2023.Gemeenten)
         from children in Gen.Choose(1, 5)
         select Entry(new LocalDate(2026, 1, 1).PlusDays(day), code, gemeente, children)).ListOf().Select(l => l.ToList());

    private static LedgerEntry Entry(LocalDate date, string code, string gemeente = "Urk", int children = 1) =>
        new(date, $"RET-0000-0000.{code}", gemeente, code, AgeBand.Unknown, children);

    private static DigestFigures Compute(IEnumerable<LedgerEntry> entries, DigestPeriod period) => DigestFigures.Compute(entries, period, Region);
}
