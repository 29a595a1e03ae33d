using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;

namespace Standins.Tables.Tests;

public enum Urgency
{
    Normal,
    High,
}

/// <summary>A row with a property of each type that a table holds.</summary>
public sealed class Visit : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Text { get; set; }

    public int Number { get; set; }

    public int? MaybeNumber { get; set; }

    public long Large { get; set; }

    public long? MaybeLarge { get; set; }

    public double Fraction { get; set; }

    public double? MaybeFraction { get; set; }

    public bool Flag { get; set; }

    public bool? MaybeFlag { get; set; }

    public DateTime Day { get; set; } = DateTime.UnixEpoch;

    public DateTimeOffset Moment { get; set; } = DateTimeOffset.UnixEpoch;

    public DateTimeOffset? MaybeMoment { get; set; }

    public Guid Id { get; set; }

    public byte[]? Bytes { get; set; }

    public BinaryData? Data { get; set; }

    public Urgency Urgency { get; init; }

    [DataMember(Name = "Renamed")]
    public string? Original { get; set; }

    [IgnoreDataMember]
    public string? Hidden { get; set; }

    public int Doubled => Number * 2;
}

/// <summary>A row whose keys aren't part of its public face.</summary>
public sealed class Note : ITableEntity
{
    private string _partitionKey = "";
    private string _rowKey = "";

    public string? Text { get; set; }

    string ITableEntity.PartitionKey { get => _partitionKey; set => _partitionKey = value; }

    string ITableEntity.RowKey { get => _rowKey; set => _rowKey = value; }

    DateTimeOffset? ITableEntity.Timestamp { get; set; }

    ETag ITableEntity.ETag { get; set; }

    public static Note At(string partitionKey, string rowKey, string text) => new() { _partitionKey = partitionKey, _rowKey = rowKey, Text = text };
}
