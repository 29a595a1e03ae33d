using System.Text;

namespace MimeKit;

/// <summary>
/// Builds the tree of a mail over one buffer, without copying content: an outer boundary always ends what is
/// inside it, so that a part that is never closed ends where its parent's next part starts.
/// </summary>
internal sealed class EntityReader(byte[] buffer, ParserOptions options)
{
    // Every level looks through its content again; without a bound of our own a mail of nested levels would cost minutes.
    private const int DeepestLevel = 100;

    // A mail of nothing but boundaries would otherwise fill the memory; what follows the last part is its epilogue.
    private const int MostParts = 10_000;
    private int _parts;

    /// <exception cref="FormatException">The buffer is empty or doesn't start with a header.</exception>
    public MimeMessage ReadMail()
    {
        var start = buffer is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        if (start == buffer.Length) throw new FormatException("End of stream.");
        var line = FirstLine(start);
        if (line.StartsWith("From "u8) || line.StartsWith(">From "u8)) { start += line.Length; line = FirstLine(start); }

        if (!line.TrimEnd("\r\n"u8).IsEmpty && !HeaderReader.IsHeader(line)) throw new FormatException("Failed to parse message headers.");
        return ReadMessage(start, buffer.Length, 0);
    }

    private ReadOnlySpan<byte> FirstLine(int start) => buffer.AsSpan(start, HeaderReader.EndOfLine(buffer, start, buffer.Length) - start);

    private MimeMessage ReadMessage(int at, int end, int depth)
    {
        var headers = HeaderReader.Read(buffer, ref at, end, options);
        var own = new HeaderList();
        var ofBody = new HeaderList();
        foreach (var header in headers)
            (header.Field.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) ? ofBody : own).Add(header);
        return new(own, options) { Body = ReadEntity(ofBody, at, end, depth, "text/plain") };
    }

    private MimeEntity ReadEntity(HeaderList headers, int at, int end, int depth, string defaultType)
    {
        var content = new ArraySegment<byte>(buffer, at, end - at);
        var type = TypeOf(headers, defaultType);
        var parsed = new ParsedEntity(headers, type, options);
        var tooDeep = depth >= Math.Min(options.MaxMimeDepth, DeepestLevel);
        if (Is(type.MediaType, "text") || type.IsMimeType("application", "rtf")) return new TextPart(parsed, content);
        if (Is(type.MediaType, "multipart") && !tooDeep) return ReadMultipart(NewMultipart(parsed), at, end, depth);
        var isMail = Is(type.MediaType, "message") && type.MediaSubtype.ToUpperInvariant() is "RFC822" or "GLOBAL" or "NEWS" or "EXTERNAL-BODY" or "RFC2822";
        return isMail && !tooDeep && !IsEncoded(headers) ? new MessagePart(parsed, ReadMessage(at, end, depth + 1)) : new MimePart(parsed, content);
    }

    private static bool Is(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool IsEncoded(HeaderList headers) =>
        TransferEncoding.IsEncoded(TransferEncoding.Parse(headers.Find(HeaderId.ContentTransferEncoding)?.Value));

    private ContentType TypeOf(HeaderList headers, string defaultType) =>
        headers.Find(HeaderId.ContentType) is { } header
            ? ContentType.TryRead(header.UndecodedValue, options) ?? new ContentType("application", "octet-stream")
            : ContentType.Parse(defaultType);

    private static Multipart NewMultipart(ParsedEntity parsed) =>
        Is(parsed.ContentType.MediaSubtype, "alternative") ? new MultipartAlternative(parsed) : new Multipart(parsed);

    private Multipart ReadMultipart(Multipart multipart, int at, int end, int depth)
    {
        var boundary = multipart.Boundary?.TrimEnd();
        var delimiter = Encoding.UTF8.GetBytes("--" + boundary);
        var line = string.IsNullOrEmpty(boundary) ? default(Line) : FindBoundary(delimiter, at, end);
        if (!line.Found || line.Start > at) multipart.RawPreamble = Slice(at, line.Found ? BeforeLineBreak(at, line.Start) : end);
        var defaultType = Is(multipart.ContentType.MediaSubtype, "digest") ? "message/rfc822" : "text/plain";
        while (line is { Found: true, Closes: false } && _parts++ < MostParts)
        {
            var next = FindBoundary(delimiter, line.End, end);
            multipart.Add(ReadPart(line.End, next.Found ? BeforeLineBreak(line.End, next.Start) : end, depth + 1, defaultType));
            line = next;
        }

        if (line.Found && buffer[line.End - 1] == (byte)'\n') multipart.RawEpilogue = Slice(line.End, end);
        return multipart;
    }

    private MimeEntity ReadPart(int at, int end, int depth, string defaultType)
    {
        // Some senders forget the empty line: then there are no headers and everything is content.
        var line = buffer.AsSpan(at, HeaderReader.EndOfLine(buffer, at, end) - at);
        var headers = line.TrimEnd("\r\n"u8).IsEmpty || HeaderReader.IsHeader(line) ? HeaderReader.Read(buffer, ref at, end, options) : [];
        return ReadEntity(headers, at, end, depth, defaultType);
    }

    private Line FindBoundary(ReadOnlySpan<byte> boundary, int at, int end)
    {
        for (var from = at; from < end;)
        {
            var found = buffer.AsSpan(from, end - from).IndexOf(boundary);
            if (found < 0) break;
            var start = from + found;
            from = start + 1;
            if (start > at && buffer[start - 1] != '\n') continue;
            var lineEnd = HeaderReader.EndOfLine(buffer, start, end);
            var rest = buffer.AsSpan(start + boundary.Length, lineEnd - start - boundary.Length).TrimEnd(" \t\r\n"u8);
            if (rest.IsEmpty || rest.SequenceEqual("--"u8)) return new(true, start, lineEnd, !rest.IsEmpty);
        }

        return default;
    }

    // The line break before a boundary belongs to the boundary.
    private int BeforeLineBreak(int start, int end)
    {
        if (end > start && buffer[end - 1] == '\n') end--;
        if (end > start && buffer[end - 1] == '\r') end--;
        return end;
    }

    private ArraySegment<byte> Slice(int at, int end) => new(buffer, at, end - at);
    private readonly record struct Line(bool Found, int Start, int End, bool Closes);
}
