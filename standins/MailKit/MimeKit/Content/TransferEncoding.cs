using System.Buffers;
using System.Globalization;
using System.Text;

namespace MimeKit;

/// <summary>RFC 2045 transfer encodings. Decoding takes what it can and never refuses.</summary>
internal static class TransferEncoding
{
    private const int LineLength = 76;

    public static bool IsEncoded(ContentEncoding encoding) =>
        encoding is ContentEncoding.Base64 or ContentEncoding.QuotedPrintable;

    public static ContentEncoding Parse(string? value) => value?.Trim().ToUpperInvariant() switch
    {
        "7BIT" => ContentEncoding.SevenBit,
        "8BIT" => ContentEncoding.EightBit,
        "BINARY" => ContentEncoding.Binary,
        "BASE64" => ContentEncoding.Base64,
        "QUOTED-PRINTABLE" => ContentEncoding.QuotedPrintable,
        _ => ContentEncoding.Default,
    };

    public static string? Name(ContentEncoding encoding) => encoding switch
    {
        ContentEncoding.SevenBit => "7bit",
        ContentEncoding.EightBit => "8bit",
        ContentEncoding.Binary => "binary",
        ContentEncoding.Base64 => "base64",
        ContentEncoding.QuotedPrintable => "quoted-printable",
        _ => null,
    };

    public static ReadOnlyMemory<byte> Decode(ContentEncoding encoding, ReadOnlyMemory<byte> raw) => encoding switch
    {
        ContentEncoding.Base64 => Base64(raw.Span),
        ContentEncoding.QuotedPrintable => QuotedPrintable(raw.Span, inHeader: false),
        _ => raw,
    };

    public static byte[] Encode(ContentEncoding encoding, ReadOnlySpan<byte> bytes) => encoding switch
    {
        ContentEncoding.Base64 => Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks) + "\r\n"),
        ContentEncoding.QuotedPrintable => EncodeQuotedPrintable(bytes),
        _ => bytes.ToArray(),
    };

    public static byte[] Base64(ReadOnlySpan<byte> raw)
    {
        var output = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(raw.Length) + 3];
        if (System.Buffers.Text.Base64.DecodeFromUtf8(raw, output, out _, out var written) == OperationStatus.Done) return output[..written];
        written = 0;
        int bits = 0, held = 0;
        foreach (var b in raw)
        {
            var value = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8.IndexOf(b);
            if (value < 0)
            {
                // Padding ends a run; some senders join several runs.
                if (b == '=') held = 0;
                continue;
            }

            bits = (bits << 6) | value;
            held += 6;
            if (held < 8) continue;
            held -= 8;
            output[written++] = (byte)(bits >> held);
        }

        return output[..written];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> raw, bool inHeader)
    {
        var output = new ArrayBufferWriter<byte>(raw.Length + 1);
        while (!raw.IsEmpty)
        {
            var at = inHeader ? raw.IndexOfAny((byte)'=', (byte)'_') : raw.IndexOf((byte)'=');
            if (at < 0) at = raw.Length;
            output.Write(raw[..at]);
            raw = raw[at..];
            if (raw.IsEmpty) break;
            raw = raw[Escape(raw, output, inHeader)..];
        }

        return output.WrittenSpan.ToArray();
    }

    private static int Escape(ReadOnlySpan<byte> raw, ArrayBufferWriter<byte> output, bool inHeader)
    {
        if (raw[0] == '_') { output.Write(" "u8); return 1; }

        if (raw.Length > 2 && byte.TryParse(raw[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var b)) { output.Write([b]); return 3; }

        if (raw is [_] or [_, (byte)'\n', ..]) return Math.Min(raw.Length, 2);
        if (raw is [_, (byte)'\r', (byte)'\n', ..]) return 3;
        output.Write("="u8);
        return 1;
    }

    private static byte[] EncodeQuotedPrintable(ReadOnlySpan<byte> bytes)
    {
        var output = new ArrayBufferWriter<byte>(bytes.Length + 64);
        var column = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var b = bytes[i];
            var next = i + 1 < bytes.Length ? bytes[i + 1] : (byte)'\n';
            if (b == '\n' || (b == '\r' && next == '\n' && i + 1 < bytes.Length))
            {
                if (b == '\r') i++;
                output.Write("\r\n"u8);
                column = 0;
                continue;
            }

            var plain = b is > 32 and < 127 and not (byte)'=' || (b is 32 or 9 && next is not ((byte)'\r' or (byte)'\n'));
            if (column + (plain ? 1 : 3) > LineLength - 1) { output.Write("=\r\n"u8); column = 0; }

            if (plain) output.Write([b]);
            else output.Write(Encoding.ASCII.GetBytes($"={b:X2}"));
            column += plain ? 1 : 3;
        }

        return output.WrittenSpan.ToArray();
    }
}
