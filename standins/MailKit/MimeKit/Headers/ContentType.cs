using System.Text;

namespace MimeKit;

public class ContentType
{
    public ContentType(string mediaType, string mediaSubtype) : this(mediaType, mediaSubtype, [])
    {
        if (!ParameterWriter.IsTokens(mediaType)) throw new ArgumentException("Media types are ASCII tokens.", nameof(mediaType));
        if (!ParameterWriter.IsTokens(mediaSubtype)) throw new ArgumentException("Media subtypes are ASCII tokens.", nameof(mediaSubtype));
    }

    private ContentType(string mediaType, string mediaSubtype, ParameterList parameters) =>
        (MediaType, MediaSubtype, Parameters) = (mediaType, mediaSubtype, parameters);

    public string MediaType { get; }
    public string MediaSubtype { get; }
    public ParameterList Parameters { get; }
    public string MimeType => MediaType + "/" + MediaSubtype;
    public string? Charset => Parameters["charset"];
    public string? Name => Parameters["name"];
    internal Encoding? CharsetEncoding => Charset is { Length: > 0 } charset ? Charsets.Find(charset) : null;

    public bool IsMimeType(string mediaType, string mediaSubtype) =>
        (mediaType == "*" || mediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase))
        && (mediaSubtype == "*" || mediaSubtype.Equals(MediaSubtype, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="ParseException">The text isn't a content type.</exception>
    public static ContentType Parse(string text) =>
        TryRead(text, ParserOptions.Default) ?? throw new ParseException("Not a content type.");

    internal static ContentType? TryRead(string text, ParserOptions options)
    {
        var (head, parameters) = ParameterReader.Read(text, options);
        var slash = head.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0) return null;
        var type = head[..slash].Trim();
        var subtype = head[(slash + 1)..].Trim().Split(' ', 2)[0];
        return ParameterWriter.IsTokens(type) && ParameterWriter.IsTokens(subtype) ? new(type, subtype, parameters) : null;
    }
}
