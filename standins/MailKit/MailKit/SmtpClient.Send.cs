using System.Globalization;
using MimeKit;

namespace MailKit.Net.Smtp;

/// <content>One mail: envelope, then content.</content>
public sealed partial class SmtpClient
{
    private const int LongestLine = 998;

    /// <summary>Returns the server's answer to the content. Any refused recipient stops the mail.</summary>
    /// <exception cref="SmtpCommandException">The server refused; the session goes on.</exception>
    /// <exception cref="SmtpProtocolException">The server left.</exception>
    public async Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default)
    {
        var connection = Connection();
        var sender = message.Sender ?? message.From.Mailboxes.FirstOrDefault() ?? throw new InvalidOperationException("No sender has been specified.");
        var to = new[] { message.To, message.Cc, message.Bcc }.SelectMany(list => list.Mailboxes).DistinctBy(m => m.Address, StringComparer.OrdinalIgnoreCase).ToList();
        if (to.Count == 0) throw new InvalidOperationException("No recipients have been specified.");
        message.Prepare(Has(SmtpCapabilities.EightBitMime) ? EncodingConstraint.EightBit : EncodingConstraint.SevenBit, LongestLine);
        var content = new MemoryStream();
        message.WriteTo(new FormatOptions { NewLineFormat = NewLineFormat.Dos, WithoutBcc = true }, content, cancellationToken);
        var commands = Envelope(message, sender, to, content.Length);
        return await OrDisconnectAsync(() => DeliverAsync(connection, commands, sender, to, content, cancellationToken));
    }

    private async Task<string> DeliverAsync(SmtpConnection connection, List<string> commands, MailboxAddress sender, List<MailboxAddress> to, MemoryStream content, CancellationToken cancellation)
    {
        try
        {
            // DATA may only travel along with a single recipient: with more, one of them could be refused and the others served.
            var dataToo = Has(SmtpCapabilities.Pipelining) && to.Count == 1;
            var answers = await EnvelopeAsync(connection, dataToo ? [.. commands, "DATA"] : commands, cancellation);
            var refusal = Refusal(answers, sender, to);
            var go = dataToo ? answers[^1] : refusal is null ? await connection.CommandAsync("DATA", cancellation) : default;
            if (refusal is not null)
            {
                // A server that took DATA without a recipient waits for content: an empty one ends it (RFC 2920).
                if (go.Code == SmtpStatusCode.StartMailInput) await connection.CommandAsync(".", cancellation);
                throw refusal;
            }

            if (go.Code != SmtpStatusCode.StartMailInput) throw Refused(SmtpErrorCode.UnexpectedStatusCode, go);
            await connection.WriteAsync(DotStuffing.Apply(content), cancellation);
            var answer = await connection.ReadAsync(cancellation);
            return answer.Code == SmtpStatusCode.Ok ? answer.Text : throw Refused(SmtpErrorCode.MessageNotAccepted, answer);
        }
        catch (Exception e) when (e is SmtpCommandException or ServiceNotAuthenticatedException)
        {
            await ResetAsync(connection, cancellation);
            throw;
        }
    }

    private async Task<List<SmtpResponse>> EnvelopeAsync(SmtpConnection connection, List<string> commands, CancellationToken cancellation)
    {
        var answers = new List<SmtpResponse>();
        if (Has(SmtpCapabilities.Pipelining)) await connection.WriteAsync(string.Concat(commands.Select(c => c + "\r\n")), cancellation);
        foreach (var command in commands)
        {
            if (!Has(SmtpCapabilities.Pipelining)) await connection.WriteAsync(command + "\r\n", cancellation);
            try
            {
                answers.Add(await connection.ReadAsync(cancellation));
            }
            catch (SmtpProtocolException) when (answers.Exists(a => !a.IsOk))
            {
                // The server refused and hung up: the refusal says more than the hanging up.
                break;
            }

            if (!Has(SmtpCapabilities.Pipelining) && !answers[^1].IsOk) break;
        }

        return answers;
    }

    private static Exception? Refusal(List<SmtpResponse> answers, MailboxAddress sender, List<MailboxAddress> to)
    {
        for (var i = 0; i < Math.Min(answers.Count, to.Count + 1); i++)
        {
            if (answers[i].IsOk) continue;
            return i == 0 ? Refused(SmtpErrorCode.SenderNotAccepted, answers[i], sender) : Refused(SmtpErrorCode.RecipientNotAccepted, answers[i], to[i - 1]);
        }

        return null;
    }

    private static Exception Refused(SmtpErrorCode code, SmtpResponse answer, MailboxAddress? mailbox = null) =>
        answer.Code == SmtpStatusCode.AuthenticationRequired ? new ServiceNotAuthenticatedException(answer.Text)
        : new SmtpCommandException(code, answer, mailbox);

    /// <summary>Failure here must not hide why the mail was refused.</summary>
    private async Task ResetAsync(SmtpConnection connection, CancellationToken cancellation)
    {
        try
        {
            if ((await connection.CommandAsync("RSET", cancellation)).Code != SmtpStatusCode.Ok) Drop();
        }
        catch (Exception e) when (e is IOException or SmtpProtocolException or TimeoutException or OperationCanceledException)
        {
            Drop();
        }
    }

    private List<string> Envelope(MimeMessage message, MailboxAddress sender, List<MailboxAddress> to, long size)
    {
        var international = Has(SmtpCapabilities.UTF8) && to.Append(sender).Any(m => m.IsInternational);
        var from = $"MAIL FROM:<{Address(sender, international)}>";
        if (Has(SmtpCapabilities.Size)) from += string.Create(CultureInfo.InvariantCulture, $" SIZE={size}");
        if (Has(SmtpCapabilities.EightBitMime) && message.BodyParts.OfType<MimePart>().Any(p => p.ContentTransferEncoding == ContentEncoding.EightBit)) from += " BODY=8BITMIME";
        if (international) from += " SMTPUTF8";
        return [from, .. to.Select(m => $"RCPT TO:<{Address(m, international)}>")];
    }

    private static string Address(MailboxAddress mailbox, bool international) => mailbox.GetAddress(idnEncode: !international);
    private bool Has(SmtpCapabilities capability) => Capabilities.HasFlag(capability);
}

/// <summary>RFC 5321 4.5.2: a line that starts with a dot gets another one, and a lone dot ends the mail.</summary>
internal static class DotStuffing
{
    public static ReadOnlyMemory<byte> Apply(MemoryStream content)
    {
        ReadOnlySpan<byte> rest = content.GetBuffer().AsSpan(0, (int)content.Length);
        var stuffed = new MemoryStream(rest.Length + 64);
        if (rest is [(byte)'.', ..]) stuffed.WriteByte((byte)'.');
        for (var at = rest.IndexOf("\n."u8); at >= 0; at = rest.IndexOf("\n."u8))
        {
            stuffed.Write(rest[..(at + 2)]);
            stuffed.WriteByte((byte)'.');
            rest = rest[(at + 2)..];
        }

        stuffed.Write(rest);
        stuffed.Write(rest.EndsWith("\n"u8) ? ".\r\n"u8 : "\r\n.\r\n"u8);
        return stuffed.GetBuffer().AsMemory(0, (int)stuffed.Length);
    }
}
