using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Views.Digest;
using Versnelling.Views.Mails;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Tests.Digest;

public sealed class DigestMailTests
{
    private static readonly DigestMail Mail = new(new ViewRenderer());

    private static readonly LedgerEntry[] October = DigestSamples.October;

    [Fact]
    public async Task The_digest_of_a_month_looks_as_approved_in_HTML() => Approved.Check((await RenderAsync(October)).Html, "digest-month", "html");

    [Fact]
    public async Task The_digest_of_a_month_reads_as_approved_in_text()
    {
        var mail = await RenderAsync(October);

        Approved.Check($"Subject: {mail.Subject}\n\n{mail.Text}", "digest-month", "txt");
    }

    [Fact]
    public async Task The_digest_of_a_year_with_everything_reads_and_looks_as_approved()
    {
        var mail = await RenderAsync(DigestSamples.Year);

        Approved.Check($"Subject: {mail.Subject}\n\n{mail.Text}", "digest-all", "txt");
        Approved.Check(mail.Html, "digest-all", "html");
        var csv = DigestCsv.Render(Figures(DigestSamples.Year));
        Assert.StartsWith("\uFEFF", csv, StringComparison.Ordinal);
        Approved.Check(csv[1..], "digest-all", "csv");
        Approved.Check(DigestJson.Render(Figures(DigestSamples.Year)), "digest-all", "json");
        Assert.InRange(Encoding.UTF8.GetByteCount(mail.Html), 1, 100 * 1024);
    }

    [Fact]
    public async Task The_digest_of_an_empty_month_reads_as_approved()
    {
        var mail = await RenderAsync([]);

        Approved.Check($"Subject: {mail.Subject}\n\n{mail.Text}", "digest-empty", "txt");
    }

    [Fact]
    public async Task Every_cell_has_its_heads_and_its_figure()
    {
        var figures = Figures(October);
        var table = Parse(await Mail.RenderAsync(figures, Sample.Region)).QuerySelector("caption")!.ParentElement!;

        Assert.Equal(figures.Columns.Count + 1, table.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(figures.Rows.Select(r => r.Label), table.QuerySelectorAll("tbody th[scope=row]").Select(h => h.TextContent));
        Assert.Equal(
            figures.Rows.SelectMany(r => r.Counts.Append(r.Total)).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            table.QuerySelectorAll("th[scope=row] ~ td").Select(d => d.TextContent));
    }

    [Fact]
    public async Task Remarks_stand_under_the_table()
    {
        var mail = await RenderAsync(October);

        var remark = Parse(mail).QuerySelectorAll("ul")[^1].QuerySelectorAll("li").Single().TextContent;
        Assert.Equal("Zeewolde: bij Consultatie staat 2, maar de verwijzers samen zijn 1.", remark);
    }

    [Fact]
    public async Task The_digest_stays_small_and_asks_nothing_from_elsewhere()
    {
        var mail = await RenderAsync(October);

        Assert.InRange(Encoding.UTF8.GetByteCount(mail.Html), 1, 100 * 1024);
        Assert.Empty(Parse(mail).QuerySelectorAll("img, script, link, [src]"));
    }

    private static Task<MailContent> RenderAsync(LedgerEntry[] entries) => Mail.RenderAsync(Figures(entries), Sample.Region);

    private static DigestFigures Figures(LedgerEntry[] entries) => DigestFigures.Compute(entries, DigestPeriod.Month(2026, 10), Sample.Region);

    private static IHtmlDocument Parse(MailContent mail) => new HtmlParser().ParseDocument(mail.Html);
}
