using MimeKit.Text;

namespace MimeKit;

/// <summary>A mail. The headers about its content (<c>Content-…</c>) are those of <see cref="Body"/>.</summary>
public partial class MimeMessage : IDisposable
{
    private readonly Dictionary<HeaderId, InternetAddressList> _addresses = [];
    private readonly bool _isParsed;
    private readonly ParserOptions _options;
    private MessageIdList? _references;
    private bool _writingOwnHeader;

    public MimeMessage() : this([], ParserOptions.Default)
    {
        _isParsed = false;
        Headers[HeaderId.From] = "";
        Date = DateTimeOffset.Now;
        Subject = "";
        MessageId = $"{Guid.NewGuid():N}@{System.Net.Dns.GetHostName()}";
    }

    public MimeMessage(IEnumerable<InternetAddress> from, IEnumerable<InternetAddress> to, string subject, MimeEntity body) : this()
    {
        From.AddRange(from);
        To.AddRange(to);
        Subject = subject;
        Body = body;
    }

    internal MimeMessage(HeaderList headers, ParserOptions options)
    {
        _isParsed = true;
        _options = options;
        Headers = headers;
        Headers.Changed = OnHeadersChanged;
    }

    public HeaderList Headers { get; }
    public MimeEntity? Body { get; set; }

    public string? Subject
    {
        get => Headers.Find(HeaderId.Subject)?.Value;
        set { ArgumentNullException.ThrowIfNull(value); Headers.Replace(HeaderId.Subject, value); }
    }

    /// <summary><see cref="DateTimeOffset.MinValue"/> if absent or unreadable.</summary>
    public DateTimeOffset Date
    {
        get => Headers.Find(HeaderId.Date) is { } header ? MailDate.Read(header.Value) : DateTimeOffset.MinValue;
        set => Headers.Replace(HeaderId.Date, MailDate.Format(value));
    }

    /// <summary>Without angle brackets.</summary>
    public string? MessageId
    {
        get => Headers.Find(HeaderId.MessageId) is { } header ? MessageIds.First(header.UndecodedValue) : null;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Headers.Replace("Message-Id", $"<{MessageIds.Checked(value)}>");
        }
    }

    public string? InReplyTo
    {
        get => Headers.Find(HeaderId.InReplyTo) is { } header ? MessageIds.Read(header.UndecodedValue).FirstOrDefault() : null;
        set
        {
            if (value is null) Headers.RemoveAll(HeaderId.InReplyTo);
            else Headers.Replace(HeaderId.InReplyTo, $"<{MessageIds.Checked(value)}>");
        }
    }

    public MessageIdList References
    {
        get
        {
            if (_references is not null) return _references;
            _references = [];
            foreach (var header in Headers.Where(h => h.Id == HeaderId.References)) _references.AddRange(MessageIds.Read(header.UndecodedValue));
            _references.Changed = () => SetOwnHeader(HeaderId.References, _references.Count > 0 ? _references.ToString() : null);
            return _references;
        }
    }

    /// <summary>The plain text that a reader would show; null for a mail with only HTML.</summary>
    public string? TextBody => GetTextBody(TextFormat.Plain);
    public string? HtmlBody => GetTextBody(TextFormat.Html);

    /// <summary>Every leaf of the tree; a mail inside a mail is one leaf.</summary>
    public IEnumerable<MimeEntity> BodyParts => Leaves(Body);
    public IEnumerable<MimeEntity> Attachments => BodyParts.Where(part => part.IsAttachment);

    public string? GetTextBody(TextFormat format) => Body switch
    {
        Multipart multipart => multipart.TryGetValue(format, out var body) ? body.BodyText : null,
        TextPart { IsAttachment: false } text when text.Is(format) => text.BodyText,
        _ => null,
    };

    public void Prepare(EncodingConstraint constraint, int maxLineLength = 78) => Body?.Prepare(constraint, maxLineLength);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing) Body?.Dispose();
    }

    private static IEnumerable<MimeEntity> Leaves(MimeEntity? entity) => entity switch
    {
        null => [],
        Multipart multipart => multipart.SelectMany(Leaves),
        _ => [entity],
    };

    private void SetOwnHeader(HeaderId id, string? value)
    {
        _writingOwnHeader = true;
        if (value is null) Headers.RemoveAll(id);
        else Headers.Replace(id, value);
        _writingOwnHeader = false;
    }

    private void OnHeadersChanged(Header? header)
    {
        if (_writingOwnHeader) return;
        if (header is null or { Id: HeaderId.References }) _references = null;
        foreach (var (id, list) in _addresses)
            if (header is null || header.Id == id) list.Load(ReadAddresses(id));
    }
}
