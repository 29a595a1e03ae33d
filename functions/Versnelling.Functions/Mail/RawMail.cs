using System.Buffers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;

namespace Versnelling.Functions.Mail;

/// <summary>
/// A mail's bytes on their way in: measured and hashed in one pass over the stream, then read once more by the parser, so that
/// memory never holds more than the parser's own copy.
/// </summary>
internal sealed class RawMail : IDisposable
{
    private const int PieceLength = 80 * 1024;
    private const int SpooledInMemory = 1 << 20;
    private static readonly byte[] Blanks = [.. " \t\r\n\0"u8];

    private readonly Stream _raw;
    private readonly FileBufferingReadStream? _spool;
    private readonly long _start;
    private IncrementalHash? _hash;
    private long _headLength;
    private int _used;

    private RawMail(Stream raw)
    {
        _raw = raw;
        // A stream that can't go back is kept in a temporary file, which is gone when it is closed.
        _spool = raw.CanSeek ? null : new FileBufferingReadStream(raw, SpooledInMemory);
        _start = raw.CanSeek ? raw.Position : 0;
    }

    /// <summary>SHA-256 of all after the headers.</summary>
    public byte[] BodyHash { get; private set; } = [];

    /// <summary>Whether there is nothing but blanks.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Whether it is larger than is read.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Where the mail begins: blank lines and a byte order mark before its headers don't count.</summary>
    public long Begin { get; private set; }

    /// <summary>Whether its lines end with a carriage return alone.</summary>
    private bool HasOnlyReturns { get; set; }

    private Stream Kept => _spool ?? _raw;

    public static RawMail Of(Stream raw)
    {
        var mail = new RawMail(raw);
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            mail.Measure(piece);
            return mail;
        }
        catch
        {
            mail.Dispose();
            throw;
        }
        finally
        {
            // It held what somebody wrote in confidence.
            piece.AsSpan(0, mail._used).Clear();
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>The mail from <paramref name="from"/> on, for the parser.</summary>
    public Stream Open(long from)
    {
        Kept.Position = _start + from;
        var stream = IsTooLarge ? Head(from) : Kept;
        return HasOnlyReturns ? new ReturnsAsLines(stream) : stream;
    }

    /// <summary>SHA-256 of everything that is kept: of what is no mail, nothing else tells one from another.</summary>
    public byte[] WholeHash()
    {
        Kept.Position = _start;
        return SHA256.HashData(Kept);
    }

    public void Dispose()
    {
        _spool?.Dispose();
        _hash?.Dispose();
    }

    private MemoryStream Head(long from)
    {
        var head = new byte[Math.Clamp(_headLength - from, 0, ReadingBounds.LongestHead)];
        return new MemoryStream(head, 0, Kept.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
    }

    private void Measure(byte[] buffer)
    {
        var end = default(HeaderEnd);
        for (long total = 0; ;)
        {
            // What is too large is hashed to its end, but not kept.
            IsTooLarge = total > ReadingBounds.LargestMail;
            var read = (IsTooLarge ? _raw : Kept).ReadAtLeast(buffer, PieceLength, throwOnEndOfStream: false);
            var piece = buffer.AsSpan(0, read);
            _used = Math.Max(_used, read);
            if (total == 0)
                end = Start(piece);
            total += read;
            IsEmpty = IsEmpty && piece.Trim(Blanks).IsEmpty;
            var ofHead = end.Take(piece);
            _headLength += ofHead;
            if (total == read && read < PieceLength)
            {
                BodyHash = SHA256.HashData(piece[ofHead..]);
                return;
            }

            _hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            _hash.AppendData(piece[ofHead..]);
            if (read < PieceLength)
            {
                IsTooLarge = total > ReadingBounds.LargestMail;
                BodyHash = _hash.GetHashAndReset();
                return;
            }
        }
    }

    private HeaderEnd Start(ReadOnlySpan<byte> piece)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var begin = piece.IndexOfAnyExcept(Blanks);
        if (begin >= 0 && piece[begin..].StartsWith(mark))
            begin += mark.Length;
        Begin = Math.Max(begin, 0);
        HasOnlyReturns = !piece.Contains((byte)'\n') && piece.Contains((byte)'\r');
        return new HeaderEnd(HasOnlyReturns ? (byte)'\r' : (byte)'\n', skip: (int)Begin);
    }
}
