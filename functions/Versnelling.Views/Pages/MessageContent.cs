using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Versnelling.Views.Words;

namespace Versnelling.Views.Pages;

/// <summary>
/// Shows what a stranger wrote as HTML. Every element and attribute is named here; of the mail come only words, which are
/// encoded, and the numbers of a table's cells.
/// </summary>
public sealed class MessageContent : ComponentBase
{
    private const int LongestName = 100;

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<MessageNode> Nodes { get; set; }

    /// <inheritdoc />
    protected override void BuildRenderTree(RenderTreeBuilder builder) => Write(builder, Nodes);

    private static void Write(RenderTreeBuilder builder, IReadOnlyList<MessageNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case MessageNode.Words words:
                    builder.AddContent(0, SafeText.Of(words.Text));
                    break;
                case MessageNode.Picture picture:
                    Soft(builder, $"[afbeelding: {Shortened(picture.Name)}]");
                    break;
                case MessageNode.Link link:
                    Write(builder, link.Children);
                    if (!Says(link.Children, link.Address))
                        Soft(builder, $" ({SafeText.Of(link.Address)})");
                    break;
                case MessageNode.Element element:
                    Write(builder, element);
                    break;
            }
        }
    }

    private static void Write(RenderTreeBuilder builder, MessageNode.Element element)
    {
        builder.OpenElement(1, Name(element.Kind));
        if (element.Kind == MessageElement.Heading)
            builder.AddAttribute(2, "class", "ret-message__heading");
        if (element.Columns > 1)
            builder.AddAttribute(3, "colspan", element.Columns);
        if (element.Rows > 1)
            builder.AddAttribute(4, "rowspan", element.Rows);
        Write(builder, element.Children);
        builder.CloseElement();
    }

    // The mail's own headings would come between those of the page.
    private static string Name(MessageElement kind) => kind switch
    {
        MessageElement.Block or MessageElement.Heading => "div",
        MessageElement.Paragraph => "p",
        MessageElement.Quote => "blockquote",
        MessageElement.Preformatted => "pre",
        MessageElement.Bulleted => "ul",
        MessageElement.Numbered => "ol",
        MessageElement.Item => "li",
        MessageElement.Table => "table",
        MessageElement.Row => "tr",
        MessageElement.Cell => "td",
        MessageElement.HeaderCell => "th",
        MessageElement.Bold => "strong",
        MessageElement.Italic => "em",
        MessageElement.Underlined => "u",
        MessageElement.Struck => "s",
        MessageElement.Break => "br",
        MessageElement.Rule => "hr",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no element for this."),
    };

    private static void Soft(RenderTreeBuilder builder, string text)
    {
        builder.OpenElement(5, "span");
        builder.AddAttribute(6, "class", "ret-soft");
        builder.AddContent(7, text);
        builder.CloseElement();
    }

    private static bool Says(IReadOnlyList<MessageNode> nodes, string address) =>
        nodes is [MessageNode.Words { Text: var text }] && Bare(text).Equals(Bare(address), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string address)
    {
        var bare = address.Trim().TrimEnd('/');
        return bare.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? bare[8..] : bare;
    }

    private static string Shortened(string name) => SafeText.Of(name.Length > LongestName ? name[..LongestName] + "…" : name);
}
