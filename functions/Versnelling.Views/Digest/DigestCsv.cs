using System.Globalization;
using System.Text;
using Versnelling.Domain.Digest;

namespace Versnelling.Views.Digest;

/// <summary>
/// Writes figures as CSV as Dutch spreadsheets open it: semicolons, a byte order mark, CRLF. A text that a spreadsheet would take for a
/// formula gets an apostrophe before it.
/// </summary>
public static class DigestCsv
{
    /// <summary>A line for each row and gemeente of the period and of the year so far: <c>periode;code;omschrijving;gemeente;aantal</c>.</summary>
    public static string Render(DigestFigures figures)
    {
        var text = new StringBuilder("\uFEFFperiode;code;omschrijving;gemeente;aantal\r\n");
        Lines(text, figures.Period, figures.Rows, figures.Columns);
        if (figures.Period.Code != figures.Period.YearToDate.Code)
            Lines(text, figures.Period.YearToDate, figures.YearToDate, figures.Columns);
        return text.ToString();
    }

    private static void Lines(StringBuilder text, DigestPeriod period, IReadOnlyList<DigestRow> rows, IReadOnlyList<DigestColumn> columns)
    {
        foreach (var row in rows)
        {
            foreach (var (count, column) in row.Counts.Zip(columns))
                text.Append(CultureInfo.InvariantCulture, $"{Cell(period.Code)};{Cell(row.Code)};{Cell(row.Label)};{Cell(column.Gemeente)};{count}\r\n");
            text.Append(CultureInfo.InvariantCulture, $"{Cell(period.Code)};{Cell(row.Code)};{Cell(row.Label)};TOTAAL;{row.Total}\r\n");
        }
    }

    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(";\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
