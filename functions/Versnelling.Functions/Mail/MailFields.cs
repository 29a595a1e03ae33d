using MimeKit;
using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Mail;

/// <summary>What a mail's headers say.</summary>
internal static class MailFields
{
    public static IncomingMail Of(IncomingMail mail, MimeMessage message)
    {
        var headers = message.Headers;
        var sender = message.From.Mailboxes.FirstOrDefault(m => EmailAddress.TryParse(m.Address, out _)) ?? message.Sender ?? message.From.Mailboxes.FirstOrDefault();
        return mail with
        {
            MessageId = Id(headers[HeaderId.MessageId]),
            From = EmailAddress.TryParse(sender?.Address, out var from) ? from : ReturnPath(headers),
            FromName = Line(sender?.Name),
            Recipients = [.. message.To.Mailboxes.Concat(message.Cc.Mailboxes).Select(m => EmailAddress.TryParse(m.Address, out var to) ? to : null).OfType<EmailAddress>()],
            Subject = Line(message.Subject),
            Date = Moment(message.Date),
            InReplyTo = Ids(headers[HeaderId.InReplyTo]),
            References = Ids(headers[HeaderId.References]),
            Headers = headers.ToLookup(h => h.Field, h => MailCharset.Clean(h.Value), StringComparer.OrdinalIgnoreCase),
        };
    }

    /// <summary>The identifiers in a header. Some programs write words or commas around them; only what looks like one is taken.</summary>
    public static List<MessageId> Ids(string? header)
    {
        var ids = new List<MessageId>();
        if (header is null)
            return ids;
        foreach (var word in header.Replace("><", "> <", StringComparison.Ordinal).Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Contains('@', StringComparison.Ordinal) && MessageId.TryParse(word, out var id))
                ids.Add(id);
        }

        return ids;
    }

    /// <summary>The one identifier of a header, also where words stand beside it.</summary>
    public static MessageId? Id(string? header) =>
        MessageId.TryParse(header, out var id) ? id : Ids(header) is [var first, ..] ? first : null;

    // A mail without From can still be answered where bounces of it would go.
    private static EmailAddress? ReturnPath(HeaderList headers) =>
        EmailAddress.TryParse(headers[HeaderId.ReturnPath]?.Trim(' ', '\t', '<', '>'), out var path) ? path : null;

    private static Instant? Moment(DateTimeOffset date) => date == default || date.UtcDateTime == default ? null : Instant.FromDateTimeOffset(date);

    private static string Line(string? text) => text is null ? "" : MailCharset.Clean(text);
}
