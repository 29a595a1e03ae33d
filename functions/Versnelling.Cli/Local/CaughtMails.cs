using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Versnelling.Cli.Local;

/// <summary>The mails that MailDev caught.</summary>
internal sealed class CaughtMails(Uri page) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = page };

    /// <summary>All of them, each Message-ID once: a mail may be sent twice after a crash, and mail servers drop the second.</summary>
    public async Task<IReadOnlyList<CaughtMail>> ReadAsync(CancellationToken cancellation) =>
        [.. (await _http.GetFromJsonAsync<CaughtMail[]>("email", cancellation) ?? []).DistinctBy(mail => mail.MessageId)];

    public void Dispose() => _http.Dispose();
}

/// <summary>A mail as MailDev tells it.</summary>
internal sealed record CaughtMail
{
    [JsonPropertyName("messageId")]
    public string RawMessageId { get; init; } = "";

    public string Subject { get; init; } = "";

    public string Text { get; init; } = "";

    public IReadOnlyList<CaughtAddress> To { get; init; } = [];

    /// <summary>Without angle brackets.</summary>
    [JsonIgnore]
    public string MessageId => RawMessageId.Trim('<', '>');

    public bool IsTo(string address) => To.Any(to => string.Equals(to.Address, address, StringComparison.OrdinalIgnoreCase));
}

/// <summary>An address as MailDev tells it.</summary>
internal sealed record CaughtAddress(string Address);
