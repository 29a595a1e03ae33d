using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Versnelling.Views.Mails;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Tests.Mails;

public sealed class MailSnapshotTests
{
    private static readonly Letters Letters = new(new ViewRenderer());

    public static TheoryData<string> Names => [.. MailSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_text_part_reads_as_approved(string name)
    {
        var mail = await MailSamples.All[name](Letters);

        Approved.Check($"Subject: {mail.Subject}\n\n{mail.Text}", name, "txt");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_HTML_part_looks_as_approved(string name)
    {
        var mail = await MailSamples.All[name](Letters);

        Approved.Check(mail.Html, name, "html");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_mail_stays_small_and_asks_nothing_from_elsewhere(string name)
    {
        var mail = await MailSamples.All[name](Letters);

        Assert.InRange(Encoding.UTF8.GetByteCount(mail.Html), 1, 30 * 1024);
        Assert.DoesNotContain("<img", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<meta name=\"color-scheme\" content=\"light dark\">", mail.Html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_text_part_carries_every_word_of_the_HTML_part(string name)
    {
        var mail = await MailSamples.All[name](Letters);
        var document = new HtmlParser().ParseDocument(mail.Html);
        var text = Words(mail.Text);

        var missing = Words(string.Join(' ', document.Body!.Descendants<IText>().Select(t => t.Data))).Except(text, StringComparer.OrdinalIgnoreCase);

        Assert.Empty(missing.Except(["·"], StringComparer.Ordinal));
        Assert.All(document.QuerySelectorAll("a[href^=https]"), a => Assert.Contains(a.GetAttribute("href")!, mail.Text, StringComparison.Ordinal));
    }

    private static HashSet<string> Words(string text) =>
        [.. text.Split([' ', '\n', '\t', ':'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', '?', ';', '-')).Where(w => w.Length > 0)];
}
