using System.Text;
using MimeKit;

namespace Standins.Mail.Tests.Reading;

public class HeaderTests
{
    private static string Subject(string raw)
    {
        using var mail = Mails.Read($"From: a@school.example\nSubject: {raw}\n\n");
        return mail.Subject!;
    }

    [Theory]
    [InlineData("Aanmelding", "Aanmelding")]
    [InlineData("=?utf-8?Q?Zorg_om_Zo=C3=AB?=", "Zorg om Zoë")]
    [InlineData("=?UTF-8?B?Wm/Dqw==?=", "Zoë")]
    [InlineData("=?iso-8859-1?q?Zo=EB?= thuis", "Zoë thuis")]
    [InlineData("=?windows-1252?Q?=80_100?=", "€ 100")]
    [InlineData("=?utf-8*nl?Q?Zo=C3=AB?=", "Zoë")]
    [InlineData("=?utf-8?Q?een?= =?utf-8?Q?twee?=", "eentwee")]
    [InlineData("=?utf-8?Q?een?= en =?utf-8?Q?twee?=", "een en twee")]
    [InlineData("=?utf-8?Q?half_=C3?= =?utf-8?Q?=AB?=", "half ë")]
    [InlineData("=?utf-8?B?Wm8=?=\n =?utf-8?B?w6s=?=", "Zoë")]
    [InlineData("=?nonsense-99?Q?Zo=C3=AB?=", "Zoë")]
    [InlineData("=?utf-8?Q?niet af", "=?utf-8?Q?niet af")]
    [InlineData("2 =? 3 en ?= of", "2 =? 3 en ?= of")]
    [InlineData("een\n  gevouwen\n\tonderwerp", "een  gevouwen\tonderwerp")]
    public void A_subject_is_decoded(string raw, string expected) => Assert.Equal(expected, Subject(raw));

    [Fact]
    public void Raw_utf8_bytes_are_utf8() => Assert.Equal("Zoë", Subject("Zo\u00c3\u00ab"));

    [Fact]
    public void Other_raw_bytes_are_latin1_unless_the_caller_names_a_charset()
    {
        var bytes = Encoding.Latin1.GetBytes("Subject: Zo\u00eb \u0080\r\n\r\n");
        using var plain = MimeMessage.Load(new MemoryStream(bytes));
        using var windows = MimeMessage.Load(new ParserOptions { CharsetEncoding = Encoding.GetEncoding(1252) }, new MemoryStream(bytes));
        Assert.Equal("Zoë \u0080", plain.Subject);
        Assert.Equal("Zoë €", windows.Subject);
    }

    [Fact]
    public void Headers_are_found_by_name_in_any_case_and_the_first_counts()
    {
        using var mail = Mails.Read("X-Spam-Flag: YES\nx-spam-flag: NO\nAuto-Submitted: auto-replied\n\n");
        Assert.Equal("YES", mail.Headers["x-SPAM-flag"]);
        Assert.Equal("auto-replied", mail.Headers["auto-submitted"]);
        Assert.Equal(2, mail.Headers.Count(h => h.Field.Equals("X-Spam-Flag", StringComparison.OrdinalIgnoreCase)));
        Assert.Null(mail.Headers["X-Absent"]);
        Assert.True(mail.Headers.Contains("Auto-Submitted"));
    }

    [Fact]
    public void Headers_about_the_content_belong_to_the_body()
    {
        using var mail = Mails.Read("Subject: x\nContent-Type: text/plain\n\n");
        Assert.Null(mail.Headers["Content-Type"]);
        Assert.Equal("text/plain", mail.Body!.Headers["Content-Type"]);
    }

    [Fact]
    public void A_line_without_colon_among_the_headers_does_no_harm()
    {
        using var mail = Mails.Read("From: a@school.example\nzomaar een regel\nSubject: toch\n\ninhoud\n");
        Assert.Equal("toch", mail.Subject);
        Assert.Equal("inhoud\n", mail.TextBody!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Bare_line_feeds_end_lines_too()
    {
        using var mail = Mails.Read("Subject: x\nTo: a@school.example\n\nhallo"u8.ToArray());
        Assert.Equal("x", mail.Subject);
        Assert.Equal("hallo", mail.TextBody);
    }

    [Theory]
    [InlineData("Mon, 16 Feb 2026 12:03:44 +0100", "2026-02-16T12:03:44+01:00")]
    [InlineData("16 Feb 2026 12:03 GMT", "2026-02-16T12:03:00+00:00")]
    [InlineData("Sun, 5 Jul 2026 01:02:03 -0730 (zomertijd)", "2026-07-05T01:02:03-07:30")]
    [InlineData("Mon, 16 Feb 2026 12:03:44 EST", "2026-02-16T12:03:44-05:00")]
    public void A_date_is_read(string raw, string expected)
    {
        using var mail = Mails.Read($"Date: {raw}\n\n");
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), mail.Date);
    }

    [Theory]
    [InlineData("Date: gisteren\n")]
    [InlineData("X-Other: 1\n")]
    public void A_date_that_is_not_there_is_the_minimum(string header)
    {
        using var mail = Mails.Read(header + "\n");
        Assert.Equal(DateTimeOffset.MinValue, mail.Date);
    }

    [Fact]
    public void Message_ids_lose_their_brackets()
    {
        using var mail = Mails.Read("Message-ID: <a.1@school.example>\nIn-Reply-To: <b@x.example>\nReferences: <c@x.example>\n <b@x.example>\n\n");
        Assert.Equal("a.1@school.example", mail.MessageId);
        Assert.Equal("b@x.example", mail.InReplyTo);
        Assert.Equal(["c@x.example", "b@x.example"], mail.References);
    }

    [Fact]
    public void What_is_absent_is_null()
    {
        using var mail = Mails.Read("X-Only: 1\n\n");
        Assert.Null(mail.Subject);
        Assert.Null(mail.MessageId);
        Assert.Null(mail.InReplyTo);
        Assert.Null(mail.Sender);
        Assert.Empty(mail.From);
        Assert.Empty(mail.References);
    }
}
