using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Functions.SignIn;
using Versnelling.Functions.Storage;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>The lists of open cases: mine and the team's.</summary>
public sealed class CaseListPages(CaseIndex cases, Session session, Refusals refusals, IAntiforgery antiforgery, Region region, PageResults pages, TimeProvider time)
{
    [Function("MineShow")]
    public Task<IActionResult> Mine([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.MineRoute)] HttpRequest request, CancellationToken cancellation) =>
        ListAsync(request, (me, open) => Model(request, me, "Mijn zaken", "Je hebt geen open zaken. Bij ‘Ons team’ zie je wat er bij je collega’s ligt.", open.Where(c => c.Person == me.Id)), cancellation);

    [Function("TeamShow")]
    public Task<IActionResult> Team([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.TeamRoute)] HttpRequest request, CancellationToken cancellation) =>
        ListAsync(
            request,
            (me, open) =>
            {
                var chosen = region.FindGemeente(request.Query["gemeente"])?.Name;
                var shown = chosen is null ? open : open.Where(c => c.Gemeente == chosen);
                return Model(request, me, chosen is null ? "Ons team" : $"Ons team: {chosen}", "Er zijn geen open zaken.", shown) with { Filters = Filters(open) };
            },
            cancellation);

    private async Task<IActionResult> ListAsync(HttpRequest request, Func<Colleague, IReadOnlyList<CaseListing>, CaseListModel> make, CancellationToken cancellation)
    {
        if (await session.ColleagueAsync(request.HttpContext) is not { } me)
            return await refusals.RefuseAsync(request, cancellation: cancellation);
        var open = new List<CaseListing>();
        await foreach (var listing in cases.OpenAsync(cancellation))
            open.Add(listing);
        return await pages.PageAsync<CaseListPage>(request.HttpContext.Response, make(me, open));
    }

    private IReadOnlyList<PageLink> Filters(IReadOnlyList<CaseListing> open) =>
    [
        new($"Alle ({open.Count})", SiteLinks.Team),
        .. region.Gemeenten
            .Select(g => (g.Name, Count: open.Count(c => c.Gemeente == g.Name)))
            .Where(g => g.Count > 0)
            .Select(g => new PageLink($"{g.Name} ({g.Count})", $"{SiteLinks.Team}?gemeente={Uri.EscapeDataString(g.Name)}")),
    ];

    private CaseListModel Model(HttpRequest request, Colleague me, string title, string empty, IEnumerable<CaseListing> shown)
    {
        var token = antiforgery.GetAndStoreTokens(request.HttpContext);
        return new CaseListModel
        {
            Title = title,
            Empty = empty,
            Region = region,
            Me = me,
            Stylesheet = PageAddresses.Stylesheet,
            Cases = CaseListModel.DueFirst(shown),
            CaseOf = PageAddresses.Case,
            Antiforgery = new Antiforgery(token.FormFieldName, token.RequestToken!),
            Now = Instant.FromDateTimeOffset(time.GetUtcNow()),
        };
    }
}
