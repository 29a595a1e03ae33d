using System.Diagnostics.CodeAnalysis;

namespace Versnelling.Domain.Vocabulary;

/// <summary>
/// A case's public name, such as <c>RET-7K3F-9QDX</c>: eight Crockford base32 characters taken from a keyed hash,
/// so the same mail always meets its own case and nobody can guess another's.
/// </summary>
public readonly record struct CaseNumber
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private readonly string? _value;

    private CaseNumber(string value) => _value = value;

    /// <summary>The number in its one spelling.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, which is no case number.</exception>
    public string Value => _value ?? throw new InvalidOperationException("default(CaseNumber) is not a case number.");

    /// <summary>The number that belongs to a keyed hash: its first 40 bits.</summary>
    /// <exception cref="ArgumentException">The hash has fewer than 40 bits.</exception>
    public static CaseNumber FromHash(ReadOnlySpan<byte> hash)
    {
        if (hash.Length < 5)
            throw new ArgumentException("A case number needs a hash of at least 5 bytes.", nameof(hash));
        var bits = 0UL;
        foreach (var b in hash[..5])
            bits = (bits << 8) | b;
        Span<char> text = stackalloc char[8];
        for (var i = 7; i >= 0; i--, bits >>= 5)
            text[i] = Alphabet[(int)(bits & 31)];
        return new CaseNumber($"RET-{text[..4]}-{text[4..]}");
    }

    /// <summary>Reads a number as people write it: any case, I and L for 1, O for 0 (Crockford's rules).</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CaseNumber number)
    {
        number = default;
        if (text is not { Length: 13 } || !text.StartsWith("RET-", StringComparison.OrdinalIgnoreCase) || text[8] != '-')
            return false;
        Span<char> normal = stackalloc char[8];
        for (var i = 0; i < 8; i++)
        {
            var c = char.ToUpperInvariant(text[i < 4 ? 4 + i : 5 + i]) switch { 'I' or 'L' => '1', 'O' => '0', var other => other };
            if (!Alphabet.Contains(c, StringComparison.Ordinal))
                return false;
            normal[i] = c;
        }

        number = new CaseNumber($"RET-{normal[..4]}-{normal[4..]}");
        return true;
    }

    /// <summary>Reads a number.</summary>
    /// <exception cref="FormatException">The text is not a case number.</exception>
    public static CaseNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a case number such as RET-7K3F-9QDX.");

    /// <inheritdoc />
    public override string ToString() => Value;
}
