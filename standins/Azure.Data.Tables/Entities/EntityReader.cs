using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Rows from the service's JSON.</summary>
internal static class EntityReader
{
    public static T ReadOne<T>(ReadOnlySpan<byte> body)
        where T : class, ITableEntity
    {
        var json = new Utf8JsonReader(body);
        json.Read();
        return ReadEntity<T>(ref json);
    }

    public static List<T> ReadPage<T>(ReadOnlySpan<byte> body)
        where T : class, ITableEntity
    {
        var json = new Utf8JsonReader(body);
        var rows = new List<T>();
        if (!EnterArray(ref json, "value"u8))
            return rows;
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
            rows.Add(ReadEntity<T>(ref json));
        return rows;
    }

    // Goes to the array of that name of the outermost object.
    private static bool EnterArray(ref Utf8JsonReader json, ReadOnlySpan<byte> name)
    {
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var found = json.ValueTextEquals(name);
            json.Read();
            if (found)
                return json.TokenType == JsonTokenType.StartArray;
            json.Skip();
        }

        return false;
    }

    private static T ReadEntity<T>(ref Utf8JsonReader json)
        where T : class, ITableEntity
    {
        var entity = new TableEntity();
        string typed = null, edm = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            if (name.EndsWith(Names.TypeSuffix, StringComparison.Ordinal))
                (typed, edm) = (name[..^Names.TypeSuffix.Length], json.GetString());
            else if (name == Names.Timestamp)
                entity.Timestamp = json.GetDateTimeOffset();
            else if (name == Names.ETag)
                entity.ETag = new ETag(json.GetString());
            else if (!name.Contains("odata.", StringComparison.Ordinal))
                entity.Stored[name] = ReadValue(ref json, typed == name ? edm : null);
        }

        return entity as T ?? throw new NotSupportedException($"Rows are read as {nameof(TableEntity)} here, not as {typeof(T)}.");
    }

    // Without a type from the service the value is what JSON shows.
    private static object ReadValue(ref Utf8JsonReader json, string edm) => (edm, json.TokenType) switch
    {
        (_, JsonTokenType.Null) => null,
        (_, JsonTokenType.True or JsonTokenType.False) => json.GetBoolean(),
        (Names.Int64, _) => long.Parse(json.GetString(), CultureInfo.InvariantCulture),
        (Names.Double, JsonTokenType.String) => double.Parse(json.GetString(), CultureInfo.InvariantCulture),
        (Names.Double, _) => json.GetDouble(),
        (Names.Guid, _) => json.GetGuid(),
        (Names.DateTime, _) => json.GetDateTimeOffset(),
        (Names.Binary, _) => json.GetBytesFromBase64(),
        (_, JsonTokenType.String) => json.GetString(),
        (_, JsonTokenType.Number) when json.TryGetInt32(out var number) => number,
        (_, JsonTokenType.Number) => json.GetDouble(),
        _ => throw new NotSupportedException($"A table has no {json.TokenType} as value."),
    };
}
