using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One table. Virtual members and the protected constructor let tests put a mock in its place, as with the real package.</summary>
public partial class TableClient
{
    private readonly TableService _service;

    protected TableClient() { }

    internal TableClient(TableService service, string accountName, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _service = service;
        AccountName = accountName;
        Name = tableName;
    }

    public virtual string AccountName { get; }
    public virtual string Name { get; }
    public virtual Uri Uri => new($"{_service.Endpoint}/{Name}");

    /// <summary>A filter with each value as an OData literal, quotes doubled.</summary>
    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    /// <exception cref="RequestFailedException">409 TableAlreadyExists, or another refusal.</exception>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) => CreateAsync(_service, Name, mayExist: false, cancellationToken);

    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) => CreateAsync(_service, Name, mayExist: true, cancellationToken);

    /// <summary>Deletes the table; that it isn't there (404) is no error.</summary>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) => DeleteAsync(_service, Name, cancellationToken);

    internal static async Task<Response<TableItem>> CreateAsync(TableService service, string name, bool mayExist, CancellationToken cancellation)
    {
        ServiceLimits.CheckTableName(name);
        // The name holds letters and digits only, so nothing needs escaping.
        var body = System.Text.Encoding.UTF8.GetBytes($$"""{"TableName":"{{name}}"}""");
        var response = await service.SendAsync(RequestMethod.Post, "Tables", body, cancellation, expected: mayExist ? 409 : 0);
        if (response.Status == 409 && ODataErrorParser.CodeOf(response) != TableErrorCode.TableAlreadyExists)
            throw new RequestFailedException(response);
        return Response.FromValue(new TableItem(name), response);
    }

    internal static Task<Response> DeleteAsync(TableService service, string name, CancellationToken cancellation) =>
        service.SendAsync(RequestMethod.Delete, $"Tables('{TableService.Escape(name)}')", body: null, cancellation, expected: 404);
}
