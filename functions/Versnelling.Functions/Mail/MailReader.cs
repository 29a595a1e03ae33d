using System.Security.Cryptography;
using MimeKit;
using NodaTime;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Mail;

/// <summary>Makes of a mail's bytes what the rules see. Never throws on bytes: what can't be read is returned as unreadable, with its reason.</summary>
public static class MailReader
{
    private static readonly HeaderId[] MailHeaders = [HeaderId.From, HeaderId.To, HeaderId.Subject, HeaderId.Date, HeaderId.MessageId, HeaderId.Received, HeaderId.ReturnPath, HeaderId.Sender, HeaderId.MimeVersion];

    /// <summary>Reads one mail to its end.</summary>
    /// <param name="raw">The mail as delivered.</param>
    /// <param name="receivedAt">When the mailbox received it.</param>
    public static IncomingMail Read(Stream raw, Instant receivedAt)
    {
        using var buffer = new MemoryStream();
        raw.CopyTo(buffer);
        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        var mail = new IncomingMail { ReceivedAt = receivedAt, BodyHash = SHA256.HashData(bytes.Span[BodyStart(bytes.Span)..]) };
        // Of what can't be read nothing else tells one from another.
        var unreadable = mail with { BodyHash = SHA256.HashData(bytes.Span) };
        if (bytes.Span.Trim(" \t\r\n\0"u8).IsEmpty)
            return unreadable with { Unreadable = "empty" };
        try
        {
            buffer.Position = 0;
            using var message = MimeMessage.Load(new ParserOptions { CharsetEncoding = MailCharset.Windows1252 }, buffer);
            return MailHeaders.Any(message.Headers.Contains) ? Read(mail, message) : unreadable with { Unreadable = "no-mail-headers" };
        }
        catch (FormatException)
        {
            return unreadable with { Unreadable = "no-headers" };
        }
    }

    private static IncomingMail Read(IncomingMail mail, MimeMessage message)
    {
        var sender = message.From.Mailboxes.FirstOrDefault() ?? message.Sender;
        return mail with
        {
            MessageId = MessageId.TryParse(message.Headers[HeaderId.MessageId], out var id) ? id : null,
            From = EmailAddress.TryParse(sender?.Address, out var from) ? from : null,
            FromName = sender?.Name ?? "",
            Recipients = [.. message.To.Mailboxes.Concat(message.Cc.Mailboxes).Select(m => EmailAddress.TryParse(m.Address, out var to) ? to : null).OfType<EmailAddress>()],
            Subject = message.Subject ?? "",
            Date = message.Date == default ? null : Instant.FromDateTimeOffset(message.Date),
            InReplyTo = Ids(message, HeaderId.InReplyTo),
            References = Ids(message, HeaderId.References),
            Headers = message.Headers.ToLookup(h => h.Field, h => h.Value, StringComparer.OrdinalIgnoreCase),
            MediaTypes = [.. MediaTypes(message.Body)],
            Text = MailBody.Text(message),
            Attachments = [.. message.Attachments.Select(a => a.ContentDisposition?.FileName ?? a.ContentType.Name).OfType<string>()],
        };
    }

    // Some programs write words or commas around the identifiers; only what looks like one is taken.
    private static List<MessageId> Ids(MimeMessage message, HeaderId header)
    {
        var ids = new List<MessageId>();
        foreach (var word in (message.Headers[header] ?? "").Replace("><", "> <", StringComparison.Ordinal).Split([' ', '\t', '\r', '\n', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Contains('@', StringComparison.Ordinal) && MessageId.TryParse(word, out var id))
                ids.Add(id);
        }

        return ids;
    }

    private static IEnumerable<string> MediaTypes(MimeEntity? entity)
    {
        if (entity is null)
            yield break;
        var type = entity.ContentType;
        var parameter = type.Parameters["report-type"] is { } report ? "; report-type=" + report : type.Parameters["method"] is { } method ? "; method=" + method : "";
        yield return (type.MimeType + parameter).ToLowerInvariant();
        foreach (var child in entity is Multipart multipart ? multipart : Enumerable.Empty<MimeEntity>())
        {
            foreach (var inner in MediaTypes(child))
                yield return inner;
        }
    }

    private static int BodyStart(ReadOnlySpan<byte> bytes)
    {
        var crlf = bytes.IndexOf("\r\n\r\n"u8);
        var lf = bytes.IndexOf("\n\n"u8);
        if (crlf < 0 && lf < 0)
            return bytes.Length;
        return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2;
    }
}
