using System.Text;
using NodaTime;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

/// <summary>
/// Fifteen ways in which mail intake has failed in other systems, each shown not to happen here: on the real pipeline, with
/// the mails that did it there.
/// </summary>
[Collection(AzuriteCollection.Name)]
public sealed class FifteenFailuresTests(SharedAzurite azurite) : IAsyncLifetime
{
    private readonly TestRegion _region = new(azurite);
    private readonly FakeClock _clock = new(TestTimes.TuesdayMorning);
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await StartAsync();

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _region.DisposeAsync();
    }

    [Fact]
    public async Task Failure_1_a_machine_that_answers_our_answers_is_not_answered_for_ever()
    {
        // It says nowhere that it is a machine, and names neither our number nor our Message-ID.
        for (var i = 0; i < 6; i++)
            await DeliverAsync(TestMail.Request(id: $"robot-{i}@mail.example", from: "loket@mail.example", subject: "Uw vraag", text: "Wij helpen u graag met een vraag over uw dochter van 9 uit Urk."));

        Assert.Equal(6, (await _region.CaseNumbersAsync()).Count);
        Assert.Equal(3, _region.SentIds("confirmation").Count);
    }

    [Fact]
    public async Task Failure_2_a_report_about_our_own_alert_is_no_answer_and_ends_with_the_administrator()
    {
        await DeliverAsync(TestMail.Request());
        var number = await NumberAsync();

        // Whoever is alerted, the alert comes back: first the colleague on duty, then the next ones, until nobody is left.
        for (var round = 0; _region.SentIds($"undelivered.alert.{round}").Count == 0; round++)
        {
            Assert.True(round < 10, "the alerts went on and on");
            await DeliverAsync(Bounce($"{number}.alert.{round + 1}@versnelling-fl.example", id: $"bounce-{round}@mx.example"));
            await DeliverAsync(Bounce($"{number}.alert.{round + 1}@versnelling-fl.example", id: $"bounce-{round}-again@mx.example"));
            if (_region.SentIds($"alert.{round + 2}").Count == 0)
                break;
        }

        var last = Assert.Single(_region.Smtp.Mails, m => m.MessageId.Contains(".undelivered.alert.", StringComparison.Ordinal));
        var sent = _region.Smtp.Mails.Count;
        await DeliverAsync(Bounce(last.MessageId.Trim('<', '>'), id: "bounce-administrator@mx.example"));

        Assert.Equal([number], await _region.CaseNumbersAsync());
        Assert.Empty(_region.SentIds("reply.1"));
        Assert.Equal(sent, _region.Smtp.Mails.Count);
    }

    [Fact]
    public async Task Failure_3_Outlooks_request_not_to_be_auto_answered_does_not_make_a_mail_automatic()
    {
        await DeliverAsync(TestMail.Request(extraHeaders: "X-Auto-Response-Suppress: DR, OOF, AutoReply\r\n"));

        Assert.Single(await _region.CaseNumbersAsync());
        Assert.Single(_region.SentIds("confirmation"));
    }

    [Fact]
    public async Task Failure_4_a_charset_that_nobody_knows_does_not_stop_a_mail()
    {
        await DeliverAsync(TestMail.Request(text: "Mijn dochter van 9, wij wonen op Urk, zit thuis. Ze is kapot van ’t pesten: ê ë €.").Replace("charset=utf-8", "charset=x-user-defined-8", StringComparison.Ordinal));

        Assert.Equal("Urk", await GemeenteAsync());
    }

    [Fact]
    public async Task Failure_5_of_many_mails_at_once_none_is_lost()
    {
        const int Many = 60;
        await Task.WhenAll(Enumerable.Range(0, Many).Select(i => _region.DeliverAsync(TestMail.Request(id: $"veel-{i}@almere.example"))));
        await _region.UntilAsync("a case for each", async () => (await _region.CaseNumbersAsync()).Count == Many);
        await _region.SettledAsync();

        Assert.Equal(Many, Directory.GetFiles(Path.Combine(_region.MailboxFolder, "cur")).Length);
    }

    [Fact]
    public async Task Failure_6_after_an_outage_the_oldest_mail_is_taken_in_as_well()
    {
        await _host.DisposeAsync();
        var longAgo = Instant.FromUtc(2026, 9, 1, 8, 0);
        await _region.DeliverAsync(TestMail.Request(), receivedAt: longAgo);
        _host = await StartAsync();
        await _region.UntilAsync("the case", async () => (await _region.CaseNumbersAsync()).Count == 1);
        await _region.SettledAsync();

        Assert.Contains("2026-09-01T08:00:00", (await CaseAsync()).GetString("Json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_7_another_mail_with_a_used_message_id_is_another_case()
    {
        await DeliverAsync(TestMail.Request());
        await DeliverAsync(TestMail.Request(text: "Een heel andere vraag: waar kan een meisje van 9 uit Almere Haven heen?"));

        Assert.Equal(2, (await _region.CaseNumbersAsync()).Count);
    }

    [Fact]
    public async Task Failure_7_another_answer_with_a_used_message_id_is_another_answer()
    {
        await DeliverAsync(TestMail.Request());
        var subject = $"RE: [{await NumberAsync()}] Uw vraag";
        await DeliverAsync(TestMail.Request(id: "zelfde@almere.example", subject: subject, text: "Donderdag schikt."));
        await DeliverAsync(TestMail.Request(id: "zelfde@almere.example", subject: subject, text: "Toch liever vrijdag."));

        Assert.Single(_region.SentIds("reply.1"));
        Assert.Single(_region.SentIds("reply.2"));
    }

    [Fact]
    public async Task Failure_8_an_empty_message_id_stops_neither_its_own_mail_nor_the_next()
    {
        await DeliverAsync(TestMail.Request(id: ""));
        await DeliverAsync(TestMail.Request(id: "daarna@almere.example", text: "Graag advies over een jongen van 8 in Urk."));

        Assert.Equal(2, (await _region.CaseNumbersAsync()).Count);
    }

    [Fact]
    public async Task Failure_9_one_mail_that_comes_by_two_ways_is_one_case()
    {
        await DeliverAsync("Received: from mx1.example by mx.versnelling-fl.example; Tue, 03 Nov 2026 09:12:26 +0100\r\n" + TestMail.Request());
        await DeliverAsync("Received: from lijst.example by mx.versnelling-fl.example; Tue, 03 Nov 2026 09:12:59 +0100\r\nList-Id: <jeugd.almere.example>\r\n" + TestMail.Request());

        Assert.Single(await _region.CaseNumbersAsync());
        Assert.Single(_region.SentIds("confirmation"));
    }

    [Fact]
    public async Task Failure_10_the_same_subject_and_thread_index_alone_join_nothing()
    {
        const string Thread = "Thread-Index: AdcQm3Jb0p2hWc5hR8mZ0y1a2b3c4Q==\r\nThread-Topic: Consult gevraagd\r\n";
        await DeliverAsync(TestMail.Request(extraHeaders: Thread));
        await DeliverAsync(TestMail.Request(id: "tweede@almere.example", text: "Nu over een meisje van 6 uit Almere Poort.", extraHeaders: Thread));

        Assert.Equal(2, (await _region.CaseNumbersAsync()).Count);
        Assert.Empty(_region.SentIds("reply.1"));
    }

    [Fact]
    public async Task Failure_11_an_answer_that_lost_its_headers_finds_its_case_by_the_number_in_its_subject()
    {
        await DeliverAsync(TestMail.Request());
        await DeliverAsync(TestMail.Request(id: "los@almere.example", subject: $"Antw.: [{await NumberAsync()}] Uw vraag", text: "Donderdag schikt ook."));

        Assert.Single(await _region.CaseNumbersAsync());
        Assert.Single(_region.SentIds("reply.1"));
    }

    [Fact]
    public async Task Failure_12_what_Dutch_Outlook_quotes_is_not_taken_for_what_is_said()
    {
        await DeliverAsync(TestMail.Request());
        await DeliverAsync(TestMail.Request(id: "citaat@almere.example", subject: $"RE: [{await NumberAsync()}] Uw vraag",
            text: "Prima, tot donderdag.\r\n\r\nVan: RET Flevoland <ikwil@versnelling-fl.example>\r\nVerzonden: dinsdag 3 november 2026 09:13\r\nAan: K. Meijer\r\nOnderwerp: Uw vraag\r\n\r\nIs er direct gevaar? Bel 112. Vader bedreigt moeder nu met een mes."));

        Assert.Contains("\"urgency\":\"Normaal\"", (await CaseAsync()).GetString("Json"), StringComparison.Ordinal);
        Assert.Empty(_region.SentIds("call.1"));
    }

    [Fact]
    public async Task Failure_13_a_forward_is_answered_to_whoever_forwarded_it()
    {
        await DeliverAsync(TestMail.Request(subject: "FW: zorgen", from: "toegang@almere.example",
            text: "Kunnen jullie hier iets mee?\r\n\r\nVan: juf@school.example\r\nVerzonden: maandag 2 november 2026 16:00\r\nAan: toegang@almere.example\r\nOnderwerp: zorgen\r\n\r\nHet gaat om een jongen van 7 uit Almere Hout, wie kan meedenken?"));

        var confirmation = Assert.Single(_region.Smtp.Mails, m => m.MessageId.Contains(".confirmation@", StringComparison.Ordinal));
        Assert.Equal(["toegang@almere.example"], confirmation.Recipients);
        Assert.Contains("\"verwijzer\":\"LokaleToegang\"", (await CaseAsync()).GetString("Json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_14_a_meeting_invitation_is_read_and_not_taken_for_empty()
    {
        const string Invitation = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Overleg\r\nDESCRIPTION:Wij willen graag overleggen over een\r\n  meisje van 13 uit Zeewolde dat niet naar school gaat.\\nKan dat donderdag?\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        await DeliverAsync(TestMail.Request(from: "ib@school.example", text: Invitation).Replace("text/plain; charset=utf-8", "text/calendar; method=REQUEST; charset=utf-8", StringComparison.Ordinal));

        Assert.Equal("Zeewolde", await GemeenteAsync());
    }

    [Fact]
    public async Task Failure_15_broken_and_encrypted_mail_is_a_case_too()
    {
        await DeliverAsync(TestMail.Request(id: "stuk@almere.example", text: Convert.ToBase64String(Encoding.ASCII.GetBytes("this is no CMS at all")))
            .Replace("text/plain; charset=utf-8", "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64", StringComparison.Ordinal));
        await DeliverAsync(TestMail.Request(id: "dicht@almere.example", text: Convert.ToBase64String(new byte[300]))
            .Replace("text/plain; charset=utf-8", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64", StringComparison.Ordinal));

        Assert.Equal(2, (await _region.CaseNumbersAsync()).Count);
        Assert.Equal(0, await _region.PoisonAsync());
    }

    [Fact]
    public async Task And_a_mail_that_somebody_opened_first_is_not_overlooked()
    {
        await _region.DeliverAsync(TestMail.Request(), "gelezen:2,S");
        await _region.UntilAsync("the case", async () => (await _region.CaseNumbersAsync()).Count == 1);
        await _region.SettledAsync();
    }

    private Task<TestHost> StartAsync() => _region.StartAsync(services => services.UseFakeTime(_clock, new HeldMessages(_clock)));

    [Fact]
    public async Task A_parent_in_danger_is_told_whom_to_call_whatever_thread_they_write_in()
    {
        const string Foreign = "References: <1@elders.example> <2@elders.example> <3@elders.example> <4@elders.example>\r\nIn-Reply-To: <4@elders.example>\r\n";
        await DeliverAsync(TestMail.Request(from: "ouder@mail.example", text: "Mijn man bedreigt ons op dit moment met een mes. Wij wonen in Urk.", extraHeaders: Foreign));

        Assert.Single(_region.SentIds("confirmation"));
    }

    private async Task DeliverAsync(string raw)
    {
        var before = (await _region.RowsAsync("cases")).Count;
        await _region.DeliverAsync(raw);
        await _region.UntilAsync("the mail to leave the inbox", () => !Directory.EnumerateFiles(_region.Mailbox.New).Any());
        await _region.SettledAsync();
        Assert.True((await _region.RowsAsync("cases")).Count >= before);
    }

    private static string Bounce(string original, string id) =>
        $"Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: ikwil@versnelling-fl.example\r\nSubject: Undelivered Mail Returned to Sender\r\nMessage-ID: <{id}>\r\nDate: Tue, 03 Nov 2026 09:20:00 +0100\r\n"
        + "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nI'm sorry to have to inform you.\r\n"
        + "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; iemand@versnelling-fl.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        + $"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: ikwil@versnelling-fl.example\r\nMessage-ID: <{original}>\r\n\r\n--b--\r\n";

    private async Task<string> NumberAsync() => Assert.Single(await _region.CaseNumbersAsync());

    private async Task<Azure.Data.Tables.TableEntity> CaseAsync() => Assert.Single(await _region.RowsAsync("cases"), r => r.RowKey == "case");

    private async Task<string?> GemeenteAsync() =>
        System.Text.Json.JsonDocument.Parse((await CaseAsync()).GetString("Json")).RootElement.TryGetProperty("gemeente", out var gemeente) ? gemeente.GetString() : null;
}
