using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.SignIn;
using Versnelling.Functions.Storage;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>
/// The link in an alert. Mail scanners open links before people do: GET only shows, and POST begins the session and, with the one
/// tap, takes the case over.
/// </summary>
public sealed class OpenPages(CaseStore store, PageWork work, Session session, SessionTable sessions, Refusals refusals, Region region, PageResults pages, TimeProvider time)
{
    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    [Function("OpenShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.OpenRoute)] HttpRequest request, string number, string handle, CancellationToken cancellation) =>
        await FindAsync(number, handle, cancellation) is var (@case, me)
            ? await pages.PageAsync<OpenPage>(request.HttpContext.Response, new OpenPageModel(region, @case.Number, me, PageAddresses.Stylesheet, request.Path, Withdrawn: @case is { IsWithdrawn: true, Closed: null }))
            : await ExpiredAsync(request, number);

    [Function("OpenEnter")]
    public async Task<IActionResult> Enter([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.OpenRoute)] HttpRequest request, string number, string handle, CancellationToken cancellation)
    {
        if (await FindAsync(number, handle, cancellation) is not var (@case, me))
            return await ExpiredAsync(request, number);
        if (!request.HasFormContentType)
            return await pages.NoticeAsync(request.HttpContext.Response, _notices.FormExpired(), StatusCodes.Status400BadRequest);
        var form = await request.ReadFormAsync(cancellation);
        await session.BeginAsync(request.HttpContext, me.Id);
        if (form[FormFields.Action] == FormFields.TakeOver)
        {
            var decision = await work.RunAsync(@case.Number, new OutcomeCommand.TakeOver(me.Id), cancellation);
            if (decision is Decision.Change)
                return PageResults.SeeOther(request.HttpContext.Response, $"{PageAddresses.Case(@case.Number)}?{Done.Query}={Done.TakenOver}");
            if (decision is Decision.Refused { Reason: Refusal.TakenOverBySomebodyElse, Detail: { } first } && region.FindColleague(first) is { } colleague)
                return await pages.NoticeAsync(request.HttpContext.Response, _notices.ColleagueWasFirst(colleague, new PageLink("Bekijk de zaak", PageAddresses.Case(@case.Number))), StatusCodes.Status409Conflict);
        }

        if (form[FormFields.Action] == FormFields.Close)
        {
            return await work.RunAsync(@case.Number, new OutcomeCommand.Close(me.Id, ClosingReason.Withdrawn), cancellation) is Decision.Refused
                ? await pages.NoticeAsync(request.HttpContext.Response, _notices.NotWithdrawn(new PageLink("Bekijk de zaak", PageAddresses.Case(@case.Number))), StatusCodes.Status409Conflict)
                : PageResults.SeeOther(request.HttpContext.Response, $"{PageAddresses.Case(@case.Number)}?{Done.Query}={Done.Closed}");
        }

        return PageResults.SeeOther(request.HttpContext.Response, PageAddresses.Case(@case.Number));
    }

    private async Task<(Case Case, Colleague Me)?> FindAsync(string number, string handle, CancellationToken cancellation)
    {
        if (!CaseNumber.TryParse(number, out var parsed) || await store.LoadAsync(parsed, cancellation) is not { Case: { } @case })
            return null;
        var alert = @case.FindByHandle(handle, Instant.FromDateTimeOffset(time.GetUtcNow()));
        return alert is not null && region.FindColleague(alert.Person) is { } me && await sessions.CountsAsync(me.Id, alert.At, cancellation) ? (@case, me) : null;
    }

    private Task<IActionResult> ExpiredAsync(HttpRequest request, string number) =>
        refusals.ExpiredAsync(request, CaseNumber.TryParse(number, out var parsed) ? PageAddresses.Case(parsed) : null);
}
