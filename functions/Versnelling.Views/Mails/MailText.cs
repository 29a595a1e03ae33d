using System.Text;

namespace Versnelling.Views.Mails;

/// <summary>Writes a draft as plain text.</summary>
internal static class MailText
{
    public static string Write(MailDraft draft, string signature)
    {
        var text = new StringBuilder();
        foreach (var block in draft.Blocks)
            text.Append(Write(block)).Append("\n\n");
        return text.Append("-- \n").Append(signature).Append('\n').ToString();
    }

    private static string Write(Block block) => block switch
    {
        Block.Heading heading => heading.Text,
        Block.Flag flag => flag.Text.ToUpperInvariant(),
        Block.Paragraph paragraph => paragraph.Text,
        Block.Key key => key.Text,
        Block.Facts facts => string.Join('\n', facts.Lines.Select(f => $"{f.Label}: {f.Value}")),
        Block.Button button => $"{button.Text}:\n{button.Href.AbsoluteUri}",
        Block.CallNow call => $"{call.Title}\n{string.Join('\n', call.Lines.Select(l => $"- {l.Number}: {l.When}"))}\n{call.Closing}",
        Block.Note note => note.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "This block can't be written as text."),
    };
}
