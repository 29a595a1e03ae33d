namespace Azure.Data.Tables;

/// <summary>What an update does with the properties that aren't mentioned: keep them, or drop them.</summary>
public enum TableUpdateMode
{
    Merge = 0,
    Replace = 1,
}

public enum TableTransactionActionType
{
    Add = 0,
    UpdateMerge = 1,
    UpdateReplace = 2,
    Delete = 3,
    UpsertMerge = 4,
    UpsertReplace = 5,
}

/// <summary>One change of a transaction.</summary>
public class TableTransactionAction
{
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
        : this(actionType, entity, default) { }

    /// <summary>An update without an <paramref name="etag"/> is an upsert, as in the real package.</summary>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    public TableTransactionActionType ActionType { get; }
    public ITableEntity Entity { get; }
    public ETag ETag { get; }
}
