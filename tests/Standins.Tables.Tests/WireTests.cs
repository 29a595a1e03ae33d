using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace Standins.Tables.Tests;

[Collection(Account.Tests)]
public sealed class WireTests(Account account)
{
    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        var service = new TableServiceClient(account.ConnectionString.Replace(account.Key, Convert.ToBase64String(new byte[64]), StringComparison.Ordinal));
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => service.GetTableClient(Account.NewName()).CreateIfNotExistsAsync());
        Assert.Equal(403, refused.Status);
    }

    // The rule and its example: "Authorize with Shared Key", Shared Key Lite for the Table service:
    // the string to sign is Date + "\n" + CanonicalizedResource, there "…GMT\n/testaccount1/Tables".
    [Fact]
    public async Task The_signature_is_over_the_date_and_the_resource()
    {
        var key = Convert.ToBase64String("a key of the account"u8);
        using var wire = new Recorder();
        using var http = new HttpClient(wire);
        var options = new TableClientOptions { Transport = new HttpClientTransport(http) };
        var service = new TableServiceClient($"AccountName=testaccount1;AccountKey={key}", options);
        await service.GetTableClient("cases").CreateIfNotExistsAsync();
        await service.GetTableClient("cases").DeleteEntityAsync("O'Brien", "a b");

        Assert.Equal(["/Tables", "/cases(PartitionKey='O%27%27Brien',RowKey='a%20b')"], wire.Requests.Select(request => request.RequestUri!.AbsolutePath));
        foreach (var request in wire.Requests)
        {
            var date = request.Headers.GetValues("x-ms-date").Single();
            var signature = HMACSHA256.HashData(Convert.FromBase64String(key), Encoding.UTF8.GetBytes($"{date}\n/testaccount1{request.RequestUri!.AbsolutePath}"));
            Assert.Equal($"SharedKeyLite testaccount1:{Convert.ToBase64String(signature)}", request.Headers.GetValues("Authorization").Single());
        }
    }

    [Fact]
    public async Task A_token_is_asked_for_storage_and_sent()
    {
        using var wire = new Recorder();
        using var http = new HttpClient(wire);
        var credential = new OneToken();
        var service = new TableServiceClient(new Uri("https://testaccount1.table.core.windows.net"), credential, new TableClientOptions { Transport = new HttpClientTransport(http) });
        await service.GetTableClient("cases").DeleteEntityAsync("p", "r");
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
        Assert.Equal("Bearer een-token", wire.Requests[^1].Headers.Authorization!.ToString());
        Assert.Equal("2020-12-06", wire.Requests[^1].Headers.GetValues("x-ms-version").Single());
    }

    [Fact]
    public async Task A_server_that_is_absent_is_an_error_after_the_tries()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var options = new TableClientOptions { Retry = { MaxRetries = 2, Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(2) } };
        var service = new TableServiceClient($"AccountName=a;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:{port}/a", options);
        var failed = await Assert.ThrowsAsync<AggregateException>(() => service.GetTableClient("cases").CreateIfNotExistsAsync());
        Assert.Equal(3, failed.InnerExceptions.Count);
        Assert.All(failed.InnerExceptions, inner => Assert.IsType<RequestFailedException>(inner));
    }

    [Fact]
    public async Task A_busy_server_is_tried_again_with_the_same_body()
    {
        using var wire = new Recorder(HttpStatusCode.ServiceUnavailable, HttpStatusCode.InternalServerError);
        using var http = new HttpClient(wire);
        var options = new TableClientOptions { Transport = new HttpClientTransport(http), Retry = { Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(2) } };
        var table = new TableServiceClient("AccountName=a;AccountKey=a2V5", options).GetTableClient("cases");
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "hallo" });
        Assert.Equal(3, wire.Bodies.Count);
        Assert.All(wire.Bodies, body => Assert.Contains("\"Text\":\"hallo\"", body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_is_no_JSON_still_gives_its_status()
    {
        using var wire = new Recorder(HttpStatusCode.BadRequest);
        using var http = new HttpClient(wire);
        var table = new TableServiceClient("AccountName=a;AccountKey=a2V5", new TableClientOptions { Transport = new HttpClientTransport(http) }).GetTableClient("cases");
        var refused = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));
        Assert.Equal((400, null), (refused.Status, refused.ErrorCode));
    }

    [Fact]
    public async Task What_is_cancelled_stops()
    {
        var table = await account.NewTableAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.AddEntityAsync(new TableEntity("p", "r"), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in table.QueryAsync<TableEntity>(cancellationToken: cancelled.Token))
            {
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in table.QueryAsync<TableEntity>().WithCancellation(cancelled.Token))
            {
            }
        });
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>("p", "r")).HasValue);
    }

    [Fact]
    public async Task Policies_of_the_options_take_part()
    {
        var count = new CountingPolicy();
        var options = new TableClientOptions();
        options.AddPolicy(count, HttpPipelinePosition.PerCall);
        var table = await account.NewTableAsync(options);
        await table.AddEntityAsync(new TableEntity("p", "r"));
        Assert.Equal(2, count.Calls);
    }

    private sealed class CountingPolicy : HttpPipelineSynchronousPolicy
    {
        public int Calls { get; private set; }

        public override void OnSendingRequest(HttpMessage message) => Calls++;
    }

    private sealed class OneToken : TokenCredential
    {
        public string[] Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new AccessToken("een-token", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    // Answers with the given statuses, then with 204.
    private sealed class Recorder(params HttpStatusCode[] statuses) : HttpMessageHandler
    {
        public List<HttpRequestMessage> Requests { get; } = [];

        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(request);
            Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
            var status = Requests.Count <= statuses.Length ? statuses[Requests.Count - 1] : HttpStatusCode.NoContent;
            return new HttpResponseMessage(status) { Content = new StringContent(status == HttpStatusCode.NoContent ? "" : "<html>storing</html>") };
        }
    }
}
