namespace MimeKit;

/// <summary>A mail inside a mail (message/rfc822).</summary>
public class MessagePart : MimeEntity
{
    internal MessagePart(ParsedEntity parsed, MimeMessage message) : base(parsed) => Message = message;
    public MimeMessage? Message { get; }
    public override void Prepare(EncodingConstraint constraint, int maxLineLength = 78) => Message?.Prepare(constraint, maxLineLength);
    internal override void WriteContent(Stream stream, FormatOptions options) => Message?.WriteTo(options, stream);
}
