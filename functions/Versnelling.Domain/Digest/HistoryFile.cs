using System.Globalization;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Digest;

/// <summary>
/// Reads published figures: lines of <c>period;gemeente;code;count</c> (or with commas) under that heading. A period is a year or a month.
/// They come into the ledger as published, marked as imported.
/// </summary>
public static class HistoryFile
{
    /// <summary>The facts in the file, or all that is wrong with it, each with its line.</summary>
    public static (IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<string> Errors) Read(string text, Region region)
    {
        var (entries, errors) = (new List<LedgerEntry>(), new List<string>());
        var codes = Codes(region);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, raw) in text.TrimStart('\uFEFF').Split('\n').Index())
        {
            var line = raw.Trim();
            if (line.Length == 0 || line.StartsWith('#') || (index == 0 && line.StartsWith("period", StringComparison.OrdinalIgnoreCase)))
                continue;
            var cells = line.Split(line.Contains(';', StringComparison.Ordinal) ? ';' : ',', StringSplitOptions.TrimEntries);
            if (Problem(cells, region, codes) is { } problem)
                errors.Add(string.Create(CultureInfo.InvariantCulture, $"line {index + 1}: {problem}"));
            else if (!seen.Add($"{cells[0]};{cells[1]};{cells[2]}"))
                errors.Add(string.Create(CultureInfo.InvariantCulture, $"line {index + 1}: {cells[0]}, {cells[1]}, {cells[2]} is there already. Keep one line."));
            else if (int.Parse(cells[3], CultureInfo.InvariantCulture) is > 0 and var count)
                entries.Add(Entry(cells, count, region));
        }

        return (entries, errors);
    }

    private static LedgerEntry Entry(string[] cells, int count, Region region)
    {
        var gemeente = Find(cells[1], region)!;
        var period = DigestPeriod.TryParse(cells[0], out var read) ? read : throw new FormatException($"'{cells[0]}' was no period after all.");
        return new LedgerEntry(period.Last, $"import.{gemeente.Name}.{cells[2]}", gemeente.Name, cells[2], AgeBand.Unknown, count) { Imported = period.Code };
    }

    private static string? Problem(string[] cells, Region region, HashSet<string> codes)
    {
        if (cells.Length != 4)
            return "this is not period;gemeente;code;count. Write four cells.";
        if (!DigestPeriod.TryParse(cells[0], out var period) || period.Code is not ({ Length: 4 } or { Length: 7 }) || period.Code.Contains('Q', StringComparison.Ordinal))
            return $"'{cells[0]}' is no year or month. Write 2023 or 2023-05.";
        if (Find(cells[1], region) is null)
            return $"'{cells[1]}' is no gemeente of this region. Write one of {string.Join(", ", region.Gemeenten.Select(g => g.Name))}.";
        if (!codes.Contains(cells[2]))
            return $"'{cells[2]}' is no code of this region's register. Write one of {string.Join(", ", codes)}.";
        return int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : $"'{cells[3]}' is no count. Write a whole number.";
    }

    private static Gemeente? Find(string text, Region region) => region.Gemeenten.FirstOrDefault(g => g.Name == text || g.Abbreviation == text);

    private static HashSet<string> Codes(Region region) =>
    [
        RegisterCode.Consultatie,
        .. DigestRows.Verwijzers.Select(v => v.ToString()),
        .. region.Interventions.Concat(region.Results).Concat(region.Themes).Select(c => c.Code),
    ];
}
