using System.Collections;
using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A row as a dictionary. Keys, timestamp and ETag are entries too, as in the real package.</summary>
public sealed class TableEntity : ITableEntity, IDictionary<string, object>
{
    private readonly Dictionary<string, object> _values;

    public TableEntity() => _values = new(StringComparer.Ordinal);
    public TableEntity(IDictionary<string, object> values) => _values = values is null ? new(StringComparer.Ordinal) : new(values, StringComparer.Ordinal);

    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public string PartitionKey { get => GetString(Names.PartitionKey); set => _values[Names.PartitionKey] = value; }
    public string RowKey { get => GetString(Names.RowKey); set => _values[Names.RowKey] = value; }
    public DateTimeOffset? Timestamp { get => GetDateTimeOffset(Names.Timestamp); set => _values[Names.Timestamp] = value; }
    public ETag ETag { get => new(GetString(Names.ETag)); set => _values[Names.ETag] = value.ToString(); }
    public int Count => _values.Count;
    public ICollection<string> Keys => _values.Keys;
    bool ICollection<KeyValuePair<string, object>>.IsReadOnly => false;
    ICollection<object> IDictionary<string, object>.Values => _values.Values;

    public object this[string key]
    {
        get => _values.GetValueOrDefault(key);
        set => _values[key] = value is not null && _values.TryGetValue(key, out var old) && old is not null ? KeepType(old, value) : value;
    }

    public void Add(string key, object value) => _values.Add(key, value);
    public void Clear() => _values.Clear();
    public bool ContainsKey(string key) => _values.ContainsKey(key);
    public bool Remove(string key) => _values.Remove(key);
    public bool TryGetValue(string key, out object value) => _values.TryGetValue(key, out value);

    public string GetString(string key) => this[key] switch
    {
        DateTimeOffset time => time.ToString("o", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("o", CultureInfo.InvariantCulture),
        var value => As<string>(value),
    };

    public byte[] GetBinary(string key) => this[key] is BinaryData data ? data.ToArray() : As<byte[]>(this[key]);
    public BinaryData GetBinaryData(string key) => this[key] is byte[] bytes ? BinaryData.FromBytes(bytes) : As<BinaryData>(this[key]);
    public bool? GetBoolean(string key) => As<bool?>(this[key]);
    public DateTime? GetDateTime(string key) => this[key] is DateTimeOffset time ? time.UtcDateTime : As<DateTime?>(this[key]);
    public DateTimeOffset? GetDateTimeOffset(string key) => this[key] is DateTime time ? new DateTimeOffset(time) : As<DateTimeOffset?>(this[key]);
    public double? GetDouble(string key) => As<double?>(this[key]);
    public Guid? GetGuid(string key) => As<Guid?>(this[key]);
    public int? GetInt32(string key) => As<int?>(this[key]);
    public long? GetInt64(string key) => As<long?>(this[key]);
    void ICollection<KeyValuePair<string, object>>.Add(KeyValuePair<string, object> item) => Add(item.Key, item.Value);
    bool ICollection<KeyValuePair<string, object>>.Contains(KeyValuePair<string, object> item) => Pairs.Contains(item);
    void ICollection<KeyValuePair<string, object>>.CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => Pairs.CopyTo(array, arrayIndex);
    bool ICollection<KeyValuePair<string, object>>.Remove(KeyValuePair<string, object> item) => Pairs.Remove(item);
    IEnumerator<KeyValuePair<string, object>> IEnumerable<KeyValuePair<string, object>>.GetEnumerator() => _values.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => _values.GetEnumerator();
    internal Dictionary<string, object> Stored => _values;
    private ICollection<KeyValuePair<string, object>> Pairs => _values;

    private static T As<T>(object value) => value switch
    {
        null => default,
        T typed => typed,
        _ => throw new InvalidOperationException($"Cannot return {typeof(T)} type for a {value.GetType()} typed property."),
    };

    // A column keeps its type: that of the row as it was read, widened where a whole number is put in.
    private static object KeepType(object old, object value) => (old, value) switch
    {
        (int, double or long) => value,
        (double, int number) => (double)number,
        (long, int number) => (long)number,
        (DateTime, DateTimeOffset time) => time.UtcDateTime,
        (DateTimeOffset, DateTime time) => new DateTimeOffset(time),
        (string, DateTime time) => time.ToString("o", CultureInfo.InvariantCulture),
        (string, DateTimeOffset time) => time.ToString("o", CultureInfo.InvariantCulture),
        _ when old.GetType().IsInstanceOfType(value) => value,
        _ => throw new InvalidOperationException($"Value ({old.GetType()}) {old} is not convertable to ({value.GetType()}) {value}."),
    };
}
