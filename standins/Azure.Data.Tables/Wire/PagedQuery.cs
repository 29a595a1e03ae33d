using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// A query that follows the service's continuations. A page may be empty and still have one: the service stops at
/// partition borders and after five seconds.
/// </summary>
internal sealed class PagedQuery<T>(TableService service, string path, string query, int? maxPerPage, Func<Response, List<T>> read, CancellationToken cancellation) : AsyncPageable<T>(cancellation)
{
    private static readonly string[] Positions = ["NextPartitionKey", "NextRowKey", "NextTableName"];

    public override IAsyncEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null) =>
        PagesAsync(continuationToken, pageSizeHint ?? maxPerPage, CancellationToken);

    private async IAsyncEnumerable<Page<T>> PagesAsync(string position, int? top, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ServiceLimits.CheckPageSize(top);
        var first = top is { } rows ? string.Create(CultureInfo.InvariantCulture, $"{path}?$top={rows}{query}") : $"{path}?{query.TrimStart('&')}";
        do
        {
            var response = await service.SendAsync(RequestMethod.Get, first + position, body: null, cancellation);
            position = PositionAfter(response);
            yield return Page<T>.FromValues(read(response), position, response);
        }
        while (position is not null);
    }

    // The token of a page is the piece of query that asks for the next: opaque to callers, as in the real package.
    private static string PositionAfter(Response response)
    {
        string position = null;
        foreach (var name in Positions)
        {
            if (response.Headers.TryGetValue("x-ms-continuation-" + name, out var value) && value.Length > 0)
                position += $"&{name}={Uri.EscapeDataString(value)}";
        }

        return position;
    }
}
