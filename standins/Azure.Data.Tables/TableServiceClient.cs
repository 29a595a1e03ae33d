using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>The tables of one storage account.</summary>
public class TableServiceClient
{
    private readonly TableService _service;

    public TableServiceClient(string connectionString, TableClientOptions options = null)
    {
        var connection = TableConnectionString.Parse(connectionString);
        _service = new(connection.Endpoint, new SharedKeyLitePolicy(connection.Account, connection.Key), options);
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(tokenCredential);
        _service = new(endpoint, new BearerTokenAuthenticationPolicy(tokenCredential, "https://storage.azure.com/.default"), options);
    }

    public virtual Uri Uri => new(_service.Endpoint);

    /// <summary>A client of one table, on the same pipeline; the service isn't asked.</summary>
    public virtual TableClient GetTableClient(string tableName) => new(_service, tableName);
}
