using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Versnelling.Views.Pages;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Tests.Pages;

public sealed class MessagePageTests
{
    private const string Attack = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
    private static readonly ViewRenderer Renderer = new();

    [Fact]
    public async Task Whatever_a_stranger_writes_is_shown_as_text()
    {
        var page = await ShowAsync(PageSamples.Message with { SenderName = Attack, Subject = Attack, Text = Attack, Attachments = [Attack] });

        Assert.Empty(page.QuerySelectorAll("script, img, [onerror]"));
        Assert.Equal(Attack, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Attack, page.QuerySelector(".ret-message")!.TextContent);
        Assert.Equal(Attack, page.QuerySelector("ul li")!.TextContent);
        Assert.Equal(Attack, page.QuerySelector("dd bdi")!.TextContent);
    }

    [Fact]
    public async Task Lines_and_indents_stay_as_they_were_written()
    {
        var page = await ShowAsync(PageSamples.Message with { Text = "een\r\n  twee\r\n\r\n\tdrie é € 😀" });

        Assert.Equal("een\n  twee\n\n\tdrie é € 😀", page.QuerySelector(".ret-message")!.TextContent);
    }

    [Fact]
    public async Task Marks_that_turn_the_direction_of_writing_and_control_characters_are_left_out()
    {
        var page = await ShowAsync(PageSamples.Message with { Attachments = ["plan\u202Efdp.exe"], Text = "a\u0000b\u001Bc\u2067d", Subject = "\u200Fשלום" });

        Assert.Equal("planfdp.exe", page.QuerySelector("ul li")!.TextContent);
        Assert.Equal("abcd", page.QuerySelector(".ret-message")!.TextContent);
        Assert.Equal("\u200Fשלום", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Words_addresses_and_names_in_a_laid_out_letter_are_shown_as_text()
    {
        var page = await ShowAsync(PageSamples.Message with { Sections = [new("x", [new MessageNode.Words(Attack), new MessageNode.Link(Attack, [new MessageNode.Words("klik")]), new MessageNode.Picture(Attack)])] });

        Assert.Empty(page.QuerySelectorAll("script, img, [onerror], main a:not(.utrecht-link)"));
        Assert.Equal($"{Attack}klik ({Attack})[afbeelding: {Attack}]", page.QuerySelector(".ret-message")!.TextContent);
    }

    [Theory]
    [InlineData("https://a.example/", "a.example", false)]
    [InlineData("https://a.example/x", "https://a.example/x", false)]
    [InlineData("https://a.example/x", "https://bank.example/x", true)]
    public async Task Where_a_link_leads_is_told_unless_its_words_say_so(string address, string words, bool isTold)
    {
        var page = await ShowAsync(PageSamples.Message with { Sections = [new("x", [new MessageNode.Link(address, [new MessageNode.Words(words)])])] });

        Assert.Equal(isTold ? $"{words} ({address})" : words, page.QuerySelector(".ret-message")!.TextContent);
    }

    [Fact]
    public async Task Every_kind_of_piece_can_be_shown()
    {
        foreach (var kind in Enum.GetValues<MessageElement>())
        {
            var html = await PageSamples.RenderAsync<MessagePage>(Renderer, PageSamples.Message with { Sections = [new("x", [new MessageNode.Element(kind, [])])] });
            Assert.Matches("dir=\"auto\"><[a-z]+", html);
        }
    }

    private static async Task<IHtmlDocument> ShowAsync(MessagePageModel model) =>
        new HtmlParser().ParseDocument(await PageSamples.RenderAsync<MessagePage>(Renderer, model));
}
