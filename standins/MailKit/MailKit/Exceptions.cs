using MimeKit;

namespace MailKit
{
    public abstract class CommandException(string message) : Exception(message);
    public abstract class ProtocolException(string message) : Exception(message);
    public class ServiceNotConnectedException(string message) : InvalidOperationException(message);
    public class ServiceNotAuthenticatedException(string message) : InvalidOperationException(message);
}

namespace MailKit.Security
{
    public class AuthenticationException(string message, Exception innerException) : Exception(message, innerException);
    public class SslHandshakeException(string message, Exception innerException) : Exception(message, innerException);
}

namespace MailKit.Net.Smtp
{
    public class SmtpProtocolException(string message) : ProtocolException(message);

    public class SmtpCommandException : CommandException
    {
        internal SmtpCommandException(SmtpErrorCode code, SmtpResponse answer, MailboxAddress? mailbox = null) : base(answer.Text) =>
            (ErrorCode, StatusCode, Mailbox) = (code, answer.Code, mailbox);

        public SmtpErrorCode ErrorCode { get; }
        public MailboxAddress? Mailbox { get; }
        public SmtpStatusCode StatusCode { get; }
    }
}
