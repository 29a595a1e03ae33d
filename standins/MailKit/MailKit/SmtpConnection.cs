using System.Globalization;
using System.Text;

namespace MailKit.Net.Smtp;

internal readonly record struct SmtpResponse(SmtpStatusCode Code, string Text)
{
    public bool IsOk => (int)Code is >= 200 and < 300;
}

/// <summary>Lines to the server and answers back; every step has the time limit.</summary>
internal sealed class SmtpConnection(Stream stream, TimeSpan timeout) : IDisposable
{
    private const int LongestAnswer = 64 * 1024;
    private readonly byte[] _buffer = new byte[4096];
    private int _start, _end;
    public Stream Stream { get; private set; } = stream;

    /// <summary>Whatever was read before TLS began is forgotten: an attacker may have put it there.</summary>
    public void Upgrade(Stream secure)
    {
        Stream = secure;
        _start = _end = 0;
    }

    public Task WriteAsync(string lines, CancellationToken cancellation) => WriteAsync(Encoding.UTF8.GetBytes(lines), cancellation);

    public Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => InTimeAsync(async token =>
    {
        await Stream.WriteAsync(bytes, token);
        await Stream.FlushAsync(token);
        return 0;
    }, cancellation);

    public async Task<SmtpResponse> CommandAsync(string command, CancellationToken cancellation)
    {
        await WriteAsync(command + "\r\n", cancellation);
        return await ReadAsync(cancellation);
    }

    /// <exception cref="SmtpProtocolException">The server left or doesn't speak SMTP.</exception>
    public async Task<SmtpResponse> ReadAsync(CancellationToken cancellation)
    {
        var text = new StringBuilder();
        while (true)
        {
            var line = await ReadLineAsync(cancellation);
            if (line.Length < 3 || !int.TryParse(line.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var code) || (line.Length > 3 && line[3] is not (' ' or '-')))
                throw new SmtpProtocolException("Unable to parse status code returned by the server.");
            if (text.Length + line.Length > LongestAnswer) throw new SmtpProtocolException("The server's answer is too long.");
            if (text.Length > 0) text.Append('\n');
            text.Append(line.AsSpan(Math.Min(4, line.Length)));
            if (line.Length == 3 || line[3] == ' ') return new((SmtpStatusCode)code, text.ToString().TrimEnd());
        }
    }

    public void Dispose() => Stream.Dispose();

    private async Task<string> ReadLineAsync(CancellationToken cancellation)
    {
        var line = new List<byte>();
        while (true)
        {
            var end = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var stop = end < 0 ? _end : _start + end;
            line.AddRange(_buffer.AsSpan(_start, stop - _start));
            if (line.Count > LongestAnswer) throw new SmtpProtocolException("The server's answer is too long.");
            _start = end < 0 ? _end : stop + 1;
            if (end >= 0) return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            _start = 0;
            _end = await InTimeAsync(token => Stream.ReadAsync(_buffer, token).AsTask(), cancellation);
            if (_end == 0) throw new SmtpProtocolException("The SMTP server has unexpectedly disconnected.");
        }
    }

    private async Task<T> InTimeAsync<T>(Func<CancellationToken, Task<T>> step, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            return await step(limit.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException("The SMTP server took too long to answer.", e);
        }
    }
}
