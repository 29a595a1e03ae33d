using System.Text.Json;
using Microsoft.Playwright;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.Browser.Tests;

/// <summary>Every page, by the rules of WCAG 2.1 A and AA, in light and dark, narrow and enlarged, loading nothing from elsewhere.</summary>
public sealed class AccessibilityTests(RegisterSite site) : IClassFixture<RegisterSite>
{
    private const string Check = "async () => { const r = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }); return JSON.stringify(r.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.target + ' ' + (n.any[0]?.message ?? '')).join(' | '))); }";

    [BrowserFact]
    public Task In_light_colours() => EveryPageAsync(ColorScheme.Light);

    [BrowserFact]
    public Task In_dark_colours() => EveryPageAsync(ColorScheme.Dark);

    [BrowserFact]
    public async Task What_is_wrong_would_be_found()
    {
        await using var browser = await site.OpenAsync(script: true, bypassPolicy: true);
        var page = await browser.NewPageAsync();
        await page.SetContentAsync("<html><head><title></title></head><body style='width:900px'><p style='color:#ccc;background:#fff'>Bleek</p><input></body></html>");

        var wrong = string.Join(' ', await AxeAsync(page));
        Assert.Contains("color-contrast", wrong, StringComparison.Ordinal);
        Assert.Contains("label", wrong, StringComparison.Ordinal);
        Assert.True(await OverflowsAsync(page));
    }

    private async Task EveryPageAsync(ColorScheme scheme)
    {
        await using var browser = await site.OpenAsync(scheme: scheme, script: true, bypassPolicy: true);
        var page = await browser.NewPageAsync();
        var elsewhere = new List<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Host != site.Host.Address.Host)
                elsewhere.Add(request.Url);
        };
        page.Console += (_, message) => elsewhere.Add($"{page.Url}: {message.Text}");
        var wrong = new List<string>();
        await VisitAsync(page, scheme, async name => wrong.AddRange((await LookAsync(page, $"{name}-{scheme}")).Select(w => $"{name}: {w}")));

        Assert.Empty(wrong);
        Assert.DoesNotContain(elsewhere, e => !e.Contains("the server responded with a status of", StringComparison.Ordinal));
    }

    private async Task VisitAsync(IPage page, ColorScheme scheme, Func<string, Task> look)
    {
        Uri At(string path) => new(site.Host.Address, path);
        async Task GoAsync(string path, string name)
        {
            await page.GotoAsync(At(path).ToString());
            await look(name);
        }

        ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name });

        await GoAsync("/api/inloggen", "inloggen");
        await GoAsync("/api/mijn-zaken", "geen-toegang");
        await GoAsync("/api/toegankelijkheid", "toegankelijkheid");
        await page.GotoAsync((await site.AlertAsync($"axe-{scheme}", "Het gaat helemaal mis, er moet deze week iets gebeuren met twee kinderen van 14 en 16 jaar uit Urk. Er dreigt een uithuisplaatsing.")).ToString());
        await look("link");
        await Button("Alleen bekijken").ClickAsync();
        await look("zaak-nieuw");
        var number = await page.InnerTextAsync("h1");
        await Button("Ik pak dit op").ClickAsync();
        await look("zaak-opgepakt");
        await Button("Opslaan").ClickAsync();
        await look("zaak-fouten");
        await Button("Gesproken").ClickAsync();
        await page.GetByLabel("Maatwerk", new() { Exact = true }).CheckAsync();
        await Button("Opslaan").ClickAsync();
        foreach (var more in await page.Locator("details").AllAsync())
            await more.EvaluateAsync("e => e.open = true");
        await look("zaak-alles-open");
        await GoAsync($"/api/zaak/{number}/bericht", "bericht");
        await GoAsync("/api/mijn-zaken", "mijn-zaken");
        await GoAsync("/api/team", "team");
        await GoAsync("/api/telefoontje", "telefoontje");
        await page.EvalOnSelectorAsync("form", "f => f.noValidate = true");
        await Button("Vastleggen").ClickAsync();
        await look("telefoontje-fouten");
        await GoAsync("/api/cijfers", "cijfers");
        await GoAsync("/api/apparaten", "apparaten");
        await GoAsync("/api/coordinatie", "geen-coordinator");
        await GoAsync("/api/zaak/RET-0000-0000", "niet-gevonden");
        await AsCoordinatorAsync(page, look, GoAsync);
    }

    private async Task AsCoordinatorAsync(IPage page, Func<string, Task> look, Func<string, string, Task> go)
    {
        await site.Region.DeliverAsync(
            $"From: Folders <{Guid.NewGuid():N}@folders.example>\r\nTo: ikwil@versnelling-fl.example\r\nSubject: Gratis folders\r\nList-Unsubscribe: <https://folders.example/weg>\r\nPrecedence: bulk\r\n"
            + $"Message-ID: <{Guid.NewGuid():N}@folders.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBestel nu onze gratis folders.\r\n");
        await site.Region.UntilAsync("the filed mail", async () => (await site.Region.RowsAsync("index")).Any(r => r.PartitionKey == "filed"));
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(new Uri(site.Host.Address, "/api/coordinatie").ToString());
        await page.FillAsync("[name=adres]", "sanne@versnelling-fl.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Stuur mij een link" }).ClickAsync();
        await look("kijk-in-je-mail");
        var link = new Uri(site.Host.Address, Alerts.SignInLink(site.Region).PathAndQuery).ToString();
        await page.GotoAsync(link);
        await look("inloggen-link");
        await page.GetByRole(AriaRole.Button).First.ClickAsync();
        Assert.EndsWith("/api/coordinatie", page.Url, StringComparison.Ordinal);
        await look("coordinatie");
        await go("/api/nakijken", "nakijken");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bericht lezen" }).First.ClickAsync();
        await look("nakijken-bericht");
        await go("/api/apparaten", "apparaten-coordinator");
        await page.GotoAsync(link);
        await look("link-verlopen");
        Assert.Equal(1, await page.Locator("[name=bekend]").CountAsync());
    }

    private async Task<IReadOnlyList<string>> LookAsync(IPage page, string name)
    {
        var wrong = new List<string>(await AxeAsync(page));
        foreach (var width in (int[])[320, 640])
        {
            await page.SetViewportSizeAsync(width, 844);
            if (await OverflowsAsync(page))
                wrong.Add($"is wider than {width} pixels");
        }

        await page.SetViewportSizeAsync(390, 844);
        if (Environment.GetEnvironmentVariable("RET_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        return wrong;
    }

    private async Task<string[]> AxeAsync(IPage page)
    {
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = site.Axe });
        return JsonSerializer.Deserialize<string[]>(await page.EvaluateAsync<string>(Check))!;
    }

    private static Task<bool> OverflowsAsync(IPage page) => page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
}
