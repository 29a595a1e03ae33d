using System.Buffers;

namespace Versnelling.Functions.Mail;

/// <summary>
/// Bounds how deep elements lie within each other before HTML is parsed: a parser looks through all that are open for each
/// tag that follows, so a page of tags that are never closed would cost the square of its length.
/// </summary>
internal static class HtmlNesting
{
    private const int LongestName = 40;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");

    // These are never open for long: they have no end, or the next of their kind ends them.
    private static readonly HashSet<string> Passing =
        new(["br", "img", "hr", "meta", "link", "input", "area", "base", "col", "embed", "source", "track", "wbr", "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt", "option", "html", "head", "body"], StringComparer.OrdinalIgnoreCase);

    /// <summary>How much of the HTML may be parsed: all, or as far as no more elements are open than is read.</summary>
    public static int Bound(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        var passing = Passing.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length;)
        {
            var isEnd = html[at + 1] == '/';
            var rest = html.AsSpan(at + (isEnd ? 2 : 1));
            if (rest.StartsWith("!--"))
            {
                var end = html.IndexOf("-->", at, StringComparison.Ordinal);
                if (end < 0)
                    return html.Length;
                at = end;
            }
            else if (rest.Length > 0 && char.IsAsciiLetter(rest[0]))
            {
                var name = rest[..LengthOfName(rest)];
                if (!passing.Contains(name))
                {
                    open.TryGetValue(name, out var count);
                    var change = isEnd ? count > 0 ? -1 : 0 : 1;
                    open[name] = count + change;
                    depth += change;
                    if (depth > ReadingBounds.MostOpenElements)
                        return at;
                }
            }

            at = html.IndexOf('<', at + 1);
        }

        return html.Length;
    }

    private static int LengthOfName(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(NameEnds);
        return Math.Min(end < 0 ? tag.Length : end, LongestName);
    }
}
