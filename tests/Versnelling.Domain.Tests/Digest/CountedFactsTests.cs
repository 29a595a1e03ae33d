using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Tests.Outcome;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Digest;

/// <summary>The counting rules of docs/counting.md.</summary>
public class CountedFactsTests
{
    private static readonly Region Region = Flevoland.Region;

    [Fact]
    public void A_child_with_two_cases_counts_once_a_year_in_each_row()
    {
        LedgerEntry[] facts =
        [
            Fact("2026-03-02", "A", "Consultatie") with { Child = "A" }, Fact("2026-03-02", "A", "LokaleToegang") with { Child = "A" }, Fact("2026-03-02", "A", "Maatwerk") with { Child = "A" },
            Fact("2026-09-02", "B", "Consultatie") with { Child = "A" }, Fact("2026-09-02", "B", "VeiligThuis") with { Child = "A" }, Fact("2026-09-02", "B", "Versnellingstafel") with { Child = "A" },
            Fact("2027-01-04", "C", "Consultatie") with { Child = "A" }, Fact("2027-01-04", "C", "VeiligThuis") with { Child = "A" },
        ];

        var year = Compute(facts, "2026");
        Assert.Equal((1, 1, 0, 1, 1), (year["Consultatie"].Total, year["LokaleToegang"].Total, year["VeiligThuis"].Total, year["Maatwerk"].Total, year["Versnellingstafel"].Total));
        Assert.Empty(year.Remarks);
        Assert.Equal(0, Compute(facts, "2026-09")["Consultatie"].Total);
        Assert.Equal((1, 1), (Compute(facts, "2027")["Consultatie"].Total, Compute(facts, "2027")["VeiligThuis"].Total));
    }

    [Fact]
    public void A_later_case_counts_only_the_children_that_it_has_more()
    {
        var facts = new[] { Fact("2026-03-02", "A", "Consultatie", 2) with { Child = "A" }, Fact("2026-09-02", "B", "Consultatie", 3) with { Child = "A" } };

        Assert.Equal((2, 1, 3), (Compute(facts, "2026-03")["Consultatie"].Total, Compute(facts, "2026-09")["Consultatie"].Total, Compute(facts, "2026")["Consultatie"].Total));
    }

    [Fact]
    public void What_was_published_for_a_year_counts_in_that_year_only()
    {
        var facts = new[] { Fact("2023-12-31", "import", "Consultatie", 129) with { Imported = "2023" }, Fact("2023-05-31", "import", "Maatwerk", 4) with { Imported = "2023-05" } };

        Assert.Equal((129, 4), (Compute(facts, "2023")["Consultatie"].Total, Compute(facts, "2023")["Maatwerk"].Total));
        Assert.Equal((0, 0), (Compute(facts, "2023-12")["Consultatie"].Total, Compute(facts, "2023-12")["Maatwerk"].Total));
        Assert.Equal((4, 4), (Compute(facts, "2023-05")["Maatwerk"].Total, Compute(facts, "2023-Q2")["Maatwerk"].Total));
        Assert.False(Compute(facts, "2023").AgesKnown);
        Assert.Contains(Compute(facts, "2023").Remarks, r => r.Contains("overgenomen zoals gepubliceerd", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-Q1", 3)]
    [InlineData("2026-W10", 2)] // 2 to 8 March
    [InlineData("2026-03-02..2026-03-02", 1)]
    [InlineData("2026-03-03..2026-12-31", 2)]
    public void Any_period_counts_the_days_in_it(string period, int expected)
    {
        var facts = new[] { Fact("2026-01-01", "A", "Consultatie"), Fact("2026-03-02", "B", "Consultatie"), Fact("2026-03-08", "C", "Consultatie"), Fact("2026-04-01", "D", "Consultatie") };

        Assert.Equal(expected, Compute(facts, period)["Consultatie"].Total);
    }

    [Fact]
    public void New_year_s_eve_at_half_past_eleven_by_Greenwich_is_January_in_Amsterdam()
    {
        var @case = Given.Fresh.After(Given.Registers("fatima", ContactKind.Phone), Instant.FromUtc(2026, 12, 31, 23, 30));
        var facts = Domain.Outcome.LedgerFacts.Of(@case, Region);

        Assert.Equal((0, 1), (Compute(facts, "2026")["Consultatie"].Total, Compute(facts, "2027-01")["Consultatie"].Total));
    }

    [Fact]
    public void A_code_stands_in_the_table_of_the_years_in_which_it_held_and_wherever_it_counted()
    {
        var region = Region with { Interventions = [new RegisterCode("Oud", "Oud aanbod", null, new LocalDate(2025, 12, 31)), new RegisterCode("Nieuw", "Nieuw aanbod", new LocalDate(2026, 1, 1), null)] };
        string[] Codes(string period, params LedgerEntry[] facts) => [.. DigestFigures.Compute(facts, Period(period), region).Rows.Select(r => r.Code).Intersect(["Oud", "Nieuw"])];

        Assert.Equal(["Oud"], Codes("2025"));
        Assert.Equal(["Nieuw"], Codes("2026"));
        Assert.Equal(["Oud", "Nieuw"], Codes("2026", Fact("2026-01-02", "A", "Oud")));
        Assert.Equal(["Oud"], Codes("2025-12"));
    }

    [Fact]
    public void Received_is_handled_and_reviewed_to_the_mail()
    {
        var facts = new[] { "request", "reply", "auto-reply", "bulk", "quarantine" }.Select((d, i) => Fact("2026-03-02", $"MAIL-{i}", $"Mail.{d}") with { Gemeente = "" }).ToArray();
        var mails = Compute(facts, "2026-03").Mails;

        Assert.Equal((5, 2, 3), (mails.Received, mails.Handled, mails.Reviewed));
        Assert.Equal(mails.Received, mails.Handled + mails.Reviewed);
    }

    [Fact]
    public void A_year_is_the_sum_of_its_months_and_a_total_that_of_its_columns_also_with_linked_children() =>
        Prop.ForAll(Facts().ArrayOf().ToArbitrary(), facts =>
        {
            // A case has one fact of a code.
            facts = [.. facts.DistinctBy(f => (f.Row, f.Code))];
            var year = Compute(facts, "2026");
            var months = Enumerable.Range(1, 12).Select(m => Compute(facts, DigestPeriod.Month(2026, m).Code)).ToList();
            return year.Rows.All(row => row.Total == months.Sum(m => m[row.Code].Total) && row.Counts.Index().All(c => c.Item == months.Sum(m => m[row.Code].Counts[c.Index])))
                && year.Rows.All(row => row.Total == row.Counts.Sum())
                && months[11].YearToDate.Select(r => r.Total).SequenceEqual(year.Rows.Select(r => r.Total));
        }).QuickCheckThrowOnFailure();

    private static Gen<LedgerEntry> Facts() =>
        from day in Gen.Choose(0, 364)
        from @case in Gen.Elements("A", "B", "C", "D", "E")
        from code in Gen.Elements("Consultatie", "LokaleToegang", "VeiligThuis", "Maatwerk", "VoorkomenUHP")
        from gemeente in Gen.Elements("Almere", "Urk", "Zeewolde")
        from children in Gen.Choose(1, 3)
        from child in Gen.Elements(null, "A", "C")
        select Fact("2026-01-01", @case, code, children) with { Date = new LocalDate(2026, 1, 1).PlusDays(day), Gemeente = gemeente, Child = child };

    private static LedgerEntry Fact(string day, string @case, string code, int children = 1) =>
        new(LocalDatePattern.Iso.Parse(day).Value, $"{@case}.{code}", "Urk", code, AgeBand.Unknown, children);

    private static DigestFigures Compute(IEnumerable<LedgerEntry> facts, string period) => DigestFigures.Compute(facts, Period(period), Region);

    private static DigestPeriod Period(string code) => DigestPeriod.TryParse(code, out var period) ? period : throw new FormatException(code);
}
