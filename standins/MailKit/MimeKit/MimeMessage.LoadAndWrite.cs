namespace MimeKit;

/// <content>From and to streams.</content>
public partial class MimeMessage
{
    /// <exception cref="FormatException">The stream is empty or doesn't start with a header.</exception>
    public static MimeMessage Load(Stream stream, CancellationToken cancellationToken = default) => Load(ParserOptions.Default, stream, cancellationToken);

    /// <exception cref="FormatException">The stream is empty or doesn't start with a header.</exception>
    public static MimeMessage Load(ParserOptions options, Stream stream, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var buffer = Sized(stream);
        stream.CopyTo(buffer);
        return Read(options, buffer);
    }

    /// <exception cref="FormatException">The stream is empty or doesn't start with a header.</exception>
    public static Task<MimeMessage> LoadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        LoadAsync(ParserOptions.Default, stream, cancellationToken);

    /// <exception cref="FormatException">The stream is empty or doesn't start with a header.</exception>
    public static async Task<MimeMessage> LoadAsync(ParserOptions options, Stream stream, CancellationToken cancellationToken = default)
    {
        var buffer = Sized(stream);
        await stream.CopyToAsync(buffer, cancellationToken);
        return Read(options, buffer);
    }

    public void WriteTo(Stream stream, CancellationToken cancellationToken = default) => WriteTo(FormatOptions.Default, stream, cancellationToken);

    public void WriteTo(FormatOptions options, Stream stream, CancellationToken cancellationToken = default) =>
        WriteTo(options, stream, headersOnly: false, cancellationToken);

    public void WriteTo(FormatOptions options, Stream stream, bool headersOnly, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_isParsed && Body is not null && !Headers.Contains(HeaderId.MimeVersion)) Headers.Add(HeaderId.MimeVersion, "1.0");
        foreach (var header in AllHeaders()) header.WriteTo(stream, options);
        NewLines.WriteOne(stream, options);
        if (headersOnly || Body is null) return;
        if (_isParsed && !options.EnsureNewLine) { Body.WriteContent(stream, options); return; }

        var content = new MemoryStream();
        Body.WriteContent(content, options);
        content.WriteTo(stream);
        if (!content.GetBuffer().AsSpan(0, (int)content.Length).EndsWith("\n"u8)) NewLines.WriteOne(stream, options);
    }

    public Task WriteToAsync(Stream stream, CancellationToken cancellationToken = default) => WriteToAsync(FormatOptions.Default, stream, cancellationToken);

    public async Task WriteToAsync(FormatOptions options, Stream stream, CancellationToken cancellationToken = default)
    {
        var buffer = new MemoryStream();
        WriteTo(options, buffer, cancellationToken);
        await stream.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken);
    }

    public override string ToString()
    {
        var buffer = new MemoryStream();
        WriteTo(buffer);
        return System.Text.Encoding.Latin1.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static MemoryStream Sized(Stream stream) =>
        stream.CanSeek && stream.Length - stream.Position is > 0 and < int.MaxValue and var length ? new((int)length) : new();

    private static MimeMessage Read(ParserOptions options, MemoryStream buffer)
    {
        // The tree points into this array, so it must have no room to spare.
        var bytes = buffer.Length == buffer.Capacity ? buffer.GetBuffer() : buffer.ToArray();
        return new EntityReader(bytes, options.Clone()).ReadMail();
    }

    /// <summary>Those of the mail and of its body; parsed ones in their first order, with what was added in front kept there.</summary>
    private IEnumerable<Header> AllHeaders()
    {
        if (Body is null) return Headers;
        var added = Headers.TakeWhile(h => h.Offset is null).ToList();
        var rest = Headers.Skip(added.Count).Concat(Body.Headers).ToList();
        return rest.Exists(h => h.Offset is null)
            ? added.Concat(rest)
            : added.Concat(rest.OrderBy(h => h.Offset));
    }
}
