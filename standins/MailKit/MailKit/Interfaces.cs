using System.Net.Security;
using MailKit.Security;
using MimeKit;

namespace MailKit
{
    public interface ITransferProgress
    {
        void Report(long bytesTransferred, long totalSize);

        void Report(long bytesTransferred);
    }

    public interface IMailService : IDisposable
    {
        HashSet<string> AuthenticationMechanisms { get; }

        bool CheckCertificateRevocation { get; set; }

        bool IsAuthenticated { get; }

        bool IsConnected { get; }

        bool IsSecure { get; }

        RemoteCertificateValidationCallback? ServerCertificateValidationCallback { get; set; }

        /// <summary>How long one answer of the server may take, in milliseconds.</summary>
        int Timeout { get; set; }

        Task ConnectAsync(string host, int port, bool useSsl, CancellationToken cancellationToken = default);

        Task ConnectAsync(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default);

        Task AuthenticateAsync(string userName, string password, CancellationToken cancellationToken = default);

        Task NoOpAsync(CancellationToken cancellationToken = default);

        Task DisconnectAsync(bool quit, CancellationToken cancellationToken = default);
    }

    public interface IMailTransport : IMailService
    {
        Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default, ITransferProgress? progress = null);

        Task<string> SendAsync(MimeMessage message, MailboxAddress sender, IEnumerable<MailboxAddress> recipients, CancellationToken cancellationToken = default, ITransferProgress? progress = null);
    }
}

namespace MailKit.Net.Smtp
{
    public interface ISmtpClient : IMailTransport
    {
        SmtpCapabilities Capabilities { get; }

        string? LocalDomain { get; set; }

        uint MaxSize { get; }
    }
}
