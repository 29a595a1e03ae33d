using System.Text;
using Microsoft.Playwright;

namespace Versnelling.Browser.Tests;

/// <summary>Whatever a mail holds, looking at it on Bericht lezen runs nothing, fetches nothing and leads nowhere.</summary>
public class HostileMailTests
{
    private static readonly string[] Vectors = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "hostile", "vectors.txt"), Encoding.UTF8).Where(l => l.Length > 0)];

    [Fact]
    public void There_are_at_least_eighty_vectors() => Assert.True(Vectors.Length >= 80);

    [BrowserFact]
    public Task No_vector_in_a_letter_does_anything() => EachAsync(withPolicy: true, v => (Html(v), "Vraag"));

    // The page's policy stops scripts by itself; that there are none to stop shows only without it.
    [BrowserFact]
    public Task No_vector_in_a_letter_does_anything_even_without_the_page_s_policy() => EachAsync(withPolicy: false, v => (Html(v), "Vraag"));

    [BrowserFact]
    public Task No_vector_in_subject_name_or_attachment_does_anything() => EachAsync(withPolicy: false, v => (Fields(v), v));

    [BrowserFact]
    public async Task A_letter_keeps_its_structure()
    {
        await using var site = await MessageSite.StartAsync();
        site.Mail = Mail("Vraag", "Content-Type: text/html; charset=utf-8\r\n\r\n<h1>Kop</h1><p>Dag <b>allen</b>,<br>regel</p><ul><li>punt</li></ul><table><tr><th colspan=2>Naam</th></tr><tr><td>Urk</td><td>8</td></tr></table><blockquote>oud</blockquote><a href='https://school.example/a'>lees hier</a><img src=x alt=logo>");
        await using var browser = await OpenAsync();
        var page = await browser.Browser.NewPageAsync();
        await page.GotoAsync(site.Page.ToString());

        Assert.Equal(1, await page.Locator(".ret-message li").CountAsync());
        Assert.Equal(1, await page.Locator(".ret-message th[colspan='2']").CountAsync());
        Assert.Equal("oud", await page.InnerTextAsync(".ret-message blockquote"));
        Assert.Equal("allen", await page.InnerTextAsync(".ret-message strong"));
        var letter = await page.InnerTextAsync(".ret-message");
        Assert.Contains("lees hier (https://school.example/a)", letter, StringComparison.Ordinal);
        Assert.Contains("[afbeelding: logo]", letter, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(".ret-message a, .ret-message img").CountAsync());
    }

    private static async Task EachAsync(bool withPolicy, Func<string, (string Mail, string Heading)> make)
    {
        await using var site = await MessageSite.StartAsync();
        site.WithPolicy = withPolicy;
        await using var browser = await OpenAsync();
        var visit = await Visit.StartAsync(browser.Browser, site.Page);
        var failed = new List<string>();
        foreach (var vector in Vectors)
        {
            (site.Mail, var heading) = make(vector);
            var (wrong, shown, letter) = await visit.LookAsync();
            if (wrong.Count > 0)
                failed.Add($"{vector}: {string.Join(", ", wrong)}");
            if (shown != heading || !letter.Contains("Dit is een gewone brief.", StringComparison.Ordinal))
                failed.Add($"{vector}: the harmless words are not shown, but {shown}: {letter}");
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }

    private static string Html(string vector) => Mail("Vraag", $"Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>Dit is een gewone brief.</p>{vector}<p>Slot</p></body></html>");

    private static string Fields(string vector)
    {
        var encoded = $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(vector))}?=";
        var name = string.Concat(Encoding.UTF8.GetBytes(vector).Select(b => $"%{b:X2}"));
        return Mail(encoded, $"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDit is een gewone brief. {vector}\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''{name}\r\n\r\n%PDF\r\n--b--\r\n")
            .Replace("From: ", $"From: {encoded} ", StringComparison.Ordinal);
    }

    private static string Mail(string subject, string rest) => $"From: <j.prins@lelystad.example>\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n{rest}";

    private static async Task<OpenBrowser> OpenAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new OpenBrowser(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserFactAttribute.Chromium }));
    }

    private sealed record OpenBrowser(IPlaywright Playwright, IBrowser Browser) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Browser.DisposeAsync();
            Playwright.Dispose();
        }
    }
}
