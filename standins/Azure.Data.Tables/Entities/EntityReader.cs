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
        return ReadEntity<T>(ref json, ShapeOf<T>());
    }

    public static List<T> ReadPage<T>(ReadOnlySpan<byte> body)
        where T : class, ITableEntity
    {
        var json = new Utf8JsonReader(body);
        var rows = new List<T>();
        var shape = ShapeOf<T>();
        if (!json.EnterArray("value"u8))
            return rows;
        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
            rows.Add(ReadEntity<T>(ref json, shape));
        return rows;
    }

    /// <summary>Goes to the array <paramref name="name"/> of the outermost object.</summary>
    public static bool EnterArray(this ref Utf8JsonReader json, ReadOnlySpan<byte> name)
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

    private static EntityShape ShapeOf<T>() => typeof(T) == typeof(TableEntity) ? null : EntityShape.Of(typeof(T));

    private static T ReadEntity<T>(ref Utf8JsonReader json, EntityShape shape)
        where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        var dictionary = (entity as TableEntity)?.Stored;
        string typed = null, edm = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            if (name.EndsWith(Names.TypeSuffix, StringComparison.Ordinal))
                (typed, edm) = (name[..^Names.TypeSuffix.Length], json.GetString());
            else if (dictionary is not null && name is not (Names.Timestamp or Names.ETag) && !IsAnnotation(name))
                dictionary[name] = EdmValue.Read(ref json, typed == name ? edm : null);
            else if (dictionary is not null || !ReadColumn(ref json, shape.Find(name), entity))
                ReadOwn(ref json, name, entity);
        }

        return entity;
    }

    private static bool ReadColumn(ref Utf8JsonReader json, EntityProperty column, object entity)
    {
        if (column is null)
            return false;
        if (json.TokenType != JsonTokenType.Null)
            column.Set?.Invoke(entity, column.Read(ref json));
        return true;
    }

    private static void ReadOwn(ref Utf8JsonReader json, string name, ITableEntity entity)
    {
        switch (name)
        {
            case Names.PartitionKey:
                entity.PartitionKey = json.GetString();
                break;
            case Names.RowKey:
                entity.RowKey = json.GetString();
                break;
            case Names.Timestamp:
                entity.Timestamp = json.GetDateTimeOffset();
                break;
            case Names.ETag:
                entity.ETag = new ETag(json.GetString());
                break;
            default:
                json.Skip();
                break;
        }
    }

    private static bool IsAnnotation(string name) => name.Contains("odata.", StringComparison.Ordinal);
}
