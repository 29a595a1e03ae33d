using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>
/// Stands between a process and its storage, and calls back after the n-th change was made there and before the process hears of
/// it: the moment between an effect and its record.
/// </summary>
public sealed class StorageProxy : IAsyncDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 64 });
    private readonly List<WebApplication> _listeners = [];
    private readonly Func<int, string, Task> _changed;
    private int _changes;

    private StorageProxy(Func<int, string, Task> changed) => _changed = changed;

    /// <summary>The connection string that leads through the proxy.</summary>
    public string Connection { get; private set; } = "";

    /// <summary>From now on changes are counted.</summary>
    public bool Armed { get; set; }

    public static async Task<StorageProxy> StartAsync(string connection, Func<int, string, Task> changed)
    {
        var proxy = new StorageProxy(changed);
        var parts = new List<string>();
        foreach (var part in connection.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (part[..part.IndexOf('=', StringComparison.Ordinal)], part[(part.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            parts.Add(name is "QueueEndpoint" or "TableEndpoint" ? $"{name}={await proxy.ListenAsync(new Uri(value))}" : part);
        }

        proxy.Connection = string.Join(';', parts) + ";";
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var listener in _listeners)
            await listener.DisposeAsync();
        _http.Dispose();
    }

    private async Task<Uri> ListenAsync(Uri target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(context => ForwardAsync(context, target));
        await app.StartAsync();
        _listeners.Add(app);
        return new Uri(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()), target.AbsolutePath);
    }

    private async Task ForwardAsync(HttpContext context, Uri target)
    {
        var feature = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!;
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), target.GetLeftPart(UriPartial.Authority) + feature.RawTarget);
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (body.Length > 0 || context.Request.ContentLength is not null)
            request.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, values) in context.Request.Headers.Where(h => h.Key is not ("Host" or "Transfer-Encoding" or "Connection")))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        using var answer = await _http.SendAsync(request, CancellationToken.None);
        if (Armed && context.Request.Method != "GET")
            await _changed(Interlocked.Increment(ref _changes), $"{context.Request.Method} {context.Request.Path}");
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Transfer-Encoding" or "Connection" or "Content-Length" or "Keep-Alive")))
            context.Response.Headers[name] = values.ToArray();
        if (answer.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified))
            await answer.Content.CopyToAsync(context.Response.Body);
    }
}
