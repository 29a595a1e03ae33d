using System.Buffers;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>A transaction as the service takes it: a multipart batch of one change set, each part an HTTP request.</summary>
internal sealed class TransactionContent
{
    private readonly ArrayBufferWriter<byte> _body = new(4096);
    private readonly string _batch = $"batch_{Guid.NewGuid()}";
    private readonly string _changes = $"changeset_{Guid.NewGuid()}";

    /// <exception cref="TableTransactionFailedException">Azure would refuse one of the actions, or all of them together.</exception>
    public TransactionContent(string endpoint, string table, IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count > ServiceLimits.Actions)
            throw Failed(ServiceLimits.Refused("InvalidInput", "The batch request operation exceeds the maximum 100 changes per change set."), ServiceLimits.Actions - 1);
        Write($"--{_batch}\r\nContent-Type: multipart/mixed; boundary={_changes}\r\n\r\n");
        for (var index = 0; index < actions.Count; index++)
        {
            try
            {
                if (!string.Equals(actions[index].Entity.PartitionKey, actions[0].Entity.PartitionKey, StringComparison.Ordinal))
                    throw ServiceLimits.Refused("CommandsInBatchActOnDifferentPartitions", "All commands in a batch must operate on same entity group.");
                WritePart(endpoint, EntityRequest.Of(table, actions[index]));
            }
            catch (RequestFailedException refused)
            {
                throw Failed(refused, index);
            }
        }

        Write($"--{_changes}--\r\n--{_batch}--\r\n");
        if (_body.WrittenCount > ServiceLimits.TransactionBytes)
            throw ServiceLimits.Refused("RequestBodyTooLarge", "The request body is too large and exceeds the maximum permissible limit.", status: 413);
    }

    public string ContentType => $"multipart/mixed; boundary={_batch}";

    public ReadOnlyMemory<byte> Body => _body.WrittenMemory;

    private static TableTransactionFailedException Failed(RequestFailedException refused, int index)
    {
        refused.Data[ODataErrorParser.FailedAction] = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(refused);
    }

    private void WritePart(string endpoint, EntityRequest request)
    {
        Write($"--{_changes}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n{request.Method} {endpoint}/{request.Path} HTTP/1.1\r\n");
        Write("Accept: application/json;odata=minimalmetadata\r\nDataServiceVersion: 3.0\r\n");
        if (request.Method == RequestMethod.Post)
            Write("Prefer: return-no-content\r\n");
        if (request.IfMatch != default)
            Write($"If-Match: {request.IfMatch}\r\n");
        if (request.Body is null)
        {
            Write("\r\n");
        }
        else
        {
            Write("Content-Type: application/json\r\n\r\n");
            EntityWriter.Write(_body, request.Body);
        }

        Write("\r\n");
    }

    private void Write(string text) => Encoding.UTF8.GetBytes(text, _body);
}
