using Versnelling.Domain.Digest;

namespace Versnelling.Views.Digest;

/// <summary>The totals of the period beside those of the period before, of a year before, of the year so far, and of 16 to 27.</summary>
internal static class DigestComparison
{
    public static string[] Heads(DigestFigures figures) =>
        [figures.Period.Title, figures.Period.Before.Title, figures.Period.YearBefore.Title, $"{figures.Period.Last.Year} tot nu", "16–27 jaar"];

    public static int?[] Values(DigestFigures figures, DigestRow row) =>
    [
        row.Total,
        figures.Before?[row.Code],
        figures.YearBefore?[row.Code],
        figures.YearToDate.FirstOrDefault(r => r.Code == row.Code)?.Total ?? 0,
        figures.Young.FirstOrDefault(r => r.Code == row.Code)?.Total ?? 0,
    ];
}
