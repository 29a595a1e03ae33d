using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Views.Pages;

/// <summary>
/// The link with which a colleague mails the referrer from their own mail program (RFC 6068): our address stands in copy and the case's
/// number in the subject, so that the register hears of the contact by itself.
/// </summary>
public static class MailToReferrer
{
    /// <summary>The link; null when the address is not known (any more).</summary>
    public static string? Of(Case @case, Region region) =>
        @case.Referrer is { } referrer
            ? $"mailto:{Escaped(referrer.Value)}?cc={Uri.EscapeDataString(region.Address.Value)}&subject={Uri.EscapeDataString($"Uw vraag aan {region.Service} [{@case.Number}]")}"
            : null;

    // An address may hold what starts a header in such a link; only the @ stays as it is.
    private static string Escaped(string address) => Uri.EscapeDataString(address).Replace("%40", "@", StringComparison.Ordinal);
}
