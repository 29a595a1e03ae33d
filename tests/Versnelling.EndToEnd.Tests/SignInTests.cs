using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using NodaTime;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Retention;

namespace Versnelling.EndToEnd.Tests;

/// <summary>Who gets in, where, and how one is put out again.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class SignInTests(SharedAzurite azurite) : IAsyncLifetime
{
    private const string Team = "fatima@versnelling-fl.example";
    private const string Manager = "managers@versnelling-fl.example";
    private const string Administrator = "beheer@versnelling-fl.example";
    private readonly TestRegion _region = new(azurite);
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await _region.StartAsync();
        await _region.DeliverAsync(TestMail.Request());
        await _region.UntilAsync("the alert", () => _region.SentIds("alert.1").Count == 1);
        await _region.SettledAsync();
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _region.DisposeAsync();
    }

    [Fact]
    public async Task A_link_by_mail_signs_in_once_and_only_when_the_button_is_pressed()
    {
        var link = await LinkAsync(Team);
        using var scanner = new Expert(_host);
        await scanner.GetAsync(link);
        await scanner.GetAsync("/api/mijn-zaken");
        Assert.Equal(HttpStatusCode.Unauthorized, scanner.Status);

        using var expert = new Expert(_host);
        await expert.GetAsync(link);
        await expert.PostAsync(link);
        Assert.Equal("Mijn zaken", expert.Page.QuerySelector("h1")!.TextContent);

        using var second = new Expert(_host);
        await second.PostAsync(link);
        Assert.Equal(HttpStatusCode.NotFound, second.Status);
    }

    [Fact]
    public async Task The_answer_does_not_tell_who_has_an_account()
    {
        using var known = new Expert(_host);
        using var stranger = new Expert(_host);
        await AskAsync(known, Team);
        await AskAsync(stranger, "iemand@elders.example");

        Assert.Equal(known.Page.Body!.TextContent, stranger.Page.Body!.TextContent);
        Assert.DoesNotContain(_region.Smtp.Mails, m => m.Recipients.Contains("iemand@elders.example"));
    }

    [Fact]
    public async Task Nobody_s_mailbox_can_be_filled()
    {
        using var attacker = new Expert(_host);
        for (var i = 0; i < 6; i++)
            await AskAsync(attacker, Team);

        Assert.Equal(3, _region.Smtp.Mails.Count(m => m.MessageId.Contains("inloggen.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Manager, "/api/cijfers", HttpStatusCode.OK)]
    [InlineData(Manager, "/api/mijn-zaken", HttpStatusCode.Forbidden)]
    [InlineData(Manager, "/api/team", HttpStatusCode.Forbidden)]
    [InlineData(Manager, "/api/telefoontje", HttpStatusCode.Forbidden)]
    [InlineData(Manager, "/api/coordinatie", HttpStatusCode.Forbidden)]
    [InlineData(Manager, "/api/nakijken", HttpStatusCode.Forbidden)]
    [InlineData(Manager, "ZAAK", HttpStatusCode.Forbidden)]
    [InlineData(Manager, "ZAAK/bericht", HttpStatusCode.Forbidden)]
    [InlineData(Administrator, "/api/cijfers", HttpStatusCode.Forbidden)]
    [InlineData(Administrator, "/api/apparaten", HttpStatusCode.OK)]
    [InlineData(Administrator, "ZAAK", HttpStatusCode.Forbidden)]
    [InlineData(Team, "ZAAK", HttpStatusCode.OK)]
    [InlineData(Team, "/api/coordinatie", HttpStatusCode.Forbidden)]
    [InlineData(Team, "/api/nakijken", HttpStatusCode.Forbidden)]
    [InlineData("sanne@versnelling-fl.example", "/api/coordinatie", HttpStatusCode.OK)]
    [InlineData("sanne@versnelling-fl.example", "/api/nakijken", HttpStatusCode.OK)]
    public async Task Each_role_gets_what_it_may_see(string address, string page, HttpStatusCode expected)
    {
        using var browser = await SignInAsync(address);
        await browser.GetAsync(page.Replace("ZAAK", "/api/zaak/" + Assert.Single(await _region.CaseNumbersAsync()), StringComparison.Ordinal));

        Assert.Equal(expected, browser.Status);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all_sessions_and_the_links_in_old_mails()
    {
        using var phone = new Expert(_host);
        await phone.EnterAsync(_region.AlertLink(), takeOver: false);
        var me = _region.Smtp.Mails.First(m => m.MessageId.Contains(".alert.", StringComparison.Ordinal)).Recipients.Single();
        using var laptop = await SignInAsync(me);
        await laptop.GetAsync("/api/apparaten");
        Assert.Equal(2, laptop.Page.QuerySelectorAll(".ret-cases__item").Length);

        await laptop.SubmitAsync("/apparaten", ("overal", "ja"));
        Assert.Contains("Je bent uitgelogd", laptop.Page.Body!.TextContent, StringComparison.Ordinal);
        await phone.GetAsync("/api/mijn-zaken");
        Assert.Equal(HttpStatusCode.Unauthorized, phone.Status);
        await phone.GetAsync(_region.AlertLink().PathAndQuery);
        Assert.Equal(HttpStatusCode.NotFound, phone.Status);
    }

    [Fact]
    public async Task A_cookie_of_a_session_that_was_ended_opens_nothing()
    {
        using var phone = await SignInAsync(Team);
        using var coordinator = await SignInAsync("sanne@versnelling-fl.example");
        await coordinator.GetAsync("/api/apparaten");
        await coordinator.SubmitAsync("/apparaten", ("aan", "fatima"));
        Assert.Contains("Dat is uitgelogd.", coordinator.Page.Body!.TextContent, StringComparison.Ordinal);

        await phone.GetAsync("/api/mijn-zaken");
        Assert.Equal(HttpStatusCode.Unauthorized, phone.Status);
    }

    [Fact]
    public async Task Only_coordinator_and_administrator_sign_others_out()
    {
        using var victim = await SignInAsync("daan@versnelling-fl.example");
        using var colleague = await SignInAsync(Team);
        await colleague.GetAsync("/api/apparaten");
        await colleague.SubmitAsync("/apparaten", ("aan", "daan"));

        Assert.Equal(HttpStatusCode.Forbidden, colleague.Status);
        await victim.GetAsync("/api/mijn-zaken");
        Assert.Equal(HttpStatusCode.OK, victim.Status);
    }

    [Fact]
    public async Task A_header_of_Entra_is_believed_only_where_that_is_configured()
    {
        var principal = Convert.ToBase64String(Encoding.UTF8.GetBytes("""{"auth_typ":"aad","claims":[{"typ":"preferred_username","val":"fatima@versnelling-fl.example"}]}"""));
        using var stranger = _host.Browser();
        stranger.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL", principal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(new Uri("/api/mijn-zaken", UriKind.Relative))).StatusCode);

        await using var host = await _region.StartAsync(settings: new Dictionary<string, string?> { ["SignIn:Entra"] = "true" });
        using var known = host.Browser();
        known.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL", principal);
        Assert.Equal(HttpStatusCode.OK, (await known.GetAsync(new Uri("/api/mijn-zaken", UriKind.Relative))).StatusCode);
        using var odd = host.Browser();
        odd.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL", "geen base64");
        Assert.Equal(HttpStatusCode.Unauthorized, (await odd.GetAsync(new Uri("/api/mijn-zaken", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Whom_a_case_was_refused_is_on_its_trail()
    {
        var number = Assert.Single(await _region.CaseNumbersAsync());
        using var manager = await SignInAsync(Manager);
        await manager.GetAsync($"/api/zaak/{number}");
        Assert.Contains("Dit mag je niet bekijken", manager.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/api/cijfers", manager.Page.QuerySelector("main a")!.GetAttribute("href"));
        await manager.GetAsync("/api/zaak/RET-0000-0000");
        Assert.Equal(HttpStatusCode.Forbidden, manager.Status);

        using var expert = await SignInAsync(Team);
        await expert.GetAsync($"/api/zaak/{number}");
        Assert.Contains("kreeg geen toegang", expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(await _region.RowsAsync("cases"), r => r.PartitionKey == number && r.GetString("Json")?.Contains("AccessRefused", StringComparison.Ordinal) is true);
        Assert.DoesNotContain(_region.Logs.Lines, line => line.Contains(Manager, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_had_to_sign_in_first_gets_the_page_that_they_wanted()
    {
        var address = $"/api/zaak/{Assert.Single(await _region.CaseNumbersAsync())}";
        using var expert = new Expert(_host);
        await expert.GetAsync(address);
        Assert.Equal((HttpStatusCode.Unauthorized, "Log eerst in"), (expert.Status, expert.Page.QuerySelector("h1")!.TextContent));
        await expert.SubmitAsync("/inloggen", ("adres", Team));
        await expert.PostAsync(Newest(Team));

        Assert.Equal(address, expert.Answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, expert.Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/api/team")]
    [InlineData("/\\evil.example")]
    [InlineData("/api/../../evil")]
    [InlineData("/api/team?x=//evil.example")]
    [InlineData("/api/team%0d%0aLocation:%20https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/api/inloggen")]
    public async Task A_wanted_page_that_is_not_ours_is_forgotten(string wanted)
    {
        var link = await LinkAsync(Team);
        using var browser = _host.Browser();
        using var enter = new HttpRequestMessage(HttpMethod.Post, new Uri(link, UriKind.Relative));
        enter.Headers.TryAddWithoutValidation("Cookie", $"ret-naar={wanted}");
        var answer = await browser.SendAsync(enter);

        Assert.Equal((HttpStatusCode.SeeOther, "/api/mijn-zaken"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task When_a_session_has_ended_one_tap_mails_a_new_link_without_typing()
    {
        var clock = new FakeClock(TestTimes.TuesdayMorning);
        await using var host = await _region.StartAsync(services => services.UseFakeTime(clock, new HeldMessages(clock)));
        using var expert = new Expert(host);
        await AskAsync(expert, Team);
        await expert.PostAsync(Newest(Team));
        Assert.Equal(HttpStatusCode.OK, expert.Status);

        clock.Advance(Duration.FromHours(12) - Duration.FromSeconds(1));
        await expert.GetAsync("/api/mijn-zaken");
        Assert.Equal(HttpStatusCode.OK, expert.Status);
        clock.Advance(Duration.FromSeconds(1));
        await expert.GetAsync("/api/team");
        Assert.Equal(HttpStatusCode.Unauthorized, expert.Status);
        var form = expert.Page.Forms.First(f => f.QuerySelector("[name=bekend]") is not null);
        await expert.PostAsync(form.GetAttribute("action")!, [.. Hidden(form), ("bekend", "ja")]);
        Assert.Equal("Kijk in je mail", expert.Page.QuerySelector("h1")!.TextContent);
        await expert.PostAsync(Newest(Team));
        Assert.Equal("/api/team", expert.Answer.RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Sessions_and_links_that_are_over_are_taken_out_at_night_and_others_stay()
    {
        var clock = new FakeClock(TestTimes.TuesdayMorning);
        await using var host = await _region.StartAsync(services => services.UseFakeTime(clock, new HeldMessages(clock)));
        using var expert = new Expert(host);
        await AskAsync(expert, Team);
        await expert.PostAsync(Newest(Team));
        await AskAsync(expert, Manager);
        Assert.Equal(2, (await _region.RowsAsync("sessions")).Count);

        clock.Advance(Duration.FromHours(1));
        await host.Services.GetRequiredService<RetentionWork>().RunAsync(CancellationToken.None);
        Assert.Equal("fatima", Assert.Single(await _region.RowsAsync("sessions")).PartitionKey);
        clock.Advance(Duration.FromHours(11));
        await host.Services.GetRequiredService<RetentionWork>().RunAsync(CancellationToken.None);
        Assert.Empty(await _region.RowsAsync("sessions"));
    }

    [Fact]
    public async Task The_one_tap_is_offered_only_to_the_browser_that_was_signed_in()
    {
        using var stranger = new Expert(_host);
        await stranger.GetAsync("/api/team");
        Assert.Null(stranger.Page.QuerySelector("[name=bekend]"));
        await stranger.SubmitAsync("/inloggen", ("bekend", "ja"));

        Assert.Equal("Kijk in je mail", stranger.Page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(_region.Smtp.Mails, m => m.MessageId.Contains("inloggen.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/apparaten")]
    [InlineData("/api/telefoontje")]
    [InlineData("/api/inloggen")]
    public async Task A_post_from_elsewhere_is_refused_kindly(string address)
    {
        using var expert = await SignInAsync(Team);
        await expert.PostAsync(address, ("adres", Team), ("overal", "ja"));

        Assert.Equal(HttpStatusCode.BadRequest, expert.Status);
        Assert.Contains("Probeer het nog een keer", expert.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_handles_nor_addresses_are_in_the_logs()
    {
        var link = await LinkAsync(Team);
        using var expert = new Expert(_host);
        await expert.PostAsync(link);

        Assert.DoesNotContain(_region.Logs.Lines, line => line.Contains(link.Split('/')[^1], StringComparison.Ordinal) || line.Contains(Team, StringComparison.Ordinal));
    }

    private async Task<Expert> SignInAsync(string address)
    {
        var browser = new Expert(_host);
        await browser.PostAsync(await LinkAsync(address));
        return browser;
    }

    private static async Task AskAsync(Expert browser, string address)
    {
        await browser.GetAsync("/api/inloggen");
        await browser.SubmitAsync("/inloggen", ("adres", address));
    }

    private async Task<string> LinkAsync(string address)
    {
        using var browser = new Expert(_host);
        await AskAsync(browser, address);
        return Newest(address);
    }

    private static IEnumerable<(string Name, string Value)> Hidden(IHtmlFormElement form) =>
        form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));

    // The link in the mail that came last.
    private string Newest(string address)
    {
        var mail = _region.Smtp.Mails.Last(m => m.Recipients.Contains(address) && m.MessageId.Contains("inloggen.", StringComparison.Ordinal));
        using var message = MimeMessage.Load(new MemoryStream(mail.Raw));
        var text = message.TextBody!;
        var start = text.IndexOf("http://localhost/api/inloggen/", StringComparison.Ordinal);
        return new Uri(text[start..].Split((char[])[' ', '\r', '\n'], 2)[0]).PathAndQuery;
    }
}
