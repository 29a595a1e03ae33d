using System.Globalization;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Views.Words;

namespace Versnelling.Views.Digest;

/// <summary>What a manager should know of a period before looking at the table: contacts, what was done, what came of it.</summary>
public static class DigestSentences
{
    /// <summary>Three sentences.</summary>
    public static IReadOnlyList<string> Of(DigestFigures figures, Region region) =>
        [Contacts(figures), Interventions(figures, region), Results(figures, region)];

    private static string Contacts(DigestFigures figures)
    {
        var row = figures[RegisterCode.Consultatie];
        if (row.Total == 0)
            return $"In {figures.Period.Title} is nog geen contact vastgelegd.";
        var most = row.Counts.Max();
        var where = figures.Columns.Where((_, i) => row.Counts[i] == most).Select(c => c.Gemeente).ToArray();
        var leader = where.Length == 1 && most < row.Total ? Text($", de meeste uit {where[0]} ({most})") : "";
        return $"In {figures.Period.Title} had {figures.Service} contact over {CaseWords.Children(row.Total)}{leader}.{Change(figures, row)}";
    }

    // Only what is sure: how many more or fewer, and than when.
    private static string Change(DigestFigures figures, DigestRow row) => figures.Before switch
    {
        null => "",
        var before when before[row.Code] == row.Total => Text($" Dat zijn er evenveel als in {before.Period.Title}."),
        var before => Text($" In {before.Period.Title} waren dat er {before[row.Code]}."),
    };

    private static string Interventions(DigestFigures figures, Region region)
    {
        var rows = Rows(figures, region.Interventions);
        return rows.Length == 0 ? "Er zijn nog geen interventies vastgelegd." : $"Het vaakst ingezet: {List(rows.Take(3))}.";
    }

    private static string Results(DigestFigures figures, Region region)
    {
        var rows = Rows(figures, region.Results);
        return rows.Length == 0
            ? "Er zijn nog geen resultaten vastgelegd."
            : $"Voor {CaseWords.Children(rows.Sum(r => r.Total))} is een resultaat vastgelegd: {List(rows)}.";
    }

    private static DigestRow[] Rows(DigestFigures figures, IReadOnlyList<RegisterCode> codes) =>
        [.. figures.Rows.Where(r => r.Total > 0 && codes.Any(c => c.Code == r.Code)).OrderByDescending(r => r.Total)];

    private static string List(IEnumerable<DigestRow> rows) => string.Join(", ", rows.Select(r => Text($"{r.Label} ({r.Total})")));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
