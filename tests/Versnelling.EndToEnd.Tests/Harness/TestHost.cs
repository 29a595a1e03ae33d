using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Digest;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>A running function app.</summary>
public sealed class TestHost(IHost host, TestRegion region) : IAsyncDisposable
{
    public IServiceProvider Services => host.Services;

    public TestRegion Outside => region;

    /// <summary>The coordinator's address in the sample region.</summary>
    public static string Coordinator(TestHost host) => host.Services.GetRequiredService<Region>().Coordinator.Address.Value;

    /// <summary>What mails the month's figures.</summary>
    public DigestMailing Digest() => host.Services.GetRequiredService<DigestMailing>();

    /// <summary>To whom.</summary>
    public IReadOnlyList<string> DigestRecipients() => [.. host.Services.GetRequiredService<Region>().DigestRecipients.Select(r => r.Value)];

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
