using System.Buffers;
using System.Text.RegularExpressions;

namespace Versnelling.Domain.Intake;

/// <summary>How mail programs announce what they quote or pass on, in Dutch, English and German.</summary>
internal static partial class QuoteMarks
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int MostLines = 4;
    private static readonly SearchValues<string> Wrote = SearchValues.Create(["schreef", "wrote", "schrieb"], StringComparison.OrdinalIgnoreCase);
    private const int LongestAttribution = 400;

    /// <summary>The lines of "Op … schreef …:" from <paramref name="at"/> on, which programs break over some lines; 0 when none begins there.</summary>
    public static int Attribution(string[] lines, int at)
    {
        if (lines[at].AsSpan().Trim() is not { Length: >= 5 and < LongestAttribution } first || !MayBegin(first))
            return 0;
        // GroupWise marks a single line on both sides.
        if (first.StartsWith(">>>", StringComparison.Ordinal))
            return first.EndsWith(">>>", StringComparison.Ordinal) && first.ContainsAnyInRange('0', '9') ? 1 : 0;
        var joined = "";
        for (var count = 1; count <= MostLines && at + count <= lines.Length && lines[at + count - 1].Length < LongestAttribution; count++)
        {
            joined += " " + lines[at + count - 1].AsSpan().Trim("> ").ToString();
            if (joined.AsSpan().TrimEnd() is not [.., ':' or '>'])
                continue;
            if (AttributionText.IsMatch(joined) && (HasTime.IsMatch(joined) || (at + count < lines.Length && lines[at + count].AsSpan().TrimStart().StartsWith(">"))))
                return count;
            // A sentence that ends in a colon and says nothing of writing goes no further.
            if (joined.AsSpan().TrimEnd() is [.., ':'])
                return 0;
        }

        return 0;
    }

    /// <summary>Whether the line announces a forwarded mail.</summary>
    public static bool IsForwardMark(string line) => line.Length < 120 && EndsAsMark(line) && ForwardMark.IsMatch(line);

    /// <summary>Whether the line announces the mail that is answered.</summary>
    public static bool IsOriginalMark(string line) => line.AsSpan().TrimStart("> \t") is ['-' or '_' or '=' or 'S' or 'U' or 'H' or 's' or 'u' or 'h', ..] && line.Length < 120 && EndsAsMark(line) && OriginalMark.IsMatch(line);

    private static bool MayBegin(ReadOnlySpan<char> line) =>
        line[0] is '>' || StartsWithWord(line, "Op ") || StartsWithWord(line, "On ") || StartsWithWord(line, "Am ")
        || line.ContainsAny(Wrote);

    // Every mark ends so, and few lines do.
    private static bool EndsAsMark(string line) => line.AsSpan().TrimEnd() is [.., '-' or '_' or '=' or ':'];

    private static bool StartsWithWord(ReadOnlySpan<char> line, string word) => line.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*(op|on|am)\s.*(\d|@).*\b(schreef|wrote|geschreven|schrieb)\b.*:\s*$|^\s*\S.*\b(schreef|wrote|schrieb)\b( het volgende)?( (op|on|am) .*\d.*)?:\s*$", Options)]
    private static partial Regex AttributionText { get; }

    // A date alone is also how people tell ("op 5 maart schreef de juf:"); programs tell the time or the address.
    [GeneratedRegex(@"\d[:.]\d\d|@|\d (uur|uhr)", Options)]
    private static partial Regex HasTime { get; }

    [GeneratedRegex(@"^[\s>]*([-_=]{2,}\s*)?(begin )?(doorgestuurd bericht|doorgezonden bericht|doorgestuurde e-?mail|forwarded message|forwarded mail|weitergeleitete nachricht|begin forwarded message|start doorgestuurd bericht)\s*([-_=]{2,}|:)\s*$", Options)]
    private static partial Regex ForwardMark { get; }

    [GeneratedRegex(@"^[\s>]*[-_=]{2,}\s*(oorspronkelijk(e)? bericht|origineel bericht|original message|original appointment|oorspronkelijke afspraak|urspr.ngliche nachricht|urspr.nglicher termin|reply message|antwoordbericht)\s*[-_=]{2,}\s*$|^\s*(samenvatting van uw (melding|vraag|bericht|e-?mail|aanvraag)|(hieronder (leest|vindt) u )?uw (oorspronkelijke|eerdere|originele) (bericht|melding|vraag|e-?mail)( was| luidde)?)\s*:\s*$", Options)]
    private static partial Regex OriginalMark { get; }
}
