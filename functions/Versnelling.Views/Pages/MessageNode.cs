namespace Versnelling.Views.Pages;

/// <summary>
/// A piece of a mail as the page shows it: words and structure. Nothing of the mail's own HTML is in it, no attribute and no
/// style, so there is nothing that could be let through by mistake.
/// </summary>
public abstract record MessageNode
{
    private MessageNode()
    {
    }

    /// <summary>Words.</summary>
    /// <param name="Text">As they stand in the mail.</param>
    public sealed record Words(string Text) : MessageNode;

    /// <summary>Something with pieces within it.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Children">The pieces; none for a line break or a rule.</param>
    public sealed record Element(MessageElement Kind, IReadOnlyList<MessageNode> Children) : MessageNode
    {
        /// <summary>Over how many columns a cell goes.</summary>
        public int Columns { get; init; } = 1;

        /// <summary>Over how many rows a cell goes.</summary>
        public int Rows { get; init; } = 1;
    }

    /// <summary>Words that led somewhere: the address is shown beside them, and nobody is led there.</summary>
    /// <param name="Address">A web or mail address.</param>
    /// <param name="Children">The words.</param>
    public sealed record Link(string Address, IReadOnlyList<MessageNode> Children) : MessageNode;

    /// <summary>A picture, which is named and not shown.</summary>
    /// <param name="Name">What the sender calls it.</param>
    public sealed record Picture(string Name) : MessageNode;
}

/// <summary>What a piece of a mail is.</summary>
public enum MessageElement
{
    /// <summary>Lines of its own.</summary>
    Block,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>What was written before, by another.</summary>
    Quote,

    /// <summary>Text whose blanks and lines count.</summary>
    Preformatted,

    /// <summary>A list, of items only.</summary>
    Bulleted,

    /// <summary>A numbered list, of items only.</summary>
    Numbered,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A table, of rows only.</summary>
    Table,

    /// <summary>A row, of cells only.</summary>
    Row,

    /// <summary>A cell.</summary>
    Cell,

    /// <summary>A cell that names a row or column.</summary>
    HeaderCell,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Underlined.</summary>
    Underlined,

    /// <summary>Struck out.</summary>
    Struck,

    /// <summary>The end of a line.</summary>
    Break,

    /// <summary>A line across.</summary>
    Rule,
}
