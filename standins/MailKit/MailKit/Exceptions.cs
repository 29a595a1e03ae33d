using MimeKit;

namespace MailKit
{
    public abstract class CommandException : Exception
    {
        protected CommandException() { }

        protected CommandException(string message) : base(message) { }

        protected CommandException(string message, Exception innerException) : base(message, innerException) { }
    }

    public abstract class ProtocolException : Exception
    {
        protected ProtocolException() { }

        protected ProtocolException(string message) : base(message) { }

        protected ProtocolException(string message, Exception innerException) : base(message, innerException) { }
    }

    public class ServiceNotConnectedException : InvalidOperationException
    {
        public ServiceNotConnectedException() { }

        public ServiceNotConnectedException(string message) : base(message) { }

        public ServiceNotConnectedException(string message, Exception innerException) : base(message, innerException) { }
    }

    public class ServiceNotAuthenticatedException : InvalidOperationException
    {
        public ServiceNotAuthenticatedException() { }

        public ServiceNotAuthenticatedException(string message) : base(message) { }

        public ServiceNotAuthenticatedException(string message, Exception innerException) : base(message, innerException) { }
    }
}

namespace MailKit.Security
{
    public class AuthenticationException : Exception
    {
        public AuthenticationException() : base("Authentication failed.") { }

        public AuthenticationException(string message) : base(message) { }

        public AuthenticationException(string message, Exception innerException) : base(message, innerException) { }
    }

    public class SslHandshakeException : Exception
    {
        public SslHandshakeException() { }

        public SslHandshakeException(string message) : base(message) { }

        public SslHandshakeException(string message, Exception innerException) : base(message, innerException) { }
    }
}

namespace MailKit.Net.Smtp
{
    public class SmtpProtocolException : ProtocolException
    {
        public SmtpProtocolException() { }

        public SmtpProtocolException(string message) : base(message) { }

        public SmtpProtocolException(string message, Exception innerException) : base(message, innerException) { }
    }

    public class SmtpCommandException : CommandException
    {
        public SmtpCommandException(SmtpErrorCode code, SmtpStatusCode status, string message) : base(message) => (ErrorCode, StatusCode) = (code, status);

        public SmtpCommandException(SmtpErrorCode code, SmtpStatusCode status, MailboxAddress mailbox, string message) : this(code, status, message) => Mailbox = mailbox;

        public SmtpErrorCode ErrorCode { get; }

        public MailboxAddress? Mailbox { get; }

        public SmtpStatusCode StatusCode { get; }
    }
}
