using System.Text;

namespace MimeKit;

public class ContentType
{
    public ContentType(string mediaType, string mediaSubtype) : this(mediaType, mediaSubtype, [])
    {
        if (mediaType.Length == 0 || !mediaType.All(ParameterWriter.IsToken)) throw new ArgumentException("Media types are ASCII tokens.", nameof(mediaType));
        if (mediaSubtype.Length == 0 || !mediaSubtype.All(ParameterWriter.IsToken)) throw new ArgumentException("Media subtypes are ASCII tokens.", nameof(mediaSubtype));
    }

    private ContentType(string mediaType, string mediaSubtype, ParameterList parameters)
    {
        MediaType = mediaType;
        MediaSubtype = mediaSubtype;
        Parameters = parameters;
    }

    public string MediaType { get; }
    public string MediaSubtype { get; }
    public ParameterList Parameters { get; }
    public string MimeType => MediaType + "/" + MediaSubtype;
    public string? Boundary { get => Parameters["boundary"]; set => Set("boundary", value); }
    public string? Charset { get => Parameters["charset"]; set => Set("charset", value); }
    public Encoding? CharsetEncoding { get => Charset is { Length: > 0 } charset ? Charsets.Find(charset) : null; set => Charset = value?.WebName; }
    public string? Format { get => Parameters["format"]; set => Set("format", value); }
    public string? Name { get => Parameters["name"]; set => Set("name", value); }
    internal string HeaderValue => ParameterWriter.Plain(MimeType, Parameters);

    public bool IsMimeType(string mediaType, string mediaSubtype) =>
        (mediaType == "*" || mediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase))
        && (mediaSubtype == "*" || mediaSubtype.Equals(MediaSubtype, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="ParseException">The text isn't a content type.</exception>
    public static ContentType Parse(string text) =>
        TryRead(text, ParserOptions.Default) ?? throw new ParseException("Not a content type.", 0, 0);

    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ContentType? type)
    {
        type = text is null ? null : TryRead(text, ParserOptions.Default);
        return type is not null;
    }

    public override string ToString() => "Content-Type: " + HeaderValue;

    internal static ContentType? TryRead(string text, ParserOptions options)
    {
        var (head, parameters) = ParameterReader.Read(text, options);
        var slash = head.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0) return null;
        var type = head[..slash].Trim();
        var subtype = head[(slash + 1)..].Trim().Split(' ', 2)[0];
        return type.All(ParameterWriter.IsToken) && subtype.Length > 0 && subtype.All(ParameterWriter.IsToken) ? new(type, subtype, parameters) : null;
    }

    private void Set(string name, string? value)
    {
        if (value is null) Parameters.Remove(name);
        else Parameters[name] = value;
    }
}
