using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Versnelling.Domain.Regions;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>Every address that is no page's: the least specific route comes last.</summary>
public sealed class NotFoundPage(Region region, PageResults pages)
{
    [Function("NotFound")]
    public Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "{*path}")] HttpRequest request) =>
        pages.NoticeAsync(request.HttpContext.Response, new Notices(region, PageAddresses.Stylesheet).NotFound(), StatusCodes.Status404NotFound);
}
