using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// Whether a mail comes from whom its From names (RFC 8601, RFC 7489). Anybody can write an <c>Authentication-Results</c> header into a
/// mail, but the topmost one was put there last, by the server that handed the mail to us: only that one counts, and only
/// when it carries the name of one of our own servers.
/// </summary>
internal static class SenderVerification
{
    public static SenderTrust Read(IncomingMail mail, Region region)
    {
        if (mail.From is not { } from || region.AuthenticationServers.Count == 0)
            return SenderTrust.Unknown;
        // Exchange strips these from what comes in from elsewhere, and names the server that put them there.
        if (mail.Headers["X-MS-Exchange-Organization-AuthAs"].FirstOrDefault()?.Trim().Equals("Internal", StringComparison.OrdinalIgnoreCase) is true
            && mail.Headers["X-MS-Exchange-Organization-AuthSource"].FirstOrDefault() is { } source && IsOurs(source.Trim(), region))
            return SenderTrust.Verified;
        if (mail.Headers["Authentication-Results"].FirstOrDefault() is not { } results)
            return SenderTrust.Unknown;
        var parts = WithoutComments(results).Split(';', StringSplitOptions.TrimEntries);
        var server = parts[0].Split([' ', '\t'], 2)[0];
        if (!IsOurs(server, region))
            return SenderTrust.Unknown;
        foreach (var words in parts.Skip(1).Select(p => p.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)))
        {
            if (words.Length == 0 || Value(words[0], "dmarc") is not { } result)
                continue;
            var about = words.Select(w => Value(w, "header.from")).FirstOrDefault(v => v is not null);
            return result.ToUpperInvariant() switch
            {
                // The domain that passed is From's own or one above it; one below it vouches for nobody else.
                "PASS" when about is not null && from.IsWithin(about) => SenderTrust.Verified,
                "FAIL" or "PERMERROR" => SenderTrust.Failed,
                _ => SenderTrust.Unknown,
            };
        }

        return SenderTrust.Unknown;
    }

    private static bool IsOurs(string server, Region region) =>
        EmailAddress.TryParse("x@" + server, out var host) && region.AuthenticationServers.Any(host.IsWithin);

    private static string? Value(string word, string name) =>
        word.Length > name.Length && word[name.Length] == '=' && word.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? word[(name.Length + 1)..] : null;

    // "dmarc=pass (p=none dis=none) header.from=…": what stands in brackets is for people.
    private static string WithoutComments(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '(' ? 1 : 0;
            if (depth == 0)
                kept.Append(c);
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }
}
