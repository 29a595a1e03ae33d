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
        Assert.Equal("achteraf", multipart.Epilogue!.Trim());
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
    public void Nesting_beyond_the_asked_depth_is_left_closed()
    {
        var raw = "Content-Type: multipart/mixed; boundary=b0\n\n";
        for (var i = 1; i < 10; i++) raw += $"--b{i - 1}\nContent-Type: multipart/mixed; boundary=b{i}\n\n";
        using var mail = MimeMessage.Load(new ParserOptions { MaxMimeDepth = 3 }, new MemoryStream(System.Text.Encoding.ASCII.GetBytes(raw + "--b9\n\nx\n")));
        var leaf = Assert.Single(mail.BodyParts);
        Assert.IsType<MimePart>(leaf);
        Assert.Equal("multipart/mixed", leaf.ContentType.MimeType);
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
    public void A_bounce_has_its_status_groups()
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
        Assert.Equal("delivery-status", Assert.IsType<MultipartReport>(mail.Body).ReportType);
        var status = mail.BodyParts.OfType<MessageDeliveryStatus>().Single();
        Assert.Equal(2, status.StatusGroups.Count);
        Assert.Equal("5.1.1", status.StatusGroups[1]["Status"]);
        Assert.Equal("failed", status.StatusGroups[1]["Action"]);
    }

    [Fact]
    public void A_read_receipt_has_its_fields()
    {
        using var mail = Mails.Read("Content-Type: multipart/report; report-type=disposition-notification; boundary=d\n\n--d\n\ngelezen\n--d\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; displayed\nOriginal-Message-ID: <a@x.example>\n--d--\n");
        var fields = mail.BodyParts.OfType<MessageDispositionNotification>().Single().Fields;
        Assert.Equal("<a@x.example>", fields["Original-Message-ID"]);
    }

    [Fact]
    public void The_text_of_related_parts_is_that_of_the_root()
    {
        using var mail = Mails.Read("Content-Type: multipart/related; boundary=r\n\n--r\nContent-Type: text/html\n\n<img src=cid:l>\n--r\nContent-Type: image/png\nContent-ID: <l>\nContent-Transfer-Encoding: base64\n\nAAEC\n--r--\n");
        Assert.Equal("<img src=cid:l>", mail.HtmlBody);
        Assert.Equal("l", mail.BodyParts.Last().ContentId);
    }
}
