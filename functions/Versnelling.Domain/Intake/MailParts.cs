namespace Versnelling.Domain.Intake;

/// <summary>A mail's text as the rules see it, taken apart. For showing why they decided; it is stored nowhere.</summary>
/// <param name="Subject">The subject without case number and "Re:" or "FW:".</param>
/// <param name="Text">What the sender now says.</param>
/// <param name="Forward">What is passed on.</param>
/// <param name="Quoted">What is quoted of earlier mails.</param>
/// <param name="Signature">What was taken for signatures.</param>
public sealed record MailParts(string Subject, string Text, string Forward, string Quoted, string Signature)
{
    /// <summary>The parts by the names that <see cref="Evidence.Place"/> uses, in reading order; empty ones too.</summary>
    public IReadOnlyList<(string Place, string Text)> All => [("subject", Subject), ("text", Text), ("forward", Forward), ("quoted", Quoted), ("signature", Signature)];
}
