using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using MimeKit;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Mail;

/// <summary>Sends over SMTP, many mails on one session.</summary>
public sealed partial class SmtpMailSender(IOptions<SmtpOptions> options, Region region, TimeProvider time, ILogger<SmtpMailSender> logger)
    : IMailSender, IAsyncDisposable
{
    // A server that is down answers everybody at once: others needn't each wait for its time-out.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly SmtpOptions _options = options.Value;
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private SmtpClient? _session;
    private DateTimeOffset _downUntil;

    /// <inheritdoc />
    public async Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        if (!MayLeave(mail.To))
        {
            Log.KeptHere(logger, mail.MessageId);
            return Delivery.Refused;
        }

        using var message = Compose(mail);
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            if (time.GetUtcNow() < _downUntil)
                return Delivery.Later;
            await SendOnSessionAsync(message, cancellation);
            return Delivery.Done;
        }
        catch (SmtpCommandException refused) when (refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted && (int)refused.StatusCode >= 500)
        {
            Log.Refused(logger, mail.MessageId, (int)refused.StatusCode);
            return Delivery.Refused;
        }
        catch (SmtpCommandException busy)
        {
            // Also when it is about us (a sending limit, a wrong sender): a person mends that, and until then nothing may be lost.
            Log.Later(logger, mail.MessageId, $"{busy.ErrorCode} {(int)busy.StatusCode}");
            return Delivery.Later;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            Log.Later(logger, mail.MessageId, broken.GetType().Name);
            _downUntil = time.GetUtcNow() + Pause;
            return Delivery.Later;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_session is { IsConnected: true } open)
            await open.DisconnectAsync(quit: true);
        _session?.Dispose();
        _oneAtATime.Dispose();
    }

    private async Task SendOnSessionAsync(MimeMessage message, CancellationToken cancellation)
    {
        var reused = _session is { IsConnected: true };
        try
        {
            await (await SessionAsync(cancellation)).SendAsync(message, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Broken off in the middle of a mail: the next one must not go on where this one stopped.
            DropSession();
            throw;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            DropSession();
            // A server closes a session that was idle for some minutes; that is no outage.
            if (!reused)
                throw;
            await (await SessionAsync(cancellation)).SendAsync(message, cancellation);
        }
    }

    private void DropSession()
    {
        _session?.Dispose();
        _session = null;
    }

    private static bool IsBroken(Exception problem) =>
        problem is IOException or SocketException or ProtocolException or ServiceNotConnectedException or ServiceNotAuthenticatedException
            or AuthenticationException or SslHandshakeException or NotSupportedException or TimeoutException;

    private async Task<SmtpClient> SessionAsync(CancellationToken cancellation)
    {
        if (_session is { IsConnected: true } open)
            return open;
        _session?.Dispose();
        _session = new SmtpClient { Timeout = 20_000 };
        await _session.ConnectAsync(_options.Host, _options.Port, _options.Security, cancellation);
        if (_options.User.Length > 0)
            await _session.AuthenticateAsync(_options.User, _options.Password, cancellation);
        return _session;
    }

    private MimeMessage Compose(OutgoingMail mail)
    {
        var body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html };
        foreach (var file in mail.Attachments)
            body.Attachments.Add(file.Name, file.Bytes.ToArray(), ContentType.Parse(file.ContentType));
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            MessageId = mail.MessageId.Value,
            Date = mail.Date.InZone(region.Zone).ToDateTimeOffset(),
            Body = body.ToMessageBody(),
        };
        message.From.Add(new MailboxAddress(region.Service, region.Address.Value));
        message.To.Add(new MailboxAddress(null, mail.To.Value));
        if (mail.InReplyTo is { } answered)
        {
            message.InReplyTo = answered.Value;
            message.References.Add(answered.Value);
        }

        message.Headers.Add("Auto-Submitted", mail.IsAnswer ? "auto-replied" : "auto-generated");
        message.Headers.Add("X-Auto-Response-Suppress", "All");
        message.Headers.Add("X-Loop", region.Address.Value);
        return message;
    }

    private bool MayLeave(EmailAddress to) =>
        _options.ToAnyone || IsThisMachine(_options.Host) || _options.OnlyTo.Any(to.IsWithin);

    private static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "::1";

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{MessageId} stays here: mail leaves only for the domains of Smtp:OnlyTo, unless Smtp:ToAnyone is true")]
        public static partial void KeptHere(ILogger logger, MessageId messageId);

        [LoggerMessage(LogLevel.Error, "{MessageId}: the mail server refused it for good ({Status})")]
        public static partial void Refused(ILogger logger, MessageId messageId, int status);

        [LoggerMessage(LogLevel.Warning, "{MessageId}: the mail server did not take it now ({Problem})")]
        public static partial void Later(ILogger logger, MessageId messageId, string problem);
    }
}
