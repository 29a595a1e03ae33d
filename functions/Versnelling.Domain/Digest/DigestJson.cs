using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Versnelling.Domain.Digest;

/// <summary>Writes figures as JSON, for other programs.</summary>
public static class DigestJson
{
    // The text goes into a file, not into a page, so labels may stay readable.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// An object with <c>period</c>, <c>title</c>, <c>from</c>, <c>to</c>, <c>gemeenten</c>, <c>rows</c> (each with <c>code</c>, <c>label</c>, <c>counts</c> per
    /// gemeente's name, <c>total</c>), <c>yearToDate</c>, <c>before</c> and <c>yearBefore</c> (totals by code, or null), <c>series</c> (totals of each month), <c>from16To27</c>,
    /// <c>themes</c>, <c>promise</c>, <c>mails</c> and <c>remarks</c>.
    /// </summary>
    public static string Render(DigestFigures figures) => new JsonObject
    {
        ["period"] = figures.Period.Code,
        ["title"] = figures.Period.Title,
        ["from"] = figures.Period.First.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        ["to"] = figures.Period.Last.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        ["gemeenten"] = new JsonArray([.. figures.Columns.Select(c => (JsonNode)c.Gemeente)]),
        ["rows"] = new JsonArray([.. figures.Rows.Select(r => Row(r, figures.Columns))]),
        ["yearToDate"] = new JsonArray([.. figures.YearToDate.Select(r => (JsonNode)Row(r, figures.Columns))]),
        ["before"] = Totals(figures.Before),
        ["yearBefore"] = Totals(figures.YearBefore),
        ["series"] = new JsonArray([.. figures.Series.Select(Totals)]),
        ["from16To27"] = new JsonArray([.. figures.Young.Select(r => (JsonNode)Row(r, figures.Columns))]),
        ["themes"] = new JsonArray([.. figures.Themes.Select(r => (JsonNode)Row(r, figures.Columns))]),
        ["promise"] = new JsonObject
        {
            ["hours"] = figures.Promise.Hours,
            ["ended"] = figures.Promise.Ended,
            ["kept"] = figures.Promise.Kept,
            ["keptLiterally"] = figures.Promise.KeptLiterally,
            ["medianMinutes"] = figures.Promise.Median?.TotalMinutes,
            ["slowestMinutes"] = figures.Promise.Slowest?.TotalMinutes,
            ["missed"] = new JsonObject(figures.Promise.Missed.Select(m => KeyValuePair.Create(m.Reason, (JsonNode?)m.Count))),
        },
        ["mails"] = new JsonObject
        {
            ["received"] = figures.Mails.Received,
            ["handled"] = figures.Mails.Handled,
            ["reviewed"] = figures.Mails.Reviewed,
            ["byDisposition"] = new JsonObject(figures.Mails.ByDisposition.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))),
        },
        ["remarks"] = new JsonArray([.. figures.Remarks.Select(r => (JsonNode)r)]),
    }.ToJsonString(Readable);

    private static JsonNode? Totals(DigestTotals? totals) => totals is null ? null : new JsonObject
    {
        ["period"] = totals.Period.Code,
        ["totals"] = new JsonObject(totals.Totals.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => KeyValuePair.Create(t.Key, (JsonNode?)t.Value))),
    };

    private static JsonObject Row(DigestRow row, IReadOnlyList<DigestColumn> columns) => new()
    {
        ["code"] = row.Code,
        ["label"] = row.Label,
        ["counts"] = new JsonObject(columns.Select((c, i) => KeyValuePair.Create(c.Gemeente, (JsonNode?)row.Counts[i]))),
        ["total"] = row.Total,
    };
}
