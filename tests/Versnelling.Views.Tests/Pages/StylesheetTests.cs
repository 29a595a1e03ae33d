using System.Text;
using Versnelling.Views.Pages;

namespace Versnelling.Views.Tests.Pages;

public sealed class StylesheetTests
{
    private static readonly string Css = Encoding.UTF8.GetString(Stylesheet.Bytes.Span);

    [Fact]
    public void The_style_sheet_fetches_nothing()
    {
        Assert.DoesNotContain("url(", Css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Css, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(":focus-visible")]
    [InlineData("@media print")]
    [InlineData("prefers-color-scheme: dark")]
    public void Focus_print_and_dark_mode_are_looked_after(string rule) => Assert.Contains(rule, Css, StringComparison.Ordinal);

    [Fact]
    public void Its_version_is_fit_for_an_address() => Assert.Matches("^[0-9a-f]{12}$", Stylesheet.Version);

    [Fact]
    public async Task Every_class_of_the_pages_has_its_rule()
    {
        var renderer = new Versnelling.Views.Rendering.ViewRenderer();
        await using var _ = renderer;
        var classes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var render in PageSamples.All.Values)
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await render(renderer));
            classes.UnionWith(page.All.SelectMany(e => e.ClassList));
        }

        Assert.All(classes, c => Assert.Contains("." + c, Css, StringComparison.Ordinal));
    }
}
