using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Audit;
using Versnelling.Functions.Outcome;
using Versnelling.Functions.SignIn;
using Versnelling.Functions.Storage;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Review;

/// <summary>What waits for the coordinator, on one page; and the accessibility statement, which is for everybody.</summary>
public sealed class CoordinationPages(CaseIndex cases, FiledMails filed, PoisonRecords poison, Session session, Refusals refusals, Region region, PageResults pages)
{
    [Function("CoordinationShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "coordinatie")] HttpRequest request, CancellationToken cancellation)
    {
        var response = request.HttpContext.Response;
        if (await session.AccountAsync(request.HttpContext) is not { Role: AccountRole.Coordinator })
            return await refusals.RefuseAsync(request, cancellation: cancellation);
        var open = new List<CaseListing>();
        await foreach (var listing in cases.OpenAsync(cancellation))
            open.Add(listing);
        return await pages.PageAsync<CoordinationPage>(response, new CoordinationPageModel
        {
            Region = region,
            Stylesheet = PageAddresses.Stylesheet,
            WithoutGemeente = CaseListModel.DueFirst(open.Where(c => c.Gemeente is null)),
            Undelivered = CaseListModel.DueFirst(open.Where(c => c.Undelivered)),
            Quarantined = await filed.CountQuarantinedAsync(cancellation),
            Poisoned = await poison.CountAsync(cancellation),
            Review = PageAddresses.Review,
            CaseOf = PageAddresses.Case,
        });
    }

    [Function("AccessibilityShow")]
    public Task<IActionResult> Accessibility([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "toegankelijkheid")] HttpRequest request) =>
        pages.PageAsync<AccessibilityPage>(request.HttpContext.Response, new AccessibilityPageModel(region, PageAddresses.Stylesheet));
}
