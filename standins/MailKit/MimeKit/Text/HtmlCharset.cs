using System.Text;
using System.Text.RegularExpressions;

namespace MimeKit;

/// <summary>The charset that an HTML page declares for itself in its first 1,024 bytes.</summary>
internal static partial class HtmlCharset
{
    private const int Looked = 1024;

    public static Encoding? Find(ReadOnlySpan<byte> html)
    {
        var start = Encoding.Latin1.GetString(html[..Math.Min(html.Length, Looked)]);
        if (Meta().Match(start) is not { Success: true } match) return null;
        var encoding = Charsets.Find(match.Groups["charset"].Value);
        // A page that was readable so far can't be UTF-16.
        return encoding is { CodePage: 1200 or 1201 } ? Encoding.UTF8 : encoding;
    }

    [GeneratedRegex("<meta[^>]{1,200}charset\\s{0,3}=\\s{0,3}[\"']?(?<charset>[-_.:A-Za-z0-9]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Meta();
}
