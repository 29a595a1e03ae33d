namespace MimeKit;

public abstract class MimeEntity : IDisposable
{
    private ContentDisposition? _disposition;
    private bool _dispositionRead;
    private bool _writingOwnHeader;

    private protected MimeEntity(ContentType contentType)
    {
        Headers = [];
        ContentType = contentType;
        Options = ParserOptions.Default;
        SetOwnHeader(HeaderId.ContentType, contentType.HeaderValue);
        Watch();
    }

    private protected MimeEntity(ParsedEntity parsed)
    {
        Headers = parsed.Headers;
        ContentType = parsed.ContentType;
        Options = parsed.Options;
        Watch();
    }

    public HeaderList Headers { get; }
    public ContentType ContentType { get; private set; }

    public ContentDisposition? ContentDisposition
    {
        get
        {
            if (_dispositionRead) return _disposition;
            _dispositionRead = true;
            _disposition = Headers.Find(HeaderId.ContentDisposition) is { } header ? ContentDisposition.Read(header.UndecodedValue, Options) : null;
            WatchDisposition();
            return _disposition;
        }
        set
        {
            (_disposition, _dispositionRead) = (value, true);
            if (value is null) Headers.RemoveAll(HeaderId.ContentDisposition);
            else SetOwnHeader(HeaderId.ContentDisposition, value.HeaderValue);
            WatchDisposition();
        }
    }

    public string? ContentId
    {
        get => Headers.Find(HeaderId.ContentId) is { } header ? MessageIds.First(header.UndecodedValue) : null;
        set
        {
            if (value is null) Headers.RemoveAll(HeaderId.ContentId);
            else Headers.Replace(HeaderId.ContentId, $"<{MessageIds.Checked(value)}>");
        }
    }

    public bool IsAttachment
    {
        get => ContentDisposition is { IsAttachment: true };
        set { if (ContentDisposition is not null) ContentDisposition.IsAttachment = value; else if (value) ContentDisposition = new(); }
    }

    internal ParserOptions Options { get; }

    /// <summary>Chooses transfer encodings that a transport with this constraint can carry.</summary>
    public abstract void Prepare(EncodingConstraint constraint, int maxLineLength = 78);
    public void WriteTo(Stream stream, CancellationToken cancellationToken = default) => WriteTo(FormatOptions.Default, stream, cancellationToken);

    public void WriteTo(FormatOptions options, Stream stream, CancellationToken cancellationToken = default) =>
        WriteTo(options, stream, contentOnly: false, cancellationToken);

    public virtual void WriteTo(FormatOptions options, Stream stream, bool contentOnly, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!contentOnly) { Headers.WriteTo(stream, options); NewLines.WriteOne(stream, options); }

        WriteContent(stream, options);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    internal abstract void WriteContent(Stream stream, FormatOptions options);

    private void Watch()
    {
        Headers.Changed = OnHeadersChanged;
        WatchContentType();
    }

    private void WatchContentType() =>
        ContentType.Parameters.Changed = () => SetOwnHeader(HeaderId.ContentType, ContentType.HeaderValue);

    private void WatchDisposition()
    {
        if (_disposition is not { } disposition) return;
        disposition.Changed = disposition.Parameters.Changed = () => SetOwnHeader(HeaderId.ContentDisposition, disposition.HeaderValue);
    }

    private void SetOwnHeader(HeaderId id, string value)
    {
        _writingOwnHeader = true;
        Headers.Replace(id, value);
        _writingOwnHeader = false;
    }

    private void OnHeadersChanged(Header? header)
    {
        if (_writingOwnHeader) return;
        if (header is null || header.Id == HeaderId.ContentDisposition) _dispositionRead = false;
        if (header is not { Id: HeaderId.ContentType } || ContentType.TryRead(Headers[HeaderId.ContentType] ?? "", Options) is not { } type) return;
        ContentType = type;
        WatchContentType();
    }
}

/// <summary>What the reader found of an entity before its content.</summary>
internal sealed record ParsedEntity(HeaderList Headers, ContentType ContentType, ParserOptions Options);
