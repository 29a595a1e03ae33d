using System.Collections.Concurrent;
using System.Text;
using System.Text.Unicode;
using MimeKit;

namespace Versnelling.Functions.Mail;

/// <summary>Decodes text whose charset is missing, unknown or wrong: what is valid UTF-8 is that, all else windows-1252.</summary>
internal static class MailCharset
{
    private const int RememberedNames = 100;
    private static readonly ConcurrentDictionary<string, Encoding?> Remembered = new(StringComparer.OrdinalIgnoreCase);

    static MailCharset()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Windows1252 = Encoding.GetEncoding(1252);
    }

    public static Encoding Windows1252 { get; }

    /// <summary>A part's text, at most so many bytes of it.</summary>
    public static (string Text, bool IsCut) Decode(MimePart part, int most = ReadingBounds.LongestTextPart)
    {
        if (part.Content is not { } content)
            return ("", false);
        using var decoded = new FirstBytes(most);
        content.DecodeTo(decoded);
        return (Decode(decoded.Bytes, part.ContentType.Charset), decoded.IsCut);
    }

    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (Ascii.IsValid(bytes) && !bytes.Contains((byte)0x1B) && !bytes.Contains((byte)0))
            return Encoding.ASCII.GetString(bytes);
        return Clean((Marked(bytes) ?? Wide(bytes, charset) ?? Declared(charset, bytes) ?? Guessed(bytes)).GetString(bytes));
    }

    /// <summary>Without byte order marks and NULs, and with what Latin-1 took for control characters as windows-1252 meant it: € for U+0080.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0080', '\u009F') && !text.AsSpan().ContainsAny('\0', '\uFEFF'))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is >= '\u0080' and <= '\u009F' and not '\u0085')
                clean.Append(Windows1252.GetString([(byte)c]));
            else if (c is not ('\0' or '\uFEFF'))
                clean.Append(c);
        }

        return clean.ToString();
    }

    // A half character where the text is cut off does not make it another charset.
    private static Encoding Guessed(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 0; cut < 4 && cut < bytes.Length; cut++)
        {
            if (Utf8.IsValid(bytes[..^cut]))
                return Encoding.UTF8;
        }

        return Windows1252;
    }

    private static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    // Sixteen bits a character leave a NUL beside every Latin letter; without any, the declaration is wrong.
    private static Encoding? Wide(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (charset is null || !charset.Contains("16", StringComparison.Ordinal) || charset.Contains("8859", StringComparison.Ordinal) || !bytes.Contains((byte)0))
            return null;
        return bytes.IndexOf((byte)0) % 2 == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode;
    }

    private static Encoding? Declared(string? charset, ReadOnlySpan<byte> bytes)
    {
        if (string.IsNullOrWhiteSpace(charset))
            return null;
        var name = charset.Trim(' ', '"', '\'');
        if (!Remembered.TryGetValue(name, out var encoding))
        {
            encoding = LookUp(name);
            // Names come from strangers: without a bound they could fill the memory.
            if (Remembered.Count < RememberedNames)
                Remembered[name] = encoding;
        }

        return encoding is not null && IsWestern(encoding) && Utf8.IsValid(bytes) ? null : encoding;
    }

    // Letters of these that happen to be valid UTF-8 would be such as "Ã«", which nobody writes.
    private static bool IsWestern(Encoding encoding) => encoding.CodePage is 28605 or 28599 or 1254 or 850 or 437;

    // Latin-1 and ASCII are mostly said by programs that mean windows-1252, and UTF-8 by some that don't write it.
    private static Encoding? LookUp(string name)
    {
        try
        {
            var encoding = Encoding.GetEncoding(name);
            return encoding.CodePage is 65001 or 20127 or 28591 or 1252 or 1200 or 1201 or 12000 or 12001 ? null : encoding;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
