using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Versnelling.Views.Pages;
using Versnelling.Views.Rendering;

namespace Versnelling.Functions.Outcome;

/// <summary>Pages as answers: with the headers that keep them private.</summary>
public sealed class PageResults(ViewRenderer views, IOptions<PagesOptions> site)
{
    /// <summary>A page made from its model.</summary>
    public async Task<IActionResult> PageAsync<TPage>(HttpResponse response, object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        KeepPrivate(response);
        var html = await views.RenderAsync<TPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model });
        return new ContentResult { Content = html, ContentType = "text/html; charset=utf-8", StatusCode = status };
    }

    /// <summary>The headers of every answer: nothing of it is kept, framed, indexed, told to another site, or fetched from one.</summary>
    public void KeepPrivate(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["X-Robots-Tag"] = "noindex";
        // Told only where the site is reached by https: the proxy before us may speak http with us.
        if (site.Value.BaseUrl.Scheme == Uri.UriSchemeHttps)
            response.Headers.StrictTransportSecurity = "max-age=31536000";
    }

    /// <summary>A page that tells one thing.</summary>
    public Task<IActionResult> NoticeAsync(HttpResponse response, NoticePageModel notice, int status) => PageAsync<NoticePage>(response, notice, status);

    /// <summary>After a POST: look at the page again, so that reloading does not post again.</summary>
    public static IActionResult SeeOther(HttpResponse response, string address)
    {
        response.Headers.Location = address;
        return new StatusCodeResult(StatusCodes.Status303SeeOther);
    }
}
