using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Versnelling.Domain.Tests.Regions;

/// <summary>A value of the file beside the part of the schema that speaks of it. Knows the keywords that our schema uses.</summary>
internal sealed record SchemaPlace(string Path, JsonObject Schema, JsonNode Value)
{
    public string Kind => (string)Schema["type"]!;

    public IReadOnlyList<string> Properties => [.. Schema["properties"]!.AsObject().Select(p => p.Key)];

    public bool HasForm => Schema["pattern"] is not null || Schema["enum"] is not null || Schema["format"] is not null;

    public bool Requires(string property) => Schema["required"]?.AsArray().Any(r => (string?)r == property) == true;

    public static IEnumerable<SchemaPlace> All(JsonObject schema, JsonNode value, string path = "$")
    {
        yield return new SchemaPlace(path, schema, value);
        var children = value switch
        {
            JsonObject file => file.SelectMany(p => Part(schema, p.Key) is { } part ? All(part, p.Value!, $"{path}.{p.Key}") : []),
            JsonArray list => list.SelectMany((item, i) => All(schema["items"]!.AsObject(), item!, $"{path}[{i}]")),
            _ => [],
        };
        foreach (var child in children)
            yield return child;
    }

    public static SchemaPlace Find(JsonObject schema, JsonNode file, string path) => All(schema, file).Single(p => p.Path == path);

    /// <summary>All parts of the schema, the whole first.</summary>
    public static IEnumerable<JsonObject> Parts(JsonObject schema)
    {
        var parts = schema["properties"]?.AsObject().Select(p => p.Value!.AsObject()) ?? [];
        if (schema["items"] is JsonObject items)
            parts = parts.Append(items);
        if (schema["additionalProperties"] is JsonObject others)
            parts = parts.Append(others);
        return parts.SelectMany(Parts).Prepend(schema);
    }

    /// <summary>What is wrong with the value by the schema.</summary>
    public IEnumerable<string> Misfits()
    {
        if (Value.GetValueKind() != Kind switch { "object" => JsonValueKind.Object, "array" => JsonValueKind.Array, "integer" => JsonValueKind.Number, _ => JsonValueKind.String })
            yield return $"{Path} is no {Kind}";
        if (Value is JsonObject file)
        {
            foreach (var (name, _) in file.Where(p => Part(Schema, p.Key) is null))
                yield return $"{Path} has {name}";
            foreach (var name in Schema["required"]?.AsArray().Select(r => (string)r!).Where(r => !file.ContainsKey(r)) ?? [])
                yield return $"{Path} lacks {name}";
        }

        if (Value is JsonArray list && (list.Count < ((int?)Schema["minItems"] ?? 0) || list.Count > ((int?)Schema["maxItems"] ?? int.MaxValue)))
            yield return $"{Path} has {list.Count} items";
        if (Schema["pattern"] is { } pattern && !Regex.IsMatch((string)Value!, (string)pattern!, RegexOptions.None, TimeSpan.FromSeconds(1)))
            yield return $"{Path} does not fit {pattern}";
        if (Schema["enum"] is JsonArray values && !values.Any(v => (string?)v == (string?)Value))
            yield return $"{Path} is none of {values}";
        if (Schema["minimum"] is { } least && (int)Value < (int)least || Schema["maximum"] is { } most && (int)Value > (int)most)
            yield return $"{Path} is out of range";
    }

    private static JsonObject? Part(JsonObject schema, string property) =>
        schema["properties"]?[property] as JsonObject ?? schema["additionalProperties"] as JsonObject;
}
