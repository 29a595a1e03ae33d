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
    /// gemeente's name, <c>total</c>) and <c>remarks</c>.
    /// </summary>
    public static string Render(DigestFigures figures) => new JsonObject
    {
        ["period"] = figures.Period.Code,
        ["title"] = figures.Period.Title,
        ["from"] = figures.Period.First.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        ["to"] = figures.Period.Last.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        ["gemeenten"] = new JsonArray([.. figures.Columns.Select(c => (JsonNode)c.Gemeente)]),
        ["rows"] = new JsonArray([.. figures.Rows.Select(r => Row(r, figures.Columns))]),
        ["remarks"] = new JsonArray([.. figures.Remarks.Select(r => (JsonNode)r)]),
    }.ToJsonString(Readable);

    private static JsonObject Row(DigestRow row, IReadOnlyList<DigestColumn> columns) => new()
    {
        ["code"] = row.Code,
        ["label"] = row.Label,
        ["counts"] = new JsonObject(columns.Select((c, i) => KeyValuePair.Create(c.Gemeente, (JsonNode?)row.Counts[i]))),
        ["total"] = row.Total,
    };
}
