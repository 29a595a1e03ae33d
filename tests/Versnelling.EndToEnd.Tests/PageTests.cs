using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Storage;

namespace Versnelling.EndToEnd.Tests;

[Collection(AzuriteCollection.Name)]
public sealed class PageTests(SharedAzurite azurite) : IAsyncLifetime
{
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
    public async Task Opening_the_link_changes_nothing_however_often_a_scanner_does_it()
    {
        using var scanner = new Expert(_host);
        for (var i = 0; i < 3; i++)
            await scanner.GetAsync(_region.AlertLink().PathAndQuery);

        Assert.Equal(HttpStatusCode.OK, scanner.Status);
        Assert.False(scanner.Answer.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("Almere", scanner.Page.Body!.TextContent, StringComparison.Ordinal);
        await scanner.GetAsync($"/api/zaak/{await NumberAsync()}");
        Assert.Equal(HttpStatusCode.Unauthorized, scanner.Status);
    }

    [Fact]
    public async Task One_tap_takes_the_case_over_and_the_outcome_goes_into_the_ledger()
    {
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: true);
        Assert.Equal(HttpStatusCode.OK, expert.Status);
        Assert.Contains("Je hebt deze zaak opgepakt.", expert.Page.Body!.TextContent, StringComparison.Ordinal);
        await expert.RegisterAsync("gebeld", ["Versnellingstafel", "Maatwerk"], "VoorkomenUHP", "2");
        Assert.Equal(HttpStatusCode.OK, expert.Status);
        Assert.Contains("Het is vastgelegd.", expert.Page.Body!.TextContent, StringComparison.Ordinal);

        var facts = (await _region.ChildrenAsync()).Select(r => (r.GetString("Code"), r.GetString("Gemeente"), r.GetInt32("Children"))).Order().ToList();
        Assert.Equal(
            [("Consultatie", "Almere", 2), ("LokaleToegang", "Almere", 2), ("Maatwerk", "Almere", 2), ("Versnellingstafel", "Almere", 2), ("VoorkomenUHP", "Almere", 2)],
            facts);
        Assert.Empty(await _region.OpenPromisesAsync());
    }

    [Fact]
    public async Task What_is_withdrawn_leaves_the_ledger()
    {
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: true);
        await expert.RegisterAsync("gebeld", ["Versnellingstafel", "Maatwerk"]);
        await expert.RegisterAsync("gebeld", ["Maatwerk"]);

        Assert.Equal(["Consultatie", "LokaleToegang", "Maatwerk"], (await _region.ChildrenAsync()).Select(r => r.GetString("Code")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_withdrawn_case_is_closed_with_the_one_tap_behind_the_link_and_can_be_opened_again()
    {
        var number = CaseNumber.Parse(await NumberAsync());
        await _host.Services.GetRequiredService<Casework>().RunAsync(
            number,
            "test",
            @case => new Decision.Change(@case with { Replies = [new Reply("01", "antwoord", @case.ReceivedAt, Withdraws: true)] }, [], []),
            CancellationToken.None);
        using var expert = new Expert(_host);
        await expert.GetAsync(_region.AlertLink().PathAndQuery);
        Assert.Contains("schrijft dat de vraag is opgelost", expert.Page.Body!.TextContent, StringComparison.Ordinal);

        await expert.PostAsync(_region.AlertLink().PathAndQuery, ("actie", "sluiten"));
        Assert.Equal(HttpStatusCode.OK, expert.Status);
        Assert.Contains("Deze zaak is gesloten door", expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await _region.OpenPromisesAsync());

        await expert.SubmitAsync("/heropenen");
        Assert.Contains("De zaak is weer open.", expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(await _region.OpenPromisesAsync());

        await expert.SubmitAsync("/sluiten");
        Assert.Contains("De zaak is gesloten.", expert.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mail_is_shown_to_a_colleague_and_each_look_is_on_the_trail()
    {
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: false);
        await expert.GetAsync($"/api/zaak/{await NumberAsync()}/bericht");

        Assert.Equal(HttpStatusCode.OK, expert.Status);
        Assert.Contains("een jongen van 14 jaar", expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(await _region.RowsAsync("cases"), r => r.RowKey.StartsWith("event-", StringComparison.Ordinal) && r.GetString("Json").Contains("MailRead", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Registering_without_contact_says_what_to_do_and_keeps_what_was_filled_in()
    {
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: true);
        await expert.RegisterAsync(null, ["Maatwerk"], null, "2");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, expert.Status);
        Assert.Empty(await _region.ChildrenAsync());
        Assert.NotNull(expert.Page.QuerySelector("input[name=interventies][value=Maatwerk][checked]"));
    }

    [Fact]
    public async Task A_post_without_the_anti_forgery_token_is_refused_kindly()
    {
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: true);
        await expert.PostAsync($"/api/zaak/{await NumberAsync()}/registreren", ("contact", "gebeld"), ("kinderen", "1"));

        Assert.Equal(HttpStatusCode.BadRequest, expert.Status);
        Assert.Empty(await _region.ChildrenAsync());
    }

    [Fact]
    public async Task A_forged_handle_opens_nothing()
    {
        using var stranger = new Expert(_host);
        await stranger.GetAsync($"/api/open/{await NumberAsync()}/AAAAAAAAAAAAAAAAAAAAAAAA");

        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task The_link_is_nowhere_in_storage_or_logs()
    {
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: true);
        var handle = _region.AlertLink().Segments[^1];

        Assert.DoesNotContain(await _region.RowsAsync("cases"), r => r.Any(p => p.Value?.ToString()?.Contains(handle, StringComparison.Ordinal) is true));
        Assert.DoesNotContain(_region.Logs.Lines, line => line.Contains(handle, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_are_private_and_load_nothing_from_elsewhere()
    {
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: true);

        Assert.Equal("no-store", expert.Answer.Headers.CacheControl?.ToString());
        Assert.Equal("no-referrer", expert.Answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.StartsWith("default-src 'none'", expert.Answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var style = expert.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        await expert.GetAsync(style);
        Assert.Equal(HttpStatusCode.OK, expert.Status);
    }

    private async Task<string> NumberAsync() => Assert.Single(await _region.CaseNumbersAsync());
}
