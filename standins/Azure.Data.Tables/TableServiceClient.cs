using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The tables of one storage account.</summary>
public class TableServiceClient
{
    protected TableServiceClient() { }

    public TableServiceClient(string connectionString)
        : this(connectionString, options: null) { }

    public TableServiceClient(string connectionString, TableClientOptions options = null)
        : this(TableConnectionString.Parse(connectionString), options) { }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, options: null) { }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        Service = new(endpoint, new SharedKeyLitePolicy(credential), options);
        AccountName = credential.AccountName;
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(tokenCredential);
        Service = new(endpoint, new BearerTokenAuthenticationPolicy(tokenCredential, "https://storage.azure.com/.default"), options);
        AccountName = endpoint.Host.Split('.')[0];
    }

    private TableServiceClient(TableConnectionString connection, TableClientOptions options)
        : this(connection.Endpoint, connection.Credential, options) { }

    public virtual string AccountName { get; }
    public virtual Uri Uri => new(Service.Endpoint);
    private TableService Service { get; }

    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    /// <summary>A client of one table, on the same pipeline; the service isn't asked.</summary>
    public virtual TableClient GetTableClient(string tableName) => new(Service, AccountName, tableName);

    /// <exception cref="RequestFailedException">409 TableAlreadyExists, or another refusal.</exception>
    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        TableClient.CreateAsync(Service, tableName, mayExist: false, cancellationToken);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        TableClient.CreateAsync(Service, tableName, mayExist: true, cancellationToken);

    /// <summary>Deletes a table; that it isn't there (404) is no error.</summary>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        TableClient.DeleteAsync(Service, tableName, cancellationToken);

    public virtual AsyncPageable<TableItem> QueryAsync(string filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new PagedQuery<TableItem>(Service, "Tables", filter is null ? "" : "&$filter=" + Uri.EscapeDataString(filter), maxPerPage, ReadTables, cancellationToken);

    private static List<TableItem> ReadTables(Response response)
    {
        using var json = JsonDocument.Parse(response.Content);
        return [.. json.RootElement.GetProperty("value").EnumerateArray().Select(table => new TableItem(table.GetProperty("TableName").GetString()))];
    }
}
