using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Versnelling.Embedded;
using Versnelling.Functions.Outcome;
using Versnelling.Functions.Storage;
using Versnelling.Functions.Teams;
using Versnelling.Functions.Tests.Storage;

namespace Versnelling.Functions.Tests.Teams;

public sealed class AlertCardsTests : IAsyncLifetime
{
    private Webhook _webhook = null!;

    public async Task InitializeAsync() => _webhook = await Webhook.StartAsync();

    public async Task DisposeAsync() => await _webhook.DisposeAsync();

    [Theory]
    [InlineData(200, Delivery.Done)]
    [InlineData(202, Delivery.Done)]
    [InlineData(429, Delivery.Later)] // too many cards at once
    [InlineData(408, Delivery.Later)]
    [InlineData(500, Delivery.Later)]
    [InlineData(503, Delivery.Later)]
    [InlineData(404, Delivery.Refused)] // the workflow was deleted
    [InlineData(401, Delivery.Refused)]
    [InlineData(413, Delivery.Refused)]
    public async Task What_Teams_answers_decides(int answer, Delivery delivery)
    {
        _webhook.Answer = answer;

        Assert.Equal(delivery, await PostAsync(_webhook.Address));
    }

    [Fact]
    public async Task A_card_links_to_the_page_behind_sign_in_and_holds_no_handle()
    {
        await PostAsync(_webhook.Address);

        Assert.Equal("application/json; charset=utf-8", _webhook.MediaType);
        Assert.Equal("application/vnd.microsoft.card.adaptive", JsonNode.Parse(_webhook.Card!)!["attachments"]![0]!["contentType"]!.GetValue<string>());
        Assert.Contains("https://ret.example/api/zaak/RET-7K3F-9QDX", _webhook.Card, StringComparison.Ordinal);
        Assert.DoesNotContain("/open/", _webhook.Card, StringComparison.Ordinal);
        Assert.DoesNotContain("mail.example", _webhook.Card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_webhook_there_is_nothing_to_do() => Assert.Equal(Delivery.Done, await PostAsync(webhook: null));

    [Fact]
    public async Task Where_nobody_listens_the_card_waits() => Assert.Equal(Delivery.Later, await PostAsync(new Uri($"http://127.0.0.1:{FreePort.Take()}/")));

    [Fact]
    public async Task When_Teams_does_not_answer_in_time_the_card_waits() =>
        Assert.Equal(Delivery.Later, await PostAsync(_webhook.Address, new Client(_ => throw new TaskCanceledException())));

    [Fact]
    public async Task When_this_program_stops_it_is_no_answer_of_Teams()
    {
        using var stopping = new CancellationTokenSource();
        var stops = new Client(cancellation =>
        {
            stopping.Cancel();
            cancellation.ThrowIfCancellationRequested();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PostAsync(_webhook.Address, stops, stopping.Token));
    }

    private static Task<Delivery> PostAsync(Uri? webhook, Client? client = null, CancellationToken cancellation = default) =>
        new AlertCards(
            client ?? new Client(_ => { }),
            Options.Create(new TeamsOptions { Webhook = webhook }),
            Options.Create(new PagesOptions { BaseUrl = new Uri("https://ret.example") }),
            TestRegion.Flevoland,
            NullLogger<AlertCards>.Instance)
        .PostAsync(StoredSamples.Full, StoredSamples.Full.Alerts[0], cancellation);

    /// <summary>A client of the network, with something that happens before each request.</summary>
    private sealed class Client(Action<CancellationToken> first) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(new Happening(first));

        private sealed class Happening(Action<CancellationToken> first) : DelegatingHandler(new HttpClientHandler())
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                first(cancellationToken);
                return base.SendAsync(request, cancellationToken);
            }
        }
    }
}
