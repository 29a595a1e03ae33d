using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Versnelling.Functions.Mail;

/// <summary>HTML as text: lines where it shows lines, table cells apart by a tab, quotes with a <c>&gt;</c> before each line.</summary>
internal static class HtmlText
{
    private const int LongestRead = 1_000_000;
    private const int Deepest = 200;

    public static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument(html.Length > LongestRead ? html[..LongestRead] : html);
        var lines = new Lines();
        if (document.Body is { } body)
            Walk(body, lines, depth: 0);
        return lines.ToString();
    }

    private static void Walk(INode node, Lines lines, int depth)
    {
        if (depth > Deepest)
            return;
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    lines.Words(text.Data);
                    break;
                case IElement { LocalName: "br" }:
                    lines.Break();
                    break;
                case IElement { LocalName: "style" or "script" or "head" or "title" or "template" or "object" or "noscript" or "svg" }:
                    break;
                case IElement element when IsHidden(element):
                    break;
                case IElement { LocalName: "blockquote" } quote:
                    lines.Open(quoted: 1);
                    Walk(quote, lines, depth + 1);
                    lines.Open(quoted: -1);
                    break;
                case IElement { LocalName: "td" or "th" } cell:
                    Walk(cell, lines, depth + 1);
                    if (cell.NextElementSibling is not null)
                        lines.Cell();
                    break;
                case IElement { LocalName: "p" or "div" or "tr" or "table" or "ul" or "ol" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hr" or "pre" or "section" or "article" or "header" or "footer" or "dl" or "dt" or "dd" or "address" } block:
                    lines.Open();
                    if (block.LocalName == "li")
                        lines.Words("- ");
                    Walk(block, lines, depth + 1);
                    lines.Close(paragraph: block.LocalName is "p" or "table" or "ul" or "ol" || block.LocalName[0] == 'h');
                    break;
                default:
                    Walk(child, lines, depth + 1);
                    break;
            }
        }
    }

    // Preview texts of newsletters and Outlook's mark-up are there but not shown.
    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) is { } style
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase));

    private sealed class Lines
    {
        private readonly StringBuilder _all = new();
        private readonly StringBuilder _line = new();
        private int _quoted;

        public void Words(string text)
        {
            foreach (var c in text)
            {
                var blank = char.IsWhiteSpace(c);
                if (!blank)
                    _line.Append(c);
                else if (_line.Length > 0 && _line[^1] is not (' ' or '\t'))
                    _line.Append(' ');
            }
        }

        public void Cell()
        {
            while (_line.Length > 0 && _line[^1] == ' ')
                _line.Length--;
            _line.Append('\t');
        }

        public void Break()
        {
            var line = _line.ToString().TrimEnd();
            _line.Clear();
            for (var i = 0; i < _quoted; i++)
                _all.Append('>');
            if (_quoted > 0)
                _all.Append(' ');
            _all.Append(line).Append('\n');
        }

        public void Open(int quoted = 0)
        {
            if (_line.ToString().AsSpan().Trim().Length > 0)
                Break();
            _line.Clear();
            _quoted += quoted;
        }

        public void Close(bool paragraph)
        {
            var full = _line.ToString().AsSpan().Trim().Length > 0;
            Open();
            if (paragraph && full && _quoted == 0)
                _all.Append('\n');
        }

        public override string ToString()
        {
            Open();
            return _all.ToString().Trim('\n');
        }
    }
}
