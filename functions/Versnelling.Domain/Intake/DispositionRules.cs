using NodaTime;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// What a mail is: first what its headers say beyond doubt, then what they and its words suggest, weighed against the signs
/// that it asks about a child, then whether it answers us. What is left is a request.
/// </summary>
internal static class DispositionRules
{
    private const string Field = "disposition";
    private const int Least = 3;
    private const int OfMachine = 6;
    private const int OfAnybody = 4;
    private const int LeadOverPlainRequest = 4;

    public static (Disposition Disposition, Evidence Evidence) Read(IncomingMail mail, MailText text, Region region, LocalDate today)
    {
        if (mail.Unreadable is { } reason)
            return (Disposition.Quarantine, new Evidence(Field, "quarantine.unreadable", reason, "text"));
        if (mail.From is null && string.IsNullOrWhiteSpace(mail.Text) && string.IsNullOrWhiteSpace(mail.Subject) && mail.Attachments.Count == 0 && Encrypted(mail) is null)
            return (Disposition.Quarantine, new Evidence(Field, "quarantine.empty", "", "sender"));
        if (LoopOf(mail, text, region, today) is { } loop)
            return (Disposition.Loop, loop);
        if (AutomaticHeaders.Report(mail) is { } report)
            return report;
        var reply = Reply(mail, text, region);
        if (Encrypted(mail) is { } encrypted)
            return reply ?? (Disposition.Request, encrypted);
        return Automatic(mail, text, today, reply is not null) ?? reply ?? (Disposition.Request, new Evidence(Field, "request.default", "", "text"));
    }

    // What is encrypted nobody but its reader can judge.
    private static Evidence? Encrypted(IncomingMail mail) =>
        mail.Remarks.HasFlag(ReadingRemarks.Encrypted) || mail.MediaTypes is [var type, ..] && IsEnvelope(type)
            ? new Evidence(Field, "request.encrypted", mail.MediaTypes.Count > 0 ? mail.MediaTypes[0] : "", "header Content-Type") : null;

    private static bool IsEnvelope(string type) =>
        type.StartsWith("multipart/encrypted", StringComparison.Ordinal)
        || (type.Contains("pkcs7-mime", StringComparison.Ordinal) && !type.Contains("signed-data", StringComparison.Ordinal) && !type.Contains("certs-only", StringComparison.Ordinal));

    // Our mark on somebody else's mail is a copy: people answer with all headers, and gateways pass them on.
    private static Evidence? LoopOf(IncomingMail mail, MailText text, Region region, LocalDate today) =>
        AutomaticHeaders.FromUs(mail, region) ?? (AutomaticHeaders.OurMark(mail, region) is { } mark && RequestSigns.Weigh(text, withSubject: true, today) < RequestSigns.Plain ? mark : null);

    private static (Disposition, Evidence)? Automatic(IncomingMail mail, MailText text, LocalDate today, bool answersUs)
    {
        var score = new AutomaticScore();
        // Behind "Re:" stands what an earlier mail was about, perhaps ours.
        if (!text.Mark.IsReply)
            score.Read(text.Subject);
        score.Read(text.New);
        AutomaticHeaders.Weigh(mail, score);
        var opening = Opening(text.Subject);
        if (opening is { } found)
            score.Header(found.Kind, found.Weight, found.Evidence, isDefinite: found.Weight == OfMachine);
        if (score.Winner is not { } winner || winner.Weight < Least)
            return null;
        var asks = RequestSigns.Weigh(text, withSubject: opening is null && !(answersUs && text.Mark.IsReply), today) + (answersUs ? RequestSigns.OfAnswer : 0);
        // Words alone never outweigh a plain question: only a machine that says itself what it is, and by far.
        var isAutomatic = asks < RequestSigns.Plain ? winner.Weight > asks : score.IsDefinite && winner.Weight >= asks + LeadOverPlainRequest;
        return isAutomatic ? (winner.Disposition, winner.Evidence) : null;
    }

    private static (Disposition Kind, int Weight, Evidence Evidence)? Opening(Passage subject)
    {
        var text = subject.Text.AsSpan().TrimStart("[( ");
        foreach (var (words, rule) in AutomaticWords.Subjects)
        {
            if (!text.StartsWith(words.AsSpan().TrimStart('['), StringComparison.OrdinalIgnoreCase) || (text.Length > words.Length && char.IsLetter(text[words.Length - 1]) && char.IsLetter(text[words.Length])))
                continue;
            var kind = rule.StartsWith("bounce", StringComparison.Ordinal) ? Disposition.Bounce : Disposition.AutoReply;
            var byMachine = words[^1] == ':' || (text.Length > words.Length && text[words.Length] == ':');
            return (kind, byMachine ? OfMachine : OfAnybody, new Evidence(Field, rule, words, subject.Place));
        }

        return null;
    }

    private static (Disposition, Evidence)? Reply(IncomingMail mail, MailText text, Region region)
    {
        if (text.Mark.CaseNumber is not null)
            return (Disposition.Reply, new Evidence(Field, "reply.number", text.Mark.CaseNumberText, "subject"));
        if (text.CaseNumber is { } written)
            return (Disposition.Reply, new Evidence(Field, "reply.number", written.ToString(), "text"));
        var domain = "@" + region.Address.Domain;
        foreach (var (ids, header) in (ReadOnlySpan<(IReadOnlyList<MessageId>, string)>)[(mail.InReplyTo, "In-Reply-To"), (mail.References, "References")])
        {
            foreach (var id in ids)
            {
                if (id.Value.EndsWith(domain, StringComparison.OrdinalIgnoreCase))
                    return (Disposition.Reply, new Evidence(Field, "reply.thread", id.Value, "header " + header));
            }
        }

        return null;
    }
}
