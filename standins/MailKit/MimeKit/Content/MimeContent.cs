namespace MimeKit;

public interface IMimeContent : IDisposable
{
    /// <summary>The transfer encoding that <see cref="Stream"/> is in.</summary>
    ContentEncoding Encoding { get; }

    Stream? Stream { get; }

    /// <summary>The decoded content.</summary>
    Stream Open();

    void DecodeTo(Stream stream, CancellationToken cancellationToken = default);

    Task DecodeToAsync(Stream stream, CancellationToken cancellationToken = default);

    /// <summary>Writes the content as it stands, still encoded.</summary>
    void WriteTo(Stream stream, CancellationToken cancellationToken = default);

    Task WriteToAsync(Stream stream, CancellationToken cancellationToken = default);
}

public class MimeContent(Stream stream, ContentEncoding encoding = ContentEncoding.Default) : IMimeContent
{
    public ContentEncoding Encoding { get; } = encoding;
    public Stream? Stream { get; private set; } = stream;

    public Stream Open()
    {
        var bytes = Decoded;
        return System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
    }

    public void DecodeTo(Stream stream, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        stream.Write(Decoded.Span);
    }

    public Task DecodeToAsync(Stream stream, CancellationToken cancellationToken = default) => stream.WriteAsync(Decoded, cancellationToken).AsTask();

    public void WriteTo(Stream stream, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        stream.Write(Raw.Span);
    }

    public Task WriteToAsync(Stream stream, CancellationToken cancellationToken = default) => stream.WriteAsync(Raw, cancellationToken).AsTask();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing) Stream?.Dispose();
        Stream = null;
    }

    internal ReadOnlyMemory<byte> Decoded => TransferEncoding.Decode(Encoding, Raw);

    internal ReadOnlyMemory<byte> Raw
    {
        get
        {
            ObjectDisposedException.ThrowIf(Stream is null, this);
            if (Stream is MemoryStream memory && memory.TryGetBuffer(out var slice)) return slice;
            var copy = new MemoryStream();
            Stream.Position = 0;
            Stream.CopyTo(copy);
            return copy.GetBuffer().AsMemory(0, (int)copy.Length);
        }
    }

    internal static MimeContent Of(ArraySegment<byte> slice, ContentEncoding encoding) =>
        new(new MemoryStream(slice.Array!, slice.Offset, slice.Count, writable: false, publiclyVisible: true), encoding);
}
