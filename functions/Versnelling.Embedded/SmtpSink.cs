using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Versnelling.Embedded;

/// <summary>
/// A minimal SMTP server (RFC 5321) that keeps what it is given in memory: for tests and measurements, where MailDev would be the
/// slowest part. It can be made to fail as real servers do.
/// </summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly ConcurrentQueue<SunkMail> _mails = new();
    private readonly ConcurrentDictionary<Task, bool> _sessions = new();
    private CancellationTokenSource _up = new();
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;

    /// <summary>Starts listening on a free loopback port.</summary>
    public SmtpSink() => Open();

    /// <summary>The port; it stays the same when the sink goes down and comes up again.</summary>
    public int Port { get; private set; }

    /// <summary>The mails so far, in order of arrival.</summary>
    public IReadOnlyCollection<SunkMail> Mails => _mails;

    /// <summary>Answers to DATA's end instead of 250, such as <c>451 busy</c>; null takes the mail.</summary>
    public string? Refusal { get; set; }

    /// <summary>Answers to RCPT instead of 250 for some recipients; null takes it.</summary>
    public Func<string, string?> RecipientRefusal { get; set; } = _ => null;

    /// <summary>Hangs up and stops listening: connections are refused, as when a server is down.</summary>
    public void GoDown()
    {
        _listener?.Stop();
        _listener = null;
        _up.Cancel();
    }

    /// <summary>Listens again on the same port.</summary>
    public void ComeUp()
    {
        if (_listener is null)
            Open();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        GoDown();
        await Task.WhenAll(_sessions.Keys.Append(_accepting));
        _up.Dispose();
    }

    private void Open()
    {
        var listener = new TcpListener(IPAddress.Loopback, Port);
        listener.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _listener = listener;
        _up.Dispose();
        _up = new CancellationTokenSource();
        _accepting = AcceptAsync(listener, _up.Token);
    }

    private async Task AcceptAsync(TcpListener listener, CancellationToken down)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(down);
                var session = ServeAsync(client, down);
                _sessions[session] = true;
                _ = session.ContinueWith(done => _sessions.TryRemove(done, out _), TaskScheduler.Default);
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Gone down.
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken down)
    {
        using (client)
        {
            client.NoDelay = true;
            try
            {
                using var reader = new StreamReader(client.GetStream(), Encoding.Latin1);
                await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
                await DialogueAsync(reader, writer, down);
            }
            catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The other side left.
            }
        }
    }

    private async Task DialogueAsync(StreamReader reader, StreamWriter writer, CancellationToken down)
    {
        var recipients = new List<string>();
        await writer.WriteLineAsync("220 sink ESMTP");
        while (await reader.ReadLineAsync(down) is { } line)
        {
            var verb = line.Split(' ', ':')[0].ToUpperInvariant();
            if (verb == "DATA")
            {
                await TakeDataAsync(reader, writer, [.. recipients], down);
                recipients.Clear();
                continue;
            }

            await writer.WriteLineAsync(verb switch
            {
                "EHLO" => "250-sink\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 PIPELINING",
                "RCPT" when RecipientRefusal(Address(line)) is { } refusal => refusal,
                "RCPT" => Remember(recipients, Address(line)),
                "QUIT" => "221 bye",
                "HELO" or "MAIL" or "RSET" or "NOOP" => "250 ok",
                _ => "502 not here",
            });
            if (verb == "QUIT")
                return;
        }
    }

    private async Task TakeDataAsync(StreamReader reader, StreamWriter writer, IReadOnlyList<string> recipients, CancellationToken down)
    {
        if (recipients.Count == 0)
        {
            await writer.WriteLineAsync("503 no recipients");
            return;
        }

        await writer.WriteLineAsync("354 go on");
        var content = new StringBuilder();
        while (await reader.ReadLineAsync(down) is { } line && line != ".")
            content.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        if (Refusal is null)
            _mails.Enqueue(new SunkMail(recipients, Encoding.Latin1.GetBytes(content.ToString()), TimeProvider.System.GetTimestamp()));
        await writer.WriteLineAsync(Refusal ?? "250 taken");
    }

    private static string Remember(List<string> recipients, string address)
    {
        recipients.Add(address);
        return "250 ok";
    }

    private static string Address(string line) =>
        line.Contains('<', StringComparison.Ordinal) ? line[(line.IndexOf('<', StringComparison.Ordinal) + 1)..line.IndexOf('>', StringComparison.Ordinal)] : "";
}

/// <summary>A mail that the sink took.</summary>
/// <param name="Recipients">The addresses of RCPT.</param>
/// <param name="Raw">The message.</param>
/// <param name="Timestamp">When, on <see cref="TimeProvider.System"/>'s monotonic clock.</param>
public sealed record SunkMail(IReadOnlyList<string> Recipients, byte[] Raw, long Timestamp)
{
    /// <summary>The Message-ID with its brackets; empty when there is none.</summary>
    public string MessageId { get; } = Header(Raw, "Message-Id");

    /// <summary>The first header with this name, as it stands in the message (one line); empty when there is none.</summary>
    public string Header(string name) => Header(Raw, name);

    private static string Header(byte[] raw, string name)
    {
        var head = Encoding.Latin1.GetString(raw);
        var end = head.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        foreach (var line in (end < 0 ? head : head[..end]).Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal).Split("\r\n"))
        {
            if (line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
                return line[(name.Length + 1)..].Trim();
        }

        return "";
    }
}
