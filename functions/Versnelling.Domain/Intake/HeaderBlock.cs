using System.Text.RegularExpressions;

namespace Versnelling.Domain.Intake;

/// <summary>
/// The block of headers that mail programs write above what they answer or pass on: Van, Verzonden, Aan, Onderwerp, in any order, bold or
/// not, over several lines or on one, in Dutch, English and German.
/// </summary>
internal static partial class HeaderBlock
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int Longest = 14;
    private const int LongestName = 20;

    private enum Header
    {
        None,
        From,
        To,
        When,
        Subject,
        Other,
    }

    /// <summary>The lines of a block from <paramref name="at"/> on; 0 when none begins there.</summary>
    public static int Lines(string[] lines, int at)
    {
        if (NameOf(lines[at]) is Header.None or Header.Other)
            return 0;
        if (OneLine.IsMatch(lines[at]))
            return 1;
        var seen = new HashSet<Header>();
        var last = at - 1;
        for (var i = at; i < lines.Length && i < at + Longest; i++)
        {
            var name = NameOf(lines[i]);
            if (name is not Header.None)
            {
                // A second From begins the next block.
                if (!seen.Add(name) && name is Header.From)
                    break;
                last = i;
            }
            else if (!ContinuesHeader(lines, i, last))
            {
                break;
            }
            else if (lines[i].AsSpan().Trim().Length > 0)
            {
                last = i;
            }
        }

        var isBlock = seen.Contains(Header.From) && (seen.Contains(Header.When) || (seen.Contains(Header.To) && seen.Contains(Header.Subject)));
        return isBlock ? last - at + 1 : 0;
    }

    /// <summary>What the subject line among them says; null for another line.</summary>
    public static string? SubjectIn(string line) =>
        NameOf(line) is Header.Subject ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '*', '_', '\t') : null;

    /// <summary>Whether the line names whom it was sent to.</summary>
    public static bool IsTo(string line) => NameOf(line) is Header.To or Header.Other;

    /// <summary>Where in a block on one line the receivers begin; 0 in another line.</summary>
    public static int ToIn(string line)
    {
        var found = ReceiversInLine.EnumerateMatches(line);
        return NameOf(line) is Header.From && found.MoveNext() ? found.Current.Index : 0;
    }

    // A blank between two headers, the value below its name, or more addresses.
    private static bool ContinuesHeader(string[] lines, int at, int last)
    {
        var line = lines[at].AsSpan().Trim();
        if (line.IsEmpty)
            return at + 1 < lines.Length && at - last == 1 && NameOf(lines[at + 1]) is not Header.None;
        if (at - last != 1)
            return false;
        var before = lines[last].AsSpan().Trim().TrimEnd("*_ ");
        return before is [.., ':'] ? at + 1 < lines.Length && line.Length < 200
            : NameOf(lines[last]) is Header.To or Header.Other or Header.None && (before is [.., ';' or ','] || line.Contains("@", StringComparison.Ordinal)) && line.Length < 400;
    }

    private static Header NameOf(string line)
    {
        var start = line.AsSpan().TrimStart("* _>\t ");
        var colon = start.IndexOf(':');
        if (colon is < 2 or > LongestName)
            return Header.None;
        Span<char> name = stackalloc char[LongestName];
        var length = start[..colon].Trim("* _\t").ToLowerInvariant(name);
        return name[..length] switch
        {
            "van" or "from" or "von" or "afzender" => Header.From,
            "aan" or "to" or "an" => Header.To,
            "verzonden" or "verstuurd" or "verzonden op" or "datum" or "sent" or "date" or "gesendet" => Header.When,
            "onderwerp" or "subject" or "betreff" => Header.Subject,
            "cc" or "bcc" or "kopie" or "beantwoorden" or "antwoorden aan" or "antwoord aan" or "reply-to" or "prioriteit" or "urgentie" or "bijlagen" or "bijlage" or "attachments" or "importance" or "wichtigkeit" or "anlagen" or "gevoeligheid" => Header.Other,
            _ => Header.None,
        };
    }

    [GeneratedRegex(@"^[\s*_>]*(van|from|von)[\s*_]*:\s*\S.{1,200}?\s[*_]*(verzonden|verstuurd|datum|sent|date|gesendet)[\s*_]*:\s*\S.{1,600}?\s[*_]*(aan|to|an|onderwerp|subject|betreff)[\s*_]*:", Options)]
    private static partial Regex OneLine { get; }

    [GeneratedRegex(@"\s[*_]*(aan|to|an|cc)[\s*_]*:", Options)]
    private static partial Regex ReceiversInLine { get; }
}
