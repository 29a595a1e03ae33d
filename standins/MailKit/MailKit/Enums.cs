namespace MailKit.Security
{
    public enum SecureSocketOptions { None, Auto, SslOnConnect, StartTls, StartTlsWhenAvailable }
}

namespace MailKit.Net.Smtp
{
    [Flags]
    public enum SmtpCapabilities : uint { None = 0, Size = 1, Authentication = 8, EightBitMime = 16, Pipelining = 32, StartTLS = 256, UTF8 = 512 }

    public enum SmtpErrorCode { MessageNotAccepted, SenderNotAccepted, RecipientNotAccepted, UnexpectedStatusCode }

    /// <summary>Those that a client must know; others are their number.</summary>
    public enum SmtpStatusCode
    {
        ServiceReady = 220, AuthenticationSuccessful = 235, Ok = 250, AuthenticationChallenge = 334, StartMailInput = 354,
        ServiceNotAvailable = 421, AuthenticationRequired = 530,
    }
}
