using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>A transaction was refused: none of its actions took place.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(requestFailedException.Status, requestFailedException.Message, requestFailedException.ErrorCode, requestFailedException.InnerException)
    {
        if (requestFailedException.Data[ODataErrorParser.FailedAction] is string index)
            FailedTransactionActionIndex = int.Parse(index, CultureInfo.InvariantCulture);
    }

    /// <summary>The action that failed, counted from 0; null if the service doesn't tell.</summary>
    public int? FailedTransactionActionIndex { get; }
}
