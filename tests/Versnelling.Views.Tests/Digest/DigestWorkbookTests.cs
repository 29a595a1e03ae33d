using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Views.Digest;

namespace Versnelling.Views.Tests.Digest;

/// <summary>The workbook is a real one, says what the other forms say, and no text in it can become a formula.</summary>
public sealed class DigestWorkbookTests
{
    // Labels as somebody would write them who wants a spreadsheet to calculate.
    private static readonly string[] Hostile = ["=1+1", "+2", "-3", "@SUM(B2:B9)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\";\"klik\")", "a;b\"c", "<b>&amp;</b>", "'=5", "Schooluitval"];

    private static readonly Region Region = Sample.Region with
    {
        Interventions = [.. Sample.Region.Interventions.Select((code, i) => code with { Label = Hostile[i % Hostile.Length] })],
    };

    private static readonly DigestFigures Figures = DigestFigures.Compute(DigestSamples.Year, DigestPeriod.Month(2026, 10), Region);

    [Fact]
    public void It_is_valid_has_its_sheets_and_their_heads_stay_in_view()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(DigestWorkbook.Render(Figures)), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(["Overzicht", "Per gemeente", "Reeks", "Definities"], book.WorkbookPart!.Workbook.Descendants<Sheet>().Select(s => s.Name!.Value));
        Assert.All(book.WorkbookPart.WorksheetParts, part => Assert.Equal(PaneStateValues.Frozen, Assert.Single(part.Worksheet.Descendants<Pane>()).State!.Value));
        Assert.Single(book.WorkbookPart.WorksheetParts, part => part.DrawingsPart?.ChartParts.Count() == 1);
    }

    [Fact]
    public void No_cell_is_a_formula_and_every_number_is_one()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(DigestWorkbook.Render(Figures)), isEditable: false);
        var cells = book.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<Cell>()).ToList();

        Assert.Empty(book.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()));
        Assert.All(cells.Where(c => c.DataType is not null), c => Assert.True(c.DataType!.Value == CellValues.Number || c.DataType.Value == CellValues.InlineString, c.OuterXml));
        Assert.Contains(cells, c => c.InnerText == "=1+1" && c.DataType!.Value == CellValues.InlineString);
    }

    [Fact]
    public void A_region_of_many_gemeenten_has_a_column_for_each()
    {
        var many = Region with { Gemeenten = [.. Enumerable.Range(1, 30).Select(i => Sample.Region.Gemeenten[0] with { Name = $"Gemeente {i}", Abbreviation = $"G{i}" })] };
        using var book = SpreadsheetDocument.Open(new MemoryStream(DigestWorkbook.Render(DigestFigures.Compute([], DigestPeriod.Month(2026, 10), many))), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(book));
        var heads = book.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<Cell>()).Where(c => c.InnerText == "Gemeente 30").Select(c => c.CellReference!.Value).ToList();
        Assert.Contains("AE1", heads);
    }

    [SpreadsheetFact]
    public async Task LibreOffice_opens_it_and_agrees_with_the_JSON_and_the_CSV()
    {
        var folder = Directory.CreateTempSubdirectory("versnelling-workbook-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "cijfers.xlsx"), DigestWorkbook.Render(Figures));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "komma.csv"), DigestCsv.Render(Figures));
            var sheets = await SheetsAsync(folder.FullName);
            using var json = JsonDocument.Parse(DigestJson.Render(Figures));
            var rows = json.RootElement.GetProperty("rows").EnumerateArray().ToList();
            string[] gemeenten = [.. json.RootElement.GetProperty("gemeenten").EnumerateArray().Select(g => g.GetString()!)];

            var perGemeente = sheets["Per gemeente"];
            Assert.Equal([.. gemeenten, "TOTAAL"], perGemeente[0][1..]);
            foreach (var (row, line) in rows.Zip(perGemeente.Skip(1)))
            {
                Assert.Equal(row.GetProperty("label").GetString(), line[0]);
                Assert.Equal([.. gemeenten.Select(g => row.GetProperty("counts").GetProperty(g).GetInt32()), row.GetProperty("total").GetInt32()], line[1..].Select(Number));
            }

            foreach (var (row, line) in rows.Zip(sheets["Overzicht"].Skip(1)))
                Assert.Equal((row.GetProperty("label").GetString(), row.GetProperty("total").GetInt32()), (line[0], Number(line[1])));
            var series = json.RootElement.GetProperty("series").EnumerateArray().ToList();
            foreach (var (row, line) in rows.Zip(sheets["Reeks"].Skip(1)))
                Assert.Equal(series.Select(s => s.GetProperty("totals").TryGetProperty(row.GetProperty("code").GetString()!, out var n) ? n.GetInt32() : 0), line[1..(series.Count + 1)].Select(Number));
            Assert.Contains(sheets["Definities"], line => line[0] == "Consultatie");

            var csv = sheets["komma"];
            foreach (var row in rows)
            {
                var total = Assert.Single(csv, line => line[0] == "2026-10" && line[1] == row.GetProperty("code").GetString() && line[3] == "TOTAAL");
                Assert.Equal(row.GetProperty("total").GetInt32(), Number(total[4]));
            }

            Assert.DoesNotContain(csv, line => line[2] is "2" or "4" or "5"); // nothing was calculated
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Number(string cell) => int.Parse(cell.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    // Each sheet as LibreOffice reads it, written with tabs; by the sheet's name.
    private static async Task<Dictionary<string, List<string[]>>> SheetsAsync(string folder)
    {
        const string everySheet = "csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true,false,false,false,-1";
        // Semicolons, UTF-8, formulas as a person's program takes them.
        const string asDutch = "--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,-1";
        await ConvertAsync(folder, everySheet, "cijfers.xlsx");
        await ConvertAsync(folder, everySheet, "komma.csv", asDutch);
        return Directory.EnumerateFiles(Path.Combine(folder, "uit"), "*.csv").ToDictionary(
            f => Path.GetFileNameWithoutExtension(f).Split('-') is [_, var sheet] && !sheet.StartsWith("komma", StringComparison.Ordinal) ? sheet : "komma",
            f => File.ReadAllLines(f).Select(line => line.Split('\t')).ToList(),
            StringComparer.Ordinal);
    }

    private static async Task ConvertAsync(string folder, string filter, string file, params string[] more)
    {
        var start = new ProcessStartInfo(
            SpreadsheetFactAttribute.LibreOffice,
            [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profiel"))}", "--headless", .. more, "--convert-to", filter, "--outdir", Path.Combine(folder, "uit"), Path.Combine(folder, file)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
    }
}
