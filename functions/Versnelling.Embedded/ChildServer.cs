using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace Versnelling.Embedded;

/// <summary>
/// A server as a child process. The child ends when its standard input closes, so it ends with this process, however that ends.
/// </summary>
public sealed class ChildServer : IAsyncDisposable
{
    // Enough to tell why a server did not start; what a running one says later goes to its log only.
    private const int RememberedLines = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Process _process;
    private readonly Action<string>? _log;
    private readonly Channel<string> _lines = Channel.CreateBounded<string>(
        new BoundedChannelOptions(RememberedLines) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly StringBuilder _beginning = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildServer(Process process, Action<string>? log)
    {
        _process = process;
        _log = log;
        ProcessId = process.Id;
        process.OutputDataReceived += (_, line) => Receive(line.Data);
        process.ErrorDataReceived += (_, line) => Receive(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => End();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.HasExited)
            End();
    }

    public int ProcessId { get; }

    /// <summary>Completes when the server has ended.</summary>
    public Task Ended => _ended.Task;

    /// <summary>The memory that the server holds now, in bytes.</summary>
    public long ResidentMemory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The processor time that the server has used so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a program that ends when its standard input closes.</summary>
    /// <param name="start">What to start; its streams are redirected.</param>
    /// <param name="log">Takes each line of its output.</param>
    /// <exception cref="EmbeddedServerException">The program is not on this machine.</exception>
    public static ChildServer Start(ProcessStartInfo start, Action<string>? log = null)
    {
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        try
        {
            return new ChildServer(Process.Start(start)!, log);
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new EmbeddedServerException($"'{start.FileName}' was not found. Install it and try again.", missing);
        }
    }

    /// <summary>The first line of output for which <paramref name="pick"/> gives a value.</summary>
    /// <exception cref="EmbeddedServerException">The server ended first; the message holds what it said.</exception>
    public async Task<string> WaitForAsync(Func<string, string?> pick, CancellationToken cancellation)
    {
        while (await _lines.Reader.WaitToReadAsync(cancellation))
        {
            while (_lines.Reader.TryRead(out var line))
            {
                if (pick(line) is { } value)
                    return value;
            }
        }

        lock (_beginning)
            throw new EmbeddedServerException($"A local server stopped before it was ready: {_beginning}");
    }

    /// <summary>Asks it to end, and ends it when it doesn't.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(Patience);
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception ended) when (ended is InvalidOperationException or IOException)
        {
            // It had ended by itself.
        }

        _process.Dispose();
    }

    private void End()
    {
        _lines.Writer.TryComplete();
        _ended.TrySetResult();
    }

    private void Receive(string? line)
    {
        if (line is null)
            return;
        _log?.Invoke(line);
        lock (_beginning)
        {
            if (_beginning.Length < 4000)
                _beginning.AppendLine(line);
        }

        _lines.Writer.TryWrite(line);
    }
}
