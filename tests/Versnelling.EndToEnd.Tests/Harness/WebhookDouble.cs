using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>
/// A Teams Workflows webhook as its documentation describes it: takes a message with Adaptive Card attachments, answers 202,
/// refuses over 28 KB, and can be made to throttle.
/// </summary>
public sealed class WebhookDouble : IAsyncDisposable
{
    private const int LargestMessage = 28 * 1024;
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _cards = new();

    private WebhookDouble(WebApplication app) => _app = app;

    public IReadOnlyCollection<string> Cards => _cards;

    /// <summary>How many requests from now on are answered 429.</summary>
    public int Throttled { get; set; }

    public Uri Address => new(new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), "/workflows/run?sig=geheim");

    public static async Task<WebhookDouble> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var webhook = new WebhookDouble(app);
        app.MapPost("/workflows/run", webhook.TakeAsync);
        await app.StartAsync();
        return webhook;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        if (Throttled > 0)
        {
            Throttled--;
            return Results.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        using var reader = new StreamReader(request.Body);
        var card = await reader.ReadToEndAsync();
        if (card.Length > LargestMessage)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        _cards.Enqueue(card);
        return Results.Accepted();
    }
}
