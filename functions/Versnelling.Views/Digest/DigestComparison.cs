using Versnelling.Domain.Digest;

namespace Versnelling.Views.Digest;

/// <summary>
/// The totals of the period beside those of the period before, of a year before, of the year so far, and of 16 to 27. A period that
/// is another column's already is left out: for a year, the one before and that of a year before are the same.
/// </summary>
internal static class DigestComparison
{
    public static string[] Heads(DigestFigures figures) => [.. Columns(figures).Select(column => column.Head)];

    public static int?[] Values(DigestFigures figures, DigestRow row) => [.. Columns(figures).Select(column => column.Value(row.Code))];

    private static IEnumerable<(string Head, Func<string, int?> Value)> Columns(DigestFigures figures)
    {
        var period = figures.Period;
        yield return (period.Head, code => figures[code].Total);
        yield return (period.Before.Head, code => figures.Before?[code]);
        if (period.YearBefore.Code != period.Before.Code)
            yield return (period.YearBefore.Head, code => figures.YearBefore?[code]);
        if (period.YearToDate.Code != period.Code)
            yield return ($"{period.Last.Year} tot nu", code => Total(figures.YearToDate, code));
        yield return ("16–27 jaar", code => figures.AgesKnown ? Total(figures.Young, code) : null);
    }

    private static int Total(IEnumerable<DigestRow> rows, string code) => rows.FirstOrDefault(row => row.Code == code)?.Total ?? 0;
}
