using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Mails;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Tests.Mails;

public sealed class MailPrivacyTests
{
    private static readonly Letters Letters = new(new ViewRenderer());

    public static TheoryData<string> Names => [.. MailSamples.All.Keys];

    public static TheoryData<LetterKind> Kinds => [.. Enum.GetValues<LetterKind>()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_mail_names_the_sender_the_message_or_where_it_lies(string name)
    {
        // The sample case's address, Message-ID, mailbox reference and link hash all contain this word.
        var mail = await MailSamples.All[name](Letters);

        Assert.DoesNotContain("canary", mail.Subject + mail.Text + mail.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(LetterKind.Quarantined)]
    [InlineData(LetterKind.Poisoned)]
    [InlineData(LetterKind.ReviewWaiting)]
    [InlineData(LetterKind.NotDelivered)]
    public async Task A_detail_that_is_no_code_is_not_repeated(LetterKind kind)
    {
        var mail = await MailSamples.Send(Letters, kind, null, "Canary Jansen <geboren 2012>");

        Assert.DoesNotContain("canary", mail.Subject + mail.Text + mail.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_line_break_never_gets_into_a_subject()
    {
        var mail = await MailSamples.Alert(Letters, Sample.Case with { Gemeente = "Urk\r\nBcc: iedereen@urk.example\u0085" });

        Assert.Equal("[RET-7K3F-9QDX] Spoed · Urk Bcc: iedereen@urk.example · Versnellingstafel", mail.Subject);
    }

    [Fact]
    public async Task Text_in_a_mail_is_never_markup()
    {
        var mail = await MailSamples.Alert(Letters, Sample.Case with { Gemeente = "<script>alert(1)</script>" });

        Assert.DoesNotContain("<script", mail.Html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", mail.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Urgency.Normaal, "[RET-7K3F-9QDX] Urk · Versnellingstafel")]
    [InlineData(Urgency.Spoed, "[RET-7K3F-9QDX] Spoed · Urk · Versnellingstafel")]
    [InlineData(Urgency.Crisis, "[RET-7K3F-9QDX] Crisis · Urk · Versnellingstafel")]
    public async Task An_alert_s_subject_says_number_urgency_gemeente_and_question_and_no_more(Urgency urgency, string expected)
    {
        var mail = await MailSamples.Alert(Letters, Sample.Case with { Urgency = urgency });

        Assert.Equal(expected, mail.Subject);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_of_mail_can_be_written(LetterKind kind)
    {
        var detail = Sample.Case.Alerts[0].Number.ToString(CultureInfo.InvariantCulture);

        var mail = await MailSamples.Send(Letters, kind, Sample.Case, detail);

        Assert.NotEqual("", mail.Subject);
    }

    [Fact]
    public async Task A_mail_about_a_case_needs_one() =>
        await Assert.ThrowsAsync<ArgumentException>(() => MailSamples.Send(Letters, LetterKind.Confirmation, null));
}
