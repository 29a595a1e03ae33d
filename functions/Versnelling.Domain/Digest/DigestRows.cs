using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Digest;

/// <summary>
/// The rows of the report: contact, who asked, what was done, what came of it. A code has a row when it held on a day of the period or
/// has a count; it is called as at the period's end.
/// </summary>
internal static class DigestRows
{
    /// <summary>The order in which the published report lists the referrers.</summary>
    public static readonly IReadOnlyList<Verwijzer> Verwijzers =
        [Verwijzer.LokaleToegang, Verwijzer.GecertificeerdeInstelling, Verwijzer.VeiligThuis, Verwijzer.Overig];

    public static IReadOnlyList<RegisterCode> Of(Region region, DigestPeriod period, DigestCounts counts) =>
    [
        new RegisterCode(RegisterCode.Consultatie, "Consultatie"),
        .. Verwijzers.Select(v => new RegisterCode(v.ToString(), region.VerwijzerLabels[v])),
        .. Shown(region.Interventions, period, counts),
        .. Shown(region.Results, period, counts),
    ];

    public static IReadOnlyList<RegisterCode> Themes(Region region, DigestPeriod period, DigestCounts counts) => [.. Shown(region.Themes, period, counts)];

    private static IEnumerable<RegisterCode> Shown(IEnumerable<RegisterCode> codes, DigestPeriod period, DigestCounts counts) =>
        codes.GroupBy(c => c.Code)
            .Where(g => g.Any(c => (c.From is not { } from || from <= period.Last) && (c.Until is not { } until || until >= period.First)) || counts.Has(g.Key))
            .Select(g => g.LastOrDefault(c => c.From is not { } from || from <= period.Last) ?? g.First());
}
