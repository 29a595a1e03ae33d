using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Digest;

/// <summary>The rows of the report: contact, who asked, what was done, what came of it.</summary>
internal static class DigestRows
{
    /// <summary>The order in which the published report lists the referrers.</summary>
    public static readonly IReadOnlyList<Verwijzer> Verwijzers =
        [Verwijzer.LokaleToegang, Verwijzer.GecertificeerdeInstelling, Verwijzer.VeiligThuis, Verwijzer.Overig];

    public static IReadOnlyList<RegisterCode> Of(Region region) =>
    [
        new RegisterCode(RegisterCode.Consultatie, "Consultatie"),
        .. Verwijzers.Select(v => new RegisterCode(v.ToString(), region.VerwijzerLabels[v])),
        .. region.Interventions,
        .. region.Results,
    ];
}
