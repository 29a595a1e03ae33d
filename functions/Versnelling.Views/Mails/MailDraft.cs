using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Mails;

/// <summary>What a mail says, before it is written as text and as HTML: made from one draft, the two can't differ.</summary>
/// <param name="Subject">The subject; line breaks in it are taken out when it is written.</param>
/// <param name="Blocks">What it says, in order.</param>
public sealed record MailDraft(string Subject, IReadOnlyList<Block> Blocks);

/// <summary>A piece of a mail.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>The line in large letters.</summary>
    public sealed record Heading(string Text) : Block;

    /// <summary>How soon, in a coloured bar.</summary>
    public sealed record Flag(Urgency Urgency, string Text) : Block;

    /// <summary>A few sentences.</summary>
    public sealed record Paragraph(string Text) : Block;

    /// <summary>The sentence that matters most.</summary>
    public sealed record Key(string Text) : Block;

    /// <summary>Facts with their labels.</summary>
    public sealed record Facts(IReadOnlyList<Fact> Lines) : Block;

    /// <summary>The one thing to do.</summary>
    public sealed record Button(string Text, Uri Href) : Block;

    /// <summary>Whom to call now, in a frame that nobody overlooks.</summary>
    public sealed record CallNow(string Title, IReadOnlyList<PhoneLine> Lines, string Closing) : Block;

    /// <summary>Something in smaller letters.</summary>
    public sealed record Note(string Text) : Block;
}

/// <summary>A fact with its label.</summary>
public sealed record Fact(string Label, string Value);

/// <summary>A telephone number and when to call it.</summary>
public sealed record PhoneLine(string Number, string When)
{
    public string Href => "tel:" + Number.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
