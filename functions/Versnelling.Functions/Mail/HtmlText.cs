using Versnelling.Views.Pages;

namespace Versnelling.Functions.Mail;

/// <summary>HTML as text: lines where it shows lines, table cells apart by a tab, quotes with a <c>&gt;</c> before each line.</summary>
internal static class HtmlText
{
    public static string Of(IReadOnlyList<MessageNode> nodes)
    {
        var lines = new TextLines();
        Write(nodes, lines, isPreformatted: false);
        return lines.ToString();
    }

    private static void Write(IReadOnlyList<MessageNode> nodes, TextLines lines, bool isPreformatted)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case MessageNode.Words { Text: var text } when isPreformatted:
                    lines.Exactly(text);
                    break;
                case MessageNode.Words { Text: var text }:
                    lines.Words(text);
                    break;
                case MessageNode.Link link:
                    Write(link.Children, lines, isPreformatted);
                    break;
                case MessageNode.Element element:
                    Write(element, lines, isPreformatted);
                    break;
            }
        }
    }

    private static void Write(MessageNode.Element element, TextLines lines, bool isPreformatted)
    {
        switch (element.Kind)
        {
            case MessageElement.Bold or MessageElement.Italic or MessageElement.Underlined or MessageElement.Struck:
                Write(element.Children, lines, isPreformatted);
                break;
            case MessageElement.Break:
                lines.Break();
                break;
            case MessageElement.Quote:
                lines.Open(quoted: 1);
                Write(element.Children, lines, isPreformatted);
                lines.Open(quoted: -1);
                break;
            case MessageElement.Bulleted or MessageElement.Numbered:
                WriteList(element, lines);
                break;
            case MessageElement.Row:
                WriteRow(element, lines);
                break;
            default:
                lines.Open();
                Write(element.Children, lines, isPreformatted || element.Kind == MessageElement.Preformatted);
                lines.Close(paragraph: element.Kind is MessageElement.Paragraph or MessageElement.Heading);
                break;
        }
    }

    private static void WriteList(MessageNode.Element list, TextLines lines)
    {
        lines.Open();
        var number = 0;
        foreach (var child in list.Children)
        {
            if (child is MessageNode.Element { Kind: MessageElement.Item } item)
            {
                lines.Open();
                lines.Exactly(list.Kind == MessageElement.Numbered ? string.Create(null, $"{++number}. ") : "- ");
                Write(item.Children, lines, isPreformatted: false);
            }
            else
            {
                Write([child], lines, isPreformatted: false);
            }
        }

        lines.Close(paragraph: true);
    }

    // Cells of one line stand beside each other; where one holds a letter, as in newsletters and forms, each comes on lines of its own.
    private static void WriteRow(MessageNode.Element row, TextLines lines)
    {
        lines.Open();
        var cells = row.Children.Select(c => Of([c])).ToList();
        if (cells.TrueForAll(c => !c.Contains('\n', StringComparison.Ordinal)))
        {
            lines.Exactly(string.Join('\t', cells).TrimEnd());
        }
        else
        {
            foreach (var line in cells.Where(c => c.Length > 0).SelectMany(c => c.Split('\n')))
            {
                lines.Exactly(line);
                lines.Break();
            }
        }

        lines.Open();
    }
}
