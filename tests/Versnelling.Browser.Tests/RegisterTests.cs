using Microsoft.Playwright;

namespace Versnelling.Browser.Tests;

/// <summary>What a colleague does on a telephone between two visits, in the real browser on the real pages.</summary>
public sealed class RegisterTests(RegisterSite site) : IClassFixture<RegisterSite>
{
    [BrowserFact]
    public async Task Contact_and_an_intervention_take_at_most_five_taps_without_scripts()
    {
        await using var browser = await site.OpenAsync();
        var page = await browser.NewPageAsync();
        await page.GotoAsync((await site.AlertAsync("taps")).ToString());
        var taps = 0;
        async Task TapAsync(ILocator what)
        {
            taps++;
            await what.ClickAsync();
        }

        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" }));
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = "Gebeld" }));
        await TapAsync(page.GetByLabel("Versnellingstafel", new() { Exact = true }));
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }));

        Assert.Contains("Het is vastgelegd.", await page.InnerTextAsync("[role=status]"), StringComparison.Ordinal);
        Assert.InRange(taps, 1, 5);
        var number = await page.InnerTextAsync("h1");
        Assert.Equal(["Consultatie", "LokaleToegang", "Versnellingstafel"], (await site.Region.ChildrenAsync()).Where(r => r.RowKey.StartsWith(number, StringComparison.Ordinal)).Select(r => r.GetString("Code")).Order(StringComparer.Ordinal));
    }

    [BrowserFact]
    public async Task The_same_can_be_done_with_the_keyboard_alone_and_one_sees_where_one_is()
    {
        await using var browser = await site.OpenAsync(width: 1280, height: 900, script: true);
        var page = await browser.NewPageAsync();
        await page.GotoAsync((await site.AlertAsync("keyboard")).ToString());

        await PressAsync(page, "button:has-text('Ik pak dit op')", "Enter");
        await PressAsync(page, "button:has-text('Gemaild')", "Enter");
        await PressAsync(page, "input[name=interventies][value=Maatwerk]", "Space");
        await PressAsync(page, "button:has-text('Opslaan')", "Enter");

        await page.WaitForSelectorAsync("[role=status]");
        Assert.True(await page.IsCheckedAsync("input[name=interventies][value=Maatwerk]"));
    }

    [BrowserFact]
    public async Task The_first_thing_that_Tab_reaches_leads_to_the_content()
    {
        await using var browser = await site.OpenAsync(script: true);
        var page = await browser.NewPageAsync();
        await page.GotoAsync((await site.AlertAsync("skip")).ToString());
        await page.Keyboard.PressAsync("Tab");

        Assert.Equal("Naar de inhoud", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#inhoud", page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Of_two_who_take_over_at_once_the_second_hears_kindly_who_was_first()
    {
        var link = (await site.AlertAsync("twee")).ToString();
        await using var one = await site.OpenAsync();
        await using var other = await site.OpenAsync();
        var (first, second) = (await one.NewPageAsync(), await other.NewPageAsync());
        await first.GotoAsync(link);
        await first.GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" }).ClickAsync();
        await second.GotoAsync(link);
        await second.GetByRole(AriaRole.Button, new() { Name = "Alleen bekijken" }).ClickAsync();

        // Both open the form; both register something else.
        await first.GetByRole(AriaRole.Button, new() { Name = "Gebeld" }).ClickAsync();
        await second.ReloadAsync();
        await first.GetByLabel("Maatwerk", new() { Exact = true }).CheckAsync();
        await second.GetByLabel("Verwezen RET", new() { Exact = true }).CheckAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Opslaan" }).ClickAsync();

        Assert.True(await second.IsCheckedAsync("input[name=interventies][value=Maatwerk]"));
        Assert.True(await second.IsCheckedAsync("input[name=interventies][value=VerwezenRET]"));
    }

    [BrowserFact]
    public async Task Going_back_and_sending_again_registers_nothing_twice()
    {
        await using var browser = await site.OpenAsync();
        var page = await browser.NewPageAsync();
        await page.GotoAsync((await site.AlertAsync("terug")).ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" }).ClickAsync();
        await page.GotoAsync(new Uri(site.Host.Address, "/api/telefoontje").ToString());
        async Task SendAsync()
        {
            await page.SelectOptionAsync("[name=gemeente]", "Zeewolde");
            await page.SelectOptionAsync("[name=verwijzer]", "Overig");
            await page.GetByRole(AriaRole.Button, new() { Name = "Vastleggen" }).ClickAsync();
        }

        await SendAsync();
        var number = await page.InnerTextAsync("h1");
        await page.GotoAsync(new Uri(site.Host.Address, "/api/telefoontje").ToString());
        await SendAsync();

        // Another form is another call.
        Assert.NotEqual(number, await page.InnerTextAsync("h1"));
    }

    private static async Task PressAsync(IPage page, string target, string key)
    {
        for (var tabs = 0; tabs < 80; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await page.Locator(target).First.EvaluateAsync<bool>("e => e === document.activeElement"))
                continue;
            Assert.NotEqual("none", await page.Locator(target).First.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
            await page.Keyboard.PressAsync(key);
            await page.WaitForLoadStateAsync();
            return;
        }

        Assert.Fail($"Tab never reached {target}.");
    }
}
