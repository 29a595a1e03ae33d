using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Mails as the intake step hands them to its decisions.</summary>
internal static class Arrivals
{
    public static Arrival Of(IncomingMail mail, CaseIdentity identity, string reference = "mail-1") =>
        new(identity.Of(mail), identity.Fingerprint(mail), mail, MailUnderstanding.Understand(mail, Flevoland.Region), reference);
}
