using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MailKit.Security;

namespace MailKit.Net.Smtp;

/// <summary>One SMTP session (RFC 5321) that can send many mails. Not for use by two threads at once.</summary>
public sealed partial class SmtpClient : IDisposable
{
    private static readonly TimeSpan FarewellTime = TimeSpan.FromSeconds(5);
    private readonly HashSet<string> _mechanisms = new(StringComparer.OrdinalIgnoreCase);
    private SmtpConnection? _connection;
    private string _ownAddress = "";
    public SmtpCapabilities Capabilities { get; private set; }
    public bool IsAuthenticated { get; private set; }
    public bool IsConnected => _connection is not null;
    public bool IsSecure { get; private set; }
    public RemoteCertificateValidationCallback? ServerCertificateValidationCallback { get; set; }

    /// <summary>How long one answer of the server may take, in milliseconds.</summary>
    public int Timeout { get; set; } = 120_000;

    /// <exception cref="NotSupportedException">StartTls was asked for and the server doesn't offer it.</exception>
    /// <exception cref="SslHandshakeException">No trusted TLS connection came about.</exception>
    /// <exception cref="SmtpCommandException">The server refused the session.</exception>
    public async Task ConnectAsync(string host, int port = 0, SecureSocketOptions options = SecureSocketOptions.Auto, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(host);
        if (IsConnected) throw new InvalidOperationException("The SmtpClient is already connected.");
        if (options == SecureSocketOptions.Auto) options = port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTlsWhenAvailable;
        if (port == 0) port = options == SecureSocketOptions.SslOnConnect ? 465 : 25;
        var connection = new SmtpConnection(await DialAsync(host, port, cancellationToken), TimeSpan.FromMilliseconds(Timeout));
        try
        {
            if (options == SecureSocketOptions.SslOnConnect) await SecureAsync(connection, host, cancellationToken);
            Expect(await connection.ReadAsync(cancellationToken), SmtpStatusCode.ServiceReady);
            await GreetAsync(connection, cancellationToken);
            var offered = Capabilities.HasFlag(SmtpCapabilities.StartTLS);
            if (options == SecureSocketOptions.StartTls && !offered) throw new NotSupportedException("The SMTP server does not support the STARTTLS extension.");
            if (offered && options is SecureSocketOptions.StartTls or SecureSocketOptions.StartTlsWhenAvailable)
            {
                Expect(await connection.CommandAsync("STARTTLS", cancellationToken), SmtpStatusCode.ServiceReady);
                await SecureAsync(connection, host, cancellationToken);
                await GreetAsync(connection, cancellationToken);
            }

            _connection = connection;
        }
        finally
        {
            if (_connection is null) { connection.Dispose(); IsSecure = false; }
        }
    }

    /// <exception cref="AuthenticationException">The server refused the name or password.</exception>
    /// <exception cref="NotSupportedException">The server offers neither PLAIN nor LOGIN.</exception>
    public async Task AuthenticateAsync(string userName, string password, CancellationToken cancellationToken = default)
    {
        var connection = Connection();
        if (IsAuthenticated) throw new InvalidOperationException("The SmtpClient is already authenticated.");
        if (!Capabilities.HasFlag(SmtpCapabilities.Authentication)) throw new NotSupportedException("The SMTP server does not support authentication.");
        SmtpResponse response;
        if (_mechanisms.Contains("PLAIN"))
        {
            response = await connection.CommandAsync("AUTH PLAIN " + Base64($"\0{userName}\0{password}"), cancellationToken);
        }
        else if (_mechanisms.Contains("LOGIN"))
        {
            response = await connection.CommandAsync("AUTH LOGIN", cancellationToken);
            if (response.Code == SmtpStatusCode.AuthenticationChallenge) response = await connection.CommandAsync(Base64(userName), cancellationToken);
            if (response.Code == SmtpStatusCode.AuthenticationChallenge) response = await connection.CommandAsync(Base64(password), cancellationToken);
        }
        else { throw new NotSupportedException("No compatible authentication mechanisms found."); }

        if (response.Code != SmtpStatusCode.AuthenticationSuccessful)
        {
            throw new AuthenticationException(
                string.Create(CultureInfo.InvariantCulture, $"{(int)response.Code}: {response.Text}"),
                new SmtpCommandException(SmtpErrorCode.UnexpectedStatusCode, response));
        }

        IsAuthenticated = true;
    }

    public async Task NoOpAsync(CancellationToken cancellationToken = default) =>
        Expect(await OrDisconnectAsync(() => Connection().CommandAsync("NOOP", cancellationToken)), SmtpStatusCode.Ok);

    public async Task DisconnectAsync(bool quit, CancellationToken cancellationToken = default)
    {
        if (_connection is not { } connection) return;
        try
        {
            if (!quit) return;
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(FarewellTime);
            await connection.CommandAsync("QUIT", patience.Token);
        }
        catch (Exception e) when (e is IOException or SmtpProtocolException or TimeoutException or OperationCanceledException)
        {
            // The server may hang up before it says goodbye.
            cancellationToken.ThrowIfCancellationRequested();
        }
        finally
        {
            Drop();
        }
    }

    public void Dispose() => Drop();

    private async Task<Stream> DialAsync(string host, int port, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Timeout);
        try
        {
            await socket.ConnectAsync(host, port, limit.Token);
            var own = ((IPEndPoint)socket.LocalEndPoint!).Address;
            if (own.IsIPv4MappedToIPv6) own = own.MapToIPv4();
            _ownAddress = own.AddressFamily == AddressFamily.InterNetworkV6 ? $"[IPv6:{own}]" : $"[{own}]";
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception e)
        {
            socket.Dispose();
            if (e is OperationCanceledException && !cancellation.IsCancellationRequested) throw new TimeoutException("Connecting took too long.", e);
            throw;
        }
    }

    private async Task SecureAsync(SmtpConnection connection, string host, CancellationToken cancellation)
    {
        var tls = new SslStream(connection.Stream, leaveInnerStreamOpen: false);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Timeout);
        connection.Upgrade(tls);
        try
        {
            await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = host,
                RemoteCertificateValidationCallback = ServerCertificateValidationCallback,
                CertificateRevocationCheckMode = X509RevocationMode.Online,
            }, limit.Token);
        }
        catch (Exception e) when (e is System.Security.Authentication.AuthenticationException or IOException
            || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new SslHandshakeException("An error occurred while attempting to establish an SSL or TLS connection.", e);
        }

        IsSecure = true;
    }

    private async Task GreetAsync(SmtpConnection connection, CancellationToken cancellation)
    {
        var response = await connection.CommandAsync("EHLO " + _ownAddress, cancellation);
        Capabilities = SmtpCapabilities.None;
        _mechanisms.Clear();
        if (response.Code != SmtpStatusCode.Ok)
        {
            Expect(await connection.CommandAsync("HELO " + _ownAddress, cancellation), SmtpStatusCode.Ok);
            return;
        }

        foreach (var line in response.Text.Split('\n').Skip(1)) Learn(line.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries));
    }

    private void Learn(string[] words)
    {
        var extension = words.FirstOrDefault()?.ToUpperInvariant();
        if (extension == "AUTH") _mechanisms.UnionWith(words.Skip(1));
        Capabilities |= extension switch
        {
            "SIZE" => SmtpCapabilities.Size,
            "AUTH" => SmtpCapabilities.Authentication,
            "8BITMIME" => SmtpCapabilities.EightBitMime,
            "PIPELINING" => SmtpCapabilities.Pipelining,
            "STARTTLS" => SmtpCapabilities.StartTLS,
            "SMTPUTF8" => SmtpCapabilities.UTF8,
            _ => SmtpCapabilities.None,
        };
    }

    private SmtpConnection Connection() => _connection ?? throw new ServiceNotConnectedException("The SmtpClient is not connected.");

    private async Task<T> OrDisconnectAsync<T>(Func<Task<T>> step)
    {
        try
        {
            return await step();
        }
        catch (Exception e) when (e is not (SmtpCommandException or ServiceNotConnectedException))
        {
            Drop();
            throw;
        }
    }

    private void Drop()
    {
        _connection?.Dispose();
        _connection = null;
        IsAuthenticated = IsSecure = false;
        Capabilities = SmtpCapabilities.None;
    }

    private static void Expect(SmtpResponse response, SmtpStatusCode wanted)
    {
        if (response.Code != wanted) throw new SmtpCommandException(SmtpErrorCode.UnexpectedStatusCode, response);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
