namespace MimeKit;

/// <summary>A mail. The headers about its content (<c>Content-…</c>) are those of <see cref="Body"/>.</summary>
public sealed partial class MimeMessage : IDisposable
{
    private readonly HeaderList _headers;
    private readonly ParserOptions _options;

    public MimeMessage() : this([], ParserOptions.Default)
    {
        _headers.Add("From", "");
        Date = DateTimeOffset.Now;
        Subject = "";
        MessageId = $"{Guid.NewGuid():N}@{System.Net.Dns.GetHostName()}";
        _headers.Add("MIME-Version", "1.0");
    }

    internal MimeMessage(HeaderList headers, ParserOptions options) => (_headers, _options) = (headers, options);

    public HeaderList Headers
    {
        get
        {
            foreach (var (_, header) in _addresses.Values) header.Write();
            _referencesHeader?.Write();
            return _headers;
        }
    }

    public MimeEntity? Body { get; set; }

    public string? Subject
    {
        get => _headers.Find(HeaderId.Subject)?.Value;
        set { ArgumentNullException.ThrowIfNull(value); _headers.Replace(HeaderId.Subject, value); }
    }

    /// <summary><see cref="DateTimeOffset.MinValue"/> if absent or unreadable.</summary>
    public DateTimeOffset Date
    {
        get => _headers.Find(HeaderId.Date) is { } header ? MailDate.Read(header.Value) : DateTimeOffset.MinValue;
        set => _headers.Replace(HeaderId.Date, MailDate.Format(value));
    }

    /// <summary>Without angle brackets.</summary>
    public string? MessageId
    {
        get => _headers.Find(HeaderId.MessageId) is { } header ? MessageIds.First(header.UndecodedValue) : null;
        set { ArgumentNullException.ThrowIfNull(value); _headers.Replace(HeaderId.MessageId, $"<{MessageIds.Checked(value)}>"); }
    }

    public string? InReplyTo
    {
        get => _headers.Find(HeaderId.InReplyTo) is { } header ? MessageIds.Read(header.UndecodedValue).FirstOrDefault() : null;
        set { ArgumentNullException.ThrowIfNull(value); _headers.Replace(HeaderId.InReplyTo, $"<{MessageIds.Checked(value)}>"); }
    }

    /// <summary>The plain text that a reader would show; null for a mail with only HTML.</summary>
    public string? TextBody => FindText("plain")?.BodyText;
    public string? HtmlBody => FindText("html")?.BodyText;

    /// <summary>Every leaf of the tree; a mail inside a mail is one leaf.</summary>
    public IEnumerable<MimeEntity> BodyParts => Leaves(Body);
    public IEnumerable<MimeEntity> Attachments => BodyParts.Where(part => part.IsAttachment);

    /// <exception cref="FormatException">The stream is empty or doesn't start with a header.</exception>
    public static MimeMessage Load(Stream stream, CancellationToken cancellationToken = default) => Load(ParserOptions.Default, stream, cancellationToken);

    /// <exception cref="FormatException">The stream is empty or doesn't start with a header.</exception>
    public static MimeMessage Load(ParserOptions options, Stream stream, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var length = stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, int.MaxValue) : 0;
        var buffer = new MemoryStream(length);
        stream.CopyTo(buffer);
        // The tree points into this array, so it must have no room to spare.
        return new EntityReader(buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray(), options).ReadMail();
    }

    public void Prepare(EncodingConstraint constraint, int maxLineLength = 78) => Body?.Prepare(constraint, maxLineLength);

    public void WriteTo(Stream stream, CancellationToken cancellationToken = default) => WriteTo(FormatOptions.Default, stream, cancellationToken);

    public void WriteTo(FormatOptions options, Stream stream, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // What was parsed keeps its order.
        foreach (var header in Headers.Concat(Body?.Headers ?? []).OrderBy(h => h.Offset))
            if (!options.WithoutBcc || header.Id != HeaderId.Bcc) header.WriteTo(stream, options);
        NewLines.WriteOne(stream, options);
        Body?.WriteContent(stream, options);
    }

    /// <summary>Does nothing: here a mail is only memory.</summary>
    public void Dispose()
    {
    }

    private TextPart? FindText(string subtype) => Body switch
    {
        Multipart multipart => multipart.FindText(subtype),
        TextPart { IsAttachment: false } text when text.Is(subtype) => text,
        _ => null,
    };

    private static IEnumerable<MimeEntity> Leaves(MimeEntity? entity) => entity switch
    {
        null => [],
        Multipart multipart => multipart.SelectMany(Leaves),
        _ => [entity],
    };
}
