using System.Collections;
using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A row as a dictionary. Keys, timestamp and ETag are entries too, as in the real package.</summary>
public sealed class TableEntity : ITableEntity, IEnumerable<KeyValuePair<string, object>>
{
    public TableEntity() { }
    public TableEntity(string partitionKey, string rowKey) => (PartitionKey, RowKey) = (partitionKey, rowKey);

    public string PartitionKey { get => GetString(Names.PartitionKey); set => Stored[Names.PartitionKey] = value; }
    public string RowKey { get => GetString(Names.RowKey); set => Stored[Names.RowKey] = value; }
    public DateTimeOffset? Timestamp { get => GetDateTimeOffset(Names.Timestamp); set => Stored[Names.Timestamp] = value; }
    public ETag ETag { get => new(GetString(Names.ETag)); set => Stored[Names.ETag] = value.ToString(); }
    internal Dictionary<string, object> Stored { get; } = new(StringComparer.Ordinal);

    public object this[string key]
    {
        get => Stored.GetValueOrDefault(key);
        set => Stored[key] = value is not null && this[key] is { } old ? KeepType(old, value) : value;
    }

    public bool ContainsKey(string key) => Stored.ContainsKey(key);
    public string GetString(string key) => As<string>(key);
    public int? GetInt32(string key) => As<int?>(key);
    public long? GetInt64(string key) => As<long?>(key);
    public DateTimeOffset? GetDateTimeOffset(string key) => As<DateTimeOffset?>(key);
    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => Stored.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => Stored.GetEnumerator();

    private T As<T>(string key) => this[key] switch
    {
        null => default,
        T typed => typed,
        var value => throw new InvalidOperationException($"Cannot return {typeof(T)} type for a {value.GetType()} typed property."),
    };

    // A column keeps its type: that of the row as it was read, widened where a whole number is put in.
    private static object KeepType(object old, object value) => (old, value) switch
    {
        (int, double or long) => value,
        (double, int number) => (double)number,
        (long, int number) => (long)number,
        (DateTimeOffset, DateTime time) => new DateTimeOffset(time),
        (string, DateTime or DateTimeOffset) => ((IFormattable)value).ToString("o", CultureInfo.InvariantCulture),
        _ when old.GetType().IsInstanceOfType(value) => value,
        _ => throw new InvalidOperationException($"Value ({old.GetType()}) {old} is not convertable to ({value.GetType()}) {value}."),
    };
}
