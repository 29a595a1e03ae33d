using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace Versnelling.Embedded;

/// <summary>A Node.js server as a child process that ends when this process ends, however that ends.</summary>
internal sealed class NodeServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _output = new();

    private NodeServer(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Receive(line.Data);
        process.ErrorDataReceived += (_, line) => Receive(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => _lines.Writer.TryComplete();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.HasExited)
            _lines.Writer.TryComplete();
    }

    public int ProcessId => _process.Id;

    /// <summary>Starts <paramref name="script"/>, a path below <paramref name="npmFolder"/>'s node_modules.</summary>
    public static NodeServer Start(string npmFolder, string script, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("node")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(npmFolder, "until-stdin-closes.cjs"));
        start.ArgumentList.Add(Path.Combine(npmFolder, "node_modules", script));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return new NodeServer(Process.Start(start)!);
    }

    /// <summary>The first line of output for which <paramref name="pick"/> gives a value.</summary>
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

        lock (_output)
            throw new EmbeddedServerException($"A local server stopped before it was ready: {_output}");
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            // Closing standard input is the signal to stop (until-stdin-closes.cjs): the same on every platform.
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }

        _process.Dispose();
    }

    private void Receive(string? line)
    {
        if (line is null)
            return;
        lock (_output)
        {
            if (_output.Length < 4000)
                _output.AppendLine(line);
        }

        _lines.Writer.TryWrite(line);
    }
}
