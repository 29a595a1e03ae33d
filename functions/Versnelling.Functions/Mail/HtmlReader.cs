using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Mail;

/// <summary>
/// HTML as words and structure. It takes over what <see cref="HtmlElements"/> lists and two numbers of a table's cells, so what
/// comes out is safe by its make, whatever goes in.
/// </summary>
internal sealed class HtmlReader
{
    private const int WidestSpan = 20;
    private const int LongestAddress = 300;

    private int _left = ReadingBounds.MostElements;

    private HtmlReader()
    {
    }

    /// <summary>The words and structure of a page of HTML, and whether some of it was left out.</summary>
    public static (IReadOnlyList<MessageNode> Nodes, bool IsCut) Read(string html)
    {
        var length = Math.Min(HtmlNesting.Bound(html), ReadingBounds.LongestHtml);
        var isCut = length < html.Length;
        var counted = 0;
        var options = new HtmlParserOptions
        {
            MaximumDepth = ReadingBounds.DeepestElement,
            SkipComments = true,
            DisableElementPositionTracking = true,
            // Repeated formatting with attributes of its own each time would be opened again and again: a few bytes become millions of elements.
            ShouldEmitAttribute = static (ref _, name) => name.Span is "style" or "hidden" or "href" or "alt" or "colspan" or "rowspan" or "class" or "type" or "cite",
            OnCreated = (_, _) => counted = counted < 4 * ReadingBounds.MostElements ? counted + 1 : throw new TooManyElementsException(),
        };
        try
        {
            using var document = new HtmlParser(options).ParseDocument(isCut ? html[..length] : html);
            var reader = new HtmlReader();
            IReadOnlyList<MessageNode> nodes = document.Body is { } body ? reader.Children(body, within: null) : [];
            return (nodes, isCut || reader._left < 0);
        }
        catch (TooManyElementsException)
        {
            // The first tenth is read as if it were all.
            return (Read(html[..(length / 10)]).Nodes, true);
        }
    }

    private List<MessageNode> Children(IElement parent, MessageElement? within)
    {
        var nodes = new List<MessageNode>();
        Add(parent, within, nodes);
        return nodes;
    }

    private void Add(IElement parent, MessageElement? within, List<MessageNode> nodes)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText { Data: { Length: > 0 } words })
                AddWords(words, within, nodes);
            else if (child is IElement element && !HtmlElements.IsPassedOver(element) && --_left >= 0)
                AddElement(element, within, nodes);
        }
    }

    // Between rows, cells and items there are only blanks; the parser moves words elsewhere.
    private static void AddWords(string words, MessageElement? within, List<MessageNode> nodes)
    {
        if (within is not (MessageElement.Table or MessageElement.Row or MessageElement.Bulleted or MessageElement.Numbered) || !string.IsNullOrWhiteSpace(words))
            nodes.Add(new MessageNode.Words(words));
    }

    private void AddElement(IElement element, MessageElement? within, List<MessageNode> nodes)
    {
        if (element.LocalName == "img")
        {
            if (element.GetAttribute("alt")?.Trim() is { Length: > 0 } name)
                nodes.Add(new MessageNode.Picture(name));
        }
        else if (element.LocalName == "a" && Address(element) is { } address)
        {
            nodes.Add(new MessageNode.Link(address, Children(element, within)));
        }
        else if (HtmlElements.Kind(element) is { } kind)
        {
            kind = InPlace(kind, within);
            nodes.Add(new MessageNode.Element(kind, kind is MessageElement.Break or MessageElement.Rule ? [] : Children(element, kind))
            {
                Columns = kind is MessageElement.Cell or MessageElement.HeaderCell ? Span(element, "colspan") : 1,
                Rows = kind is MessageElement.Cell or MessageElement.HeaderCell ? Span(element, "rowspan") : 1,
            });
        }
        else
        {
            Add(element, within, nodes);
        }
    }

    // A row outside a table, as deep nesting makes it, is a line like any other.
    private static MessageElement InPlace(MessageElement kind, MessageElement? within) => kind switch
    {
        MessageElement.Row when within is not MessageElement.Table => MessageElement.Block,
        MessageElement.Cell or MessageElement.HeaderCell when within is not MessageElement.Row => MessageElement.Block,
        MessageElement.Item when within is not (MessageElement.Bulleted or MessageElement.Numbered) => MessageElement.Block,
        _ => kind,
    };

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, WidestSpan) : 1;

    // Only what a person would recognise as an address; a script is none.
    private static string? Address(IElement link) =>
        link.GetAttribute("href")?.Trim() is { Length: > 0 } href && Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"
            ? uri.Scheme == "mailto" ? uri.GetComponents(UriComponents.UserInfo | UriComponents.Host, UriFormat.SafeUnescaped) : Shortened(uri.AbsoluteUri)
            : null;

    private static string Shortened(string address) => address.Length > LongestAddress ? address[..LongestAddress] + "…" : address;

    private sealed class TooManyElementsException : Exception;
}
