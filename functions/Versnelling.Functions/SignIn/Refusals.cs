using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Outcome;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.SignIn;

/// <summary>Answers to who may not see a page, and to a link that is of no use any more: each with the way on.</summary>
public sealed class Refusals(Session session, PageWork work, IAntiforgery antiforgery, Region region, PageResults pages)
{
    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    /// <summary>
    /// Nobody is signed in: signing in, and then the wanted page. Somebody is, whose role does not allow it: so much is said, and where it
    /// is about a case it is on its trail.
    /// </summary>
    public async Task<IActionResult> RefuseAsync(HttpRequest request, string? number = null, CancellationToken cancellation = default)
    {
        var http = request.HttpContext;
        if (await session.AccountAsync(http) is not { } me)
        {
            WantedPage.Remember(request);
            return await SignInAsync(http, "Log eerst in", $"Deze pagina is voor het team van {region.Service}. Hoor je daarbij? Log dan in met je werkadres. Daarna kom je vanzelf op deze pagina.", StatusCodes.Status401Unauthorized);
        }

        if (CaseNumber.TryParse(number, out var about))
            await work.NoteRefusedAsync(about, me, cancellation);
        return await pages.NoticeAsync(http.Response, _notices.NotAllowed(new PageLink("Naar mijn begin", SiteLinks.Home(me.Role))), StatusCodes.Status403Forbidden);
    }

    /// <summary>A link in a mail is of no use any more: signing in gives the page to which it led.</summary>
    public Task<IActionResult> ExpiredAsync(HttpRequest request, string? leadsTo = null)
    {
        WantedPage.Remember(request.HttpContext, leadsTo);
        return SignInAsync(
            request.HttpContext, "Deze link is verlopen", "Een link in een mail werkt niet voor altijd. Log in met je werkadres: je krijgt dan meteen een nieuwe link.", StatusCodes.Status404NotFound);
    }

    /// <summary>The page for signing in.</summary>
    public async Task<IActionResult> SignInAsync(HttpContext http, string title, string sentence, int status)
    {
        var known = await session.KnownAsync(http);
        var token = antiforgery.GetAndStoreTokens(http);
        return await pages.PageAsync<SignInPage>(
            http.Response,
            new SignInPageModel(region, PageAddresses.Stylesheet, SiteLinks.SignIn, new Antiforgery(token.FormFieldName, token.RequestToken!), title, sentence, known?.Name),
            status);
    }
}
