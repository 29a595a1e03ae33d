using System.Collections.Frozen;
using AngleSharp.Dom;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Mail;

/// <summary>What each element of HTML means to a reader. What is in no list counts for the words within it.</summary>
internal static class HtmlElements
{
    private static readonly FrozenDictionary<string, MessageElement> Kinds = new Dictionary<string, MessageElement>(StringComparer.Ordinal)
    {
        ["p"] = MessageElement.Paragraph,
        ["blockquote"] = MessageElement.Quote,
        ["ul"] = MessageElement.Bulleted,
        ["menu"] = MessageElement.Bulleted,
        ["dir"] = MessageElement.Bulleted,
        ["ol"] = MessageElement.Numbered,
        ["li"] = MessageElement.Item,
        ["table"] = MessageElement.Table,
        ["tr"] = MessageElement.Row,
        ["td"] = MessageElement.Cell,
        ["th"] = MessageElement.HeaderCell,
        ["br"] = MessageElement.Break,
        ["hr"] = MessageElement.Rule,
        ["b"] = MessageElement.Bold,
        ["strong"] = MessageElement.Bold,
        ["i"] = MessageElement.Italic,
        ["em"] = MessageElement.Italic,
        ["u"] = MessageElement.Underlined,
        ["ins"] = MessageElement.Underlined,
        ["s"] = MessageElement.Struck,
        ["strike"] = MessageElement.Struck,
        ["del"] = MessageElement.Struck,
    }
    .Concat(Each(MessageElement.Heading, "h1", "h2", "h3", "h4", "h5", "h6"))
    .Concat(Each(MessageElement.Preformatted, "pre", "xmp", "listing", "plaintext", "textarea"))
    .Concat(Each(MessageElement.Block, "div", "section", "article", "header", "footer", "main", "nav", "aside", "address", "center", "form", "fieldset", "legend", "figure", "figcaption", "details", "summary", "dl", "dt", "dd", "caption"))
    .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Wordless = FrozenSet.Create(
        StringComparer.Ordinal, "style", "script", "head", "title", "template", "object", "embed", "applet", "iframe", "frame", "frameset", "noframes", "noembed", "audio", "video", "canvas", "svg", "math", "map", "select", "datalist", "colgroup", "col", "input");

    /// <summary>What the element is; null when only the words within it count.</summary>
    public static MessageElement? Kind(IElement element) =>
        !Kinds.TryGetValue(element.LocalName, out var kind) ? null : kind == MessageElement.Quote && IsIndent(element) ? MessageElement.Block : kind;

    /// <summary>Whether no words of the letter can be within it, or none that a mail program shows.</summary>
    public static bool IsPassedOver(IElement element) => Wordless.Contains(element.LocalName) || IsHidden(element);

    private static IEnumerable<KeyValuePair<string, MessageElement>> Each(MessageElement kind, params IEnumerable<string> names) => names.Select(n => KeyValuePair.Create(n, kind));

    // Preview texts of newsletters and Outlook's mark-up are there but not shown.
    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden"))
            return true;
        if (element.GetAttribute("style") is not { Length: > 0 } style)
            return false;
        style = Compact(style);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("mso-hide:all", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
            || (style.Contains("max-height:0", StringComparison.OrdinalIgnoreCase) && style.Contains("overflow:hidden", StringComparison.OrdinalIgnoreCase));
    }

    // Gmail and Outlook indent with a quote that has no line beside it and no name: the writer's own words.
    private static bool IsIndent(IElement quote) =>
        !quote.HasAttribute("type") && !quote.HasAttribute("class") && !quote.HasAttribute("cite")
        && quote.GetAttribute("style") is { } style && Compact(style) is var compact
        && (compact.Contains("border:none", StringComparison.OrdinalIgnoreCase) || compact.Contains("margin:00040px", StringComparison.OrdinalIgnoreCase))
        && !compact.Contains("border-left:", StringComparison.OrdinalIgnoreCase);

    private static string Compact(string style) => style.Replace(" ", "", StringComparison.Ordinal);
}
