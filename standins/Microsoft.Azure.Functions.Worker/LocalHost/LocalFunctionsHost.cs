using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Azure.Functions.Worker.LocalHost.Http;
using Microsoft.Azure.Functions.Worker.LocalHost.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Puts the application and the host that runs its functions together in one process.</summary>
internal static class LocalFunctionsHost
{
    public static WebApplication Build(WebApplicationBuilder builder, bool servesHttp, Middlewares middlewares)
    {
        if (!servesHttp)
            throw new InvalidOperationException("The local host serves applications with ASP.NET Core integration only: call ConfigureFunctionsWebApplication() on the builder.");
        var settings = HostSettings.Read(builder.Configuration, builder.Environment);
        var functions = FunctionDiscovery.Find(builder.Configuration, settings);
        builder.Services.AddSingleton(middlewares);
        AddServices(builder.Services, settings, functions);
        builder.Logging.AddConfiguration(settings.Json.GetSection("logging"));
        builder.WebHost.UseUrls($"http://127.0.0.1:{settings.HttpPort}");

        var app = builder.Build();
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All });
        app.Services.GetRequiredService<HttpFunctions>().Map(app, functions);
        return app;
    }

    private static void AddServices(IServiceCollection services, HostSettings settings, IReadOnlyList<LoadedFunction> functions)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(functions);
        services.AddSingleton<Shutdown>();
        services.AddSingleton<FunctionRunner>();
        services.AddSingleton<QueueConnections>();
        services.AddSingleton<ListenerFactory>();
        services.AddSingleton<HttpFunctions>();
        services.AddHostedService<ListenerService>();
    }
}
