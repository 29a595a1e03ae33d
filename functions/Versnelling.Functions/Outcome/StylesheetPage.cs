using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>The pages' style sheet, from this site itself.</summary>
public static class StylesheetPage
{
    [Function("Stylesheet")]
    public static IActionResult Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.StylesheetRoute)] HttpRequest request)
    {
        // The version is in the address, so it may be kept for ever.
        request.HttpContext.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return new FileContentResult(Stylesheet.Bytes.ToArray(), Stylesheet.ContentType);
    }
}
