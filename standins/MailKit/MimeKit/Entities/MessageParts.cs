using System.Collections.ObjectModel;

namespace MimeKit;

public class HeaderListCollection : Collection<HeaderList>;

/// <summary>A mail inside a mail (message/rfc822).</summary>
public class MessagePart : MimeEntity
{
    public MessagePart() : this("rfc822") { }
    public MessagePart(string subtype) : base(new ContentType("message", subtype)) { }
    internal MessagePart(ParsedEntity parsed, MimeMessage message) : base(parsed) => Message = message;
    public MimeMessage? Message { get; set; }
    public override void Prepare(EncodingConstraint constraint, int maxLineLength = 78) => Message?.Prepare(constraint, maxLineLength);
    internal override void WriteContent(Stream stream, FormatOptions options) => Message?.WriteTo(options, stream);

    protected override void Dispose(bool disposing)
    {
        if (disposing) Message?.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>The machine-readable part of a bounce (RFC 3464).</summary>
public class MessageDeliveryStatus : MimePart
{
    private HeaderListCollection? _groups;
    internal MessageDeliveryStatus(ParsedEntity parsed, ArraySegment<byte> content) : base(parsed, content) { }

    /// <summary>First the fields about the message, then a group for each recipient.</summary>
    public HeaderListCollection StatusGroups => _groups ??= Read();

    private HeaderListCollection Read()
    {
        var groups = new HeaderListCollection();
        var bytes = Decoded.ToArray();
        for (var at = 0; at < bytes.Length;)
        {
            var fields = HeaderReader.Read(bytes, ref at, bytes.Length, Options);
            if (fields.Count > 0) groups.Add(fields);
        }

        return groups;
    }
}

/// <summary>The machine-readable part of a read receipt (RFC 8098).</summary>
public class MessageDispositionNotification : MimePart
{
    private HeaderList? _fields;
    internal MessageDispositionNotification(ParsedEntity parsed, ArraySegment<byte> content) : base(parsed, content) { }

    public HeaderList Fields
    {
        get
        {
            if (_fields is not null) return _fields;
            var bytes = Decoded.ToArray();
            var at = 0;
            return _fields = HeaderReader.Read(bytes, ref at, bytes.Length, Options);
        }
    }
}
