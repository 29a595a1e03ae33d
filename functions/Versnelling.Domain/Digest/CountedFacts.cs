using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Digest;

/// <summary>
/// The facts as they count: a child with several cases counts once a calendar year in each row. The first fact of a year counts, and a
/// later one only for the children that it has more. So a year is the sum of its months, and a month that is past never changes
/// because of a fact that came later. All kinds of referrer are one row in this: who asked first counts, so that together they stay as
/// many as Consultatie.
/// </summary>
internal static class CountedFacts
{
    private static readonly HashSet<string> Verwijzers = [.. DigestRows.Verwijzers.Select(v => v.ToString())];

    public static IEnumerable<LedgerEntry> Of(IEnumerable<LedgerEntry> entries)
    {
        var linked = new List<LedgerEntry>();
        foreach (var entry in entries)
        {
            if (entry.Child is null)
                yield return entry;
            else
                linked.Add(entry);
        }

        foreach (var rows in linked.GroupBy(e => (e.Child, e.Date.Year, Verwijzers.Contains(e.Code) ? nameof(Verwijzer) : e.Code)))
        {
            var most = 0;
            foreach (var entry in rows.OrderBy(e => e.Date).ThenBy(e => e.Row, StringComparer.Ordinal))
            {
                if (entry.Children > most)
                    yield return entry with { Children = entry.Children - most };
                most = Math.Max(most, entry.Children);
            }
        }
    }

    /// <summary>Whether a fact lies in a period: one that was imported only where all its days do.</summary>
    public static bool LiesIn(this LedgerEntry entry, DigestPeriod period) =>
        entry.Imported is null ? period.Contains(entry.Date) : DigestPeriod.TryParse(entry.Imported, out var known) && period.Contains(known);
}
