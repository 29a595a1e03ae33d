using NodaTime;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// What a mail is: first what its headers say beyond doubt, then what they and its words suggest unless it asks about a
/// child, then whether it answers us. What is left is a request.
/// </summary>
internal static class DispositionRules
{
    private const string Field = "disposition";

    public static (Disposition Disposition, Evidence Evidence) Read(IncomingMail mail, MailText text, Region region, LocalDate today)
    {
        if (mail.Unreadable is { } reason)
            return (Disposition.Quarantine, new Evidence(Field, "quarantine.unreadable", reason, "text"));
        if (mail.From is null && string.IsNullOrWhiteSpace(mail.Text) && string.IsNullOrWhiteSpace(mail.Subject))
            return (Disposition.Quarantine, new Evidence(Field, "quarantine.empty", "", "sender"));
        if (AutomaticHeaders.Loop(mail, region) is { } loop)
            return (Disposition.Loop, loop);
        if (AutomaticHeaders.Bounce(mail) is { } bounce)
            return (Disposition.Bounce, bounce);
        var reply = Reply(mail, text, region);
        return Automatic(mail, text, today, reply is not null) ?? reply ?? (Disposition.Request, new Evidence(Field, "request.default", "", "text"));
    }

    private static (Disposition, Evidence)? Automatic(IncomingMail mail, MailText text, LocalDate today, bool answersUs)
    {
        var reply = AutomaticHeaders.AutoReply(mail);
        var generated = AutomaticHeaders.Generated(mail);
        var subject = Subject(text);
        var bulk = AutomaticHeaders.Bulk(mail);
        var words = Words(text);
        if ((reply ?? generated ?? subject ?? bulk) is null && words.Count == 0)
            return null;

        // A machine that says itself that it answers is believed, unless a child is plainly told of and something asked.
        var signs = RequestSigns.Count(text, today);
        if (signs >= 3)
            return null;
        if (subject is { } opening && (opening.Rule.StartsWith("bounce", StringComparison.Ordinal) ? signs == 0 : signs < 2))
            return (DispositionOf(opening.Rule), opening);
        if (reply is not null)
            return (Disposition.AutoReply, reply);
        if (generated is not null && (signs == 0 || AutomaticHeaders.HasNullReturnPath(mail)))
            return (DispositionOf(ByText(words, "bounce") is { } failed && AutomaticHeaders.HasNullReturnPath(mail) ? failed.Rule : generated.Rule), generated);
        if (signs < 2 && bulk is not null)
            return (Disposition.Bulk, bulk);
        if (signs > 0)
            return null;
        if (ByText(words, "bounce") is { } bounced && (AutomaticHeaders.HasNullReturnPath(mail) || mail.From?.Value.StartsWith("postmaster@", StringComparison.Ordinal) == true))
            return (Disposition.Bounce, bounced);
        if (ByText(words, "auto-reply") is { } away && !(IsReceiptOnly(words) && answersUs))
            return (Disposition.AutoReply, away);
        var selling = words.FindAll(w => w.Rule.StartsWith("bulk", StringComparison.Ordinal));
        return selling.Select(w => w.Words.ToUpperInvariant()).Distinct().Count() >= 2 ? (Disposition.Bulk, selling[0]) : null;
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

    private static Evidence? Subject(MailText text)
    {
        var subject = text.Subject.Text.AsSpan().TrimStart("[( ");
        foreach (var (opening, rule) in AutomaticWords.Subjects)
        {
            if (subject.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (subject.Length == opening.Length || !char.IsLetter(subject[opening.Length])))
                return new Evidence(Field, rule, opening, "subject");
        }

        return null;
    }

    private static List<Evidence> Words(MailText text)
    {
        var found = new List<Evidence>();
        foreach (var passage in (Passage[])[text.Subject, text.New])
        {
            foreach (var hit in AutomaticWords.Texts.Find(passage.Words))
                found.Add(passage.Evidence(Field, hit));
        }

        return found;
    }

    // A person who answers us also says "bedankt voor uw bericht"; only without a thread of ours that alone is a receipt.
    private static bool IsReceiptOnly(List<Evidence> words) => !words.Exists(w => w.Rule == "auto-reply.text");

    private static Evidence? ByText(List<Evidence> words, string kind) => words.Find(w => w.Rule.StartsWith(kind, StringComparison.Ordinal));

    private static Disposition DispositionOf(string rule) =>
        rule.StartsWith("bounce", StringComparison.Ordinal) ? Disposition.Bounce : rule.StartsWith("bulk", StringComparison.Ordinal) ? Disposition.Bulk : Disposition.AutoReply;
}
