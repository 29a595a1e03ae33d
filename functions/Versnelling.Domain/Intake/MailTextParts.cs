using System.Text;

namespace Versnelling.Domain.Intake;

/// <summary>A mail's lines sorted into what is new, what is passed on and what is quoted; signatures are still among them.</summary>
internal sealed class MailTextParts
{
    private static readonly string[] PointsBelow =
        ["hieronder", "onderstaand", "zie onder", "zie bijgevoegd", "doorgestuurd", "stuur door", "stuur ik door", "stuur ik jullie door", "stuur ik u door", "stuur het door", "zie mail", "zie de mail", "hierbij de mail", "mail van", "bericht van", "mailwisseling", "mailtje van", "see below"];

    private readonly MailSubject _subject;
    private readonly string _ownDomain;
    private StringBuilder? _rest;
    private StringBuilder? _marked;
    private bool _quotesUs;

    private MailTextParts(MailSubject subject, string ownDomain) => (_subject, _ownDomain) = (subject, ownDomain);

    public StringBuilder New { get; } = new();

    public StringBuilder Forward { get; private set; } = new();

    public StringBuilder Quoted { get; private set; } = new();

    public static MailTextParts Of(string[] lines, MailSubject subject, string ownDomain)
    {
        var parts = new MailTextParts(subject, ownDomain);
        parts.Read(lines);
        // Who sends nothing but what somebody else wrote passes it on, whatever the program made of it.
        if (!parts._quotesUs && IsBlank(parts.New) && IsBlank(parts.Forward))
            (parts.Forward, parts.Quoted) = (parts.Quoted, parts.Forward);
        return parts;
    }

    private static bool IsBlank(StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            if (!chunk.Span.IsWhiteSpace())
                return false;
        }

        return true;
    }

    private void Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (QuoteMarks.IsForwardMark(line))
                _rest = Forward;
            else if (QuoteMarks.IsOriginalMark(line))
                _rest ??= RestOf(ownMail: false);
            else if (IsDivider(lines, i))
                continue;
            else if (HeaderBlock.Lines(lines, i) is > 0 and var header)
                i = SkipHeaders(lines, i, header);
            else if (QuoteMarks.Attribution(lines, i) is > 0 and var attribution)
                i = SkipAttribution(lines, i, attribution);
            else if (line.AsSpan().TrimStart() is ['>', ..] quoted)
                Marked.Append(quoted.TrimStart("> ")).Append('\n');
            else
                (_rest ?? New).Append(line.AsSpan().TrimEnd()).Append('\n');
        }
    }

    // Where lines marked with > belong.
    private StringBuilder Marked => _marked ?? _rest ?? (_subject.IsForward ? Forward : Quoted);

    // The line that Outlook on the web draws above the headers.
    private static bool IsDivider(string[] lines, int at)
    {
        if (lines[at].AsSpan().Trim() is not { Length: >= 5 } rule || rule.IndexOfAnyExcept("_-") >= 0)
            return false;
        var next = at + 1;
        while (next < lines.Length && string.IsNullOrWhiteSpace(lines[next]))
            next++;
        return next < lines.Length && HeaderBlock.Lines(lines, next) > 0;
    }

    private int SkipHeaders(string[] lines, int at, int count)
    {
        var own = IsOurs(lines, at, count);
        var isMarked = lines[at].AsSpan().TrimStart() is ['>', ..];
        var target = _rest is null || own ? RestOf(own) : _rest;
        if (isMarked)
            _marked = target;
        else
            (_rest, _marked) = (target, null);
        for (var i = at; i < at + count; i++)
        {
            // What was the subject of a forwarded mail often says what it is about.
            if (target == Forward && HeaderBlock.SubjectIn(lines[i]) is { Length: > 0 } subject)
                Forward.Append(MailSubject.Of(subject).Text).Append("\n\n");
        }

        return at + count - 1;
    }

    // "Op … schreef …:" before lines with > quotes just those; without them all that follows is the quote.
    private int SkipAttribution(string[] lines, int at, int count)
    {
        var own = IsOurs(lines, at, count);
        var target = own ? Quoted : _rest ?? (_subject.IsForward ? Forward : _subject.IsReply ? Quoted : RestOf(ownMail: false));
        var next = lines.Skip(at + count).FirstOrDefault(l => !string.IsNullOrWhiteSpace(l));
        if (next is not null && next.AsSpan().TrimStart() is ['>', ..])
            _marked = target;
        else
            _rest = target;
        return at + count - 1;
    }

    // Only who wrote it counts, not that we are among those whom it was sent to.
    private bool IsOurs(string[] lines, int at, int count)
    {
        for (var i = at; i < at + count; i++)
        {
            var line = lines[i].AsSpan();
            if (HeaderBlock.IsTo(lines[i]))
                continue;
            if (HeaderBlock.ToIn(lines[i]) is > 0 and var to)
                line = line[..to];
            if (line.IndexOf("@" + _ownDomain, StringComparison.OrdinalIgnoreCase) >= 0)
                return _quotesUs = true;
        }

        return false;
    }

    private StringBuilder RestOf(bool ownMail)
    {
        if (ownMail)
            return Quoted;
        if (_subject.IsForward || IsBlank(New))
            return Forward;
        var above = New.ToString();
        return PointsBelow.Any(p => above.Contains(p, StringComparison.OrdinalIgnoreCase)) ? Forward : Quoted;
    }
}
