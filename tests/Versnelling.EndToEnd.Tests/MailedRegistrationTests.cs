using MimeKit;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

/// <summary>A colleague registers by answering the alert; nobody else can.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class MailedRegistrationTests(SharedAzurite azurite) : IAsyncLifetime
{
    private const string Verified = "Authentication-Results: mx.versnelling-fl.example; dmarc=pass header.from=versnelling-fl.example\r\n";
    private readonly TestRegion _region = new(azurite);
    private TestHost _host = null!;
    private string _number = "";

    public async Task InitializeAsync()
    {
        _host = await _region.StartAsync();
        await _region.DeliverAsync(TestMail.Request());
        await _region.UntilAsync("the alert", () => _region.SentIds("alert.1").Count == 1);
        await _region.SettledAsync();
        _number = Assert.Single(await _region.CaseNumbersAsync());
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _region.DisposeAsync();
    }

    [Fact]
    public async Task What_a_colleague_mails_is_registered_and_told_and_what_is_quoted_is_not()
    {
        await AnswerAsync("contact gebeld\r\nInterventie: Versnellingstafel, maatwerk\r\nresultaat voorkomen uhp\r\nkinderen 2\r\nresultaat iets moois\r\n\r\nOp 3 november schreef RET Flevoland:\r\n> interventie inzet team anders\r\n", Verified);

        Assert.Equal(
            [("Consultatie", 2), ("LokaleToegang", 2), ("Maatwerk", 2), ("Versnellingstafel", 2), ("VoorkomenUHP", 2)],
            (await _region.ChildrenAsync()).Select(r => (r.GetString("Code"), r.GetInt32("Children") ?? 0)).Order());
        var answer = Answer();
        Assert.Contains("legde vast: gebeld, Maatwerk, Versnellingstafel, Voorkomen UHP, 2 kinderen", answer, StringComparison.Ordinal);
        Assert.Contains("Regel 5 was niet te begrijpen", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("iets moois", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Authentication-Results: mx.elders.example; dmarc=pass header.from=versnelling-fl.example\r\n")]
    public async Task On_the_word_of_an_address_alone_nothing_is_registered(string headers)
    {
        await AnswerAsync("contact gebeld", headers);

        Assert.Empty(await _region.ChildrenAsync());
        Assert.Contains("Wij konden niet nagaan of deze mail echt van jou komt", Answer(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_mail_is_no_part_of_the_case_at_all()
    {
        await AnswerAsync("contact gebeld", "Authentication-Results: mx.versnelling-fl.example; dmarc=fail header.from=versnelling-fl.example\r\n", told: false);

        Assert.Empty(await _region.ChildrenAsync());
    }

    [Fact]
    public async Task A_colleague_who_mails_the_referrer_with_us_in_copy_had_contact()
    {
        await _region.DeliverAsync(
            $"From: Fatima <fatima@versnelling-fl.example>\r\nTo: k.meijer@almere.example\r\nCc: ikwil@versnelling-fl.example\r\nSubject: Uw vraag [{_number}]\r\n"
            + $"Message-ID: <contact-1@versnelling-fl.example>\r\n{Verified}Content-Type: text/plain; charset=utf-8\r\n\r\nDag, ik bel u morgen om 10 uur.\r\n");
        await _region.UntilAsync("contact to be counted", async () => (await _region.ChildrenAsync()).Count == 2);
        await _region.SettledAsync();

        Assert.Empty(await _region.OpenPromisesAsync());
        Assert.Contains("\"contact\":{\"person\":\"fatima\"", (await _region.RowsAsync("cases")).Single(r => r.RowKey == "case").GetString("Json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_that_name_no_case_open_none_and_the_colleague_hears_how()
    {
        const string mail = "From: Fatima <fatima@versnelling-fl.example>\r\nTo: ikwil@versnelling-fl.example\r\nSubject: even vastleggen\r\nMessage-ID: <los-1@versnelling-fl.example>\r\n"
            + Verified + "Content-Type: text/plain; charset=utf-8\r\n\r\ncontact gebeld\r\ninterventie maatwerk\r\n";
        await _region.DeliverAsync(mail);
        await _region.DeliverAsync(mail);
        await _region.UntilAsync("the answer", () => _region.SentIds("case-needed").Count == 1);
        await _region.SettledAsync();

        Assert.Single(await _region.CaseNumbersAsync());
        Assert.Single(_region.SentIds("case-needed"));
        Assert.Empty(await _region.ChildrenAsync());
        using var coordinator = MimeMessage.Load(new MemoryStream(_region.Smtp.Mails.Single(m => m.MessageId.Contains("case-needed", StringComparison.Ordinal)).Raw));
        Assert.Equal("fatima@versnelling-fl.example", coordinator.To.Mailboxes.Single().Address);
        Assert.Contains(await _region.RowsAsync("ledger"), r => r.GetString("Code") == "Mail.reply");
    }

    [Fact]
    public async Task A_colleague_s_own_question_is_a_case_as_anybody_s()
    {
        await _region.DeliverAsync("From: Fatima <fatima@versnelling-fl.example>\r\nTo: ikwil@versnelling-fl.example\r\nSubject: Vraag over een jongen uit Urk\r\nMessage-ID: <vraag-9@versnelling-fl.example>\r\n"
            + Verified + "Content-Type: text/plain; charset=utf-8\r\n\r\nEen jongen van 14 uit Urk kan niet meer thuis wonen. Contact met moeder is moeizaam. Wie kijkt mee?\r\n");
        await _region.UntilAsync("the second case", async () => (await _region.CaseNumbersAsync()).Count == 2);
    }

    [Fact]
    public async Task The_same_mail_twice_registers_once_and_is_answered_once()
    {
        await AnswerAsync("contact gebeld\r\ninterventie maatwerk", Verified);
        await AnswerAsync("contact gebeld\r\ninterventie maatwerk", Verified);

        Assert.Equal(3, (await _region.ChildrenAsync()).Count);
        Assert.Single(_region.SentIds("registered.1"));
    }

    private async Task AnswerAsync(string text, string headers, bool told = true)
    {
        await _region.DeliverAsync(
            $"From: Fatima <fatima@versnelling-fl.example>\r\nTo: ikwil@versnelling-fl.example\r\nSubject: Re: [{_number}] Almere\r\n"
            + $"Message-ID: <antwoord-1@versnelling-fl.example>\r\n{headers}Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n");
        if (told)
            await _region.UntilAsync("the answer", () => _region.SentIds("registered.1").Count == 1);
        await _region.SettledAsync();
    }

    private string Answer()
    {
        using var message = MimeMessage.Load(new MemoryStream(_region.Smtp.Mails.Last(m => m.MessageId.Contains(".registered.", StringComparison.Ordinal)).Raw));
        return message.TextBody!;
    }
}
