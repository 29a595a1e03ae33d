using System.Text;
using MimeKit;

namespace Versnelling.Functions.Mail;

/// <summary>Decodes text whose charset is missing, unknown or wrong: what is valid UTF-8 is that, all else windows-1252.</summary>
internal static class MailCharset
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static MailCharset()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Windows1252 = Encoding.GetEncoding(1252);
    }

    public static Encoding Windows1252 { get; }

    public static string Decode(TextPart part)
    {
        if (part.Content is not { } content)
            return "";
        using var decoded = new MemoryStream();
        content.DecodeTo(decoded);
        return Decode(decoded.GetBuffer().AsSpan(0, (int)decoded.Length), part.ContentType.Charset).TrimStart('\uFEFF');
    }

    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (Declared(charset) is { } declared)
            return declared.GetString(bytes);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8.GetString(bytes) : Windows1252.GetString(bytes);
    }

    // Latin-1 and ASCII are mostly said by programs that mean windows-1252, and UTF-8 by some that don't write it.
    private static Encoding? Declared(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
            return null;
        try
        {
            var encoding = Encoding.GetEncoding(charset.Trim(' ', '"', '\''));
            return encoding.CodePage is 65001 or 20127 or 28591 or 1252 ? null : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
