using System.Text;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One table.</summary>
public partial class TableClient
{
    private readonly TableService _service;

    internal TableClient(TableService service, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _service = service;
        Name = tableName;
    }

    public virtual string Name { get; }

    /// <summary>A filter with each value as an OData literal, quotes doubled.</summary>
    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        ServiceLimits.CheckTableName(Name);
        // The name holds letters and digits only, so nothing needs escaping.
        var body = Encoding.UTF8.GetBytes($$"""{"TableName":"{{Name}}"}""");
        var response = await _service.SendAsync(RequestMethod.Post, "Tables", body, cancellationToken, expected: 409);
        if (response.Status == 409 && ODataErrorParser.CodeOf(response) != "TableAlreadyExists")
            throw new RequestFailedException(response);
        return Response.FromValue(new TableItem(Name), response);
    }
}
