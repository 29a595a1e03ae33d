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

    /// <summary>Files that go along.</summary>
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];
}

/// <summary>A file in a mail of ours.</summary>
/// <param name="Name">Its name, in plain letters.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">What it holds.</param>
public sealed record MailAttachment(string Name, string ContentType, ReadOnlyMemory<byte> Bytes);
