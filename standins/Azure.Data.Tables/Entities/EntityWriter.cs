using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>A row as the service's JSON, refused where Azure would refuse it.</summary>
internal static class EntityWriter
{
    // The default encoder writes ASCII only, as the real package does: the emulator breaks a longer character where a body is cut into chunks.
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true };

    /// <exception cref="RequestFailedException">Azure would refuse this row.</exception>
    public static void Write(IBufferWriter<byte> output, ITableEntity entity)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var size = new EntitySize(entity);
        json.WriteStartObject();
        json.WriteString(Names.PartitionKey, entity.PartitionKey);
        json.WriteString(Names.RowKey, entity.RowKey);
        var row = entity as TableEntity ?? throw new NotSupportedException($"Rows are written from {nameof(TableEntity)} here, not from {entity.GetType()}.");
        foreach (var (name, value) in row.Stored)
        {
            if (value is not null && !IsOwn(name))
                size.Add(name, WriteValue(json, name, value));
        }

        json.WriteEndObject();
        size.Check();
    }

    // The service keeps Timestamp and ETag itself; the keys are written already.
    private static bool IsOwn(string name) =>
        name is Names.PartitionKey or Names.RowKey or Names.Timestamp or Names.ETag || name.StartsWith("odata.", StringComparison.Ordinal);

    // Gives the size that Azure counts for the value.
    private static int WriteValue(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text:
                json.WriteString(name, text);
                return ServiceLimits.CheckValue(name, text.Length * 2) + 4;
            case bool flag:
                json.WriteBoolean(name, flag);
                return 1;
            case int number:
                json.WriteNumber(name, number);
                return 4;
            case double number:
                json.WriteString(name + Names.TypeSuffix, Names.Double);
                json.WriteNumber(name, number);
                return 8;
            case long number:
                return WriteTyped(json, name, Names.Int64, number.ToString(CultureInfo.InvariantCulture), 8);
            case Guid guid:
                return WriteTyped(json, name, Names.Guid, guid.ToString(), 16);
            case DateTimeOffset time:
                return WriteTyped(json, name, Names.DateTime, Time(name, time.UtcDateTime), 8);
            case DateTime { Kind: DateTimeKind.Utc } time:
                return WriteTyped(json, name, Names.DateTime, Time(name, time), 8);
            case DateTime time:
                throw new NotSupportedException($"DateTime {time:o} has a Kind of {time.Kind}. Azure SDK requires it to be UTC.");
            case byte[] bytes:
                json.WriteString(name + Names.TypeSuffix, Names.Binary);
                json.WriteBase64String(name, bytes);
                return ServiceLimits.CheckValue(name, bytes.Length) + 4;
            default:
                throw new NotSupportedException($"Property '{name}' is a {value.GetType()}, which a table can't hold.");
        }
    }

    private static int WriteTyped(Utf8JsonWriter json, string name, string edm, string value, int size)
    {
        json.WriteString(name + Names.TypeSuffix, edm);
        json.WriteString(name, value);
        return size;
    }

    private static string Time(string name, DateTime utc)
    {
        ServiceLimits.CheckTime(name, utc);
        return utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
    }
}
