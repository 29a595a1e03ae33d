using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Review;
using Versnelling.Functions.Outcome;
using Versnelling.Functions.SignIn;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Review;

/// <summary>
/// The link in the mail to the coordinator. GET only shows, since scanners open links too, and POST begins the session. Nothing of the
/// handle is stored: it is made again from the day and the coordinator, so another coordinator's no longer opens anything.
/// </summary>
public sealed class ReviewOpenPages(Region region, CaseIdentity identity, Session session, Refusals refusals, PageResults pages, TimeProvider time)
{
    [Function("ReviewOpen")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.ReviewOpenRoute)] HttpRequest request, string day, string handle) =>
        IsValid(day, handle)
            ? await pages.PageAsync<ReviewOpenPage>(request.HttpContext.Response, new ReviewOpenPageModel(region, region.Coordinator, PageAddresses.Stylesheet, request.Path))
            : await refusals.ExpiredAsync(request, PageAddresses.Review);

    [Function("ReviewEnter")]
    public async Task<IActionResult> Enter([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.ReviewOpenRoute)] HttpRequest request, string day, string handle)
    {
        if (!IsValid(day, handle))
            return await refusals.ExpiredAsync(request, PageAddresses.Review);
        await session.BeginAsync(request.HttpContext, region.Coordinator.Id);
        return PageResults.SeeOther(request.HttpContext.Response, PageAddresses.Review);
    }

    private bool IsValid(string day, string handle) =>
        LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var date)
        && ReviewSchedule.IsLinkValid(region, date, Instant.FromDateTimeOffset(time.GetUtcNow()))
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(handle), Encoding.UTF8.GetBytes(identity.ReviewHandle(region.Coordinator.Id, date)));
}
