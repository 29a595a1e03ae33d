using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>What one change asks of the service, alone or as part of a transaction.</summary>
internal readonly record struct EntityRequest(RequestMethod Method, string Path, ITableEntity Body, ETag IfMatch)
{
    public static EntityRequest Add(string table, ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ServiceLimits.CheckKeys(entity.PartitionKey, entity.RowKey);
        return new(RequestMethod.Post, table, entity, default);
    }

    /// <summary>Without <paramref name="ifMatch"/> the service adds the row if it isn't there.</summary>
    public static EntityRequest Write(string table, ITableEntity entity, TableUpdateMode mode, ETag ifMatch = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ServiceLimits.CheckKeys(entity.PartitionKey, entity.RowKey);
        var method = mode switch
        {
            TableUpdateMode.Merge => RequestMethod.Patch,
            TableUpdateMode.Replace => RequestMethod.Put,
            _ => throw new ArgumentException($"Unexpected value for {nameof(mode)}: {mode}", nameof(mode)),
        };
        return new(method, PathOf(table, entity.PartitionKey, entity.RowKey), entity, ifMatch);
    }

    public static EntityRequest Delete(string table, string partitionKey, string rowKey, ETag ifMatch)
    {
        ServiceLimits.CheckKeys(partitionKey, rowKey);
        return new(RequestMethod.Delete, PathOf(table, partitionKey, rowKey), null, ifMatch == default ? ETag.All : ifMatch);
    }

    public static EntityRequest Of(string table, TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.Add => Add(table, action.Entity),
        TableTransactionActionType.UpdateMerge => Write(table, action.Entity, TableUpdateMode.Merge, action.ETag),
        TableTransactionActionType.UpdateReplace => Write(table, action.Entity, TableUpdateMode.Replace, action.ETag),
        TableTransactionActionType.UpsertMerge => Write(table, action.Entity, TableUpdateMode.Merge),
        TableTransactionActionType.UpsertReplace => Write(table, action.Entity, TableUpdateMode.Replace),
        TableTransactionActionType.Delete => Delete(table, action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        _ => throw new InvalidOperationException("Unknown request type."),
    };

    public static string PathOf(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{TableService.Escape(partitionKey)}',RowKey='{TableService.Escape(rowKey)}')";
}
