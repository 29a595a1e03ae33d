using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using Versnelling.Domain.Digest;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Sheet = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Versnelling.Views.Digest;

/// <summary>A bar chart of the sheet's own cells, one bar for each row of the report, below its table.</summary>
internal static class DigestChart
{
    public static void Add(WorksheetPart sheet, string name, DigestFigures figures)
    {
        var drawing = sheet.AddNewPart<DrawingsPart>();
        sheet.Worksheet.Append(new DocumentFormat.OpenXml.Spreadsheet.Drawing { Id = sheet.GetIdOfPart(drawing) });
        var part = drawing.AddNewPart<ChartPart>();
        part.ChartSpace = new ChartSpace(
            new EditingLanguage { Val = "nl-NL" },
            new Chart(
                new AutoTitleDeleted { Val = true },
                new PlotArea(new Layout(), Bars(name, figures.Rows.Count, figures), Categories(), Values()),
                new PlotVisibleOnly { Val = true }));
        drawing.WorksheetDrawing = new Sheet.WorksheetDrawing(Anchor(drawing.GetIdOfPart(part), figures.Rows.Count + 2));
    }

    private static BarChart Bars(string name, int count, DigestFigures figures)
    {
        var last = (count + 1).ToString(CultureInfo.InvariantCulture);
        var labels = new StringCache(new PointCount { Val = (uint)count });
        var numbers = new NumberingCache(new FormatCode("General"), new PointCount { Val = (uint)count });
        foreach (var (index, row) in figures.Rows.Index())
        {
            labels.Append(new StringPoint(new NumericValue(row.Label)) { Index = (uint)index });
            numbers.Append(new NumericPoint(new NumericValue(row.Total.ToString(CultureInfo.InvariantCulture))) { Index = (uint)index });
        }

        return new BarChart(
            new BarDirection { Val = BarDirectionValues.Bar },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false },
            new BarChartSeries(
                new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 },
                new Order { Val = 0 },
                new SeriesText(new NumericValue(figures.Period.Title)),
                new ChartShapeProperties(Fill("14507A")),
                new InvertIfNegative { Val = false },
                new CategoryAxisData(new StringReference(new Formula($"'{name}'!$A$2:$A${last}"), labels)),
                new DocumentFormat.OpenXml.Drawing.Charts.Values(new NumberReference(new Formula($"'{name}'!$B$2:$B${last}"), numbers))),
            new GapWidth { Val = 40 },
            new AxisId { Val = 1 },
            new AxisId { Val = 2 });
    }

    private static Drawing.SolidFill Fill(string colour) => new(new Drawing.RgbColorModelHex { Val = colour });

    // The first row on top, as in the table.
    private static CategoryAxis Categories() => new(
        new AxisId { Val = 1 },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new CrossingAxis { Val = 2 });

    private static ValueAxis Values() => new(
        new AxisId { Val = 2 },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Top },
        new MajorGridlines(new ChartShapeProperties(new Drawing.Outline(Fill("D5DEE5")))),
        new CrossingAxis { Val = 1 });

    private static Sheet.TwoCellAnchor Anchor(string chart, int row) => new(
        new Sheet.FromMarker(new Sheet.ColumnId("0"), new Sheet.ColumnOffset("0"), new Sheet.RowId(row.ToString(CultureInfo.InvariantCulture)), new Sheet.RowOffset("0")),
        new Sheet.ToMarker(new Sheet.ColumnId("6"), new Sheet.ColumnOffset("0"), new Sheet.RowId((row + 26).ToString(CultureInfo.InvariantCulture)), new Sheet.RowOffset("0")),
        new Sheet.GraphicFrame(
            new Sheet.NonVisualGraphicFrameProperties(
                new Sheet.NonVisualDrawingProperties { Id = 2, Name = "Aantallen", Description = "De aantallen uit de tabel hierboven als staven" },
                new Sheet.NonVisualGraphicFrameDrawingProperties()),
            new Sheet.Transform(new Drawing.Offset { X = 0, Y = 0 }, new Drawing.Extents { Cx = 0, Cy = 0 }),
            new Drawing.Graphic(new Drawing.GraphicData(new ChartReference { Id = chart }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" })),
        new Sheet.ClientData());
}
