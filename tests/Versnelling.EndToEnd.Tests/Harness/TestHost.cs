using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Versnelling.Domain.Regions;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>A running function app.</summary>
public sealed class TestHost(IHost host, TestRegion region) : IAsyncDisposable
{
    public IServiceProvider Services => host.Services;

    public TestRegion Outside => region;

    /// <summary>The coordinator's address in the sample region.</summary>
    public static string Coordinator(TestHost host) => host.Services.GetRequiredService<Region>().Coordinator.Address.Value;

    /// <summary>Where its pages are.</summary>
    public Uri Address => new(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>A browser that keeps cookies and does not follow redirects by itself.</summary>
    public HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await host.StopAsync(patience.Token);
        host.Dispose();
    }
}
