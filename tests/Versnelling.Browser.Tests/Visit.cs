using System.Text.Json;
using Microsoft.Playwright;

namespace Versnelling.Browser.Tests;

/// <summary>Looks at the page in a browser and writes down everything that should not be or happen.</summary>
internal sealed class Visit(IPage page, Uri address)
{
    // What the page's own template and the structure of a letter need, and nothing else.
    private const string Look = """
        () => {
          const elements = new Set('HTML HEAD META TITLE LINK BODY A HEADER FOOTER P MAIN H1 H2 DL DIV DT DD BR BDI TIME UL LI OL SPAN BLOCKQUOTE PRE TABLE TBODY TR TD TH STRONG EM U S HR'.split(' '));
          const attributes = new Set('class dir colspan rowspan datetime lang charset name content rel'.split(' '));
          const wrong = [];
          if (window.hasRun) wrong.push('a script ran');
          for (const e of document.querySelectorAll('*')) {
            if (!elements.has(e.tagName)) wrong.push('element ' + e.tagName);
            for (const a of e.attributes) {
              const own = (a.name === 'href' && /^(#inhoud|\/api\/)/.test(a.value)) || (e.tagName === 'MAIN' && (a.name === 'id' || a.name === 'tabindex'));
              if (!own && !attributes.has(a.name)) wrong.push('attribute ' + e.tagName + ' ' + a.name + '=' + a.value);
              if (/colspan|rowspan/.test(a.name) && !/^\d{1,2}$/.test(a.value)) wrong.push(a.name + '=' + a.value);
              if (a.name === 'class' && !/^(utrecht-|ret-)/.test(a.value)) wrong.push('class ' + a.value);
            }
          }
          for (const e of document.querySelectorAll('main *'))
            for (const name of ['META', 'LINK', 'TITLE'])
              if (e.tagName === name) wrong.push(name + ' in the letter');
          if (document.querySelectorAll('link').length !== 1 || document.styleSheets.length !== 1) wrong.push('style sheets');
          if (document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('main').length !== 1) wrong.push('structure of the page');
          return wrong;
        }
        """;

    private readonly List<string> _requests = [];
    private readonly List<string> _events = [];

    public static async Task<Visit> StartAsync(IBrowser browser, Uri address)
    {
        var page = await browser.NewPageAsync();
        var visit = new Visit(page, address);
        // Whatever a vector calls is marked, so that running anything is seen.
        await page.AddInitScriptAsync("window.ran = window.alert = window.confirm = window.prompt = () => { window.hasRun = true; };");
        page.Request += (_, request) => visit._requests.Add(request.Url);
        page.Dialog += async (_, dialog) =>
        {
            visit._events.Add("a dialog");
            await dialog.DismissAsync();
        };
        page.Popup += (_, _) => visit._events.Add("a window");
        page.FrameAttached += (_, _) => visit._events.Add("a frame");
        page.Download += (_, _) => visit._events.Add("a download");
        return visit;
    }

    /// <summary>What is wrong, and the words that a reader sees.</summary>
    public async Task<(IReadOnlyList<string> Wrong, string Heading, string Letter)> LookAsync()
    {
        _requests.Clear();
        _events.Clear();
        await page.GotoAsync(address.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        var wrong = JsonSerializer.Deserialize<List<string>>((await page.EvaluateAsync(Look))!.Value)!;
        wrong.AddRange(_events);
        wrong.AddRange(_requests.Where(r => r != address.ToString() && !r.EndsWith("/ret.css", StringComparison.Ordinal)).Select(r => "request " + r));
        if (page.Url != address.ToString())
            wrong.Add("it went to " + page.Url);
        return (wrong, (await page.TextContentAsync("h1"))!, await page.InnerTextAsync("main"));
    }
}
