using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Versnelling.Cli.Bench;

/// <summary>Counts storage operations by kind, from lines of Azurite's access log.</summary>
internal sealed partial class StorageOperations
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Kind and count, most frequent first.</summary>
    public IReadOnlyList<(string Kind, int Count)> All => [.. _counts.Select(count => (count.Key, count.Value)).OrderByDescending(count => count.Value)];

    public int Total => _counts.Values.Sum();

    /// <summary>Counts a line; one that is no request counts for nothing.</summary>
    public void Take(string line)
    {
        if (Kind(line) is { } kind)
            _counts.AddOrUpdate(kind, 1, (_, count) => count + 1);
    }

    /// <summary>Starts again from nothing.</summary>
    public void Reset() => _counts.Clear();

    /// <summary>The kind of a request, such as <c>queue alerts: put</c> or <c>table cases: transaction</c>.</summary>
    internal static string? Kind(string line)
    {
        var match = Request().Match(line);
        if (!match.Success)
            return null;
        var (verb, path) = (match.Groups["verb"].Value, match.Groups["path"].Value);
        var queue = QueueMessages().Match(path);
        if (queue.Success)
        {
            var what = (verb, queue.Groups["one"].Success) switch
            {
                ("POST", _) => "put",
                ("GET", _) => "receive",
                ("DELETE", _) => "delete",
                _ => "renew",
            };
            return $"queue {queue.Groups["name"].Value}: {what}";
        }

        if (path.StartsWith("$batch", StringComparison.Ordinal))
            return "table: transaction";
        var table = Regex.Match(path, @"^(?<name>[A-Za-z0-9]+)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["name"].Value;
        return $"table {table}: " + verb switch { "GET" => "query", "DELETE" => "delete", "POST" => "insert", _ => "upsert" };
    }

    [GeneratedRegex("\"(?<verb>[A-Z]+) /[a-z0-9]+/(?<path>\\S*) HTTP", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Request();

    [GeneratedRegex(@"^(?<name>[a-z0-9-]+)/messages(?<one>/[^?]+)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex QueueMessages();
}
