using System.Buffers;
using Azure.Core;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <exception cref="RequestFailedException">409 EntityAlreadyExists, or another refusal.</exception>
    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity => await SendAsync(EntityRequest.Add(Name, entity), cancellationToken);

    public virtual async Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity => await SendAsync(EntityRequest.Write(Name, entity, mode), cancellationToken);

    /// <param name="entity">The row with its keys.</param>
    /// <param name="ifMatch">The version that the caller knows, or <see cref="ETag.All"/>.</param>
    /// <param name="mode">Keep or drop the properties that <paramref name="entity"/> doesn't have.</param>
    /// <param name="cancellationToken">Stops waiting; the update may have taken place.</param>
    /// <exception cref="RequestFailedException">412 UpdateConditionNotSatisfied, 404 ResourceNotFound, or another refusal.</exception>
    public virtual async Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        if (ifMatch == default)
            throw new ArgumentException("Value cannot be empty.", nameof(ifMatch));
        return await SendAsync(EntityRequest.Write(Name, entity, mode, ifMatch), cancellationToken);
    }

    /// <summary>Deletes a row; that it isn't there (404) is no error.</summary>
    public virtual async Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        await SendAsync(EntityRequest.Delete(Name, partitionKey, rowKey, ifMatch), cancellationToken, expected: 404);

    /// <exception cref="RequestFailedException">404 ResourceNotFound, or another refusal.</exception>
    public virtual async Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, cancellationToken, expected: 0);
        return Response.FromValue(EntityReader.ReadOne<T>(response.Content), response);
    }

    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var response = await GetAsync(partitionKey, rowKey, select, cancellationToken, expected: 404);
        return response.Status == 404 ? new NoRow<T>(response) : Response.FromValue(EntityReader.ReadOne<T>(response.Content), response);
    }

    public virtual AsyncPageable<T> QueryAsync<T>(string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var query = filter is null ? "" : "&$filter=" + Uri.EscapeDataString(filter);
        return new PagedQuery<T>(_service, Name + "()", query + Select(select), maxPerPage, static response => EntityReader.ReadPage<T>(response.Content), cancellationToken);
    }

    /// <summary>Does all of the actions or none.</summary>
    /// <returns>The answer to each action, in their order.</returns>
    /// <exception cref="TableTransactionFailedException">One of the actions was refused; none took place.</exception>
    /// <exception cref="InvalidOperationException">There are no actions.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        TableTransactionAction[] actions = [.. transactionActions];
        if (actions.Length == 0)
            throw new InvalidOperationException("Transaction contains no operations.");
        var content = new TransactionContent(_service.Endpoint, Name, actions);
        var response = await _service.SendAsync(RequestMethod.Post, "$batch", content.Body, cancellationToken, content.ContentType);
        var answers = TransactionResponse.ReadAll(response.Content.ToString());
        if (answers.FirstOrDefault(answer => answer.Status >= 400) is { } refusal)
            throw new TableTransactionFailedException(new RequestFailedException(refusal, innerException: null, ODataErrorParser.Instance));
        if (answers.Count != actions.Length)
            throw new RequestFailedException(response);
        return Response.FromValue(answers, response);
    }

    private Task<Response> SendAsync(EntityRequest request, CancellationToken cancellation, int expected = 0)
    {
        ReadOnlyMemory<byte>? body = null;
        if (request.Body is { } entity)
        {
            var buffer = new ArrayBufferWriter<byte>(1024);
            EntityWriter.Write(buffer, entity);
            body = buffer.WrittenMemory;
        }

        return _service.SendAsync(request.Method, request.Path, body, cancellation, ifMatch: request.IfMatch, expected: expected);
    }

    private Task<Response> GetAsync(string partitionKey, string rowKey, IEnumerable<string> select, CancellationToken cancellation, int expected)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        var path = EntityRequest.PathOf(Name, partitionKey, rowKey);
        return _service.SendAsync(RequestMethod.Get, select is null ? path : path + "?" + Select(select).TrimStart('&'), body: null, cancellation, expected: expected);
    }

    private static string Select(IEnumerable<string> select) => select is null ? "" : "&$select=" + Uri.EscapeDataString(string.Join(',', select));
}
