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

    /// <summary>Everything.</summary>
    public IReadOnlyList<Passage> All { get; }

    public static MailText Split(IncomingMail mail, Region region)
    {
        var subject = MailSubject.Of(mail.Subject);
        var parts = new Parts(subject, region.Address.Domain);
        var text = mail.Text.IsNormalized() ? mail.Text : mail.Text.Normalize();
        parts.Read(text.ReplaceLineEndings("\n").Split('\n'));
        var signature = new StringBuilder();
        var own = SignatureMarks.Cut(parts.New.ToString(), mail.FromName, mail.From?.Value, signature);
        var forward = SignatureMarks.Cut(parts.Forward.ToString(), "", null, signature);
        return new MailText(subject, own, signature.ToString(), forward, parts.Quoted.ToString());
    }

    private sealed class Parts(MailSubject subject, string ownDomain)
    {
        private static readonly string[] PointsBelow =
            ["hieronder", "onderstaand", "zie onder", "zie bijgevoegd", "doorgestuurd", "stuur door", "stuur ik door", "stuur ik jullie door", "zie mail", "hierbij de mail"];

        private StringBuilder? _rest;

        public StringBuilder New { get; } = new();

        public StringBuilder Forward { get; } = new();

        public StringBuilder Quoted { get; } = new();

        public void Read(string[] lines)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var line = lines[i];
                if (line.AsSpan().TrimStart() is ['>', ..] quoted)
                    (subject.IsForward ? Forward : Quoted).Append(quoted.TrimStart("> ")).Append('\n');
                else if (QuoteMarks.IsForwardMark(line))
                    _rest = Forward;
                else if (QuoteMarks.IsOriginalMark(line))
                    _rest ??= RestOf(ownMail: false);
                else if (QuoteMarks.HeaderBlock(lines, i) is > 0 and var header)
                    i = SkipHeaders(lines, i, header);
                else if (QuoteMarks.Attribution(lines, i) is > 0 and var attribution)
                    i = SkipAttribution(lines, i, attribution);
                else
                    (_rest ?? New).Append(line.TrimEnd()).Append('\n');
            }
        }

        private int SkipHeaders(string[] lines, int at, int count)
        {
            var own = lines[at].Contains('@' + ownDomain, StringComparison.OrdinalIgnoreCase);
            _rest = _rest is null || own ? RestOf(own) : _rest;
            for (var i = at; i < at + count; i++)
            {
                // What was the subject of a forwarded mail often says what it is about.
                if (_rest == Forward && QuoteMarks.IsSubjectLine(lines[i]))
                    Forward.Append(MailSubject.Of(lines[i][(lines[i].IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '*', '_')).Text).Append("\n\n");
            }

            return at + count - 1;
        }

        // "Op … schreef …:" before lines with > quotes just those; without them all that follows is the quote.
        private int SkipAttribution(string[] lines, int at, int count)
        {
            var next = lines.Skip(at + count).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l));
            if (next?.TrimStart().StartsWith('>') != true)
                _rest ??= subject.IsForward ? Forward : Quoted;
            return at + count - 1;
        }

        private StringBuilder RestOf(bool ownMail)
        {
            var above = New.ToString();
            var passedOn = subject.IsForward
                || (!subject.IsReply && (string.IsNullOrWhiteSpace(above) || PointsBelow.Any(p => above.Contains(p, StringComparison.OrdinalIgnoreCase))));
            return passedOn && !ownMail ? Forward : Quoted;
        }
    }
}
