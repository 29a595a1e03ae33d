using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Tests.Pages;

public sealed class PageSnapshotTests
{
    private static readonly ViewRenderer Renderer = new();

    public static TheoryData<string> Names => [.. PageSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_page_looks_as_approved(string name) =>
        Approved.Check(await PageSamples.All[name](Renderer), name, "html");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_page_obeys_the_strictest_content_security_policy(string name)
    {
        var page = await ParseAsync(name);

        Assert.Empty(page.QuerySelectorAll("script, style, iframe, object, [style], base"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("[href], [src], [action]"), e =>
            Assert.Matches("^([/#]|mailto:[^?&\\s]+)", e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_page_can_be_used_with_a_screen_reader(string name)
    {
        var page = await ParseAsync(name);

        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select"), field =>
            Assert.Contains(page.QuerySelectorAll<IHtmlLabelElement>("label"), l => l.HtmlFor == field.Id));
        Assert.All(page.QuerySelectorAll("[aria-describedby]"), e => Assert.Contains(e.GetAttribute("aria-describedby"), ids));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_form_carries_the_proof_that_it_is_ours(string name)
    {
        var page = await ParseAsync(name);

        Assert.All(page.QuerySelectorAll("form"), form =>
        {
            Assert.Equal("post", form.GetAttribute("method"));
            Assert.Equal(PageSamples.Token.Value, form.QuerySelector($"input[type=hidden][name={PageSamples.Token.Field}]")?.GetAttribute("value"));
        });
    }

    private static async Task<IHtmlDocument> ParseAsync(string name) => new HtmlParser().ParseDocument(await PageSamples.All[name](Renderer));
}
