using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>The kind of referrer: known by the sender's domain, never by what a mail says of itself or by who wrote what is forwarded.</summary>
internal static class VerwijzerRules
{
    public static (Verwijzer Verwijzer, Evidence? Evidence) Read(IncomingMail mail, Region region) =>
        mail.From is { } from && region.Organisations.FirstOrDefault(o => o.Domains.Any(from.IsWithin)) is { } organisation
            ? (organisation.Verwijzer, new Evidence("referrerType", "verwijzer.domain", from.Domain, "sender"))
            : (Verwijzer.Overig, null);
}
