using System.Text.RegularExpressions;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Mail;

/// <summary>Reads reports that are no proper ones: those of Exim, qmail, old Exchange and home-made systems, which say it in words.</summary>
internal static partial class ReportInWords
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline;
    private const int LookedThrough = 64 * 1024;
    private const int MostRecipients = 100;

    /// <param name="mail">The mail.</param>
    /// <param name="id">The Message-ID of a mail that is attached to it.</param>
    public static DeliveryReport? Read(IncomingMail mail, MessageId? id)
    {
        var failed = mail.Headers["X-Failed-Recipients"].SelectMany(v => v.Split(',')).Select(StatusFields.Address).OfType<EmailAddress>().ToList();
        var byDaemon = mail.From?.Value.Split('@')[0] is "mailer-daemon" or "postmaster" or "mailerdaemon" or "mail-daemon";
        var text = mail.Text.Length > LookedThrough ? mail.Text[..LookedThrough] : mail.Text;
        var hasNoReturn = mail.Headers["Return-Path"].Any(p => p.Trim() == "<>");
        if (failed.Count == 0 && !((byDaemon || hasNoReturn) && (NotDelivered.IsMatch(mail.Subject) || NotDelivered.IsMatch(text))))
            return null;
        var copy = Copy.Match(text) is { Success: true } mark ? mark.Index : text.Length;
        var words = text[..copy];
        var outcome = Delayed.IsMatch(mail.Subject) || Delayed.IsMatch(words) ? DeliveryOutcome.Delayed : DeliveryOutcome.Failed;
        return new DeliveryReport(outcome, id ?? IdIn(text) ?? mail.InReplyTo.Select(i => (MessageId?)i).FirstOrDefault() ?? mail.References.Select(i => (MessageId?)i).LastOrDefault(), failed.Count > 0 ? failed : Named(words, mail));
    }

    /// <summary>The first Message-ID that stands in a text as a header.</summary>
    public static MessageId? IdIn(string text)
    {
        if (text.Length > LookedThrough)
            text = text[..LookedThrough];
        foreach (var match in IdLine.EnumerateMatches(text))
        {
            var value = text.AsSpan(match.Index, match.Length);
            if (MailFields.Id(value[(value.IndexOf(':') + 1)..].Trim().ToString()) is { } id)
                return id;
        }

        return null;
    }

    // Whom the words name on a line of its own: "<jan@a.example>:" or "  jan@a.example".
    private static List<EmailAddress> Named(string words, IncomingMail mail)
    {
        var named = new List<EmailAddress>();
        foreach (var line in words.Split('\n'))
        {
            if (line.Length < 300 && StatusFields.Address(AddressLine.Match(line).Groups["address"].Value) is { } address
                && address != mail.From && !mail.Recipients.Contains(address) && !named.Contains(address) && named.Count < MostRecipients)
                named.Add(address);
        }

        return named;
    }

    [GeneratedRegex(
        @"(could|can) ?not be delivered|could not deliver|(was|were|been) (un|not )(able to be )?deliver|undeliver|delivery (has )?(failed|failure|status|delayed)|mail delivery (failed|system|subsystem)|returned (mail|to sender)|failure notice|this is the (qmail-send|mail system)|(unable|wasn't able|was unable) to deliver|did not reach the following|delayed"
        + @"|onbestelbaar|(niet|nog niet) (worden )?(bezorgd|afgeleverd|besteld)|bezorging (is )?(mislukt|vertraagd)|niet bezorgd|kon(den)? niet worden|vertraagd",
        Options)]
    private static partial Regex NotDelivered { get; }

    [GeneratedRegex(@"delay|not yet been delivered|will (be retried|keep trying|continue)|vertraagd|vertraging|nog niet (bezorgd|afgeleverd)|wordt opnieuw geprobeerd|you do not need to (resend|take any action)|no action is required", Options)]
    private static partial Regex Delayed { get; }

    [GeneratedRegex(@"^[-\s>]*(this is a copy of (the|your) message|below this line is a copy of the message|original message( headers)?( follows)?\b|included is a copy|oorspronkelijk(e)? bericht|kopie van (het|uw) bericht)", Options)]
    private static partial Regex Copy { get; }

    [GeneratedRegex(@"^[\s>]*(x-)?(original-)?message-id:\s*\S.*$", Options)]
    private static partial Regex IdLine { get; }

    [GeneratedRegex(@"^[\s>*•-]*(to:|aan:|recipient:|ontvanger:)?\s*<?(mailto:)?(?<address>[^\s<>():;,""]+@[^\s<>():;,""]+)>?(\s*\(.*\)|\s*:.*|\s+on \d.*)?\s*$", Options)]
    private static partial Regex AddressLine { get; }
}
