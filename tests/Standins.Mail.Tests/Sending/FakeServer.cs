using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Standins.Mail.Tests.Sending;

/// <summary>A mail server that answers as the test tells it, and remembers what it heard.</summary>
internal sealed class FakeServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public FakeServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Greeting { get; init; } = "220 welkom";

    public string[] Extensions { get; init; } = ["PIPELINING", "8BITMIME", "SIZE 10000000", "AUTH PLAIN LOGIN"];

    /// <summary>The answer to a command, or null for the usual one; "" hangs up.</summary>
    public Func<string, string?> Answer { get; init; } = _ => null;

    public ConcurrentQueue<string> Commands { get; } = new();

    public ConcurrentQueue<string> Mails { get; } = new();

    public static X509Certificate2 Certificate { get; } = SelfSigned();

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            Stream stream = client.GetStream();
            await SayAsync(stream, Greeting);
            while (await ReadLineAsync(stream) is { } command)
            {
                Commands.Enqueue(command);
                var answer = Answer(command) ?? Usual(command);
                if (answer.Length == 0) return;
                await SayAsync(stream, answer);
                if (command == "DATA" && answer.StartsWith('3')) await TakeMailAsync(stream);
                if (command == "QUIT") return;
                if (command != "STARTTLS") continue;
                var tls = new SslStream(stream);
                await tls.AuthenticateAsServerAsync(Certificate);
                stream = tls;
            }
        }
        catch (Exception e) when (e is IOException or System.Security.Authentication.AuthenticationException)
        {
            // The client left.
        }
    }

    private async Task TakeMailAsync(Stream stream)
    {
        var mail = new StringBuilder();
        while (await ReadLineAsync(stream) is { } line and not ".") mail.Append(line).Append("\r\n");
        Mails.Enqueue(mail.ToString());
        var answer = Answer("<mail>") ?? "250 2.0.0 bewaard als 42";
        if (answer.Length == 0) stream.Close();
        else await SayAsync(stream, answer);
    }

    private string Usual(string command) => command.Split(' ', ':')[0] switch
    {
        "EHLO" => string.Join("\r\n", Extensions.Prepend("mx.example").Select((e, i) => (i == Extensions.Length ? "250 " : "250-") + e)),
        "AUTH" when command == "AUTH LOGIN" => "334 VXNlcm5hbWU6",
        "AUTH" => "235 2.7.0 welkom",
        "STARTTLS" => "220 klaar",
        "DATA" => "354 kom maar",
        "QUIT" => "221 tot ziens",
        _ => "250 2.1.0 goed",
    };

    private static Task SayAsync(Stream stream, string answer) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer + "\r\n")).AsTask();

    private static async Task<string?> ReadLineAsync(Stream stream)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one) > 0)
        {
            if (one[0] == '\n') return Encoding.Latin1.GetString([.. line]).TrimEnd('\r');
            line.Add(one[0]);
        }

        return null;
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
