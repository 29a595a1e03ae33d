using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Versnelling.Views.Pages;
using Versnelling.Views.Rendering;

namespace Versnelling.Functions.Outcome;

/// <summary>Pages as answers: with the headers that keep them private.</summary>
public sealed class PageResults(ViewRenderer views)
{
    /// <summary>A page made from its model.</summary>
    public async Task<IActionResult> PageAsync<TPage>(HttpResponse response, object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["X-Robots-Tag"] = "noindex";
        var html = await views.RenderAsync<TPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model });
        return new ContentResult { Content = html, ContentType = "text/html; charset=utf-8", StatusCode = status };
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
