using MimeKit;

namespace Standins.Mail.Tests.Reading;

public class MultipartTests
{
    private const string Mixed = "Content-Type: multipart/mixed; boundary=\"b 1\"\n\n";

    [Fact]
    public void Text_html_and_attachment_are_told_apart()
    {
        using var mail = Mails.Read(Mixed + """
            vooraf
            --b 1
            Content-Type: multipart/alternative; boundary=b2

            --b2
            Content-Type: text/plain

            tekst
            --b2
            Content-Type: text/html

            <p>tekst</p>
            --b2--
            --b 1
            Content-Type: application/pdf; name=x.pdf
            Content-Disposition: attachment
            Content-Transfer-Encoding: base64

            AAEC
            --b 1--
            achteraf
            """);
        Assert.Equal("tekst", mail.TextBody);
        Assert.Equal("<p>tekst</p>", mail.HtmlBody);
        var attachment = Assert.Single(mail.Attachments);
        Assert.Equal("x.pdf", ((MimePart)attachment).FileName);
        Assert.Equal([0, 1, 2], Mails.Decoded(attachment));
        Assert.Equal(3, mail.BodyParts.Count());
        var multipart = Assert.IsType<Multipart>(mail.Body);
        Assert.IsType<MultipartAlternative>(multipart[0]);
        Assert.Equal("vooraf", multipart.Preamble!.Trim());
    }

    [Fact]
    public void A_boundary_that_never_closes_ends_with_the_mail()
    {
        using var mail = Mails.Read(Mixed + "--b 1\n\neen\n--b 1\n\ntwee\n");
        Assert.Equal(2, mail.BodyParts.Count());
        Assert.StartsWith("een", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inner_part_that_never_closes_ends_at_the_outer_boundary()
    {
        using var mail = Mails.Read(Mixed + "--b 1\nContent-Type: multipart/alternative; boundary=in\n\n--in\n\nbinnen\n--b 1\nContent-Type: text/plain\n\nbuiten\n--b 1--\n");
        Assert.Equal(["binnen", "buiten"], mail.BodyParts.OfType<TextPart>().Select(p => p.Text.TrimEnd()));
    }

    [Fact]
    public void A_longer_line_that_starts_as_the_boundary_is_content()
    {
        using var mail = Mails.Read("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n--bijna\neen --b\n--b--\n");
        Assert.Equal("--bijna\neen --b", mail.TextBody!.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Content-Type: multipart/mixed\n\n--b\n\nx\n--b--\n")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\n\nalleen tekst\n")]
    public void Without_boundary_lines_there_are_no_parts_and_everything_is_preamble(string raw)
    {
        using var mail = Mails.Read(raw);
        var multipart = Assert.IsType<Multipart>(mail.Body);
        Assert.Empty(multipart);
        Assert.Contains(raw.Split('\n')[2], multipart.Preamble, StringComparison.Ordinal);
        Assert.Null(mail.TextBody);
    }

    [Fact]
    public void Thousands_of_levels_do_no_harm()
    {
        var raw = string.Concat(Enumerable.Range(0, 5000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n"));
        using var mail = Mails.Read(raw);
        Assert.NotEmpty(mail.BodyParts);
    }

    [Fact]
    public void A_mail_inside_a_mail_is_read_too()
    {
        using var mail = Mails.Read(Mixed + "--b 1\n\nzie bijlage\n--b 1\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\nSubject: binnen\nFrom: a@x.example\n\ntekst binnen\n--b 1--\n");
        var inner = Assert.IsType<MessagePart>(mail.BodyParts.Last()).Message!;
        Assert.Equal("binnen", inner.Subject);
        Assert.Equal("tekst binnen", inner.TextBody);
        Assert.Equal("zie bijlage", mail.TextBody);
        Assert.Single(mail.Attachments);
    }

    [Fact]
    public void A_bounce_has_its_text_and_its_report_as_parts()
    {
        using var mail = Mails.Read("""
            Content-Type: multipart/report; report-type=delivery-status; boundary=d

            --d

            niet bezorgd
            --d
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.school.example

            Final-Recipient: rfc822; jan@school.example
            Action: failed
            Status: 5.1.1
            --d--
            """);
        Assert.Equal("delivery-status", Assert.IsAssignableFrom<Multipart>(mail.Body).ContentType.Parameters["report-type"]);
        Assert.Equal("niet bezorgd", mail.TextBody);
        var status = mail.BodyParts.Last();
        Assert.Equal("message/delivery-status", status.ContentType.MimeType);
        Assert.Contains("Status: 5.1.1", System.Text.Encoding.ASCII.GetString(Mails.Decoded(status)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_related_parts_is_that_of_the_root()
    {
        using var mail = Mails.Read("Content-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n\n<img src=cid:l>\n--r\nContent-Type: image/png\nContent-ID: <l>\nContent-Transfer-Encoding: base64\n\nAAEC\n--r--\n");
        Assert.Equal("<img src=cid:l>", mail.HtmlBody);
        Assert.Equal("l", mail.BodyParts.Last().ContentId);
    }

    [Fact]
    public void What_lies_deeper_than_the_options_allow_stays_closed()
    {
        const string Raw = "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\ndiep\n--b--\n--a--\n";
        using var stream = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(Raw));
        using var mail = MimeMessage.Load(new ParserOptions { MaxMimeDepth = 1 }, stream);
        Assert.IsType<MimePart>(Assert.Single(Assert.IsType<Multipart>(mail.Body)));
    }
}
