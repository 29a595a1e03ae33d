using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The service's answer to one action of a transaction.</summary>
internal sealed class TransactionResponse : Response
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    private TransactionResponse(string head, string body)
    {
        // HTTP/1.1 204 No Content
        var lines = head.Split("\r\n");
        var status = lines[0].Split(' ', 3);
        Status = int.Parse(status[1], CultureInfo.InvariantCulture);
        ReasonPhrase = status.Length > 2 ? status[2] : "";
        foreach (var line in lines.AsSpan(1))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                _headers[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }

        ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(body.Trim()), 0, Encoding.UTF8.GetByteCount(body.Trim()), writable: false, publiclyVisible: true);
    }

    public override int Status { get; }
    public override string ReasonPhrase { get; }
    public override Stream ContentStream { get; set; }
    public override string ClientRequestId { get; set; }

    /// <summary>The answers inside the multipart body: one for each action, or a single one that tells what failed.</summary>
    public static IReadOnlyList<Response> ReadAll(string body)
    {
        var answers = new List<Response>();
        for (var start = body.IndexOf("HTTP/1.1 ", StringComparison.Ordinal); start >= 0;)
        {
            var end = body.IndexOf("\r\n--changesetresponse_", start, StringComparison.Ordinal);
            var answer = body[start..(end < 0 ? body.Length : end)];
            var blank = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            answers.Add(blank < 0 ? new TransactionResponse(answer, "") : new TransactionResponse(answer[..blank], answer[blank..]));
            start = end < 0 ? -1 : body.IndexOf("HTTP/1.1 ", end, StringComparison.Ordinal);
        }

        return answers;
    }

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);
    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers.Select(header => new HttpHeader(header.Key, header.Value));
    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string> values)
    {
        values = _headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }
}
