using System.Globalization;
using System.Text;

namespace Versnelling.Domain.Digest;

/// <summary>Writes figures as plain text, for a terminal and for the text part of the mail.</summary>
public static class DigestText
{
    private const string TotalHead = "TOTAAL";

    /// <summary>Title, table and remarks; lines end in <c>\n</c> and have no blanks at their end.</summary>
    public static string Render(DigestFigures figures)
    {
        string[] heads = [.. figures.Columns.Select(c => c.Head), TotalHead];
        var labelWidth = figures.Rows.Max(r => r.Label.Length);
        int[] widths = [.. heads.Select((h, i) => Math.Max(h.Length, figures.Rows.Max(r => Cell(r, i).Length)))];

        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"Cijfers {figures.Service}, {figures.Period.Title}\n\n");
        Line("", i => heads[i]);
        foreach (var row in figures.Rows)
            Line(row.Label, i => Cell(row, i));

        if (figures.Remarks.Count > 0)
        {
            text.Append("\nOpmerkingen bij deze cijfers\n");
            foreach (var remark in figures.Remarks)
                text.Append(CultureInfo.InvariantCulture, $"- {remark}\n");
        }

        return text.ToString();

        void Line(string label, Func<int, string> cell)
        {
            text.Append(label.PadRight(labelWidth));
            for (var i = 0; i < heads.Length; i++)
                text.Append("  ").Append(cell(i).PadLeft(widths[i]));
            text.Append('\n');
        }
    }

    private static string Cell(DigestRow row, int column) =>
        (column < row.Counts.Count ? row.Counts[column] : row.Total).ToString(CultureInfo.InvariantCulture);
}
