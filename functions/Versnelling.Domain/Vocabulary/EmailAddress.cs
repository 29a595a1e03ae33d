using System.Diagnostics.CodeAnalysis;

namespace Versnelling.Domain.Vocabulary;

/// <summary>A mail address; compared without regard to case, as every provider in use here does.</summary>
public sealed record EmailAddress
{
    private EmailAddress(string value, int at) => (Value, Domain) = (value, value[(at + 1)..]);

    /// <summary>The address in lower case.</summary>
    public string Value { get; }

    /// <summary>What stands after the last @, in lower case.</summary>
    public string Domain { get; }

    /// <summary>Reads an address: something, an @, and a domain; no blanks, brackets or control characters; at most 254 characters (RFC 5321).</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        var bare = text?.Trim();
        if (string.IsNullOrEmpty(bare) || bare.Length > 254)
            return false;
        var at = bare.LastIndexOf('@');
        if (at < 1 || at == bare.Length - 1 || bare.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or ',' or ';'))
            return false;
        address = new EmailAddress(bare.ToLowerInvariant(), at);
        return true;
    }

    /// <summary>Reads an address.</summary>
    /// <exception cref="FormatException">The text is not a mail address.</exception>
    public static EmailAddress Parse(string text) => TryParse(text, out var address) ? address : throw new FormatException($"'{text}' is not a mail address.");

    /// <summary>Whether the domain is <paramref name="domain"/> or below it (<c>mail.almere.nl</c> is within <c>almere.nl</c>).</summary>
    public bool IsWithin(string domain) =>
        Domain.EndsWith(domain, StringComparison.OrdinalIgnoreCase) && (Domain.Length == domain.Length || Domain[^(domain.Length + 1)] == '.');

    /// <inheritdoc />
    public override string ToString() => Value;
}
