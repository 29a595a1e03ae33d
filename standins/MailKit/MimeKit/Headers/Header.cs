using System.Text;

namespace MimeKit;

public class Header
{
    private readonly ParserOptions _options = ParserOptions.Default;
    private readonly ReadOnlyMemory<byte>? _raw;
    private readonly bool _isInvalid;
    private string? _value;

    public Header(string field, string value)
    {
        if (field.Length == 0 || field.Any(c => c is <= ' ' or >= (char)127 or ':'))
            throw new ArgumentException("Header field names are printable ASCII without spaces and colons.", nameof(field));
        Field = field;
        Id = HeaderNames.Id(field);
        _value = Unfold(value);
    }

    internal Header(ParserOptions options, string field, ReadOnlyMemory<byte> raw, int offset, bool isInvalid)
    {
        _options = options;
        _raw = raw;
        _isInvalid = isInvalid;
        Field = field;
        Id = HeaderNames.Id(field);
        Offset = offset;
    }

    public string Field { get; }
    public HeaderId Id { get; }
    public string Value => _value ??= Unfold(EncodedWords.Decode(Charsets.Decode(_raw!.Value.Span, _options), _options));

    /// <summary>Where the header starts in the parsed mail; null for a header made here.</summary>
    internal int? Offset { get; }

    /// <summary>The unfolded value in which encoded words still stand, for structured headers.</summary>
    internal string UndecodedValue => _raw is { } raw ? Unfold(Charsets.Decode(raw.Span, _options)) : Value;

    /// <summary>Takes the line breaks out: what keeps one header from becoming two.</summary>
    internal static string Unfold(string text)
    {
        var trimmed = text.Trim();
        return trimmed.AsSpan().ContainsAny('\r', '\n')
            ? trimmed.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            : trimmed;
    }

    internal void WriteTo(Stream stream, FormatOptions options)
    {
        stream.Write(Encoding.Latin1.GetBytes(Field));
        if (!_isInvalid) stream.WriteByte((byte)':');
        var raw = _raw ?? Encoding.UTF8.GetBytes(Folded(options));
        NewLines.Write(stream, raw.Span, options);
        if (!raw.Span.EndsWith("\n"u8)) NewLines.WriteOne(stream, options);
    }

    private string Folded(FormatOptions options)
    {
        var folding = new HeaderFolding(options.NewLine, Field.Length + 1);
        switch (Id)
        {
            case HeaderId.From or HeaderId.To or HeaderId.Cc or HeaderId.Bcc or HeaderId.ReplyTo or HeaderId.Sender:
                new InternetAddressList(AddressReader.Read(Value, _options)).Write(folding);
                break;
            case HeaderId.ContentType or HeaderId.ContentDisposition:
                var (head, parameters) = ParameterReader.Read(Value, _options);
                folding.AddAtom(head);
                ParameterWriter.Write(parameters, folding);
                break;
            case HeaderId.MessageId or HeaderId.InReplyTo or HeaderId.References:
                foreach (var id in Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)) folding.AddAtom(id);
                break;
            default:
                folding.AddText(" " + Value);
                break;
        }

        return folding.ToString();
    }
}
