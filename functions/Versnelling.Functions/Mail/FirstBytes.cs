namespace Versnelling.Functions.Mail;

/// <summary>Takes in what is decoded, but keeps no more than the first so many bytes.</summary>
internal sealed class FirstBytes(int most) : Stream
{
    private readonly MemoryStream _kept = new();

    /// <summary>Whether there was more.</summary>
    public bool IsCut { get; private set; }

    public ReadOnlySpan<byte> Bytes => _kept.GetBuffer().AsSpan(0, (int)_kept.Length);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _kept.Length;

    public override long Position
    {
        get => _kept.Position;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var room = most - (int)_kept.Length;
        IsCut |= buffer.Length > room;
        _kept.Write(buffer[..Math.Min(room, buffer.Length)]);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
