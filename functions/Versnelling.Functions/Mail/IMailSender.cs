using NodaTime;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Mail;

/// <summary>Hands mails of ours to a mail server.</summary>
public interface IMailSender
{
    /// <summary>Sends a mail; the answer tells what may succeed later from what a person must fix.</summary>
    Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellation);
}

/// <summary>A mail of ours, ready to be sent. Sent again it has the same Message-ID and Date.</summary>
public sealed record OutgoingMail
{
    public required EmailAddress To { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    public required string Html { get; init; }

    public required MessageId MessageId { get; init; }

    public required Instant Date { get; init; }

    /// <summary>Whether it answers a mail that came in (RFC 3834: <c>auto-replied</c>), also where that had no Message-ID.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>The mail that it answers.</summary>
    public MessageId? InReplyTo { get; init; }
}
