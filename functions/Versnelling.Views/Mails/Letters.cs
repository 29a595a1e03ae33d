using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Mails;

/// <summary>Writes our mails. They hold nothing of the mail that was sent to us: no name, no subject, no text.</summary>
public sealed class Letters(ViewRenderer renderer)
{
    /// <summary>The mail that belongs to a letter.</summary>
    /// <param name="letter">Which mail, to whom.</param>
    /// <param name="case">The case that it is about; null for mails about no case.</param>
    /// <param name="region">The region that writes.</param>
    /// <param name="links">The links for this recipient.</param>
    /// <param name="reopened">Whether what the letter tells of opened the case again.</param>
    /// <param name="happened">What happened to the case by the decision that sends the letter; null for nothing.</param>
    /// <exception cref="ArgumentException">The letter is about a case and there is none, or about an alert that the case does not have.</exception>
    public async Task<MailContent> RenderAsync(Letter letter, Case? @case, Region region, LetterLinks links, bool reopened = false, IReadOnlyList<CaseEvent>? happened = null)
    {
        var draft = letter.Kind switch
        {
            LetterKind.Confirmation => ConfirmationMail.Draft(Needed(), region),
            LetterKind.CallNow => CallNowMail.Draft(Needed(), region),
            LetterKind.Alert => AlertMail.Draft(letter, Needed(), region, links),
            LetterKind.ReplyReceived => ReplyReceivedMail.Draft(letter, Needed(), region, links, reopened),
            LetterKind.ReferrerUnreachable => ReferrerUnreachableMail.Draft(Needed(), region, links),
            LetterKind.PromiseMissed => PromiseMissedMail.Draft(Needed(), region, links),
            LetterKind.RegisteredByMail => RegisteredByMailMail.Draft(Needed(), region, links, happened ?? []),
            LetterKind.CaseNeeded => CaseNeededMail.Draft(region),
            LetterKind.SignIn => SignInMail.Draft(region, links),
            LetterKind.HandedOver => HandedOverMail.Draft(letter, Needed(), region, links),
            LetterKind.ReviewWaiting => ReviewWaitingMail.Draft(letter, region, links),
            LetterKind.Quarantined => QuarantinedMail.Draft(letter, region, links),
            LetterKind.Poisoned => PoisonedMail.Draft(letter, @case, region),
            LetterKind.NotDelivered => NotDeliveredMail.Draft(letter, @case, region),
            _ => throw new ArgumentOutOfRangeException(nameof(letter), letter.Kind, "There is no mail of this kind."),
        };
        return await WriteAsync(draft, region);

        Case Needed() => @case ?? throw new ArgumentException($"A mail of kind {letter.Kind} is about a case.", nameof(@case));
    }

    private async Task<MailContent> WriteAsync(MailDraft draft, Region region)
    {
        var subject = OneLine(draft.Subject);
        var signature = $"{region.Service}\n{region.Address}";
        var html = await renderer.RenderAsync<MailHtml>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(MailHtml.Subject)] = subject,
            [nameof(MailHtml.Blocks)] = draft.Blocks,
            [nameof(MailHtml.Region)] = region,
        });
        return new MailContent(subject, MailText.Write(draft, signature), html);
    }

    // A line break in a subject would start a new header.
    private static string OneLine(string subject) =>
        string.Join(' ', string.Concat(subject.Select(c => char.IsControl(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
