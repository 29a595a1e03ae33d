using System.Text.RegularExpressions;

namespace Versnelling.Domain.Intake;

/// <summary>
/// How mail programs mark what they quote or forward, in Dutch and English. An expression takes long over a line, so a look at
/// what none of its matches can lack comes first.
/// </summary>
internal static partial class QuoteMarks
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The lines of a header block such as Outlook's from <paramref name="at"/> on; 0 when none begins there.</summary>
    public static int HeaderBlock(string[] lines, int at)
    {
        if (!lines[at].Contains(':', StringComparison.Ordinal) || !FromLine.IsMatch(lines[at]))
            return 0;
        var others = 0;
        var last = at;
        for (var i = at + 1; i < lines.Length && i <= at + 7; i++)
        {
            if (OtherHeaderLine.IsMatch(lines[i]))
                (others, last) = (others + 1, i);
            else if (lines[i].AsSpan().Trim().IsEmpty && others > 0)
                break;
        }

        return others >= 2 ? last - at + 1 : 0;
    }

    /// <summary>The lines of "Op … schreef …:" from <paramref name="at"/> on, which programs break over up to three lines; 0 when none begins there.</summary>
    public static int Attribution(string[] lines, int at)
    {
        var first = lines[at].AsSpan().TrimStart();
        if (!first.StartsWith("Op ", StringComparison.OrdinalIgnoreCase) && !first.StartsWith("On ", StringComparison.OrdinalIgnoreCase)
            && !first.Contains("schreef", StringComparison.OrdinalIgnoreCase))
            return 0;
        var joined = "";
        var says = false;
        for (var count = 1; count <= 3 && at + count <= lines.Length; count++)
        {
            var line = lines[at + count - 1];
            joined += " " + line.Trim();
            says |= line.Contains("schre", StringComparison.OrdinalIgnoreCase) || line.Contains("wrote", StringComparison.OrdinalIgnoreCase);
            if (says && joined.Length < 400 && joined.Contains(':', StringComparison.Ordinal) && AttributionText.IsMatch(joined))
                return count;
        }

        return 0;
    }

    /// <summary>Whether the line announces a forwarded mail.</summary>
    public static bool IsForwardMark(string line) => line.AsSpan().TrimEnd() is [.., '-' or '_' or '=' or ':'] && ForwardMark.IsMatch(line);

    /// <summary>Whether the line announces the mail that is answered.</summary>
    public static bool IsOriginalMark(string line) => line.AsSpan().TrimEnd() is [.., '-' or '_' or '='] && OriginalMark.IsMatch(line);

    /// <summary>Whether a header line is the subject; its value follows the colon.</summary>
    public static bool IsSubjectLine(string line) => SubjectLine.IsMatch(line);

    [GeneratedRegex(@"^[\s*_>]*(van|from|afzender|von)[\s*_]*:\s*\S", Options)]
    private static partial Regex FromLine { get; }

    [GeneratedRegex(@"^[\s*_>]*(verzonden|verstuurd|datum|sent|date|aan|to|cc|onderwerp|subject|gesendet|an|betreff|beantwoorden|reply-to|prioriteit|bijlagen|attachments|importance)[\s*_]*:", Options)]
    private static partial Regex OtherHeaderLine { get; }

    [GeneratedRegex(@"^[\s*_>]*(onderwerp|subject)[\s*_]*:", Options)]
    private static partial Regex SubjectLine { get; }

    [GeneratedRegex(@"^\s*(op|on)\s.*(\d|@).*\s(schreef|wrote|geschreven)\b.*:\s*$|^\s*\S.*(\d|@).*\sschreef( het volgende)?( op .*\d.*)?:\s*$|^\s*(op|on)\s.*(\d|@).*\s(schreef|wrote):", Options)]
    private static partial Regex AttributionText { get; }

    [GeneratedRegex(@"^[\s>]*([-_=]{2,}\s*)?(begin )?(doorgestuurd bericht|doorgezonden bericht|doorgestuurde e-?mail|forwarded message|forwarded mail|weitergeleitete nachricht)\s*([-_=]{2,}|:)\s*$", Options)]
    private static partial Regex ForwardMark { get; }

    [GeneratedRegex(@"^[\s>]*[-_=]{2,}\s*(oorspronkelijk(e)? bericht|origineel bericht|original message|original appointment|oorspronkelijke afspraak|urspr.ngliche nachricht)\s*[-_=]{2,}\s*$", Options)]
    private static partial Regex OriginalMark { get; }
}
