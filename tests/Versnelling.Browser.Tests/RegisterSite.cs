using Microsoft.Playwright;
using Versnelling.Embedded;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.Browser.Tests;

/// <summary>The real function app on Azurite with some cases, and Chromium; nothing is started where there is no browser.</summary>
public sealed class RegisterSite : IAsyncLifetime
{
    private AzuriteServer? _azurite;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public TestRegion Region { get; private set; } = null!;

    public TestHost Host { get; private set; } = null!;

    /// <summary>The rules of WCAG 2.1 A and AA, and good practice, as a script.</summary>
    public string Axe { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (!File.Exists(BrowserFactAttribute.Chromium))
            return;
        Axe = await File.ReadAllTextAsync(Path.Combine(await NpmPackages.InstallAsync(), "node_modules", "axe-core", "axe.min.js"));
        _azurite = await AzuriteServer.StartAsync();
        Region = new TestRegion(_azurite.TakeEmptyAccount());
        Host = await Region.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserFactAttribute.Chromium });
    }

    public async Task DisposeAsync()
    {
        if (_azurite is null)
            return;
        await _browser!.DisposeAsync();
        _playwright!.Dispose();
        await Host.DisposeAsync();
        await Region.DisposeAsync();
        await _azurite.DisposeAsync();
    }

    /// <summary>Takes in a request and gives the link of its alert, on this host.</summary>
    public async Task<Uri> AlertAsync(string id, string text = "Graag overleg over een jongen van 14 jaar die met zijn moeder in Almere Buiten woont. Er is geen haast.")
    {
        await Region.DeliverAsync(TestMail.Request(id: $"{id}@almere.example", from: $"K. Meijer <{id}@almere.example>", text: text));
        Uri? link = null;
        await Region.UntilAsync("the alert", () =>
        {
            link = Region.Smtp.Mails.Where(m => m.MessageId.Contains(".alert.", StringComparison.Ordinal)).Select(Alerts.Link).FirstOrDefault(l => !_given.Contains(l));
            return link is not null;
        });
        _given.Add(link!);
        return new Uri(Host.Address, link!.PathAndQuery);
    }

    private readonly HashSet<Uri> _given = [];

    /// <summary>A browser of its own, as a telephone unless told otherwise.</summary>
    public Task<IBrowserContext> OpenAsync(int width = 390, int height = 844, ColorScheme scheme = ColorScheme.Light, bool script = false, bool bypassPolicy = false) =>
        _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            BypassCSP = bypassPolicy,
            Locale = "nl-NL",
        });
}
