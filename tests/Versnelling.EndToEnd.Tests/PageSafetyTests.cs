using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Mail;

namespace Versnelling.EndToEnd.Tests;

/// <summary>Whatever is sent to the pages, the answer is a kind page, and the log holds nothing of it.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class PageSafetyTests(SharedAzurite azurite) : IAsyncLifetime
{
    private const string Secret = "Jansen-123456782";
    private readonly TestRegion _region = new(azurite);
    private TestHost _host = null!;
    private Expert _expert = null!;
    private string _case = "";

    public async Task InitializeAsync()
    {
        _host = await _region.StartAsync();
        await _region.DeliverAsync(TestMail.Request());
        await _region.UntilAsync("the alert", () => _region.SentIds("alert.1").Count == 1);
        await _region.SettledAsync();
        _expert = new Expert(_host);
        await _expert.EnterAsync(_region.AlertLink(), takeOver: false);
        _case = _expert.Answer.RequestMessage!.RequestUri!.AbsolutePath;
    }

    public async Task DisposeAsync()
    {
        _expert.Dispose();
        await _host.DisposeAsync();
        await _region.DisposeAsync();
    }

    [Theory]
    [InlineData("/api/")]
    [InlineData("/api/bestaat-niet")]
    [InlineData("/api/zaak/RET-0000-0000")]
    [InlineData("/api/zaak/geen-nummer")]
    [InlineData("/api/zaak/..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/zaak/RET-0000-0000/bericht/99999999999")]
    public async Task An_address_that_is_no_page_says_so_kindly(string address)
    {
        await _expert.GetAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "Niet gevonden"), (_expert.Status, _expert.Page.QuerySelector("h1")!.TextContent));
    }

    [Theory]
    [InlineData("/registreren")]
    [InlineData("/oppakken")]
    [InlineData("/corrigeren")]
    [InlineData("/sluiten")]
    [InlineData("/samenvoegen")]
    [InlineData("/splitsen")]
    public async Task A_post_without_our_token_is_refused_and_changes_nothing(string action)
    {
        var before = await CaseAsync();
        await _expert.PostAsync(_case + action, ("contact", "gebeld"), ("reden", "Done"), ("aan", "daan"), ("__RequestVerificationToken", Secret));

        Assert.Equal(HttpStatusCode.BadRequest, _expert.Status);
        Assert.Equal("Probeer het nog een keer", _expert.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(before, await CaseAsync());
        AssertNothingLogged();
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", 70_000, HttpStatusCode.RequestEntityTooLarge, "Dit is te groot")]
    [InlineData("multipart/form-data; boundary=grens", 70_000, HttpStatusCode.RequestEntityTooLarge, "Dit is te groot")]
    [InlineData("multipart/form-data; boundary=grens", 100, HttpStatusCode.BadRequest, "Dit kunnen we niet lezen")]
    [InlineData("multipart/form-data", 100, HttpStatusCode.BadRequest, "Dit kunnen we niet lezen")]
    [InlineData("application/json", 100, HttpStatusCode.BadRequest, "Probeer het nog een keer")]
    [InlineData("text/xml", 100, HttpStatusCode.BadRequest, "Probeer het nog een keer")]
    public async Task What_is_no_form_of_ours_is_refused_kindly(string type, int length, HttpStatusCode status, string title)
    {
        using var content = new ByteArrayContent(Encoding.ASCII.GetBytes($"contact={Secret}&x=" + new string('a', length)));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        await _expert.PostContentAsync(_case + "/registreren", content);

        Assert.Equal((status, title), (_expert.Status, _expert.Page.QuerySelector("h1")?.TextContent));
        AssertNothingLogged();
    }

    [Fact]
    public async Task Fields_with_nonsense_are_refused_with_what_to_do_and_counted_nowhere()
    {
        var before = await _region.ChildrenAsync();
        await _expert.GetAsync(_case);
        await _expert.SubmitAsync("/registreren", ("contact", "gebeld"), ("interventies", $"<script>{Secret}</script>"), ("resultaat", "=1+1"), ("kinderen", "-5"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _expert.Status);
        Assert.NotEmpty(_expert.Page.QuerySelectorAll("[role=alert]"));
        Assert.Equal(before, await _region.ChildrenAsync());
        AssertNothingLogged();
    }

    [Fact]
    public async Task What_breaks_gives_a_page_with_a_number_that_stands_in_the_log_and_no_more()
    {
        await using var host = await _region.StartAsync(services => services.AddSingleton<IMailbox>(new BrokenMailbox()));
        using var expert = new Expert(host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: false);
        await expert.GetAsync(_case + "/bericht");

        Assert.Equal((HttpStatusCode.InternalServerError, "Er ging iets mis"), (expert.Status, expert.Page.QuerySelector("h1")!.TextContent));
        Assert.DoesNotContain(Secret, expert.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var reference = expert.Page.QuerySelector("main p")!.TextContent.TrimEnd('.').Split(' ')[^1];
        Assert.Single(_region.Logs.Lines, line => line.Contains($"MessageShow failed, reference {reference}: InvalidOperationException", StringComparison.Ordinal));
        AssertNothingLogged();
    }

    [Fact]
    public async Task All_answers_keep_themselves_private_and_over_https_say_that_it_stays_so()
    {
        foreach (var address in new[] { _case, "/api/team", "/api/cijfers", "/api/cijfers?als=csv", "/api/bestaat-niet", "/api/inloggen" })
        {
            await _expert.GetAsync(address);
            Assert.Equal("no-store", _expert.Answer.Headers.CacheControl?.ToString());
            Assert.Equal("no-referrer", Assert.Single(_expert.Answer.Headers.GetValues("Referrer-Policy")));
            Assert.StartsWith("default-src 'none'", Assert.Single(_expert.Answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.False(_expert.Answer.Headers.Contains("Strict-Transport-Security"));
        }

        await using var secure = await _region.StartAsync(settings: new Dictionary<string, string?> { ["Pages:BaseUrl"] = "https://ret.example/" });
        using var browser = new Expert(secure);
        await browser.GetAsync("/api/inloggen");
        Assert.Equal("max-age=31536000", Assert.Single(browser.Answer.Headers.GetValues("Strict-Transport-Security")));
    }

    private async Task<string> CaseAsync() => (await _region.RowsAsync("cases")).Single(r => r.RowKey == "case").GetString("Json");

    private void AssertNothingLogged() => Assert.DoesNotContain(_region.Logs.Lines, line => line.Contains(Secret, StringComparison.Ordinal));

    private sealed class BrokenMailbox : IMailbox
    {
        public IAsyncEnumerable<string> WaitingAsync(CancellationToken cancellation) => AsyncEnumerable.Empty<string>();

        public Task<MailboxMail?> OpenAsync(string reference, CancellationToken cancellation) => throw new InvalidOperationException($"The mail of {Secret} can't be opened.");

        public Task FileAsync(string reference, MailFolder folder, CancellationToken cancellation) => Task.CompletedTask;

        public Task DeleteAsync(string reference, CancellationToken cancellation) => Task.CompletedTask;
    }
}
