using System.Text;

namespace MimeKit;

public class TextPart : MimePart
{
    public TextPart(string subtype) : base(new ContentType("text", subtype)) { }
    internal TextPart(ContentType contentType) : base(contentType) { }
    internal TextPart(ParsedEntity parsed, ArraySegment<byte> content) : base(parsed, content) { }
    public bool IsPlain => Is("plain");
    public bool IsHtml => Is("html");

    /// <summary>The text by its declared charset, else as UTF-8, else as Latin-1; line ends are those of the platform.</summary>
    public string Text
    {
        get => GetText(out _);
        set
        {
            ContentType.Parameters["charset"] = "utf-8";
            Content = new MimeContent(Encoding.UTF8.GetBytes(value), ContentEncoding.Default);
        }
    }

    public string GetText(out Encoding encoding)
    {
        encoding = ContentType.CharsetEncoding ?? ByteOrderMark() ?? Charsets.StrictUtf8;
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

    internal bool Is(string subtype) => ContentType.IsMimeType("text", subtype);

    internal string BodyText => IsPlain && HasParameter("format", "flowed") ? FlowedText.Join(Text, HasParameter("delsp", "yes")) : Text;

    private bool HasParameter(string name, string value) => value.Equals(ContentType.Parameters[name], StringComparison.OrdinalIgnoreCase);

    private Encoding? ByteOrderMark() => Decoded.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        _ => null,
    };
}
