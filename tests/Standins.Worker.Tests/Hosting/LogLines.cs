using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Standins.Worker.Tests.Hosting;

/// <summary>What a host logged, exceptions included.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Category, string Text)> _lines = new();

    public IEnumerable<(LogLevel Level, string Category, string Text)> All => _lines;

    public IEnumerable<string> At(LogLevel level) => _lines.Where(line => line.Level >= level).Select(line => line.Text);

    public ILogger CreateLogger(string categoryName) => new Logger(_lines, categoryName);

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class Logger(ConcurrentQueue<(LogLevel, string, string)> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((logLevel, category, $"{formatter(state, exception)} {exception}"));
    }
}
