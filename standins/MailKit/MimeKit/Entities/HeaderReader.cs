using System.Text;

namespace MimeKit;

/// <summary>Reads a block of headers out of a buffer, up to and including the empty line.</summary>
internal static class HeaderReader
{
    public static HeaderList Read(byte[] buffer, ref int at, int end, ParserOptions options)
    {
        var headers = new HeaderList();
        while (at < end)
        {
            var lineEnd = EndOfLine(buffer, at, end);
            if (IsEmptyLine(buffer.AsSpan(at, lineEnd - at))) { at = lineEnd; break; }

            while (lineEnd < end && buffer[lineEnd] is (byte)' ' or (byte)'\t') lineEnd = EndOfLine(buffer, lineEnd, end);
            headers.Add(Header(buffer.AsMemory(at, lineEnd - at), at, options));
            at = lineEnd;
        }

        return headers;
    }

    /// <summary>Whether a line can be a header: a name without inner spaces, then a colon.</summary>
    public static bool IsHeader(ReadOnlySpan<byte> line) => NameLength(line) > 0;

    public static int EndOfLine(byte[] buffer, int at, int end)
    {
        var lineFeed = buffer.AsSpan(at, end - at).IndexOf((byte)'\n');
        return lineFeed < 0 ? end : at + lineFeed + 1;
    }

    private static bool IsEmptyLine(ReadOnlySpan<byte> line) => line is [(byte)'\n'] or [(byte)'\r', (byte)'\n'];

    private static Header Header(ReadOnlyMemory<byte> bytes, int offset, ParserOptions options)
    {
        var name = NameLength(bytes.Span);
        if (name <= 0)
        {
            var line = bytes.Span.TrimEnd("\r\n"u8);
            return new(options, Encoding.Latin1.GetString(line), bytes[line.Length..], offset, isInvalid: true);
        }

        var colon = bytes.Span.IndexOf((byte)':');
        return new(options, Encoding.Latin1.GetString(bytes.Span[..name]), bytes[(colon + 1)..], offset, isInvalid: false);
    }

    private static int NameLength(ReadOnlySpan<byte> line)
    {
        var name = line.IndexOfAnyInRange((byte)0, (byte)' ');
        var colon = line.IndexOf((byte)':');
        if (colon < 0) return -1;
        if (name < 0 || name > colon) name = colon;
        return line[name..colon].ContainsAnyExcept((byte)' ', (byte)'\t') || line[..name].Contains((byte)127) ? -1 : name;
    }
}
