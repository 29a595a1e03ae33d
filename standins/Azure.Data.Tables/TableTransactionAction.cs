namespace Azure.Data.Tables;

/// <summary>What an update does with the properties that aren't mentioned: keep them, or drop them.</summary>
public enum TableUpdateMode { Merge, Replace }

public enum TableTransactionActionType { Add, UpdateMerge, UpdateReplace, Delete, UpsertMerge, UpsertReplace }

/// <summary>One change of a transaction. An update without an <paramref name="etag"/> is an upsert, as in the real package.</summary>
public class TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
{
    public TableTransactionActionType ActionType { get; } = actionType;
    public ITableEntity Entity { get; } = entity ?? throw new ArgumentNullException(nameof(entity));
    public ETag ETag { get; } = etag;
}
