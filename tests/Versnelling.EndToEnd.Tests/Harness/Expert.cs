using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>A colleague with a browser: goes through the real pages and posts their real forms.</summary>
public sealed class Expert(TestHost host) : IDisposable
{
    private readonly HttpClient _browser = host.Browser();

    /// <summary>The page that was last shown.</summary>
    public IHtmlDocument Page { get; private set; } = new HtmlParser().ParseDocument("");

    /// <summary>The status of the last answer.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>The headers of the last answer.</summary>
    public HttpResponseMessage Answer { get; private set; } = new();

    public async Task GetAsync(string address) => await ShowAsync(await _browser.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute)));

    /// <summary>Opens the link of an alert and presses one of its buttons.</summary>
    public async Task EnterAsync(Uri link, bool takeOver)
    {
        await GetAsync(link.PathAndQuery);
        await PostAsync(link.PathAndQuery, ("actie", takeOver ? "oppakken" : "bekijken"));
    }

    /// <summary>Fills in the registration form of the page that is shown and sends it.</summary>
    public Task RegisterAsync(string? contact = null, string[]? interventions = null, string? result = null, string children = "1") =>
        SubmitAsync("/registreren", [
            ("contact", contact ?? ""),
            .. (interventions ?? []).Select(i => ("interventies", i)),
            ("resultaat", result ?? ""),
            ("kinderen", children)]);

    /// <summary>Sends a form of the page that is shown: its hidden fields with these values.</summary>
    public Task SubmitAsync(string actionEnd, params (string Name, string Value)[] values)
    {
        var form = Page.Forms.Last(f => f.GetAttribute("action")!.EndsWith(actionEnd, StringComparison.Ordinal));
        var hidden = form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(i => (i.Name!, i.Value));
        return PostAsync(form.GetAttribute("action")!, [.. hidden, .. values]);
    }

    /// <summary>Posts and follows where that leads.</summary>
    public async Task PostAsync(string address, params (string Name, string Value)[] values)
    {
        using var content = new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Name, v.Value)));
        await PostContentAsync(address, content);
    }

    /// <summary>Posts anything and follows where that leads.</summary>
    public async Task PostContentAsync(string address, HttpContent content)
    {
        var answer = await _browser.PostAsync(new Uri(address, UriKind.Relative), content);
        if (answer.StatusCode is HttpStatusCode.SeeOther)
            await GetAsync(answer.Headers.Location!.OriginalString);
        else
            await ShowAsync(answer);
    }

    public void Dispose() => _browser.Dispose();

    private async Task ShowAsync(HttpResponseMessage answer)
    {
        Answer = answer;
        Status = answer.StatusCode;
        Page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }
}
