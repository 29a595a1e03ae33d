using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Retention;

/// <summary>
/// What stays in the ledger when the details of a child's cases are removed: the facts as they count, without anything that leads back
/// to a case or ties two facts together.
/// </summary>
public static class Sealing
{
    /// <summary>The head of the rows that stay; the rest is chance.</summary>
    public const string Head = "sealed-";

    /// <summary>For each row of these cases what stays of it; null for one that counts nothing, since the child was counted before.</summary>
    public static IReadOnlyList<(LedgerEntry Row, LedgerEntry? Stays)> Of(IReadOnlyCollection<Case> sameChild, Region region)
    {
        var rows = sameChild.SelectMany(c => LedgerFacts.Of(c, region)).ToList();
        var counted = CountedFacts.Of(rows).ToDictionary(e => (e.Month, e.Row));
        return [.. rows.Select(row => (row, counted.GetValueOrDefault((row.Month, row.Row)) is { } stays ? stays with { Child = null } : null))];
    }
}
