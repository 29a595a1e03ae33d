namespace MimeKit;

public abstract class MimeEntity
{
    private readonly HeaderList _headers;
    private ContentDisposition? _disposition;
    private bool _dispositionRead;

    private protected MimeEntity(ContentType contentType) : this(new ParsedEntity([], contentType, ParserOptions.Default)) =>
        contentType.Parameters.IsChanged = true;

    private protected MimeEntity(ParsedEntity parsed)
    {
        _headers = parsed.Headers;
        ContentType = parsed.ContentType;
        Options = parsed.Options;
    }

    public HeaderList Headers
    {
        get
        {
            WriteIfChanged(HeaderId.ContentType, ContentType.MimeType, ContentType.Parameters);
            if (_disposition is { } disposition) WriteIfChanged(HeaderId.ContentDisposition, disposition.Disposition, disposition.Parameters);
            return _headers;
        }
    }

    public ContentType ContentType { get; }

    public ContentDisposition? ContentDisposition
    {
        get
        {
            if (_dispositionRead) return _disposition;
            _dispositionRead = true;
            return _disposition = _headers.Find(HeaderId.ContentDisposition) is { } header ? ContentDisposition.Read(header.UndecodedValue, Options) : null;
        }
        internal set => (_disposition, _dispositionRead) = (value, true);
    }

    public string? ContentId => _headers.Find(HeaderId.ContentId) is { } header ? MessageIds.First(header.UndecodedValue) : null;
    public bool IsAttachment => ContentDisposition is { IsAttachment: true };
    internal ParserOptions Options { get; }

    /// <summary>Chooses transfer encodings that a transport with this constraint can carry.</summary>
    public abstract void Prepare(EncodingConstraint constraint, int maxLineLength = 78);

    internal abstract void WriteContent(Stream stream, FormatOptions options);

    internal void WriteTo(Stream stream, FormatOptions options)
    {
        foreach (var header in Headers) header.WriteTo(stream, options);
        NewLines.WriteOne(stream, options);
        WriteContent(stream, options);
    }

    private void WriteIfChanged(HeaderId id, string head, ParameterList parameters)
    {
        if (!parameters.IsChanged) return;
        parameters.IsChanged = false;
        _headers.Replace(id, ParameterWriter.Plain(head, parameters));
    }
}

/// <summary>What the reader found of an entity before its content.</summary>
internal sealed record ParsedEntity(HeaderList Headers, ContentType ContentType, ParserOptions Options);
