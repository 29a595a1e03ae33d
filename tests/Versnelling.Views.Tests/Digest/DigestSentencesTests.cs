using NodaTime;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Views.Digest;
using Versnelling.Views.Mails;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Tests.Digest;

public sealed class DigestSentencesTests
{
    private static readonly LocalDate October = new(2026, 10, 1);

    // One intervention that ended, one to come, one with another label since October; and so for the results.
    private static readonly Region Dated = Sample.Region with
    {
        Interventions = [Code("Oud", "Oud aanbod", null, October.PlusDays(-1)), Code("Nieuw", "Nieuw aanbod", October.PlusMonths(2), null), Code("Maatwerk", "Op maat", null, October.PlusDays(-1)), Code("Maatwerk", "Maatwerk", October, null)],
        Results = [Code("Toen", "Toen bereikt", null, October.PlusDays(-1)), Code("VoorkomenUHP", "UHP voorkomen", null, October.PlusDays(-1)), Code("VoorkomenUHP", "Voorkomen UHP", October, null)],
    };

    [Fact]
    public void Codes_of_other_days_are_no_trouble_and_one_with_two_labels_counts_once()
    {
        var sentences = DigestSentences.Of(Figures(), Dated);

        Assert.Equal("Het vaakst ingezet: Maatwerk (1).", sentences[1]);
        Assert.Equal("Voor 3 kinderen is een resultaat vastgelegd: Voorkomen UHP (3).", sentences[2]);
    }

    [Fact]
    public void What_ended_earlier_in_the_year_stands_in_the_year_so_far()
    {
        var figures = Figures(DigestSamples.Entry("9", "Urk", "Oud", 2) with { Date = October.PlusMonths(-3) });

        Assert.DoesNotContain(figures.Rows, r => r.Code == "Oud");
        Assert.Equal(2, Assert.Single(figures.YearToDate, r => r.Code == "Oud").Total);
    }

    [Fact]
    public async Task The_mail_and_its_files_are_written_all_the_same()
    {
        await using var renderer = new ViewRenderer();
        var mail = await new DigestMail(renderer).RenderAsync(Figures(), Dated);

        Assert.Contains("Maatwerk", mail.Text, StringComparison.Ordinal);
        Assert.NotEmpty(DigestWorkbook.Render(Figures()));
        Assert.Contains("2026-10;Maatwerk;Maatwerk;TOTAAL;1", DigestCsv.Render(Figures()), StringComparison.Ordinal);
    }

    private static DigestFigures Figures(params Domain.Cases.LedgerEntry[] more) => DigestFigures.Compute([.. DigestSamples.October, .. more], DigestPeriod.Month(2026, 10), Dated);

    private static RegisterCode Code(string code, string label, LocalDate? from, LocalDate? until) => new(code, label, from, until);
}
