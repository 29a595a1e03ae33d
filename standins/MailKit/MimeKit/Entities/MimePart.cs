namespace MimeKit;

public class MimePart : MimeEntity
{
    public MimePart(ContentType contentType) : base(contentType) { }

    internal MimePart(ParsedEntity parsed, ArraySegment<byte> content) : base(parsed) =>
        Content = new MimeContent(content, ContentTransferEncoding);

    public IMimeContent? Content { get; internal set; }

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
    public string? FileName => (ContentDisposition?.FileName ?? ContentType.Name)?.Trim();

    internal ReadOnlyMemory<byte> Decoded => (Content as MimeContent)?.Decoded ?? ReadOnlyMemory<byte>.Empty;

    public override void Prepare(EncodingConstraint constraint, int maxLineLength = 78)
    {
        var now = ContentTransferEncoding;
        if (TransferEncoding.IsEncoded(now)) return;
        var best = BestEncoding(constraint, maxLineLength);
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

    private ContentEncoding BestEncoding(EncodingConstraint constraint, int maxLineLength)
    {
        var bytes = Decoded.Span;
        if (!ContentType.IsMimeType("text", "*") || bytes.Contains((byte)0)) return ContentEncoding.Base64;
        var unprintable = 0;
        foreach (var b in bytes)
            if (b >= 128) unprintable++;
        var mayStay = constraint == EncodingConstraint.EightBit || unprintable == 0;
        if (!mayStay && unprintable >= (int)(bytes.Length * 0.17)) return ContentEncoding.Base64;
        if (!mayStay || !IsPlainLines(bytes, maxLineLength)) return ContentEncoding.QuotedPrintable;
        return unprintable > 0 ? ContentEncoding.EightBit : ContentEncoding.SevenBit;
    }

    private static bool IsPlainLines(ReadOnlySpan<byte> bytes, int maxLineLength)
    {
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range];
            // A return without line feed would not survive the way as text, nor would "From " at the start of a line.
            if (line.Length > maxLineLength || line.StartsWith("From "u8) || line[..Math.Max(0, line.Length - 1)].Contains((byte)'\r')) return false;
        }

        return bytes is not [.., (byte)'\r'];
    }
}
