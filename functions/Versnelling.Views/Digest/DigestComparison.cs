using System.Globalization;
using Versnelling.Domain.Digest;

namespace Versnelling.Views.Digest;

/// <summary>
/// The totals of the period beside those of the period before and of a year before, each with the change since, of the year so far, and
/// of 16 to 27. A period that is another column's already is left out: for a year, the one before and that of a year before are the same.
/// </summary>
internal static class DigestComparison
{
    public static string[] Heads(DigestFigures figures) => [.. Columns(figures).Select(column => column.Head)];

    /// <summary>The cells of a row: a total, and in brackets the change since; a dash where nothing is known.</summary>
    public static string[] Texts(DigestFigures figures, DigestRow row) => [.. Columns(figures).Select(column => column.Value(row.Code) switch
    {
        null => "–",
        { } value when column.IsEarlier => string.Create(CultureInfo.InvariantCulture, $"{value} ({Change(row.Total - value)})"),
        { } value => value.ToString(CultureInfo.InvariantCulture),
    })];

    /// <summary>The heads where each number has a column of its own.</summary>
    public static string[] NumberHeads(DigestFigures figures) =>
        [.. Columns(figures).SelectMany(column => column.IsEarlier ? (string[])[column.Head, $"verschil met {column.Head}"] : [column.Head])];

    /// <summary>The numbers under <see cref="NumberHeads"/>; null where nothing is known.</summary>
    public static int?[] Numbers(DigestFigures figures, DigestRow row) =>
        [.. Columns(figures).SelectMany(column => column.Value(row.Code) is var value && column.IsEarlier ? (int?[])[value, row.Total - value] : [value])];

    /// <summary>Whether a row has anything to compare.</summary>
    public static bool HasAny(DigestFigures figures, DigestRow row) => Columns(figures).Any(column => column.Value(row.Code) is > 0);

    private static IEnumerable<(string Head, bool IsEarlier, Func<string, int?> Value)> Columns(DigestFigures figures)
    {
        var period = figures.Period;
        yield return (period.Head, false, code => figures[code].Total);
        yield return (period.Before.Head, true, code => figures.Before?[code]);
        if (period.YearBefore.Code != period.Before.Code)
            yield return (period.YearBefore.Head, true, code => figures.YearBefore?[code]);
        if (period.YearToDate.Code != period.Code)
            yield return ($"{period.Last.Year} tot nu", false, code => Total(figures.YearToDate, code));
        yield return ("16–27 jaar", false, code => figures.AgesKnown ? Total(figures.Young, code) : null);
    }

    // With a real minus sign, as in print.
    private static string Change(int change) => change.ToString("+0;\u22120;0", CultureInfo.InvariantCulture);

    private static int Total(IEnumerable<DigestRow> rows, string code) => rows.FirstOrDefault(row => row.Code == code)?.Total ?? 0;
}
