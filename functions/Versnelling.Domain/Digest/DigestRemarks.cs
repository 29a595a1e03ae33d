using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Digest;

/// <summary>What is odd about figures: rows that should agree and don't, and entries that the table has no place for.</summary>
internal static class DigestRemarks
{
    public static IReadOnlyList<string> On(IReadOnlyList<DigestColumn> columns, IReadOnlyList<DigestRow> rows, IReadOnlyList<RegisterCode> themes, DigestCounts counts, IReadOnlyList<LedgerEntry> entries, Region region)
    {
        var codes = rows.Select(r => r.Code).Concat(themes.Select(t => t.Code)).ToHashSet();
        var gemeenten = columns.Select(c => c.Gemeente).ToHashSet();
        return
        [
            .. columns.Select((c, i) => Contradiction(c, i, rows)).OfType<string>(),
            .. TwoResults(entries, region),
            .. entries.Any(e => e.Imported is not null) ? ["Een deel van deze cijfers is overgenomen zoals gepubliceerd en kan hier niet per kind worden nagerekend."] : Array.Empty<string>(),
            .. counts.All.Where(c => !codes.Contains(c.Code))
                .Select(c => Text($"{c.Gemeente}: {c.Children} keer ‘{c.Code}’ telt niet mee in de tabel. Deze code staat niet in het register van de regio.")),
            .. counts.All.Where(c => codes.Contains(c.Code) && !gemeenten.Contains(c.Gemeente))
                .Select(c => Text($"{c.Gemeente}: {c.Children} keer ‘{c.Code}’ telt niet mee in de tabel. Deze gemeente hoort niet bij de regio.")),
        ];
    }

    /// <summary>Every child with contact has one kind of referrer, so the referrers must add up to the consultations.</summary>
    private static string? Contradiction(DigestColumn column, int index, IReadOnlyList<DigestRow> rows)
    {
        var contacts = rows.Single(r => r.Code == RegisterCode.Consultatie).Counts[index];
        var referrers = DigestRows.Verwijzers.Sum(v => rows.Single(r => r.Code == v.ToString()).Counts[index]);
        return contacts == referrers
            ? null
            : Text($"{column.Gemeente}: bij Consultatie staat {contacts}, maar de verwijzers samen zijn {referrers}.");
    }

    /// <summary>A child has one result at most; linked cases can have two.</summary>
    private static IEnumerable<string> TwoResults(IReadOnlyList<LedgerEntry> entries, Region region)
    {
        var results = region.Results.Select(r => r.Code).ToHashSet();
        var twice = entries.Where(e => e.Child is not null && results.Contains(e.Code)).GroupBy(e => e.Child).Count(g => g.Select(e => e.Code).Distinct().Count() > 1);
        return twice == 0 ? [] : [Text($"Bij {(twice == 1 ? "1 kind" : Text($"{twice} kinderen"))} staan in gekoppelde zaken verschillende resultaten. Elk telt mee.")];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
