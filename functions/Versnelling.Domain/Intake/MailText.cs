using System.Text;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// A mail's text taken apart: what the sender now says, what is passed on, what is quoted and what is a signature. Rules
/// about the child look only at <see cref="Told"/>.
/// </summary>
internal sealed class MailText
{
    private readonly Lazy<CaseNumber?> _caseNumber;
    private (Urgency, bool, Evidence?)? _urgency;

    private MailText(MailSubject mark, string text, string signature, string forward, string quoted)
    {
        (Mark, Subject, New) = (mark, new Passage("subject", mark.Text), new Passage("text", text));
        (Forward, Signature, Quoted) = (new Passage("forward", forward), new Passage("signature", signature), new Passage("quoted", quoted));
        (Told, All) = ([Subject, New, Forward], [Subject, New, Forward, Quoted, Signature]);
        _caseNumber = new(() => Mark.CaseNumber ?? MailSubject.NumberIn(New.Text) ?? (Mark.IsForward ? null : MailSubject.NumberIn(Quoted.Text)), LazyThreadSafetyMode.None);
    }

    public MailSubject Mark { get; }

    public Passage Subject { get; }

    public Passage New { get; }

    public Passage Forward { get; }

    public Passage Signature { get; }

    public Passage Quoted { get; }

    /// <summary>The case number in the subject, or else what the sender writes or quotes of ours; what is passed on answers nothing.</summary>
    public CaseNumber? CaseNumber => _caseNumber.Value;

    /// <summary>What is told of the child: subject, new text and forwarded text, in this order.</summary>
    public IReadOnlyList<Passage> Told { get; }

    /// <summary>How soon, weighed once: what a mail is and what it is about both ask for it.</summary>
    public (Urgency Urgency, bool Suicide, Evidence? Evidence) Urgency(Func<(Urgency, bool, Evidence?)> weigh) => _urgency ??= weigh();

    /// <summary>Everything.</summary>
    public IReadOnlyList<Passage> All { get; }

    public static MailText Split(IncomingMail mail, Region region)
    {
        var subject = MailSubject.Of(mail.Subject);
        var text = mail.Text.IsNormalized() ? mail.Text : mail.Text.Normalize();
        var signature = new StringBuilder();
        var lines = Boilerplate.Without(text.ReplaceLineEndings("\n").Split('\n'), signature);
        var parts = MailTextParts.Of(lines, subject, region.Address.Domain);
        var own = SignatureMarks.Cut(parts.New.ToString(), mail.FromName, mail.From?.Value, signature);
        var forward = SignatureMarks.Cut(parts.Forward.ToString(), "", null, signature);
        return new MailText(subject, own, signature.ToString(), forward, parts.Quoted.ToString());
    }
}
