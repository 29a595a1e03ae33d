using System.Text;
using MailKit.Security;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NodaTime;
using Versnelling.Domain.Vocabulary;
using Versnelling.Embedded;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Tests.Mail;

public sealed class SmtpMailSenderTests : IAsyncLifetime
{
    private static readonly OutgoingMail Mail = new()
    {
        To = EmailAddress.Parse("ouder@mail.example"),
        Subject = "Wij hebben uw vraag",
        Text = "Dag",
        Html = "<p>Dag</p>",
        MessageId = MessageId.Parse("RET-7K3F-9QDX.confirmation@versnelling-fl.example"),
        Date = Instant.FromUtc(2026, 11, 23, 9, 0),
    };

    private readonly SmtpSink _sink = new();
    private readonly MovableClock _clock = new();
    private readonly SmtpMailSender _sender;

    public SmtpMailSenderTests() => _sender = Sender("127.0.0.1");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _sender.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [Fact]
    public async Task A_mail_says_that_a_machine_sent_it_and_asks_for_no_automatic_answer()
    {
        Assert.Equal(Delivery.Done, await SendAsync(Mail));

        var sent = Assert.Single(_sink.Mails);
        Assert.Equal(["ouder@mail.example"], sent.Recipients);
        Assert.Equal("<RET-7K3F-9QDX.confirmation@versnelling-fl.example>", sent.MessageId);
        Assert.Equal(
            ["auto-generated", "All", "ikwil@versnelling-fl.example", "Mon, 23 Nov 2026 10:00:00 +0100", "", ""],
            new[] { "Auto-Submitted", "X-Auto-Response-Suppress", "X-Loop", "Date", "In-Reply-To", "References" }.Select(sent.Header));
        Assert.Contains("<ikwil@versnelling-fl.example>", sent.Header("From"), StringComparison.Ordinal);
        Assert.Contains("<p>Dag</p>", Encoding.Latin1.GetString(sent.Raw), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_appears_under_the_mail_that_it_answers()
    {
        await SendAsync(Mail with { IsAnswer = true, InReplyTo = MessageId.Parse("a1@mail.example") });

        var sent = Assert.Single(_sink.Mails);
        Assert.Equal(("auto-replied", "<a1@mail.example>", "<a1@mail.example>"), (sent.Header("Auto-Submitted"), sent.Header("In-Reply-To"), sent.Header("References")));
    }

    [Fact]
    public async Task An_answer_to_a_mail_without_identifier_says_that_it_is_one()
    {
        await SendAsync(Mail with { IsAnswer = true });

        Assert.Equal("auto-replied", Assert.Single(_sink.Mails).Header("Auto-Submitted"));
    }

    [Fact]
    public async Task Sent_again_it_is_the_same_mail_to_a_mail_server()
    {
        await SendAsync(Mail);
        _clock.Move(TimeSpan.FromDays(1));
        await SendAsync(Mail);

        Assert.Equal(2, _sink.Mails.Count);
        Assert.Single(_sink.Mails.Select(m => (m.MessageId, m.Header("Date"))).Distinct());
    }

    [Theory]
    [InlineData("451 busy", Delivery.Later)]
    [InlineData("421 closing", Delivery.Later)]
    [InlineData("550 spam, we think", Delivery.Later)] // about us, not about the recipient: a person mends that
    [InlineData("554 5.2.0 sending limit", Delivery.Later)]
    public async Task What_the_server_says_of_the_mail_decides(string answer, Delivery delivery)
    {
        _sink.Refusal = answer;
        Assert.Equal(delivery, await SendAsync(Mail));

        _sink.Refusal = null;
        _clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(Delivery.Done, await SendAsync(Mail));
    }

    [Theory]
    [InlineData("550 no such user", Delivery.Refused)]
    [InlineData("553 no such name", Delivery.Refused)]
    [InlineData("450 mailbox busy", Delivery.Later)]
    [InlineData("452 mailbox full", Delivery.Later)]
    public async Task What_the_server_says_of_the_recipient_decides(string answer, Delivery delivery)
    {
        _sink.RecipientRefusal = to => to == "ouder@mail.example" ? answer : null;

        Assert.Equal(delivery, await SendAsync(Mail));
        Assert.Equal(Delivery.Done, await SendAsync(Mail with { To = EmailAddress.Parse("ander@mail.example") })); // others aren't held up
    }

    [Fact]
    public async Task A_session_that_the_server_closed_in_the_meantime_is_opened_again()
    {
        await SendAsync(Mail);
        _sink.GoDown();
        _sink.ComeUp();

        Assert.Equal(Delivery.Done, await SendAsync(Mail));
        Assert.Equal(2, _sink.Mails.Count);
    }

    [Fact]
    public async Task While_the_server_is_down_mails_wait_and_after_a_pause_it_is_tried_again()
    {
        await SendAsync(Mail);
        _sink.GoDown();
        Assert.Equal(Delivery.Later, await SendAsync(Mail));

        _sink.ComeUp();
        Assert.Equal(Delivery.Later, await SendAsync(Mail)); // not tried
        _clock.Move(TimeSpan.FromSeconds(5));
        Assert.Equal(Delivery.Done, await SendAsync(Mail));
    }

    [Fact]
    public async Task Mail_leaves_this_machine_for_allowed_domains_only()
    {
        // Another spelling of 127.0.0.1, which is not taken for this machine.
        await using var sender = Sender("127.1", onlyTo: "lelystad.example");

        Assert.Equal(Delivery.Refused, await SendAsync(Mail, sender));
        Assert.Equal(Delivery.Refused, await SendAsync(Mail with { To = EmailAddress.Parse("a@nietlelystad.example") }, sender));
        Assert.Equal(Delivery.Done, await SendAsync(Mail with { To = EmailAddress.Parse("a@lelystad.example") }, sender));
        Assert.Equal(Delivery.Done, await SendAsync(Mail with { To = EmailAddress.Parse("a@mail.lelystad.example") }, sender));
        Assert.Equal(["a@lelystad.example", "a@mail.lelystad.example"], _sink.Mails.SelectMany(m => m.Recipients));
    }

    [Fact]
    public async Task In_production_it_leaves_for_anyone()
    {
        await using var sender = Sender("127.1", toAnyone: true);

        Assert.Equal(Delivery.Done, await SendAsync(Mail, sender));
    }

    private Task<Delivery> SendAsync(OutgoingMail mail, SmtpMailSender? sender = null) => (sender ?? _sender).SendAsync(mail, CancellationToken.None);

    private SmtpMailSender Sender(string host, bool toAnyone = false, string? onlyTo = null)
    {
        var options = new SmtpOptions { Host = host, Port = _sink.Port, Security = SecureSocketOptions.None, ToAnyone = toAnyone };
        if (onlyTo is not null)
            options.OnlyTo.Add(onlyTo);
        return new SmtpMailSender(Options.Create(options), TestRegion.Flevoland, _clock, NullLogger<SmtpMailSender>.Instance);
    }
}
