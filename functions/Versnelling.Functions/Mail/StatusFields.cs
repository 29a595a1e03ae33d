using System.Globalization;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Mail;

/// <summary>Reads the fields of a message/delivery-status part: a group about the mail, then one about each recipient.</summary>
internal static class StatusFields
{
    private const int MostRecipients = 100;

    /// <summary>How the mail fared: as badly as for the worst recipient, and which ones those are; null when no group tells.</summary>
    public static (DeliveryOutcome Outcome, IReadOnlyList<EmailAddress> Recipients)? Read(string text)
    {
        var told = new List<(DeliveryOutcome Outcome, List<EmailAddress> Recipients)>();
        foreach (var group in Groups(text))
        {
            var fields = group.ToLookup(f => f.Name, f => f.Value, StringComparer.OrdinalIgnoreCase);
            // Both: the address that we wrote to, and the one that it led to.
            var recipients = fields["Original-Recipient"].Concat(fields["Final-Recipient"]).Select(Address).OfType<EmailAddress>().Distinct().ToList();
            if (Outcome(fields["Action"].FirstOrDefault(), fields["Status"].FirstOrDefault()) is { } outcome && (recipients.Count > 0 || fields["Action"].Any()))
                told.Add((outcome, recipients));
        }

        if (told.Count == 0)
            return null;
        var worst = told.Min(t => t.Outcome);
        return (worst, [.. told.Where(t => t.Outcome == worst).SelectMany(t => t.Recipients).Distinct().Take(MostRecipients)]);
    }

    /// <summary>The fields, group by group; folded lines are joined.</summary>
    public static List<List<(string Name, string Value)>> Groups(string text)
    {
        var groups = new List<List<(string Name, string Value)>> { new() };
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var group = groups[^1];
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (string.IsNullOrWhiteSpace(line))
                groups.Add([]);
            else if (line[0] is ' ' or '\t' && group.Count > 0)
                group[^1] = (group[^1].Name, group[^1].Value + " " + line.Trim());
            else if (colon > 0)
                group.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }

        return groups;
    }

    /// <summary>The address of <c>rfc822; jan+2Bx@a.example</c>, where special characters may be written in hexadecimal (RFC 3461).</summary>
    public static EmailAddress? Address(string value)
    {
        var semicolon = value.IndexOf(';', StringComparison.Ordinal);
        var bare = value[(semicolon + 1)..].Trim(' ', '\t', '<', '>');
        return EmailAddress.TryParse(Unescaped(bare), out var address) ? address : null;
    }

    private static string Unescaped(string text)
    {
        for (var at = text.IndexOf('+', StringComparison.Ordinal); at >= 0; at = text.IndexOf('+', at + 1))
        {
            if (at + 2 < text.Length && !char.IsAsciiLetterLower(text[at + 1]) && !char.IsAsciiLetterLower(text[at + 2])
                && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 32 and < 127)
                text = string.Concat(text.AsSpan(0, at), [(char)code], text.AsSpan(at + 3));
        }

        return text;
    }

    private static DeliveryOutcome? Outcome(string? action, string? status) => action?.Split([' ', '(', ';'], 2)[0].ToLowerInvariant() switch
    {
        "failed" => DeliveryOutcome.Failed,
        "delayed" => DeliveryOutcome.Delayed,
        "delivered" or "relayed" or "expanded" => DeliveryOutcome.Delivered,
        _ => status is ['5', ..] ? DeliveryOutcome.Failed : status is ['4', ..] ? DeliveryOutcome.Delayed : status is ['2', ..] ? DeliveryOutcome.Delivered : null,
    };
}
