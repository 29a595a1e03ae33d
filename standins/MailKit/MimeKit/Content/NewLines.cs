namespace MimeKit;

/// <summary>Writes lines with the wished line ending, whatever they end with now.</summary>
internal static class NewLines
{
    public static void Write(Stream stream, ReadOnlySpan<byte> bytes, FormatOptions options)
    {
        for (var end = bytes.IndexOf((byte)'\n'); end >= 0; end = bytes.IndexOf((byte)'\n'))
        {
            stream.Write(bytes[..end].EndsWith("\r"u8) ? bytes[..(end - 1)] : bytes[..end]);
            WriteOne(stream, options);
            bytes = bytes[(end + 1)..];
        }

        stream.Write(bytes);
    }

    public static void WriteOne(Stream stream, FormatOptions options) =>
        stream.Write(options.NewLineFormat == NewLineFormat.Dos ? "\r\n"u8 : "\n"u8);
}
