using NodaTime;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>Reads what a mail means, by rules alone: the same mail always means the same, and every answer names the words that gave it.</summary>
public static class MailUnderstanding
{
    /// <summary>What a mail is and, for a request or a reply, what it is about.</summary>
    /// <param name="mail">The mail as it was read.</param>
    /// <param name="region">The region to which it was sent.</param>
    /// <param name="asRequest">Whether a person said that it asks something: then no rule decides otherwise.</param>
    public static Understanding Understand(IncomingMail mail, Region region, bool asRequest = false)
    {
        var today = (mail.Date ?? mail.ReceivedAt).InZone(region.Zone).Date;
        var text = MailText.Split(mail, region);
        var (disposition, why) = asRequest
            ? (Disposition.Request, new Evidence("disposition", "request.by-person", "", "review"))
            : DispositionRules.Read(mail, text, region, today);
        var about = disposition is Disposition.Request or Disposition.Reply ? AboutTheCase(mail, text, region, today) : new Understanding { Disposition = disposition };
        return about with { Disposition = disposition, Trust = SenderVerification.Read(mail, region), CaseNumber = text.CaseNumber, Evidence = [why, .. about.Evidence] };
    }

    /// <summary>How the rules take a mail's text apart.</summary>
    public static MailParts Parts(IncomingMail mail, Region region)
    {
        var text = MailText.Split(mail, region);
        return new MailParts(text.Subject.Text, text.New.Text, text.Forward.Text, text.Quoted.Text, text.Signature.Text);
    }

    private static Understanding AboutTheCase(IncomingMail mail, MailText text, Region region, LocalDate today)
    {
        var (gemeente, candidates, byGemeente) = GemeenteRules.Read(mail, text, region);
        var (verwijzer, byVerwijzer) = VerwijzerRules.Read(mail, text, region);
        var (urgency, suicide, byUrgency) = UrgencyRules.Read(text, today);
        var (question, byQuestion) = QuestionRules.Read(text, urgency is Urgency.Crisis ? byUrgency : null);
        var (age, byAge) = AgeRules.Read(text, today);
        var (children, byChildren) = ChildrenRules.Read(text, today);
        var bsn = BsnRules.Read(mail, text);
        var withdraws = WithdrawalRules.Read(text);
        return new Understanding
        {
            Disposition = Disposition.Request,
            Gemeente = gemeente,
            GemeenteCandidates = candidates,
            Verwijzer = verwijzer,
            Writer = WriterRules.Read(mail, text, verwijzer, today),
            // "Opgelost" beside danger or haste is about something else.
            Withdraws = withdraws is not null && urgency is Urgency.Normaal,
            Question = question,
            Urgency = urgency,
            Suicide = suicide,
            AgeBand = age,
            Children = children,
            BsnFound = bsn is not null,
            Evidence = [.. new[] { byGemeente, byVerwijzer, byQuestion, byUrgency, byAge, byChildren, bsn, withdraws }.OfType<Evidence>()],
        };
    }
}
