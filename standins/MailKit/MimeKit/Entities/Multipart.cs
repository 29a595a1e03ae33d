using System.Collections;
using System.Text;

namespace MimeKit;

public class Multipart : MimeEntity, IEnumerable<MimeEntity>
{
    private readonly List<MimeEntity> _parts = [];
    public Multipart(string subtype) : base(new ContentType("multipart", subtype)) => ContentType.Parameters["boundary"] = $"=-{Guid.NewGuid():N}";
    internal Multipart(ParsedEntity parsed) : base(parsed) { }

    /// <summary>The text before the first part; of a multipart without boundary lines this is everything.</summary>
    public string? Preamble => RawPreamble.Count > 0 ? Charsets.Decode(RawPreamble, Options) : null;
    internal ArraySegment<byte> RawPreamble { get; set; }
    internal ArraySegment<byte>? RawEpilogue { get; set; }
    internal string? Boundary => ContentType.Parameters["boundary"];
    public int Count => _parts.Count;
    public MimeEntity this[int index] => _parts[index];
    public void Add(MimeEntity entity) => _parts.Add(entity);
    public IEnumerator<MimeEntity> GetEnumerator() => _parts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override void Prepare(EncodingConstraint constraint, int maxLineLength = 78)
    {
        foreach (var part in _parts) part.Prepare(constraint, maxLineLength);
    }

    /// <summary>The first text that isn't an attachment, if it has that format.</summary>
    internal virtual TextPart? FindText(string subtype)
    {
        foreach (var part in _parts)
        {
            if (part is Multipart multipart) return multipart.FindText(subtype);
            if (part is TextPart { IsAttachment: false } text) return text.Is(subtype) ? text : null;
        }

        return null;
    }

    internal override void WriteContent(Stream stream, FormatOptions options)
    {
        NewLines.Write(stream, RawPreamble, options);
        if (Count == 0) return;
        if (RawPreamble.Count > 0) NewLines.WriteOne(stream, options);
        var line = Encoding.UTF8.GetBytes("--" + Boundary);
        foreach (var part in _parts)
        {
            stream.Write(line);
            NewLines.WriteOne(stream, options);
            part.WriteTo(stream, options);
            NewLines.WriteOne(stream, options);
        }

        stream.Write(line);
        stream.Write("--"u8);
        if (RawEpilogue is not { } epilogue) return;
        NewLines.WriteOne(stream, options);
        NewLines.Write(stream, epilogue, options);
    }
}

public class MultipartAlternative : Multipart
{
    public MultipartAlternative() : base("alternative") { }
    internal MultipartAlternative(ParsedEntity parsed) : base(parsed) { }

    /// <summary>The last part of that format, since senders put the richest last.</summary>
    internal override TextPart? FindText(string subtype) => this.Reverse()
        .Select(part => part is Multipart multipart ? multipart.FindText(subtype) : part is TextPart text && text.Is(subtype) ? text : null)
        .FirstOrDefault(found => found is not null);
}
