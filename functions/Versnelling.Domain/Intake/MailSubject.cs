using System.Text.RegularExpressions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>A subject without what mail programs put before it.</summary>
/// <param name="Text">What is left.</param>
/// <param name="IsForward">The outermost mark says that the mail is passed on.</param>
/// <param name="IsReply">The outermost mark says that it is an answer.</param>
/// <param name="CaseNumber">The case number in it.</param>
/// <param name="CaseNumberText">That number as it was written.</param>
internal sealed partial record MailSubject(string Text, bool IsForward, bool IsReply, CaseNumber? CaseNumber, string CaseNumberText)
{
    public static MailSubject Of(string subject)
    {
        CaseNumber? number = null;
        var written = "";
        var found = subject.Contains("RET-", StringComparison.OrdinalIgnoreCase) ? CaseNumberMark.Match(subject) : Match.Empty;
        if (found.Success && Vocabulary.CaseNumber.TryParse(found.Value.Trim('[', ']', '(', ')', ' '), out var parsed))
            (number, written, subject) = (parsed, found.Value.Trim('[', ']', '(', ')', ' '), subject.Remove(found.Index, found.Length));
        var rest = subject.Trim();
        bool? forward = null;
        for (var mark = Prefix.Match(rest); mark.Success && mark.Length > 0; mark = Prefix.Match(rest))
        {
            forward ??= mark.ValueSpan.TrimStart("[ ")[0] is 'F' or 'f' or 'D' or 'd' or 'W' or 'w' or 'T' or 't';
            rest = rest[mark.Length..].TrimStart();
        }

        return new MailSubject(rest, forward == true, forward == false, number, written);
    }

    /// <summary>The case number that a text names.</summary>
    public static CaseNumber? NumberIn(string text) =>
        text.Contains("RET-", StringComparison.OrdinalIgnoreCase) && CaseNumberMark.Match(text) is { Success: true } found && Vocabulary.CaseNumber.TryParse(found.Value.Trim('[', ']', '(', ')', ' '), out var parsed) ? parsed : null;

    [GeneratedRegex(@"[\[(]?\bRET-[0-9A-Z]{4}-[0-9A-Z]{4}\b[\])]?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CaseNumberMark { get; }

    [GeneratedRegex(@"^\[?\s*(re|aw|antw|antwoord|betr|sv|fw|fwd|doorst|doorgest|doorgestuurd|wg|tr)\]?(\[\d+\]|\(\d+\))?\s*:\s*", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix { get; }
}
