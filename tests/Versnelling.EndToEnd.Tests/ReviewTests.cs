using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using NodaTime;
using NodaTime.Text;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Review;
using Versnelling.Functions.Storage;

namespace Versnelling.EndToEnd.Tests;

[Collection(AzuriteCollection.Name)]
public sealed class ReviewTests(SharedAzurite azurite) : IAsyncLifetime
{
    /// <summary>Wednesday 4 November 2026, 08:30 in Lelystad: working hours begin.</summary>
    private static readonly Instant WednesdayMorning = Instant.FromUtc(2026, 11, 4, 7, 30);

    private static readonly Instant Receipt = TestTimes.TuesdayMorning - Duration.FromHours(2);

    // Two words of sales, and nothing that a rule takes for a question about a child.
    private static readonly string Bulk = TestMail.Request(
        id: "folder@school.example", from: "J. Mulder <j.mulder@school.example>", subject: "Gratis folder gezocht", text: "Goedendag, mag ik de gratis folder over kosten en korting van u ontvangen?");

    private readonly TestRegion _region = new(azurite);
    private readonly FakeClock _clock = new(TestTimes.TuesdayMorning);
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await _region.StartAsync(services => services.UseFakeTime(_clock, new HeldMessages(_clock)));
        await _region.DeliverAsync(Bulk, "folder", Receipt);
        await _region.UntilAsync("the mail to be filed", async () => (await FiledAsync()).Count == 1);
        await _region.SettledAsync();
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _region.DisposeAsync();
    }

    [Fact]
    public async Task A_filed_mail_becomes_a_case_as_of_its_receipt_with_one_tap()
    {
        Assert.Empty(await _region.CaseNumbersAsync());
        using var coordinator = await CoordinatorAsync();
        Assert.Equal(HttpStatusCode.OK, coordinator.Status);
        Assert.Contains("Gratis folder gezocht", coordinator.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("j.mulder@school.example", coordinator.Page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("dinsdag 3 november, 08:00", coordinator.Page.Body.TextContent, StringComparison.Ordinal);

        await coordinator.SubmitAsync("/vraag");
        Assert.Contains("Het wordt een zaak.", coordinator.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Gratis folder gezocht", coordinator.Page.Body.TextContent, StringComparison.Ordinal);
        await _region.UntilAsync("the confirmation and the alert", () => _region.SentIds("confirmation").Count == 1 && _region.SentIds("alert.1").Count == 1);
        await _region.SettledAsync();

        var opened = Assert.Single(await _region.RowsAsync("cases"), r => r.RowKey == "case");
        Assert.Contains($"\"receivedAt\":\"{InstantPattern.ExtendedIso.Format(Receipt)}\"", opened.GetString("Json"), StringComparison.Ordinal);
        Assert.Contains("request.by-person", opened.GetString("Json"), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_region.MailboxFolder, "cur", "folder:2,")));
        var filed = Assert.Single(await _region.RowsAsync("cases"), r => r.RowKey == "mail");
        Assert.Equal("sanne", filed.GetString("OverruledBy"));
        Assert.Empty(await FiledAsync());
    }

    [Fact]
    public async Task Two_taps_make_one_case()
    {
        using var coordinator = await CoordinatorAsync();
        var form = coordinator.Page.Forms.Single();
        var (post, hidden) = (form.GetAttribute("action")!, form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(i => (i.Name!, i.Value)).ToArray());

        await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            using var tab = await CoordinatorAsync();
            await tab.SubmitAsync("/vraag");
        }));
        await coordinator.PostAsync(post, hidden);
        Assert.Equal(HttpStatusCode.OK, coordinator.Status);
        await _region.UntilAsync("the confirmation and the alert", () => _region.SentIds("confirmation").Count == 1 && _region.SentIds("alert.1").Count == 1);
        await _region.SettledAsync();

        Assert.Single(await _region.CaseNumbersAsync());
        Assert.Single(_region.SentIds("confirmation"));
    }

    [Fact]
    public async Task The_message_can_be_read_first_and_that_is_on_its_trail()
    {
        using var coordinator = await CoordinatorAsync();
        var link = coordinator.Page.QuerySelectorAll<IHtmlAnchorElement>("a").Single(a => a.TextContent == "Bericht lezen").GetAttribute("href")!;

        await coordinator.GetAsync(link);

        Assert.Contains("mag ik de gratis folder", coordinator.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("no-store", coordinator.Answer.Headers.CacheControl?.ToString());
        Assert.Contains(await _region.RowsAsync("cases"), r => r.PartitionKey.StartsWith("MAIL-", StringComparison.Ordinal) && r.GetString("Json")?.Contains("MailRead", StringComparison.Ordinal) is true);
        await coordinator.SubmitAsync("/vraag");
        await _region.UntilAsync("the case", async () => (await _region.CaseNumbersAsync()).Count == 1);
    }

    [Fact]
    public async Task Other_colleagues_and_strangers_see_nothing_and_change_nothing()
    {
        using var coordinator = await CoordinatorAsync();
        var post = coordinator.Page.Forms.Single().GetAttribute("action")!;
        await _region.DeliverAsync(TestMail.Request(), receivedAt: _clock.Now);
        await _region.UntilAsync("the alert", () => _region.SentIds("alert.1").Count == 1);
        using var colleague = new Expert(_host);
        await colleague.EnterAsync(_region.AlertLink(), takeOver: false);
        using var stranger = new Expert(_host);

        foreach (var (reader, status) in new[] { (colleague, HttpStatusCode.Forbidden), (stranger, HttpStatusCode.Unauthorized) })
        {
            await reader.GetAsync("/api/nakijken");
            Assert.Equal(status, reader.Status);
            Assert.DoesNotContain("folder", reader.Page.Body!.TextContent, StringComparison.Ordinal);
            await reader.GetAsync(post.Replace("/vraag", "", StringComparison.Ordinal));
            Assert.Equal(status, reader.Status);
            await reader.PostAsync(post);
            Assert.Equal(status, reader.Status);
        }

        await coordinator.PostAsync(post); // without the anti-forgery token
        Assert.Equal(HttpStatusCode.BadRequest, coordinator.Status);
        Assert.Single(await FiledAsync());
    }

    [Fact]
    public async Task Only_the_button_behind_the_link_begins_a_session_and_only_for_fourteen_days()
    {
        var link = await LinkAsync();
        using var scanner = new Expert(_host);
        await scanner.GetAsync(link.PathAndQuery);
        Assert.Equal(HttpStatusCode.OK, scanner.Status);
        Assert.False(scanner.Answer.Headers.Contains("Set-Cookie"));
        await scanner.GetAsync($"/api/nakijken/open/2026-11-04/{new string('A', 24)}");
        Assert.Equal(HttpStatusCode.NotFound, scanner.Status);

        _clock.Advance(Duration.FromDays(14));
        await scanner.PostAsync(link.PathAndQuery);
        Assert.Equal(HttpStatusCode.NotFound, scanner.Status);
        Assert.DoesNotContain(_region.Logs.Lines, line => line.Contains(link.Segments[^1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_coordinator_is_told_once_and_not_again_until_something_new_was_filed()
    {
        var mailing = _host.Services.GetRequiredService<ReviewMailing>();
        var day = Duration.FromDays(1);
        await mailing.SendDueAsync(WednesdayMorning - Duration.FromMinutes(1), CancellationToken.None);
        Assert.Empty(_region.SentIds("waiting"));
        await mailing.SendDueAsync(WednesdayMorning, CancellationToken.None);
        await mailing.SendDueAsync(WednesdayMorning + Duration.FromHours(1), CancellationToken.None);
        await mailing.SendDueAsync(WednesdayMorning + day, CancellationToken.None);

        var told = Assert.Single(_region.Smtp.Mails);
        Assert.Equal("<review-2026-11-04.waiting@versnelling-fl.example>", told.MessageId);
        Assert.Equal(TestHost.Coordinator(_host), Assert.Single(told.Recipients));

        _clock.Advance(WednesdayMorning + day + Duration.FromHours(2) - _clock.Now);
        await _region.DeliverAsync(Bulk.Replace("<folder@", "<folder-2@", StringComparison.Ordinal), receivedAt: _clock.Now);
        await _region.UntilAsync("the mail to be filed", async () => (await FiledAsync()).Count == 2);
        await mailing.SendDueAsync(WednesdayMorning + day + Duration.FromHours(3), CancellationToken.None);
        Assert.Single(_region.SentIds("waiting")); // that day's morning is over
        await mailing.SendDueAsync(WednesdayMorning + 2 * day, CancellationToken.None);
        Assert.Equal(["<review-2026-11-04.waiting@versnelling-fl.example>", "<review-2026-11-06.waiting@versnelling-fl.example>"], _region.SentIds("waiting").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_list_shows_thirty_days_newest_first_page_by_page()
    {
        var index = _host.Services.GetRequiredService<FiledIndex>();
        for (var i = 0; i < 45; i++)
            await index.AddAsync(Receipt - Duration.FromDays(1 + i), _clock.Now, $"MAIL-0000-{i:D4}", CancellationToken.None);
        var since = _clock.Now - Duration.FromDays(30);

        var first = await index.PageAsync(since, null, 20, CancellationToken.None);
        var second = await index.PageAsync(since, first.Next, 20, CancellationToken.None);

        Assert.StartsWith("MAIL-", first.Partitions[0], StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, 29).Select(i => $"MAIL-0000-{i:D4}"), first.Partitions.Skip(1).Concat(second.Partitions));
        Assert.Equal((20, 10, null), (first.Partitions.Count, second.Partitions.Count, second.Next));
    }

    private async Task<Expert> CoordinatorAsync()
    {
        var coordinator = new Expert(_host);
        await coordinator.PostAsync((await LinkAsync()).PathAndQuery);
        return coordinator;
    }

    /// <summary>The link in the mail to the coordinator, on the morning on which it came.</summary>
    private async Task<Uri> LinkAsync()
    {
        if (_clock.Now < WednesdayMorning)
            _clock.Advance(WednesdayMorning - _clock.Now);
        await _host.Services.GetRequiredService<ReviewMailing>().SendDueAsync(_clock.Now, CancellationToken.None);
        var mail = _region.Smtp.Mails.First(m => m.MessageId.Contains(".waiting@", StringComparison.Ordinal));
        using var message = MimeMessage.Load(new MemoryStream(mail.Raw));
        var text = message.TextBody!;
        return new Uri(text[text.IndexOf("http://localhost/api/nakijken/open/", StringComparison.Ordinal)..].Split((char[])[' ', '\r', '\n'], 2)[0]);
    }

    private async Task<IReadOnlyList<string>> FiledAsync() =>
        [.. (await _region.RowsAsync("index")).Where(r => r.PartitionKey == "filed").Select(r => r.RowKey)];
}
