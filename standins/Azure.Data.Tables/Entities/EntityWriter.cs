using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>A row as the service's JSON, refused where Azure would refuse it.</summary>
internal static class EntityWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <exception cref="RequestFailedException">Azure would refuse this row.</exception>
    public static void Write(IBufferWriter<byte> output, ITableEntity entity)
    {
        using var json = new Utf8JsonWriter(output, Options);
        var size = new EntitySize(entity);
        json.WriteStartObject();
        json.WriteString(Names.PartitionKey, entity.PartitionKey);
        json.WriteString(Names.RowKey, entity.RowKey);
        if (entity is TableEntity { Stored: var values })
        {
            foreach (var (name, value) in values)
            {
                if (value is not null && !IsOwn(name))
                    WriteProperty(json, name, value, ref size);
            }
        }
        else
        {
            foreach (var column in EntityShape.Of(entity.GetType()).Properties)
            {
                if (column.Get(entity) is { } value)
                    WriteProperty(json, column.Name, value, ref size);
            }
        }

        json.WriteEndObject();
        size.Check();
    }

    // The service keeps Timestamp and ETag itself; the keys are written already.
    private static bool IsOwn(string name) =>
        name is Names.PartitionKey or Names.RowKey or Names.Timestamp or Names.ETag || name.StartsWith("odata.", StringComparison.Ordinal);

    private static void WriteProperty(Utf8JsonWriter json, string name, object value, ref EntitySize size)
    {
        ServiceLimits.CheckPropertyName(name);
        switch (value)
        {
            case string text:
                json.WriteString(name, ServiceLimits.CheckText(name, text));
                size.Add(name, (text.Length * 2) + 4);
                break;
            case bool flag:
                json.WriteBoolean(name, flag);
                size.Add(name, 1);
                break;
            case int number:
                json.WriteNumber(name, number);
                size.Add(name, 4);
                break;
            case long number:
                WriteTyped(json, name, EdmValue.Int64, number.ToString(CultureInfo.InvariantCulture));
                size.Add(name, 8);
                break;
            case ulong number:
                WriteTyped(json, name, EdmValue.Int64, unchecked((long)number).ToString(CultureInfo.InvariantCulture));
                size.Add(name, 8);
                break;
            case double number:
                json.WriteString(name + Names.TypeSuffix, EdmValue.Double);
                json.WriteNumber(name, number);
                size.Add(name, 8);
                break;
            case Guid guid:
                WriteTyped(json, name, EdmValue.Guid, guid.ToString());
                size.Add(name, 16);
                break;
            case DateTimeOffset time:
                WriteTime(json, name, time.UtcDateTime);
                size.Add(name, 8);
                break;
            case DateTime time:
                if (time.Kind != DateTimeKind.Utc)
                    throw new NotSupportedException($"DateTime {time:o} has a Kind of {time.Kind}. Azure SDK requires it to be UTC. You can call DateTime.SpecifyKind to change Kind property value to DateTimeKind.Utc.");
                WriteTime(json, name, time);
                size.Add(name, 8);
                break;
            case byte[] bytes:
                WriteBinary(json, name, bytes, ref size);
                break;
            case BinaryData data:
                WriteBinary(json, name, data.ToMemory().Span, ref size);
                break;
            case Enum member:
                json.WriteString(name, member.ToString());
                size.Add(name, (member.ToString().Length * 2) + 4);
                break;
            default:
                throw new NotSupportedException($"Property '{name}' is a {value.GetType()}, which a table can't hold.");
        }
    }

    private static void WriteTyped(Utf8JsonWriter json, string name, string edm, string value)
    {
        json.WriteString(name + Names.TypeSuffix, edm);
        json.WriteString(name, value);
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTime utc)
    {
        ServiceLimits.CheckTime(name, utc);
        json.WriteString(name + Names.TypeSuffix, EdmValue.DateTime);
        json.WriteString(name, utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture));
    }

    private static void WriteBinary(Utf8JsonWriter json, string name, ReadOnlySpan<byte> bytes, ref EntitySize size)
    {
        ServiceLimits.CheckBinary(name, bytes.Length);
        json.WriteString(name + Names.TypeSuffix, EdmValue.Binary);
        json.WriteBase64String(name, bytes);
        size.Add(name, bytes.Length + 4);
    }
}
