using MimeKit;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Mail;

/// <summary>Reads what a mail system reports about an earlier mail (RFC 3464), and receipts (RFC 8098).</summary>
internal static class DeliveryReports
{
    private const int LongestPart = 256 * 1024;

    /// <summary>The report; null when the mail is none. A report that somebody forwards is not one about a mail of ours.</summary>
    public static DeliveryReport? Of(IncomingMail mail, MailTree tree)
    {
        // In a report the attached mail is the one that it is about.
        var parts = tree.Parts.Where(p => p.Forwards == 0).ToList();
        if (parts.Find(p => p.Is("message", "delivery-status") || p.Is("message", "global-delivery-status")) is { Entity: MimePart status }
            && StatusFields.Read(Text(status)) is var (outcome, recipients))
            return new DeliveryReport(outcome, Original(mail, parts), recipients);
        if (parts.Find(p => p.Is("message", "disposition-notification") || p.Is("message", "global-disposition-notification")) is { Entity: MimePart receipt })
            return Receipt(mail, parts, Text(receipt));
        return ReportInWords.Read(mail, id: OfAttached(parts));
    }

    // Whoever opened it has it, or has thrown it away unread: either way it arrived.
    private static DeliveryReport Receipt(IncomingMail mail, List<MailPart> parts, string text)
    {
        var fields = StatusFields.Groups(text).SelectMany(g => g).ToLookup(f => f.Name, f => f.Value, StringComparer.OrdinalIgnoreCase);
        var recipients = fields["Original-Recipient"].Concat(fields["Final-Recipient"]).Select(StatusFields.Address).OfType<EmailAddress>().Distinct();
        return new DeliveryReport(DeliveryOutcome.Delivered, MailFields.Id(fields["Original-Message-ID"].FirstOrDefault()) ?? Original(mail, parts), [.. recipients]);
    }

    private static MessageId? Original(IncomingMail mail, List<MailPart> parts) =>
        OfAttached(parts) ?? ReportInWords.IdIn(mail.Text) ?? mail.InReplyTo.Select(i => (MessageId?)i).FirstOrDefault() ?? mail.References.Select(i => (MessageId?)i).LastOrDefault();

    private static MessageId? OfAttached(List<MailPart> parts)
    {
        foreach (var part in parts)
        {
            var id = part switch
            {
                { Attached: { } attached } => MailFields.Id(attached.Headers[HeaderId.MessageId]),
                { Entity: MessagePart { Message: { } headers } } => MailFields.Id(headers.Headers[HeaderId.MessageId]),
                { Entity: MimePart text } when part.Is("text", "rfc822-headers") || part.Is("message", "*") => ReportInWords.IdIn(Text(text)),
                _ => null,
            };
            if (id is not null)
                return id;
        }

        return null;
    }

    private static string Text(MimePart part) => MailCharset.Decode(part, LongestPart).Text;
}
