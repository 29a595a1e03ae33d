using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Versnelling.Functions.Tests.Teams;

/// <summary>A webhook that answers as the test tells it, and keeps the last card.</summary>
internal sealed class Webhook : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Webhook(WebApplication app) => _app = app;

    /// <summary>Teams answers 202.</summary>
    public int Answer { get; set; } = StatusCodes.Status202Accepted;

    public string? Card { get; private set; }

    public string? MediaType { get; private set; }

    public Uri Address => new(new Uri(_app.Urls.First()), "/workflows/run?sig=geheim");

    public static async Task<Webhook> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var webhook = new Webhook(app);
        app.MapPost("/workflows/run", webhook.TakeAsync);
        await app.StartAsync();
        return webhook;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        (Card, MediaType) = (await reader.ReadToEndAsync(), request.ContentType);
        return Results.StatusCode(Answer);
    }
}
