using MimeKit;
using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Mail;

/// <summary>Makes of a mail's bytes what the rules see. Never throws on bytes: what can't be read is returned as unreadable, with its reason.</summary>
public static class MailReader
{
    private static readonly HeaderId[] MailHeaders =
    [
        HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.Received, HeaderId.ReturnPath, HeaderId.Sender, HeaderId.MimeVersion,
        HeaderId.Cc, HeaderId.ReplyTo, HeaderId.InReplyTo, HeaderId.References,
    ];

    /// <summary>How every mail is parsed.</summary>
    internal static ParserOptions Options { get; } = new() { CharsetEncoding = MailCharset.Windows1252, MaxMimeDepth = ReadingBounds.DeepestPart + 5 };

    /// <summary>Reads one mail to its end.</summary>
    /// <param name="raw">The mail as delivered, from its place on; one that can't go back is kept in a temporary file meanwhile.</param>
    /// <param name="receivedAt">When the mailbox received it.</param>
    public static IncomingMail Read(Stream raw, Instant receivedAt) => Read(raw, receivedAt, static (mail, tree) => mail with { Text = MailBody.Text(tree) });

    /// <summary>Reads who sent a mail and what it is called, without its text.</summary>
    /// <param name="raw">The mail as delivered.</param>
    /// <param name="receivedAt">When the mailbox received it.</param>
    public static IncomingMail ReadHeaders(Stream raw, Instant receivedAt) => Read(raw, receivedAt, static (mail, _) => mail);

    /// <summary>Reads one mail for a person to look at.</summary>
    /// <param name="raw">The mail as delivered.</param>
    /// <param name="receivedAt">When the mailbox received it.</param>
    internal static ShownMail Show(Stream raw, Instant receivedAt)
    {
        IReadOnlyList<MessageSection> sections = [];
        var mail = Read(raw, receivedAt, (mail, tree) =>
        {
            sections = MailBody.Shown(tree);
            return mail;
        });
        return new ShownMail(mail, sections);
    }

    private static IncomingMail Read(Stream raw, Instant receivedAt, Func<IncomingMail, MailTree, IncomingMail> body)
    {
        using var bytes = RawMail.Of(raw);
        var mail = new IncomingMail { ReceivedAt = receivedAt, BodyHash = bytes.BodyHash };
        if (bytes.IsEmpty)
            return mail with { BodyHash = bytes.WholeHash(), Unreadable = "empty" };
        using var message = Load(bytes);
        if (message is null || !MailHeaders.Any(message.Headers.Contains))
            return mail with { BodyHash = bytes.WholeHash(), Unreadable = message is null ? "no-headers" : "no-mail-headers" };
        using var tree = MailTree.Of(message);
        mail = MailFields.Of(mail, message) with { MediaTypes = [.. tree.MediaTypes], Attachments = [.. tree.Attachments] };
        mail = bytes.IsTooLarge ? mail with { Remarks = ReadingRemarks.TooLarge } : body(mail, tree) with { Remarks = tree.Remarks };
        return mail with { Report = DeliveryReports.Of(mail, tree) };
    }

    // A first line that was damaged on its way does not make a mail unreadable.
    private static MimeMessage? Load(RawMail bytes)
    {
        try
        {
            return MimeMessage.Load(Options, bytes.Open(bytes.Begin));
        }
        catch (FormatException)
        {
        }

        try
        {
            return FirstHeader.Find(bytes.Open(bytes.Begin)) is { } at ? MimeMessage.Load(Options, bytes.Open(bytes.Begin + at)) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

/// <summary>A mail as a person sees it.</summary>
/// <param name="Mail">Its fields, without text.</param>
/// <param name="Sections">What it says.</param>
internal sealed record ShownMail(IncomingMail Mail, IReadOnlyList<MessageSection> Sections);
