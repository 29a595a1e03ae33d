using System.Text;
using MimeKit;

namespace Standins.Mail.Tests;

internal static class Mails
{
    public static IEnumerable<string> SampleFiles =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "mail"), "*.eml").Order(StringComparer.Ordinal);

    /// <summary>Each character is one byte, so that a test can write any byte as \xNN.</summary>
    public static MimeMessage Read(string latin1) => Read(Encoding.Latin1.GetBytes(latin1.ReplaceLineEndings("\r\n")));

    public static MimeMessage Read(byte[] bytes) => MimeMessage.Load(new MemoryStream(bytes));

    public static byte[] Written(MimeMessage message)
    {
        using var stream = new MemoryStream();
        message.WriteTo(new FormatOptions { NewLineFormat = NewLineFormat.Dos }, stream);
        return stream.ToArray();
    }

    public static byte[] Decoded(MimeEntity part)
    {
        using var stream = new MemoryStream();
        Assert.IsAssignableFrom<MimePart>(part);
        ((MimePart)part).Content!.DecodeTo(stream);
        return stream.ToArray();
    }
}
