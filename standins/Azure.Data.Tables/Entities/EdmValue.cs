using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Reads the value that the reader stands on.</summary>
internal delegate object EdmRead(ref Utf8JsonReader json);

/// <summary>The service's types (Entity Data Model) against those of .NET.</summary>
internal static class EdmValue
{
    public const string Binary = "Edm.Binary";
    public const string DateTime = "Edm.DateTime";
    public const string Double = "Edm.Double";
    public const string Guid = "Edm.Guid";
    public const string Int64 = "Edm.Int64";

    private static readonly Dictionary<Type, EdmRead> Readers = new()
    {
        [typeof(string)] = static (ref json) => json.TokenType == JsonTokenType.String ? json.GetString() : null,
        [typeof(bool)] = static (ref json) => json.GetBoolean(),
        [typeof(int)] = static (ref json) => json.GetInt32(),
        [typeof(long)] = static (ref json) => ReadInt64(ref json),
        [typeof(double)] = static (ref json) => ReadDouble(ref json),
        [typeof(Guid)] = static (ref json) => json.GetGuid(),
        [typeof(DateTimeOffset)] = static (ref json) => json.GetDateTimeOffset(),
        [typeof(DateTime)] = static (ref json) => json.GetDateTimeOffset().UtcDateTime,
        [typeof(byte[])] = static (ref json) => json.GetBytesFromBase64(),
        [typeof(BinaryData)] = static (ref json) => BinaryData.FromBytes(json.GetBytesFromBase64()),
    };

    /// <summary>How the column of <paramref name="property"/> is read.</summary>
    /// <exception cref="NotSupportedException">The service has no such type.</exception>
    public static EdmRead ReaderFor(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type.IsEnum)
            return (ref json) => Enum.Parse(type, json.GetString());
        return Readers.GetValueOrDefault(type)
            ?? throw new NotSupportedException($"{property.DeclaringType}.{property.Name} is a {type}, which a table can't hold. Mark it [IgnoreDataMember] or use a type of the table service.");
    }

    /// <summary>Reads a value of which only the service knows the type: <paramref name="edm"/>, or what JSON shows when that is null.</summary>
    public static object Read(ref Utf8JsonReader json, string edm) => (edm, json.TokenType) switch
    {
        (_, JsonTokenType.Null) => null,
        (_, JsonTokenType.True or JsonTokenType.False) => json.GetBoolean(),
        (Int64, _) => ReadInt64(ref json),
        (Double, _) => ReadDouble(ref json),
        (Guid, _) => json.GetGuid(),
        (DateTime, _) => json.GetDateTimeOffset(),
        (Binary, _) => json.GetBytesFromBase64(),
        (_, JsonTokenType.String) => json.GetString(),
        (_, JsonTokenType.Number) when json.TryGetInt32(out var number) => number,
        (_, JsonTokenType.Number) => json.GetDouble(),
        _ => throw new NotSupportedException($"A table has no {json.TokenType} as value."),
    };

    private static long ReadInt64(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number ? json.GetInt64() : long.Parse(json.GetString(), CultureInfo.InvariantCulture);

    private static double ReadDouble(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number ? json.GetDouble() : double.Parse(json.GetString(), CultureInfo.InvariantCulture);
}
