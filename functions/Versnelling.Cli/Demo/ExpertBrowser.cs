using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Versnelling.Cli.Local;
using Versnelling.Embedded;

namespace Versnelling.Cli.Demo;

/// <summary>A colleague at work on the real pages: follows the link of an alert, keeps cookies, fills in forms.</summary>
internal sealed class ExpertBrowser : IDisposable
{
    private readonly HttpClientHandler _handler = new() { CookieContainer = new CookieContainer() };
    private readonly HttpClient _http;
    private readonly HtmlParser _parser = new();

    public ExpertBrowser() => _http = new HttpClient(_handler) { Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>The link in an alert.</summary>
    /// <exception cref="EmbeddedServerException">There is none.</exception>
    public static Uri LinkIn(CaughtMail alert, Uri site)
    {
        var start = alert.Text.IndexOf(new Uri(site, "/api/open/").ToString(), StringComparison.Ordinal);
        return start >= 0
            ? new Uri(alert.Text[start..].Split([' ', '\r', '\n', '>', ')'], 2)[0])
            : throw new EmbeddedServerException($"In de melding {alert.MessageId} staat geen link naar de zaak.");
    }

    /// <summary>Opens a page.</summary>
    public async Task<ShownPage> OpenAsync(Uri address, CancellationToken cancellation)
    {
        using var answer = await _http.GetAsync(address, cancellation);
        return await ShowAsync(answer, cancellation);
    }

    /// <summary>Follows the link on a page whose address ends in <paramref name="ending"/>.</summary>
    /// <exception cref="EmbeddedServerException">The page has no such link.</exception>
    public Task<ShownPage> FollowAsync(ShownPage page, string ending, CancellationToken cancellation)
    {
        var link = page.Document.Links.Select(link => link.GetAttribute("href") ?? "").FirstOrDefault(link => link.EndsWith(ending, StringComparison.Ordinal))
            ?? throw new EmbeddedServerException($"Op {page.Address.AbsolutePath} staat geen link naar '{ending}'.");
        return OpenAsync(new Uri(page.Address, link), cancellation);
    }

    /// <summary>Fills in the form that posts to an address ending in <paramref name="ending"/> and sends it, with the hidden fields that the page put in.</summary>
    /// <exception cref="EmbeddedServerException">The page has no such form, or refuses it.</exception>
    public async Task<ShownPage> SubmitAsync(ShownPage page, string ending, IEnumerable<KeyValuePair<string, string>> values, CancellationToken cancellation)
    {
        var form = page.Document.Forms.LastOrDefault(form => (form.GetAttribute("action") ?? "").EndsWith(ending, StringComparison.Ordinal))
            ?? throw new EmbeddedServerException($"Op {page.Address.AbsolutePath} staat geen formulier voor '{ending}'.");
        var hidden = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name ?? "", input.Value));
        using var content = new FormUrlEncodedContent(hidden.Concat(values));
        using var answer = await _http.PostAsync(new Uri(page.Address, form.GetAttribute("action")), content, cancellation);
        return await ShowAsync(answer, cancellation);
    }

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    private async Task<ShownPage> ShowAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        var address = answer.RequestMessage!.RequestUri!;
        var document = await _parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync(cancellation), cancellation);
        return answer.IsSuccessStatusCode
            ? new ShownPage(address, document)
            : throw new EmbeddedServerException($"{address.AbsolutePath} gaf {(int)answer.StatusCode}: {document.QuerySelector("main")?.TextContent.Trim() ?? ""}");
    }
}

/// <summary>A page as the browser shows it.</summary>
internal sealed record ShownPage(Uri Address, IHtmlDocument Document);
