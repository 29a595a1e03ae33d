using System.Globalization;
using System.Text;
using Versnelling.Domain.Digest;

namespace Versnelling.Views.Digest;

/// <summary>Writes figures as plain text, for a terminal and for the text part of the mail: the same figures as the HTML part.</summary>
public static class DigestText
{
    private const string TotalHead = "TOTAAL";

    /// <summary>Title, tables, promise, proof and remarks; lines end in <c>\n</c> and have no blanks at their end.</summary>
    public static string Render(DigestFigures figures)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Cijfers {figures.Service}, {figures.Period.Title}\n\n");
        string[] heads = [.. figures.Columns.Select(c => c.Head), TotalHead];
        Table(text, heads, figures.Rows.Select(Cells));
        if (figures.Period.Code != figures.Period.YearToDate.Code)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{figures.Period.Last.Year} tot nu toe\n\n");
            Table(text, heads, figures.YearToDate.Select(Cells));
        }

        text.Append("\nVergeleken met eerder (tussen haakjes het verschil; een streepje: daarvan is niets bekend)\n\n");
        Table(text, DigestComparison.Heads(figures), figures.Rows.Select(r => (r.Label, DigestComparison.Texts(figures, r))));
        if (figures.Themes.Any(t => t.Total > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"\nThema’s\n\n");
            Table(text, heads, figures.Themes.Where(t => t.Total > 0).Select(Cells));
        }

        List(text, "De belofte: contact op tijd", DigestWords.Promise(figures.Promise));
        List(text, "Alle post verantwoord", [DigestWords.Mails(figures.Mails)]);
        List(text, "Opmerkingen bij deze cijfers", figures.Remarks);
        return text.ToString();
    }

    private static (string Label, string[] Cells) Cells(DigestRow row) => (row.Label, [.. row.Counts.Select(Text), Text(row.Total)]);

    private static void Table(StringBuilder text, string[] heads, IEnumerable<(string Label, string[] Cells)> rows)
    {
        var all = rows.ToList();
        var labelWidth = all.Max(r => r.Label.Length);
        int[] widths = [.. heads.Select((h, i) => Math.Max(h.Length, all.Max(r => r.Cells[i].Length)))];
        Line("", heads);
        foreach (var (label, cells) in all)
            Line(label, cells);

        void Line(string label, string[] cells)
        {
            text.Append(label.PadRight(labelWidth));
            for (var i = 0; i < heads.Length; i++)
                text.Append("  ").Append(cells[i].PadLeft(widths[i]));
            text.Append('\n');
        }
    }

    private static void List(StringBuilder text, string head, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n{head}\n");
        foreach (var line in lines)
            text.Append(CultureInfo.InvariantCulture, $"- {line}\n");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
