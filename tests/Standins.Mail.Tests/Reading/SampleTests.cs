using System.Text;
using MimeKit;

namespace Standins.Mail.Tests.Reading;

public class SampleTests
{
    public static TheoryData<string> Samples => [.. Mails.SampleFiles.Select(f => Path.GetFileName(f))];

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "mail", name));

    [Fact]
    public void There_are_forty_samples() => Assert.Equal(40, Mails.SampleFiles.Count());

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read(string name)
    {
        using var mail = Mails.Read(Bytes(name));
        var from = Assert.Single(mail.From.Mailboxes);
        Assert.EndsWith(".example", from.Address, StringComparison.Ordinal);
        Assert.Equal(2026, mail.Date.Year);
        var text = string.Concat(mail.BodyParts.OfType<TextPart>().Select(p => p.Text));
        Assert.False(string.IsNullOrWhiteSpace(text));
        Assert.DoesNotContain('\uFFFD', text + mail.Subject + from.Name);
        Assert.DoesNotContain("=?", mail.Subject + from.Name, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_written_as_it_came(string name)
    {
        var bytes = Bytes(name);
        using var mail = Mails.Read(bytes);
        using var written = new MemoryStream();
        mail.WriteTo(new FormatOptions { NewLineFormat = bytes.AsSpan().Contains((byte)'\r') ? NewLineFormat.Dos : NewLineFormat.Unix }, written);
        Assert.Equal(Encoding.Latin1.GetString(bytes).TrimEnd(), Encoding.Latin1.GetString(written.ToArray()).TrimEnd());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0000\u0001\u0002\u00ff\u00fe niets dan bytes")]
    [InlineData("gewoon een zin zonder kopregel\n\nen nog een\n")]
    public void What_does_not_start_with_a_header_is_a_format_exception(string bytes) =>
        Assert.Throws<FormatException>(() => Mails.Read(Encoding.Latin1.GetBytes(bytes)));

    [Fact]
    public void Three_thousand_damaged_samples_are_read_or_refused_with_a_format_exception()
    {
        var samples = Mails.SampleFiles.Select(File.ReadAllBytes).ToList();
        var random = new Random(20260216);
        var read = 0;
        for (var i = 0; i < 3000; i++)
        {
            var bytes = Damaged(samples[i % samples.Count], i % 6, random);
            try
            {
                using var mail = Mails.Read(bytes);
                Touch(mail);
                read++;
            }
            catch (FormatException)
            {
                // The one refusal that callers must expect.
            }
        }

        Assert.InRange(read, 2000, 3000);
    }

    private static byte[] Damaged(byte[] sample, int way, Random random)
    {
        var bytes = sample.ToArray();
        switch (way)
        {
            case 0:
                for (var n = 0; n < 20; n++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
            case 1:
                return bytes[..random.Next(bytes.Length)];
            case 2:
                var line = random.Next(bytes.Length);
                var end = Math.Min(bytes.Length, line + random.Next(200));
                return [.. bytes[..line], .. bytes[line..end], .. bytes[line..end], .. bytes[end..]];
            case 3:
                return [.. Encoding.ASCII.GetBytes("Subject: buiten\r\nContent-Type: message/rfc822\r\n\r\n"), .. bytes];
            case 4:
                return [.. bytes.Where(_ => random.Next(100) > 0)];
            default:
                byte[] odd = [0, (byte)'\r', (byte)'\n', (byte)'=', (byte)'?', (byte)';', (byte)':', (byte)'"', (byte)'<', (byte)',', (byte)'-', 0xC3];
                for (var n = 0; n < 20; n++) bytes[random.Next(bytes.Length)] = odd[random.Next(odd.Length)];
                return bytes;
        }
    }

    private static void Touch(MimeMessage mail)
    {
        _ = (mail.Subject, mail.Date, mail.MessageId, mail.InReplyTo, mail.Sender, mail.TextBody, mail.HtmlBody, mail.References.Count);
        foreach (var list in new[] { mail.From, mail.To, mail.Cc, mail.ReplyTo }) _ = list.Mailboxes.Select(m => m.Name + m.Address).ToList();
        foreach (var header in mail.Headers) _ = header.Value;
        foreach (var part in mail.BodyParts)
        {
            _ = (part.IsAttachment, part.ContentId, part.ContentType.Charset);
            if (part is MimePart leaf) _ = (leaf.FileName, Mails.Decoded(leaf));
            if (part is TextPart text) _ = text.Text;
            if (part is MessagePart { Message: { } inner }) Touch(inner);
        }

        mail.WriteTo(Stream.Null);
    }
}
