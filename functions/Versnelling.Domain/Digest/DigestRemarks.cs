using System.Globalization;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Digest;

/// <summary>What is odd about figures: rows that should agree and don't, and entries that the table has no place for.</summary>
internal static class DigestRemarks
{
    public static IReadOnlyList<string> On(IReadOnlyList<DigestColumn> columns, IReadOnlyList<DigestRow> rows, DigestCounts counts)
    {
        var codes = rows.Select(r => r.Code).ToHashSet();
        var gemeenten = columns.Select(c => c.Gemeente).ToHashSet();
        return
        [
            .. columns.Select((c, i) => Contradiction(c, i, rows)).OfType<string>(),
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

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
