using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Versnelling.Cli.Local;

/// <summary>The mails that MailDev caught.</summary>
internal sealed class CaughtMails(Uri page) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = page };

    /// <summary>All of them; one that was sent twice is there twice.</summary>
    public async Task<IReadOnlyList<CaughtMail>> ReadAsync(CancellationToken cancellation) =>
        await _http.GetFromJsonAsync<CaughtMail[]>("email", cancellation) ?? [];

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

    /// <summary>To whom it really went: who is in blind copy stands nowhere else.</summary>
    public CaughtEnvelope Envelope { get; init; } = new();

    /// <summary>Without angle brackets.</summary>
    [JsonIgnore]
    public string MessageId => RawMessageId.Trim('<', '>');

    public bool IsTo(string address) => To.Concat(Envelope.To).Any(to => string.Equals(to.Address, address, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The addresses that the sending server gave.</summary>
internal sealed record CaughtEnvelope
{
    public IReadOnlyList<CaughtAddress> To { get; init; } = [];
}

/// <summary>An address as MailDev tells it.</summary>
internal sealed record CaughtAddress(string Address);
