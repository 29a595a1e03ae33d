using Microsoft.Extensions.DependencyInjection;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Audit;

namespace Versnelling.EndToEnd.Tests;

[Collection(AzuriteCollection.Name)]
public sealed class FirstMailTests(SharedAzurite azurite) : IAsyncLifetime
{
    private readonly TestRegion _region = new(azurite);
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await _region.StartAsync();

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _region.DisposeAsync();
    }

    [Fact]
    public async Task A_request_becomes_a_case_with_one_confirmation_and_one_alert()
    {
        await _region.DeliverAsync(TestMail.Request());
        await AlertedAsync(1);
        await SettledAsync();

        var number = Assert.Single(await _region.CaseNumbersAsync());
        Assert.Equal($"<{number}.confirmation@versnelling-fl.example>", Assert.Single(_region.SentIds("confirmation")));
        Assert.Equal($"<{number}.alert.1@versnelling-fl.example>", Assert.Single(_region.SentIds("alert.1")));
        Assert.Equal(2, _region.Smtp.Mails.Count);
        var confirmation = _region.Smtp.Mails.Single(m => m.MessageId.Contains("confirmation", StringComparison.Ordinal));
        Assert.Equal("k.meijer@almere.example", Assert.Single(confirmation.Recipients));
        Assert.Equal("<vraag-1@almere.example>", confirmation.Header("In-Reply-To"));
        Assert.Equal("auto-replied", confirmation.Header("Auto-Submitted"));
        Assert.Equal("All", confirmation.Header("X-Auto-Response-Suppress"));
        Assert.Equal("ikwil@versnelling-fl.example", confirmation.Header("X-Loop"));
    }

    [Fact]
    public async Task The_promise_waits_on_its_queue_and_in_the_index()
    {
        await _region.DeliverAsync(TestMail.Request());
        await AlertedAsync(1);
        await SettledAsync();

        Assert.Equal(1, await _region.MessagesAsync("promises"));
        var open = Assert.Single(await _region.OpenPromisesAsync());
        Assert.EndsWith("_" + Assert.Single(await _region.CaseNumbersAsync()), open.RowKey, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mail_moves_out_of_the_inbox_when_all_is_done()
    {
        await _region.DeliverAsync(TestMail.Request(), "eerste");
        await AlertedAsync(1);
        await SettledAsync();

        Assert.Empty(Directory.GetFiles(_region.Mailbox.New));
        Assert.True(File.Exists(Path.Combine(_region.MailboxFolder, "cur", "eerste:2,")));
    }

    [Fact]
    public async Task The_same_mail_twice_is_one_case_and_one_alert()
    {
        await _region.DeliverAsync(TestMail.Request());
        await AlertedAsync(1);
        await _region.DeliverAsync(TestMail.Request());
        await SettledAsync();

        Assert.Single(await _region.CaseNumbersAsync());
        Assert.Equal(2, _region.Smtp.Mails.Count);
    }

    [Fact]
    public async Task The_same_mail_delivered_twice_at_the_same_moment_is_answered_once()
    {
        for (var i = 0; i < 6; i++)
        {
            var mail = TestMail.Request(id: $"tweeling-{i}@almere.example", from: $"ouder-{i}@mail.example");
            await Task.WhenAll(_region.DeliverAsync(mail), _region.DeliverAsync(mail), _region.DeliverAsync(mail));
        }

        await AlertedAsync(6);
        await SettledAsync();

        Assert.Equal(6, (await _region.CaseNumbersAsync()).Count);
        Assert.Equal(12, _region.Smtp.Mails.Count);
    }

    [Fact]
    public async Task Two_mails_that_cannot_be_read_are_two_notices()
    {
        await _region.DeliverAsync("hallo");
        await _region.DeliverAsync("doei");
        await _region.UntilAsync("two notices", () => _region.SentIds("quarantined").Count == 2);
        await SettledAsync();
    }

    [Fact]
    public async Task A_reused_message_id_with_other_content_is_a_second_case()
    {
        await _region.DeliverAsync(TestMail.Request());
        await AlertedAsync(1);
        await _region.DeliverAsync(TestMail.Request(text: "Beste RET, nu over een meisje van 9 uit Almere Haven. Wie kan meedenken?"));
        await AlertedAsync(2);
        await SettledAsync();

        Assert.Equal(2, (await _region.CaseNumbersAsync()).Count);
        Assert.Equal(2, _region.SentIds("confirmation").Count);
    }

    [Fact]
    public async Task An_automatic_answer_is_filed_and_gets_no_answer()
    {
        await _region.DeliverAsync(TestMail.Request(subject: "Automatisch antwoord: afwezig", text: "Ik ben er maandag weer.", extraHeaders: "Auto-Submitted: auto-replied\r\n"));
        await SettledAsync();

        Assert.Empty(await _region.CaseNumbersAsync());
        Assert.Empty(_region.Smtp.Mails);
        Assert.Single(Directory.GetFiles(Path.Combine(_region.MailboxFolder, ".Automatisch", "cur")));
        var filed = Assert.Single(await _region.RowsAsync("cases"));
        Assert.Equal("auto-reply", filed.GetString("Disposition"));
        Assert.NotEmpty(filed.GetString("Rule"));
    }

    [Fact]
    public async Task A_mail_that_cannot_be_read_goes_to_quarantine_and_the_coordinator_hears_of_it()
    {
        await _region.DeliverAsync("\0\u0001\u0002\u00ff\u00fe garbage \0");
        await _region.UntilAsync("the notice", () => _region.Smtp.Mails.Count == 1);
        await SettledAsync();

        Assert.Single(Directory.GetFiles(Path.Combine(_region.MailboxFolder, ".Quarantaine", "cur")));
        Assert.Contains(".quarantined@", _region.Smtp.Mails.First().MessageId, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_joins_its_case_and_the_expert_is_told()
    {
        await _region.DeliverAsync(TestMail.Request());
        await AlertedAsync(1);
        await SettledAsync();
        var number = Assert.Single(await _region.CaseNumbersAsync());

        await _region.DeliverAsync(TestMail.Request(id: "antwoord@almere.example", subject: $"RE: [{number}] Uw vraag", text: "Morgen om tien uur schikt goed."));
        await _region.UntilAsync("the notice of the answer", () => _region.SentIds("reply.1").Count == 1);
        await SettledAsync();

        Assert.Single(await _region.CaseNumbersAsync());
        Assert.Equal(3, _region.Smtp.Mails.Count);
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: false);
        await expert.GetAsync($"/api/zaak/{number}/bericht/1");
        Assert.Contains("Morgen om tien uur", expert.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strangers_answer_is_a_case_of_its_own()
    {
        await _region.DeliverAsync(TestMail.Request());
        await AlertedAsync(1);
        var number = Assert.Single(await _region.CaseNumbersAsync());

        await _region.DeliverAsync(TestMail.Request(id: "vreemd@mail.example", from: "iemand@mail.example", subject: $"RE: [{number}] Uw vraag", text: "Ik heb ook een vraag over mijn zoon van 8, wij wonen in Urk."));
        await AlertedAsync(2);
        await SettledAsync();

        Assert.Equal(2, (await _region.CaseNumbersAsync()).Count);
    }

    [Fact]
    public async Task A_message_that_always_fails_is_recorded_and_the_administrator_is_told_and_it_can_be_put_back()
    {
        var requests = _region.Queues.GetQueueClient("requests");
        await requests.SendMessageAsync("""{"case":"geen zaaknummer"}""");
        await _region.UntilAsync("the notice", () => _region.Smtp.Mails.Count == 1);
        await SettledAsync();

        Assert.Contains(".poison-", _region.Smtp.Mails.First().MessageId, StringComparison.Ordinal);
        Assert.Equal(1, await RecordedAsync());

        await foreach (var (queue, message) in _host.Services.GetRequiredService<PoisonRecords>().RequeueAsync(CancellationToken.None))
            Assert.Equal(("requests", """{"case":"geen zaaknummer"}"""), (queue, message));
        await _region.UntilAsync("it to fail again, with a notice of its own", () => _region.Smtp.Mails.Select(m => m.MessageId).Distinct(StringComparer.Ordinal).Count() == 2);
        await SettledAsync();
        Assert.Equal(1, await RecordedAsync());
    }

    private async Task<int> RecordedAsync() => (await _region.RowsAsync("cases")).Count(r => r.RowKey == "poison");

    private Task AlertedAsync(int alerts) => _region.UntilAsync($"{alerts} alerts", () => _region.SentIds("alert.1").Count == alerts);

    private Task SettledAsync() => _region.SettledAsync();
}
