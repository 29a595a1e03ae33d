using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using MimeKit.Text;

namespace MimeKit;

public class Multipart : MimeEntity, IEnumerable<MimeEntity>
{
    private readonly List<MimeEntity> _parts = [];
    public Multipart() : this("mixed") { }
    public Multipart(string subtype) : base(new ContentType("multipart", subtype)) => Boundary = $"=-{Guid.NewGuid():N}";
    internal Multipart(ParsedEntity parsed) : base(parsed) { }
    public string? Boundary { get => ContentType.Boundary; set => ContentType.Boundary = value; }

    /// <summary>The text before the first part; of a multipart without boundary lines this is everything.</summary>
    public string? Preamble => Decoded(RawPreamble);
    public string? Epilogue => Decoded(RawEpilogue);
    internal ArraySegment<byte>? RawPreamble { get; set; }
    internal ArraySegment<byte>? RawEpilogue { get; set; }
    public int Count => _parts.Count;
    public MimeEntity this[int index] { get => _parts[index]; set => _parts[index] = value; }
    public void Add(MimeEntity entity) => _parts.Add(entity);
    public void Insert(int index, MimeEntity entity) => _parts.Insert(index, entity);
    public bool Remove(MimeEntity entity) => _parts.Remove(entity);
    public IEnumerator<MimeEntity> GetEnumerator() => _parts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first text that isn't an attachment, if it has that format.</summary>
    public virtual bool TryGetValue(TextFormat format, [NotNullWhen(true)] out TextPart? body)
    {
        body = null;
        foreach (var part in _parts)
        {
            if (part is Multipart multipart) return multipart.TryGetValue(format, out body);
            if (part is not TextPart { IsAttachment: false } text) continue;
            body = text.Is(format) ? text : null;
            break;
        }

        return body is not null;
    }

    public override void Prepare(EncodingConstraint constraint, int maxLineLength = 78)
    {
        foreach (var part in _parts) part.Prepare(constraint, maxLineLength);
    }

    internal override void WriteContent(Stream stream, FormatOptions options)
    {
        if (RawPreamble is { Count: > 0 } preamble)
        {
            NewLines.Write(stream, preamble, options);
            if (Count > 0) NewLines.WriteOne(stream, options);
        }

        if (Boundary is not { } boundary || (Count == 0 && RawPreamble is not null)) return;
        var line = Encoding.UTF8.GetBytes("--" + boundary);
        foreach (var part in _parts)
        {
            stream.Write(line);
            NewLines.WriteOne(stream, options);
            part.WriteTo(options, stream);
            NewLines.WriteOne(stream, options);
        }

        stream.Write(line);
        stream.Write("--"u8);
        if (RawEpilogue is not { } epilogue) return;
        NewLines.WriteOne(stream, options);
        NewLines.Write(stream, epilogue, options);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) foreach (var part in _parts) part.Dispose();
        base.Dispose(disposing);
    }

    private string? Decoded(ArraySegment<byte>? raw) => raw is { Count: > 0 } bytes ? Charsets.Decode(bytes, Options) : null;
}
