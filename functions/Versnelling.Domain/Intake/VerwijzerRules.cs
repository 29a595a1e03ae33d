using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>The kind of referrer: known by the sender's domain, never by what a mail says of itself or by who wrote what is forwarded.</summary>
internal static class VerwijzerRules
{
    public static (Verwijzer Verwijzer, Evidence? Evidence) Read(IncomingMail mail, MailText text, Region region) =>
        RealSender.Read(mail, text, region) is { Organisation: { } organisation, Evidence: var why } ? (organisation.Verwijzer, why) : (Verwijzer.Overig, null);
}
