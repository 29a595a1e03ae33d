using System.Buffers;
using System.Text;

namespace MimeKit;

/// <summary>Reads RFC 2047 encoded words, also the broken ones that mail programs write.</summary>
internal static class EncodedWords
{
    private const int LongestCharsetName = 75;
    private static readonly SearchValues<char> NotInCharsets = SearchValues.Create(" \t\r\n<>\"");

    public static string Decode(string text, ParserOptions options)
    {
        var at = text.IndexOf("=?", StringComparison.Ordinal);
        if (at < 0) return text;
        var output = new StringBuilder(text.Length);
        var bytes = new List<byte>();
        var charset = "";
        var written = 0;
        var last = text.LastIndexOf("?=", StringComparison.Ordinal);
        for (; at >= 0 && at + 2 <= last; at = text.IndexOf("=?", at, StringComparison.Ordinal))
        {
            if (!TryRead(text, at, out var word)) { at += 2; continue; }

            // White space between two encoded words isn't text, and a character may be split over both.
            var between = text.AsSpan(written, at - written);
            var adjacent = bytes.Count > 0 && between.IsWhiteSpace();
            if (!adjacent || !charset.Equals(word.Charset, StringComparison.OrdinalIgnoreCase)) Flush(output, bytes, charset, options);
            if (!adjacent) output.Append(between);
            charset = word.Charset;
            bytes.AddRange(word.Bytes);
            at = written = word.End;
        }

        Flush(output, bytes, charset, options);
        return output.Append(text, written, text.Length - written).ToString();
    }

    private static void Flush(StringBuilder output, List<byte> bytes, string charset, ParserOptions options)
    {
        if (bytes.Count == 0) return;
        var all = bytes.ToArray();
        bytes.Clear();
        output.Append(Charsets.Find(charset) is { } encoding ? encoding.GetString(all) : Charsets.Decode(all, options));
    }

    private static bool TryRead(string text, int start, out (string Charset, byte[] Bytes, int End) word)
    {
        word = default;
        var name = start + 2;
        var mark = text.IndexOf('?', name, Math.Min(LongestCharsetName, text.Length - name));
        if (mark <= name || mark + 2 >= text.Length || text[mark + 2] != '?') return false;
        var charset = text.AsSpan(name, mark - name);
        if (charset.ContainsAny(NotInCharsets)) return false;
        var end = text.IndexOf("?=", mark + 3, StringComparison.Ordinal);
        if (end < 0) return false;
        var payload = Encoding.UTF8.GetBytes(text, mark + 3, end - mark - 3);
        var bytes = text[mark + 1] switch
        {
            'b' or 'B' => TransferEncoding.Base64(payload),
            'q' or 'Q' => TransferEncoding.QuotedPrintable(payload, inHeader: true),
            _ => null,
        };
        if (bytes is null) return false;
        // RFC 2231 allows a language after the charset: utf-8*nl.
        var language = charset.IndexOf('*');
        word = ((language < 0 ? charset : charset[..language]).ToString(), bytes, end + 2);
        return true;
    }
}
