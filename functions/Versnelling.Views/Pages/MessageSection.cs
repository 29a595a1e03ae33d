namespace Versnelling.Views.Pages;

/// <summary>A stretch of a mail: its text, or a mail within it.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Nodes">How it looks, when it came as HTML; null for plain text.</param>
public sealed record MessageSection(string Text, IReadOnlyList<MessageNode>? Nodes)
{
    /// <summary>Whether it says nothing.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
