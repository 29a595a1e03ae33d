using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>What a case counts for: the ledger is nothing but this, of all cases.</summary>
public static class LedgerFacts
{
    /// <summary>
    /// The case's facts. Without contact or gemeente there are none. Consultatie and the kind of referrer count on the day of
    /// contact, each intervention and the result on the day on which it was registered, all in the region's zone.
    /// </summary>
    public static IReadOnlyList<LedgerEntry> Of(Case @case, Region region)
    {
        if (@case is not { Contact: { } contact, Gemeente: { } gemeente })
            return [];
        return
        [
            Fact(RegisterCode.Consultatie, contact.At),
            Fact(@case.Verwijzer.ToString(), contact.At),
            .. @case.Interventions.Select(r => Fact(r.Code, r.At)),
            .. @case.Result is { } result ? [Fact(result.Code, result.At)] : Array.Empty<LedgerEntry>(),
        ];

        LedgerEntry Fact(string code, Instant at) =>
            new(at.InZone(region.Zone).Date, $"{@case.Number}.{code}", gemeente, code, @case.AgeBand, @case.Children);
    }
}
