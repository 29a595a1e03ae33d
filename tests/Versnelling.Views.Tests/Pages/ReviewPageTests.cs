using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Pages;
using Versnelling.Views.Rendering;
using Versnelling.Views.Words;

namespace Versnelling.Views.Tests.Pages;

public sealed class ReviewPageTests
{
    private static readonly ViewRenderer Renderer = new();

    [Fact]
    public async Task Each_mail_says_when_from_whom_what_it_was_taken_for_and_why()
    {
        var first = (await ShowAsync(PageSamples.Review)).QuerySelector(".ret-review__item")!.TextContent;

        Assert.All(
            ["Automatisch antwoord: Overleg donderdag", "Marieke de Boer", "m.deboer@school.example", "zondag 22 november, 13:20", "Automatisch antwoord.", "Het onderwerp is dat van een automatisch antwoord."],
            expected => Assert.Contains(expected, first, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_mail_has_a_button_of_its_own_that_a_screen_reader_can_tell_apart()
    {
        var page = await ShowAsync(PageSamples.Review);
        var forms = page.QuerySelectorAll("form");

        Assert.Equal(PageSamples.Review.Items.Where(i => !i.IsGone).Select(i => i.AsRequest), forms.Select(f => f.GetAttribute("action")!));
        Assert.Equal(
            ["Automatisch antwoord: Overleg donderdag", "Bericht zonder onderwerp"],
            new[] { forms[0], forms[3] }.Select(f => page.GetElementById(f.QuerySelector("button")!.GetAttribute("aria-describedby")!)!.TextContent));
    }

    [Fact]
    public async Task What_is_gone_from_the_mailbox_can_not_be_made_a_case()
    {
        var gone = (await ShowAsync(PageSamples.Review)).QuerySelectorAll(".ret-review__item")[^1];

        Assert.Empty(gone.QuerySelectorAll("form, a"));
        Assert.Contains("Niet meer in de mailbox", gone.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_a_stranger_writes_in_subject_or_name_is_shown_as_text()
    {
        const string attack = "<script>alert(1)</script>\u202E\"'&";
        var page = await ShowAsync(PageSamples.Review with { Items = [PageSamples.Review.Items[0] with { Subject = attack, SenderName = attack }] });

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("<script>alert(1)</script>\"'&", page.QuerySelector("h2")!.TextContent);
    }

    [Theory]
    [InlineData(Disposition.AutoReply)]
    [InlineData(Disposition.Bounce)]
    [InlineData(Disposition.Bulk)]
    [InlineData(Disposition.Loop)]
    [InlineData(Disposition.Quarantine)]
    public void A_rule_without_words_of_its_own_still_gets_a_sentence(Disposition disposition)
    {
        Assert.EndsWith(".", FiledWords.Why(disposition, "een.nieuwe-regel"), StringComparison.Ordinal);
        Assert.DoesNotContain("nieuwe-regel", FiledWords.Why(disposition, "een.nieuwe-regel"), StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> ShowAsync(ReviewPageModel model) =>
        new HtmlParser().ParseDocument(await PageSamples.RenderAsync<ReviewPage>(Renderer, model));
}
