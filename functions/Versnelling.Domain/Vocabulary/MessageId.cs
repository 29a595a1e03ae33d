using System.Diagnostics.CodeAnalysis;

namespace Versnelling.Domain.Vocabulary;

/// <summary>A mail's Message-ID without its angle brackets (RFC 5322, 3.6.4).</summary>
public readonly record struct MessageId
{
    private readonly string? _value;

    private MessageId(string value) => _value = value;

    /// <summary>The identifier, without angle brackets.</summary>
    public string Value => _value ?? "";

    /// <summary>
    /// Reads an identifier with or without brackets. Real mailers write nearly anything between them; what can't be written into a
    /// header of ours (blanks, brackets, control characters, anything but ASCII) is no identifier.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MessageId id)
    {
        var bare = text?.Trim().TrimStart('<').TrimEnd('>').Trim();
        var usable = !string.IsNullOrEmpty(bare) && bare.All(c => c is > ' ' and <= '~' and not '<' and not '>') && bare.Length <= 900;
        id = usable ? new MessageId(bare!) : default;
        return usable;
    }

    /// <summary>Reads an identifier.</summary>
    /// <exception cref="FormatException">The text is empty, is over 900 characters, or holds what no header may hold.</exception>
    public static MessageId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is not a Message-ID.");

    /// <summary>
    /// The identifier of one of our own mails: it names the case and the step, so sending it again gives the same one
    /// and an answer to it finds its case.
    /// </summary>
    public static MessageId Own(string key, string step, string domain) => new($"{key}.{step}@{domain}");

    /// <inheritdoc />
    public override string ToString() => Value;
}
