using System.Text.Json;
using Versnelling.Domain.Intake;

namespace Versnelling.Cli.Evaluating;

/// <summary>What a person says that a mail means.</summary>
/// <param name="File">The mail's file name.</param>
/// <param name="Fields">The fields that the person judged, as <c>ret parse</c> writes them; an empty text means none.</param>
internal sealed record Label(string File, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>The fields that can be scored, by the names that <c>ret parse</c> gives them.</summary>
    public static IReadOnlyList<string> FieldNames { get; } = ["disposition", "municipality", "referrerType", "question", "urgency", "ageBand", "children", "bsnFound"];

    /// <summary>Reads a line of <c>labels.jsonl</c>.</summary>
    /// <exception cref="FormatException">It is no JSON object with a file.</exception>
    public static Label Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new FormatException("is no JSON object");
            if (!json.RootElement.TryGetProperty("file", out var file) || file.ValueKind != JsonValueKind.String || file.GetString() is not { Length: > 0 } name)
                throw new FormatException("names no \"file\"");
            return new Label(name, Values(json.RootElement));
        }
        catch (JsonException problem)
        {
            // The library goes on to say where in its one line.
            throw new FormatException($"is no JSON: {problem.Message.Split(" LineNumber", 2)[0].TrimEnd('.')}", problem);
        }
    }

    /// <summary>What was understood, in the same words: what <c>ret parse</c> would write.</summary>
    public static IReadOnlyDictionary<string, string> Found(string file, Understanding understood)
    {
        using var json = JsonDocument.Parse(ParseReport.ToJson(file, understood));
        return Values(json.RootElement);
    }

    private static Dictionary<string, string> Values(JsonElement from)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in FieldNames)
        {
            if (from.TryGetProperty(field, out var value))
                values[field] = value.ValueKind switch { JsonValueKind.Null => "", JsonValueKind.String => value.GetString()!, _ => value.GetRawText() };
        }

        return values;
    }
}
