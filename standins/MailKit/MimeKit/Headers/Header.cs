using System.Text;

namespace MimeKit;

public class Header
{
    private readonly ParserOptions _options = ParserOptions.Default;
    private ReadOnlyMemory<byte>? _raw;
    private string? _value;
    public Header(string field, string value) : this(Encoding.UTF8, field, value) { }
    public Header(HeaderId id, string value) : this(Encoding.UTF8, HeaderNames.Name(id), value) { }

    /// <summary>The stand-in writes UTF-8 whatever the encoding asked for.</summary>
    public Header(Encoding encoding, string field, string value)
    {
        ArgumentNullException.ThrowIfNull(encoding);
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
        Field = field;
        Id = HeaderNames.Id(field);
        Offset = offset;
        IsInvalid = isInvalid;
    }

    public string Field { get; }
    public HeaderId Id { get; }

    /// <summary>Where the header starts in the parsed mail; null for a header made here.</summary>
    public long? Offset { get; }

    public string Value
    {
        get => _value ??= Unfold(EncodedWords.Decode(Charsets.Decode(_raw!.Value.Span, _options), _options));
        set => SetValue(Encoding.UTF8, value);
    }

    public byte[] RawField => Encoding.Latin1.GetBytes(Field);

    /// <summary>The bytes after the colon, with the line ending.</summary>
    public byte[] RawValue => _raw?.ToArray() ?? Format(FormatOptions.Default);
    internal bool IsInvalid { get; }
    internal Action<Header>? Changed { get; set; }

    /// <summary>The unfolded value in which encoded words still stand, for structured headers.</summary>
    internal string UndecodedValue => _raw is { } raw ? Unfold(Charsets.Decode(raw.Span, _options)) : Value;

    public string GetValue(Encoding encoding)
    {
        if (_raw is not { } raw) return Value;
        var options = _options.Clone();
        options.CharsetEncoding = encoding;
        return Unfold(EncodedWords.Decode(Ascii.IsValid(raw.Span) ? Encoding.ASCII.GetString(raw.Span) : encoding.GetString(raw.Span), options));
    }

    public void SetValue(Encoding encoding, string value)
    {
        ArgumentNullException.ThrowIfNull(encoding);
        _value = Unfold(value);
        _raw = null;
        Changed?.Invoke(this);
    }

    public override string ToString() => IsInvalid ? Field : $"{Field}: {Value}";

    /// <summary>Takes the line breaks out: what keeps one header from becoming two.</summary>
    public static string Unfold(string text)
    {
        var trimmed = text.Trim();
        return trimmed.AsSpan().ContainsAny('\r', '\n')
            ? trimmed.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            : trimmed;
    }

    internal void WriteTo(Stream stream, FormatOptions options)
    {
        stream.Write(RawField);
        if (!IsInvalid) stream.WriteByte((byte)':');
        var raw = _raw ?? Format(options);
        NewLines.Write(stream, raw.Span, options);
        if (!raw.Span.EndsWith("\n"u8)) NewLines.WriteOne(stream, options);
    }

    private byte[] Format(FormatOptions options)
    {
        var folding = new HeaderFolding(options, Field.Length + 1);
        switch (Id)
        {
            case HeaderId.From or HeaderId.To or HeaderId.Cc or HeaderId.Bcc or HeaderId.ReplyTo or HeaderId.Sender or HeaderId.ResentFrom
                or HeaderId.ResentSender or HeaderId.ResentTo or HeaderId.DispositionNotificationTo:
                new InternetAddressList(AddressReader.Read(Value, _options)).Write(folding, options);
                break;
            case HeaderId.ContentType or HeaderId.ContentDisposition:
                var (head, parameters) = ParameterReader.Read(Value, _options);
                folding.AddAtom(head);
                ParameterWriter.Write(parameters, folding, options);
                break;
            case HeaderId.MessageId or HeaderId.InReplyTo or HeaderId.References or HeaderId.Received or HeaderId.ReturnPath:
                foreach (var token in Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)) folding.AddAtom(token);
                break;
            default:
                folding.AddText(" " + Value);
                break;
        }

        return Encoding.UTF8.GetBytes(folding + options.NewLine);
    }
}
