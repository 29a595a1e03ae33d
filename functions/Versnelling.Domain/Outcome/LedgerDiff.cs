using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>The ledger's way from one state of a case to the next.</summary>
public static class LedgerDiff
{
    /// <summary>
    /// The effects that turn the facts of one state into those of the other, and no more. A row lives in a month: a fact
    /// whose month changes is taken out of the old one.
    /// </summary>
    public static IReadOnlyList<Effect> Between(Case before, Case after, Region region)
    {
        var was = LedgerFacts.Of(before, region);
        var now = LedgerFacts.Of(after, region);
        return
        [
            .. was.ExceptBy(now.Select(Place), Place).Select(e => new Effect.Uncount(e.Month, e.Row)),
            .. now.Except(was).Select(e => new Effect.Count(e)),
        ];
    }

    private static (string Month, string Row) Place(LedgerEntry entry) => (entry.Month, entry.Row);
}
