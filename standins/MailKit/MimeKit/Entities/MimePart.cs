namespace MimeKit;

public class MimePart : MimeEntity
{
    public MimePart() : this("application", "octet-stream") { }
    public MimePart(string mediaType, string mediaSubtype) : this(new ContentType(mediaType, mediaSubtype)) { }
    public MimePart(string contentType) : this(ContentType.Parse(contentType)) { }
    public MimePart(ContentType contentType) : base(contentType) { }

    internal MimePart(ParsedEntity parsed, ArraySegment<byte> content) : base(parsed) =>
        Content = MimeContent.Of(content, ContentTransferEncoding);

    public IMimeContent? Content { get; set; }

    public ContentEncoding ContentTransferEncoding
    {
        get => TransferEncoding.Parse(Headers.Find(HeaderId.ContentTransferEncoding)?.Value);
        set
        {
            if (TransferEncoding.Name(value) is { } name) Headers.Replace(HeaderId.ContentTransferEncoding, name);
            else Headers.RemoveAll(HeaderId.ContentTransferEncoding);
        }
    }

    /// <summary>The name of the disposition, else of the content type.</summary>
    public string? FileName
    {
        get => (ContentDisposition?.FileName ?? ContentType.Name)?.Trim();
        set
        {
            if (value is not null) ContentDisposition ??= new();
            if (ContentDisposition is { } disposition) disposition.FileName = value;
            ContentType.Name = value;
        }
    }

    public ContentEncoding GetBestEncoding(EncodingConstraint constraint, CancellationToken cancellationToken = default) =>
        GetBestEncoding(constraint, 78, cancellationToken);

    public ContentEncoding GetBestEncoding(EncodingConstraint constraint, int maxLineLength, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!ContentType.IsMimeType("text", "*") && !ContentType.IsMimeType("message", "*"))
            return constraint == EncodingConstraint.None ? ContentEncoding.Binary : ContentEncoding.Base64;
        var bytes = Decoded.Span;
        var unprintable = 0;
        foreach (var b in bytes)
            if (b >= 128) unprintable++;
        var dense = unprintable > 0 && unprintable >= (int)(bytes.Length * 0.17);
        var asLines = LongestLine(bytes) <= maxLineLength && !HasLoneReturn(bytes) && !bytes.StartsWith("From "u8) && bytes.IndexOf("\nFrom "u8) < 0;
        if (bytes.Contains((byte)0)) return constraint == EncodingConstraint.None && asLines ? ContentEncoding.Binary : ContentEncoding.Base64;
        if (constraint != EncodingConstraint.EightBit && dense && !(constraint == EncodingConstraint.None && asLines)) return ContentEncoding.Base64;
        if (!asLines || (constraint == EncodingConstraint.SevenBit && unprintable > 0)) return ContentEncoding.QuotedPrintable;
        return unprintable > 0 ? ContentEncoding.EightBit : ContentEncoding.SevenBit;
    }

    public override void Prepare(EncodingConstraint constraint, int maxLineLength = 78)
    {
        var now = ContentTransferEncoding;
        if (TransferEncoding.IsEncoded(now) || (now == ContentEncoding.Binary && constraint == EncodingConstraint.None)) return;
        var best = GetBestEncoding(constraint, maxLineLength);
        if (now == ContentEncoding.Default && best == ContentEncoding.SevenBit) return;
        ContentTransferEncoding = best;
    }

    internal override void WriteContent(Stream stream, FormatOptions options)
    {
        if (Content is not MimeContent content) return;
        var wanted = ContentTransferEncoding;
        var asItIs = content.Encoding == wanted || (!TransferEncoding.IsEncoded(content.Encoding) && !TransferEncoding.IsEncoded(wanted));
        var bytes = asItIs ? content.Raw.Span : TransferEncoding.Encode(wanted, content.Decoded.Span);
        if (wanted == ContentEncoding.Binary) stream.Write(bytes);
        else NewLines.Write(stream, bytes, options);
    }

    internal ReadOnlyMemory<byte> Decoded => (Content as MimeContent)?.Decoded ?? ReadOnlyMemory<byte>.Empty;

    protected override void Dispose(bool disposing)
    {
        if (disposing) Content?.Dispose();
        base.Dispose(disposing);
    }

    private static int LongestLine(ReadOnlySpan<byte> bytes)
    {
        var longest = 0;
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            longest = Math.Max(longest, end < 0 ? bytes.Length : end);
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }

        return longest;
    }

    // A return without line feed would not survive the way as text.
    private static bool HasLoneReturn(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOf((byte)'\r'); at >= 0; at = bytes.IndexOf((byte)'\r'))
        {
            bytes = bytes[(at + 1)..];
            if (bytes is not [(byte)'\n', ..]) return true;
        }

        return false;
    }
}
