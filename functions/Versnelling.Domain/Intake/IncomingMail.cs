using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// A mail as the rules see it: decoded, but not yet understood. Made from MIME at the edge; lives only while a mail is
/// being taken in or shown, and is stored nowhere.
/// </summary>
public sealed record IncomingMail
{
    /// <summary>The sender's own identifier of this mail, when it has a usable one.</summary>
    public MessageId? MessageId { get; init; }

    /// <summary>The first address of From; null when there is none that can be read.</summary>
    public EmailAddress? From { get; init; }

    /// <summary>The display name beside that address, decoded; empty when there is none.</summary>
    public string FromName { get; init; } = "";

    /// <summary>The addresses of To and Cc.</summary>
    public IReadOnlyList<EmailAddress> Recipients { get; init; } = [];

    /// <summary>The decoded subject; empty when there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The Date header, when it can be read.</summary>
    public Instant? Date { get; init; }

    /// <summary>When the mailbox received it: the promise starts here.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>The identifiers of In-Reply-To.</summary>
    public IReadOnlyList<MessageId> InReplyTo { get; init; } = [];

    /// <summary>The identifiers of References, oldest first.</summary>
    public IReadOnlyList<MessageId> References { get; init; } = [];

    /// <summary>All headers, decoded, by name without regard to case.</summary>
    public ILookup<string, string> Headers { get; init; } = Enumerable.Empty<string>().ToLookup(_ => "", StringComparer.OrdinalIgnoreCase);

    /// <summary>The media types of the parts, outermost first, in lower case (<c>multipart/report; report-type=delivery-status</c> keeps its report type).</summary>
    public IReadOnlyList<string> MediaTypes { get; init; } = [];

    /// <summary>The text: the plain part, else the HTML as text with its lines kept.</summary>
    public string Text { get; init; } = "";

    /// <summary>The names of the attachments; a file without a name is left out.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>What reading came upon besides text.</summary>
    public ReadingRemarks Remarks { get; init; }

    /// <summary>What a mail system reports about an earlier mail; null for every other mail.</summary>
    public DeliveryReport? Report { get; init; }

    /// <summary>SHA-256 over the raw body (all after the headers): tells a second delivery from a reused Message-ID.</summary>
    public required ReadOnlyMemory<byte> BodyHash { get; init; }

    /// <summary>Why this can't be read as a mail; null for a readable one.</summary>
    public string? Unreadable { get; init; }
}
