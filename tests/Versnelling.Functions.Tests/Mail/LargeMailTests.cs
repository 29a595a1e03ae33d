using System.Security.Cryptography;
using System.Text;
using Versnelling.Domain.Intake;
using Versnelling.Functions.Mail;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>Large mails are read without several copies in memory; what is too large is known by its headers.</summary>
public class LargeMailTests
{
    private const int Megabyte = 1 << 20;
    private static readonly string Start = TestMail.Head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nZie het dossier.\r\n--b\r\nContent-Type: application/pdf; name=dossier.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_attachment_of_25_MB_costs_less_than_two_copies_of_the_mail(bool canSeek)
    {
        using (var warm = new LongMail(Start, Megabyte, canSeek))
            MailReader.Read(warm, TestMail.Received);
        using var raw = new LongMail(Start, 34 * Megabyte, canSeek);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var mail = MailReader.Read(raw, TestMail.Received);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(("Zie het dossier.", ReadingRemarks.None), (mail.Text, mail.Remarks));
        Assert.Equal(["dossier.pdf"], mail.Attachments);
        // All that was ever asked for, given back or not: the peak can't be higher.
        Assert.True(allocated < 60 * Megabyte, $"{allocated / Megabyte} MB were asked for.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_a_mail_that_is_too_large_only_the_headers_are_read(bool canSeek)
    {
        using var raw = new LongMail(Start, 80 * Megabyte, canSeek);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var mail = MailReader.Read(raw, TestMail.Received);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(("", ReadingRemarks.TooLarge, "Vraag", "j.prins@lelystad.example", null), (mail.Text, mail.Remarks, mail.Subject, mail.From?.Value, mail.Unreadable));
        Assert.True(allocated < 5 * Megabyte, $"{allocated / Megabyte} MB were asked for.");
        Assert.Equal(LongMail.BodyHash(Start, 80 * Megabyte), mail.BodyHash.ToArray());
    }

    [Fact]
    public void A_stream_is_read_from_its_place_on()
    {
        using var raw = new MemoryStream(Encoding.UTF8.GetBytes("weg" + TestMail.Head + "\r\nMijn zoon")) { Position = 3 };
        Assert.Equal("Mijn zoon", MailReader.Read(raw, TestMail.Received).Text);
    }

    [Fact]
    public void A_stream_that_cannot_go_back_reads_the_same()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "mail"), "*.eml"))
        {
            var expected = TestMail.Read(File.ReadAllBytes(file));
            using var raw = new LongMail(File.ReadAllText(file, Encoding.Latin1), 0, canSeek: false);
            var mail = MailReader.Read(raw, TestMail.Received);
            Assert.Equal((expected.Text, expected.Subject), (mail.Text, mail.Subject));
            Assert.Equal(expected.BodyHash.ToArray(), mail.BodyHash.ToArray());
        }
    }

    /// <summary>A mail that is made while it is read, so that the test itself holds none of it.</summary>
    private sealed class LongMail(string start, long filled, bool canSeek) : Stream
    {
        private readonly byte[] _start = Encoding.Latin1.GetBytes(start);

        public override bool CanRead => true;

        public override bool CanSeek => canSeek;

        public override bool CanWrite => false;

        public override long Length => canSeek ? _start.Length + filled : throw new NotSupportedException();

        public override long Position { get; set; }

        public static byte[] BodyHash(string start, long filled)
        {
            using var raw = new LongMail(start, filled, canSeek: true) { Position = start.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4 };
            return SHA256.HashData(raw);
        }

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, _start.Length + filled - Position);
            var fromStart = (int)Math.Clamp(_start.Length - Position, 0, count);
            if (fromStart > 0)
                _start.AsSpan((int)Position, fromStart).CopyTo(buffer);
            for (var i = fromStart; i < count; i++)
                buffer[i] = (Position + i - _start.Length) % 78 is var column && column == 76 ? (byte)'\r' : column == 77 ? (byte)'\n' : (byte)'A';
            Position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
