using MimeKit;

namespace Versnelling.Functions.Mail;

/// <summary>A part of a mail as it is read: envelopes opened, attached mails unpacked, everything within bounds.</summary>
/// <param name="Entity">What the parser made of it.</param>
/// <param name="Forwards">In how many attached mails it lies.</param>
internal sealed record MailPart(MimeEntity Entity, int Forwards)
{
    /// <summary>The parts within it; of an envelope, what was in it.</summary>
    public List<MailPart> Children { get; } = [];

    /// <summary>The mail that is attached here; its body is the only child.</summary>
    public MimeMessage? Attached { get; init; }

    public ContentType Type => Entity.ContentType;

    /// <summary>The file's name; null when it has none.</summary>
    public string? FileName => (Entity.ContentDisposition?.FileName ?? Entity.ContentType.Name)?.Trim() is { Length: > 0 } name ? name : null;

    public bool Is(string type, string subtype) => Entity.ContentType.IsMimeType(type, subtype);

    /// <summary>Whether it is text that a mail program shows, not a file.</summary>
    public bool IsBodyText => Entity is TextPart { IsAttachment: false } && IsReadable && !Is("text", "calendar") && !Is("text", "csv");

    /// <summary>Whether its content is words, be it in the mail or in a file.</summary>
    public bool IsReadable =>
        Is("text", "plain") || Is("text", "html") || Is("text", "enriched") || Is("text", "richtext") || Is("text", "markdown") || Is("text", "csv")
        // Also what is left of a type that can't be read.
        || (Entity is MimePart && Is("application", "octet-stream") && (FileName is { } name ? name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) : !Entity.IsAttachment));

    public IEnumerable<MailPart> All => Children.SelectMany(c => c.All).Prepend(this);
}
