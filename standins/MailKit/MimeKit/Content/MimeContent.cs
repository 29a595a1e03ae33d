namespace MimeKit;

public interface IMimeContent
{
    /// <summary>The transfer encoding that the content came in.</summary>
    ContentEncoding Encoding { get; }

    /// <summary>The decoded content.</summary>
    Stream Open();

    void DecodeTo(Stream stream, CancellationToken cancellationToken = default);

    Task DecodeToAsync(Stream stream, CancellationToken cancellationToken = default);
}

internal sealed class MimeContent(ReadOnlyMemory<byte> raw, ContentEncoding encoding) : IMimeContent
{
    public ContentEncoding Encoding { get; } = encoding;
    public ReadOnlyMemory<byte> Raw { get; } = raw;
    public ReadOnlyMemory<byte> Decoded => TransferEncoding.Decode(Encoding, Raw);

    public Stream Open()
    {
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(Decoded, out var array);
        return new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
    }

    public void DecodeTo(Stream stream, CancellationToken cancellationToken = default) => stream.Write(Decoded.Span);
    public Task DecodeToAsync(Stream stream, CancellationToken cancellationToken = default) => stream.WriteAsync(Decoded, cancellationToken).AsTask();
}
