using System.Text;
using MimeKit.Text;

namespace MimeKit;

public class TextPart : MimePart
{
    public TextPart() : this("plain") { }
    public TextPart(string subtype) : base("text", subtype) { }

    public TextPart(TextFormat format) : this(format switch
    {
        TextFormat.Html => "html",
        TextFormat.Enriched => "enriched",
        TextFormat.RichText or TextFormat.CompressedRichText => "rtf",
        _ => "plain",
    })
    {
        if (format == TextFormat.Flowed) ContentType.Format = "flowed";
    }

    internal TextPart(ContentType contentType) : base(contentType) { }
    internal TextPart(ParsedEntity parsed, ArraySegment<byte> content) : base(parsed, content) { }
    public bool IsPlain => ContentType.IsMimeType("text", "plain");
    public bool IsFlowed => IsPlain && "flowed".Equals(ContentType.Format, StringComparison.OrdinalIgnoreCase);
    public bool IsHtml => ContentType.IsMimeType("text", "html");

    /// <summary>The text by its declared charset, else as UTF-8, else as Latin-1; line ends are those of the platform.</summary>
    public string Text { get => GetText(out _); set => SetText(Encoding.UTF8, value); }

    public string GetText(out Encoding encoding)
    {
        encoding = ContentType.CharsetEncoding ?? ByteOrderMark() ?? (IsHtml ? HtmlCharset.Find(Decoded.Span) : null) ?? Charsets.StrictUtf8;
        try
        {
            return GetText(encoding);
        }
        catch (DecoderFallbackException)
        {
            encoding = Encoding.Latin1;
            return GetText(encoding);
        }
    }

    public string GetText(Encoding encoding)
    {
        var text = encoding.GetString(Decoded.Span);
        return FormatOptions.Default.NewLineFormat == NewLineFormat.Dos
            ? text.ReplaceLineEndings("\r\n")
            : text.Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <exception cref="NotSupportedException">The charset is unknown.</exception>
    public string GetText(string charset) =>
        GetText(Charsets.Find(charset) ?? throw new NotSupportedException($"The '{charset}' encoding is not supported."));

    public void SetText(Encoding encoding, string text)
    {
        ContentType.Charset = encoding.WebName;
        var bytes = encoding.GetBytes(text);
        Content = MimeContent.Of(bytes, ContentEncoding.Default);
    }

    internal bool Is(TextFormat format) => format switch
    {
        TextFormat.Plain => IsPlain,
        TextFormat.Flowed => IsFlowed,
        TextFormat.Html => IsHtml,
        TextFormat.Enriched => ContentType.IsMimeType("text", "enriched") || ContentType.IsMimeType("text", "richtext"),
        TextFormat.RichText => ContentType.IsMimeType("text", "rtf") || ContentType.IsMimeType("application", "rtf"),
        _ => false,
    };

    internal string BodyText => IsFlowed ? FlowedText.Join(Text, "yes".Equals(ContentType.Parameters["delsp"], StringComparison.OrdinalIgnoreCase)) : Text;

    private Encoding? ByteOrderMark() => Decoded.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        _ => null,
    };
}
