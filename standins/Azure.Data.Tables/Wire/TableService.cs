using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>One storage account's table service: its address and the pipeline through which requests go.</summary>
internal sealed class TableService
{
    // What the caller asked for may well be absent or there already; the log should not call that an error.
    private static readonly ResponseClassifier AbsenceOrPresence = new StatusCodeClassifier([200, 201, 202, 204, 404, 409]);

    private const string Json = "application/json";
    private const string Version = "2020-12-06";

    private readonly HttpPipeline _pipeline;

    public TableService(Uri endpoint, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        Endpoint = endpoint.AbsoluteUri.TrimEnd('/');
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options ?? new TableClientOptions())
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = ODataErrorParser.Instance,
        });
    }

    /// <summary>Without the slash at the end.</summary>
    public string Endpoint { get; }

    public static string Escape(string literal) => Uri.EscapeDataString(literal.Replace("'", "''", StringComparison.Ordinal));

    /// <summary>Sends <paramref name="body"/>, if any; statuses from 400 are exceptions, but for <paramref name="expected"/>.</summary>
    /// <exception cref="RequestFailedException">The service refuses, or can't be reached.</exception>
    public async Task<Response> SendAsync(
        RequestMethod method, string pathAndQuery, ReadOnlyMemory<byte>? body, CancellationToken cancellation, string contentType = Json, ETag ifMatch = default, int expected = 0)
    {
        using var message = _pipeline.CreateMessage();
        if (expected != 0)
            message.ResponseClassifier = AbsenceOrPresence;
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(new Uri($"{Endpoint}/{pathAndQuery}"));
        request.Headers.SetValue("x-ms-version", Version);
        request.Headers.SetValue("DataServiceVersion", "3.0");
        request.Headers.SetValue("Accept", "application/json;odata=minimalmetadata");
        if (method == RequestMethod.Post && contentType == Json)
            request.Headers.SetValue("Prefer", "return-no-content");
        if (ifMatch != default)
            request.Headers.SetValue("If-Match", ifMatch.ToString());
        if (body is { } bytes)
        {
            request.Headers.SetValue("Content-Type", contentType);
            request.Content = RequestContent.Create(bytes);
        }

        await _pipeline.SendAsync(message, cancellation);
        var response = message.Response;
        return response.Status < 400 || response.Status == expected ? response : throw new RequestFailedException(response);
    }
}
