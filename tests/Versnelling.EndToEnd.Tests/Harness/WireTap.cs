using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>Keeps what is sent to storage, with base64 read as well as it can be.</summary>
public sealed partial class WireTap : HttpPipelinePolicy
{
    private readonly ConcurrentQueue<string> _sent = new();

    public IReadOnlyCollection<string> Sent => _sent;

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await RecordAsync(message);
        await ProcessNextAsync(message, pipeline);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

    /// <summary>The text with each base64 run in it replaced by what it says.</summary>
    public static string Decoded(string text) => Base64().Replace(text, run =>
    {
        var padded = run.Value.TrimEnd('=');
        padded += new string('=', (4 - (padded.Length % 4)) % 4);
        var buffer = new byte[padded.Length];
        return Convert.TryFromBase64String(padded, buffer, out var length) ? $"{run.Value} {Encoding.UTF8.GetString(buffer, 0, length)}" : run.Value;
    });

    private async Task RecordAsync(HttpMessage message)
    {
        using var body = new MemoryStream();
        if (message.Request.Content is { } content)
            await content.WriteToAsync(body, message.CancellationToken);
        _sent.Enqueue(Decoded($"{message.Request.Method} {message.Request.Uri} {Encoding.UTF8.GetString(body.ToArray())}"));
    }

    [GeneratedRegex("[A-Za-z0-9+/_-]{12,}={0,2}", RegexOptions.NonBacktracking)]
    private static partial Regex Base64();
}
