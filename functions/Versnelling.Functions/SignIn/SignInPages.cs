using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Outcome;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.SignIn;

/// <summary>
/// Signing in by mail. The answer is the same whether or not an address is known, and a link shows on GET and signs in on POST, since
/// mail scanners open links before people do.
/// </summary>
public sealed class SignInPages(Session session, SignInLinks links, Refusals refusals, IAntiforgery antiforgery, Region region, PageResults pages, TimeProvider time)
{
    private const string Route = "inloggen";
    private const string LinkRoute = Route + "/{account}/{handle}";

    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    /// <summary>The link in a mail.</summary>
    internal static Uri Link(Uri site, string account, string handle) => new(site, $"{SiteLinks.SignIn}/{account}/{handle}");

    [Function("SignInShow")]
    public Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        refusals.SignInAsync(request.HttpContext, "Inloggen", "Vul je werkadres in. Je krijgt meteen een mail met een link. Een wachtwoord is niet nodig.", StatusCodes.Status200OK);

    [Function("SignInAsk")]
    public async Task<IActionResult> Ask([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken cancellation)
    {
        if (!request.HasFormContentType || !await antiforgery.IsRequestValidAsync(request.HttpContext))
            return await pages.NoticeAsync(request.HttpContext.Response, _notices.FormExpired(new PageLink("Opnieuw beginnen", SiteLinks.SignIn)), StatusCodes.Status400BadRequest);
        var form = await request.ReadFormAsync(cancellation);
        if (await AccountAsync(request.HttpContext, form) is { } account)
            await links.SendAsync(account, Now, cancellation);
        return await pages.NoticeAsync(request.HttpContext.Response, _notices.LinkSent(), StatusCodes.Status200OK);
    }

    [Function("SignInOpen")]
    public async Task<IActionResult> Open([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = LinkRoute)] HttpRequest request, string account, string handle, CancellationToken cancellation) =>
        region.FindAccount(account) is { } known && await links.WorksAsync(account, handle, Now, cancellation)
            ? await pages.PageAsync<EnterPage>(request.HttpContext.Response, new EnterPageModel(region, PageAddresses.Stylesheet, request.Path, known))
            : await refusals.ExpiredAsync(request);

    [Function("SignInEnter")]
    public async Task<IActionResult> Enter([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = LinkRoute)] HttpRequest request, string account, string handle, CancellationToken cancellation)
    {
        if (region.FindAccount(account) is not { } known || !await links.UseAsync(account, handle, Now, cancellation))
            return await refusals.ExpiredAsync(request);
        await session.BeginAsync(request.HttpContext, known.Id);
        return PageResults.SeeOther(request.HttpContext.Response, WantedPage.Take(request.HttpContext) ?? SiteLinks.Home(known.Role));
    }

    // Who typed an address, or pressed the button of who was here before.
    private async Task<Account?> AccountAsync(HttpContext http, IFormCollection form)
    {
        if (form.ContainsKey(FormFields.Known))
            return await session.KnownAsync(http);
        return EmailAddress.TryParse(form[FormFields.Address].ToString().Trim(), out var address) ? region.FindAccount(address) : null;
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());
}
