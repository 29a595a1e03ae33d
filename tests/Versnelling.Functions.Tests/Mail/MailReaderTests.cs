using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Functions.Mail;

namespace Versnelling.Functions.Tests.Mail;

public class MailReaderTests
{
    private const string Head = "From: \"J. Prins\" <J.Prins@lelystad.example>\r\nTo: ikwil@versnelling-fl.example\r\nSubject: =?utf-8?Q?pati=C3=ABnt?=\r\nDate: Wed, 11 Mar 2026 09:00:00 +0100\r\nMessage-ID: <a1@lelystad.example>\r\n";

    [Fact]
    public void Headers_are_decoded()
    {
        var mail = Read(Head + "In-Reply-To: uw bericht <x@a.example>\r\nReferences: <y@a.example><x@a.example>\r\n\r\nHallo");
        Assert.Equal(("j.prins@lelystad.example", "J. Prins", "patiënt", "a1@lelystad.example"), (mail.From?.Value, mail.FromName, mail.Subject, mail.MessageId?.Value));
        Assert.Equal(Instant.FromUtc(2026, 3, 11, 8, 0), mail.Date);
        Assert.Equal(["x@a.example"], mail.InReplyTo.Select(i => i.Value));
        Assert.Equal(["y@a.example", "x@a.example"], mail.References.Select(i => i.Value));
        Assert.Equal(["ikwil@versnelling-fl.example"], mail.Recipients.Select(r => r.Value));
    }

    [Fact]
    public void The_body_hash_is_over_the_raw_bytes_after_the_headers() =>
        Assert.Equal(SHA256.HashData("Hallo\r\n\r\ndaar"u8), Read(Head + "\r\nHallo\r\n\r\ndaar").BodyHash.ToArray());

    [Theory]
    [InlineData("", "utf-8", "€ 5 voor Zoë")]
    [InlineData("", "windows-1252", "€ 5 voor Zoë")]
    [InlineData("Content-Type: text/plain; charset=iso-8859-1\r\n", "windows-1252", "€ 5 voor Zoë")]
    [InlineData("Content-Type: text/plain; charset=utf-8\r\n", "windows-1252", "€ 5 voor Zoë")]
    [InlineData("Content-Type: text/plain; charset=us-ascii\r\n", "utf-8", "€ 5 voor Zoë")]
    [InlineData("Content-Type: text/plain; charset=onbekend\r\n", "utf-8", "€ 5 voor Zoë")]
    [InlineData("Content-Type: text/plain; charset=iso-8859-15\r\n", "iso-8859-15", "€ 5 voor Zoë")]
    public void Text_is_read_whatever_its_charset_says(string header, string written, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream([.. Encoding.ASCII.GetBytes(Head + header + "\r\n"), .. Encoding.GetEncoding(written).GetBytes(text)]);
        Assert.Equal(text, MailReader.Read(stream, Instant.FromUtc(2026, 3, 11, 9, 0)).Text);
    }

    [Fact]
    public void Html_keeps_its_lines_and_cells()
    {
        var mail = Read(Head + "Content-Type: text/html\r\n\r\n<html><head><style>p {}</style></head><body><p>Dag,<br>hoi</p><table><tr><td>Gemeente</td><td>Urk</td></tr><tr><td>Leeftijd</td><td>8</td></tr></table><div style='display: none'>weg</div><blockquote>oud</blockquote></body></html>");
        Assert.Equal("Dag,\nhoi\n\nGemeente\tUrk\nLeeftijd\t8\n> oud", mail.Text);
    }

    [Fact]
    public void An_empty_plain_part_gives_way_to_the_html()
    {
        var mail = Read(Head + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n \r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Mijn zoon</p>\r\n--b--\r\n");
        Assert.Equal("Mijn zoon", mail.Text);
    }

    [Fact]
    public void An_attached_mail_is_a_forward()
    {
        var mail = Read(Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nZie bijlage.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: school@school.example\r\nSubject: leerling\r\n\r\nHij woont in Dronten.\r\n--b--\r\n");
        Assert.Contains("Zie bijlage.", mail.Text, StringComparison.Ordinal);
        Assert.EndsWith("Onderwerp: leerling\n\nHij woont in Dronten.", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_type_and_calendar_method_stay_with_the_media_types()
    {
        var mail = Read(Head + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nx\r\n--b--\r\n");
        Assert.Equal(["multipart/report; report-type=delivery-status", "text/calendar; method=reply"], mail.MediaTypes);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n\r\n", "empty")]
    [InlineData("\u0000\u0001\u0002\u0003PNG\u0000\u0000", "no-headers")]
    [InlineData("Hallo: dit is geen mail\r\n\r\ntekst", "no-mail-headers")]
    public void What_is_no_mail_is_unreadable_with_its_reason(string raw, string reason) => Assert.Equal(reason, Read(raw).Unreadable);

    [Theory]
    [InlineData("\u0000\u0001PNG\u0000", "\u0000\u0001PNG\u0001")]
    [InlineData("Hallo: dit is geen mail\r\n\r\ntekst", "Dag: dit is geen mail\r\n\r\ntekst")] // the same but for what would be its headers
    [InlineData("", " ")]
    public void Of_what_is_unreadable_one_is_told_from_another(string one, string other)
    {
        Assert.NotEqual(Read(one).BodyHash.ToArray(), Read(other).BodyHash.ToArray());
        Assert.Equal(Read(one).BodyHash.ToArray(), Read(one).BodyHash.ToArray());
    }

    [Fact]
    public void Bytes_spoiled_at_random_are_read_or_refused_but_never_throw()
    {
        var random = new Random(20260311);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "mail"), "*.eml"))
        {
            var bytes = File.ReadAllBytes(file);
            for (var round = 0; round < 25; round++)
            {
                var spoiled = bytes[..random.Next(bytes.Length + 1)];
                for (var flips = random.Next(30); flips > 0 && spoiled.Length > 0; flips--)
                    spoiled[random.Next(spoiled.Length)] = (byte)random.Next(256);
                using var stream = new MemoryStream(spoiled);
                var mail = MailReader.Read(stream, Instant.FromUtc(2026, 3, 11, 9, 0));
                Assert.NotNull(MailUnderstanding.Understand(mail, TestRegion.Flevoland));
            }
        }
    }

    private static IncomingMail Read(string raw)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(raw));
        return MailReader.Read(stream, Instant.FromUtc(2026, 3, 11, 9, 0));
    }
}
