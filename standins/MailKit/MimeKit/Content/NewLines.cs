namespace MimeKit;

/// <summary>Writes lines with the wished line ending, whatever they end with now.</summary>
internal static class NewLines
{
    public static void Write(Stream stream, ReadOnlySpan<byte> bytes, FormatOptions options)
    {
        if (options.NewLineFormat == NewLineFormat.Mixed) { stream.Write(bytes); return; }

        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            if (end < 0) break;
            stream.Write(end > 0 && bytes[end - 1] == '\r' ? bytes[..(end - 1)] : bytes[..end]);
            WriteOne(stream, options);
            bytes = bytes[(end + 1)..];
        }

        stream.Write(bytes);
    }

    public static void WriteOne(Stream stream, FormatOptions options) =>
        stream.Write(options.NewLineFormat == NewLineFormat.Dos ? "\r\n"u8 : "\n"u8);
}
