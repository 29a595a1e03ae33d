using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Outcome;
using Versnelling.Views.Pages;
using Versnelling.Views.Rendering;

namespace Versnelling.Browser.Tests;

/// <summary>Serves Bericht lezen for one mail, read, made up and sent with its headers as the real page is.</summary>
internal sealed class MessageSite : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ViewRenderer _views = new();
    private readonly Region _region = Assert.IsType<RegionFileResult.Valid>(RegionFile.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "regions", "flevoland.json")))).Region;

    private MessageSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.MapGet("/bericht", ShowAsync);
        _application.MapGet("/api/" + PageAddresses.StylesheetRoute, context => WriteAsync(context, Stylesheet.ContentType, Encoding.UTF8.GetString(Stylesheet.Bytes.Span)));
    }

    /// <summary>The mail that is shown.</summary>
    public string Mail { get; set; } = "";

    /// <summary>HTML that is put into the page as it is, to see that it would be noticed.</summary>
    public string Leak { get; set; } = "";

    /// <summary>Whether the browser is told not to run anything, as the real page tells it.</summary>
    public bool WithPolicy { get; set; } = true;

    public Uri Page { get; private set; } = null!;

    public static async Task<MessageSite> StartAsync()
    {
        var site = new MessageSite();
        await site._application.StartAsync();
        var address = site._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        site.Page = new Uri(new Uri(address), "/bericht");
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _views.DisposeAsync();
    }

    private async Task ShowAsync(HttpContext context)
    {
        using var raw = new MemoryStream(Encoding.UTF8.GetBytes(Mail));
        var shown = MailReader.Show(raw, Instant.FromUtc(2026, 3, 11, 9, 0));
        var result = Assert.IsType<ContentResult>(await new PageResults(_views, Options.Create(new PagesOptions { BaseUrl = new Uri("http://localhost") })).PageAsync<MessagePage>(context.Response, MessagePages.Model(shown, "Bericht", new PageLink("Terug", "/api/zaak/RET-7K3F-9QDX"), _region)));
        if (!WithPolicy)
            context.Response.Headers.ContentSecurityPolicy = default;
        await WriteAsync(context, result.ContentType!, result.Content!.Replace("</main>", Leak + "</main>", StringComparison.Ordinal));
    }

    private static Task WriteAsync(HttpContext context, string type, string content)
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(content);
    }
}
