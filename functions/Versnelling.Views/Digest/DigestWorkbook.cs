using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Versnelling.Domain.Digest;

namespace Versnelling.Views.Digest;

/// <summary>
/// Writes figures as an Excel workbook: Overzicht, Per gemeente, Reeks and Definities. Numbers are numbers; texts are written as texts, so
/// that none can become a formula.
/// </summary>
public static class DigestWorkbook
{
    /// <summary>The media type of a workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Widths of columns, in characters: for figures, and for sentences.
    private const double Narrow = 16;
    private const double Wide = 110;

    private const uint MostColumns = 16384;
    private const uint A4 = 9;

    /// <summary>The workbook's bytes.</summary>
    public static byte[] Render(DigestFigures figures)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = Styles();
            var overview = Add(book, "Overzicht", Overview(figures), Narrow);
            DigestChart.Add(overview, "Overzicht", figures);
            Add(book, "Per gemeente", PerGemeente(figures), Narrow);
            Add(book, "Reeks", Series(figures), Narrow);
            Add(book, "Definities", Definitions(figures), Wide);
        }

        return stream.ToArray();
    }

    private static IEnumerable<object?[]> Overview(DigestFigures figures) =>
    [
        Heads("", DigestComparison.NumberHeads(figures)),
        .. figures.Rows.Select(r => (object?[])[r.Label, .. DigestComparison.Numbers(figures, r).Cast<object?>()]),
    ];

    private static IEnumerable<object?[]> PerGemeente(DigestFigures figures) =>
    [
        Heads(figures.Period.Title, [.. figures.Columns.Select(c => c.Gemeente), "TOTAAL"]),
        .. figures.Rows.Select(Row),
        .. figures.Period.Code == figures.Period.YearToDate.Code
            ? Array.Empty<object?[]>()
            : [[], Heads($"{figures.Period.Last.Year} tot nu toe", [.. figures.Columns.Select(c => c.Gemeente), "TOTAAL"]), .. figures.YearToDate.Select(Row)],
        .. figures.Themes.Count == 0 ? Array.Empty<object?[]>() : [[], Heads("Thema’s", [.. figures.Columns.Select(c => c.Gemeente), "TOTAAL"]), .. figures.Themes.Select(Row)],
    ];

    private static object?[] Heads(string first, string[] others) => [new Head(first, IsFirst: true), .. others.Select(text => new Head(text, IsFirst: false))];

    private static object?[] Row(DigestRow row) => [row.Label, .. row.Counts.Cast<object?>(), row.Total];

    private static IEnumerable<object?[]> Series(DigestFigures figures) =>
    [
        Heads("", [.. figures.Series.Select(s => s.Period.Head)]),
        .. figures.Rows.Select(r => (object?[])[r.Label, .. figures.Series.Select(s => (object?)s[r.Code])]),
    ];

    private static IEnumerable<object?[]> Definitions(DigestFigures figures) =>
    [
        [new Head("Wat", IsFirst: true), new Head("Uitleg", IsFirst: true)],
        ["Consultatie", "Elk kind waarover contact was, telt op de dag van het contact."],
        ["Verwijzers", "Wie de vraag stelde. Samen zijn zij even veel als Consultatie."],
        ["Interventies en resultaten", "Per kind, op de dag waarop het is gedaan."],
        ["Hetzelfde kind", "Een kind met meer zaken telt per kalenderjaar één keer in elke rij."],
        ["Gemeente", "De gemeente waar het kind toen woonde."],
        ["Streepje of leeg", "Daarvan is niets bekend."],
        .. DigestWords.Promise(figures.Promise).Select(line => (object?[])["Belofte", line]),
        ["Post", DigestWords.Mails(figures.Mails)],
        .. figures.Remarks.Select(remark => (object?[])["Opmerking", remark]),
    ];

    private static WorksheetPart Add(WorkbookPart book, string name, IEnumerable<object?[]> rows, double width)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var data = new SheetData();
        foreach (var (index, cells) in rows.Index())
            data.Append(new Row(cells.Select((value, column) => Cell(value, index, column))) { RowIndex = (uint)index + 1 });
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, HorizontalSplit = 1, TopLeftCell = "B2", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(new Column { Min = 1, Max = 1, Width = 46, CustomWidth = true }, new Column { Min = 2, Max = MostColumns, Width = width, CustomWidth = true }),
            data,
            // A sheet is printed on its side, on one page.
            new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 1 });
        var sheets = book.Workbook.GetFirstChild<Sheets>()!;
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = name });
        return part;
    }

    private static Cell Cell(object? value, int row, int column)
    {
        var reference = string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row + 1}");
        return value switch
        {
            int number => new Cell { CellReference = reference, CellValue = new CellValue(number), DataType = CellValues.Number, StyleIndex = 1 },
            Head { Text.Length: > 0 } head => TextCell(reference, head.Text, head.IsFirst ? 2u : 3u),
            string { Length: > 0 } text => TextCell(reference, text, 0),
            _ => new Cell { CellReference = reference },
        };
    }

    private static Cell TextCell(string reference, string text, uint style) =>
        new(new InlineString(new Text(text))) { CellReference = reference, DataType = CellValues.InlineString, StyleIndex = style };

    // A to Z, then AA and on.
    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);

    // Plain, whole numbers by the reader's own separators, and heads in bold, to the left and to the right.
    private static Stylesheet Styles() => new(
        new Fonts(Typeface(), Typeface(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 3, ApplyNumberFormat = true },
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat(new Alignment { Horizontal = HorizontalAlignmentValues.Right }) { FontId = 1, ApplyFont = true, ApplyAlignment = true }));

    private static Font Typeface(params OpenXmlElement[] first) => new([.. first, new FontSize { Val = 11 }, new FontName { Val = "Calibri" }]);

    /// <summary>A cell above a column; the first stands to the left, those above numbers to the right.</summary>
    private sealed record Head(string Text, bool IsFirst);
}
