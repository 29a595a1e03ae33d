using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Outcome;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.SignIn;

/// <summary>Where one is signed in, and signing out: here, elsewhere, everywhere. Coordinator and administrator can do so for a colleague who lost a telephone.</summary>
public sealed class DevicePages(Session session, SessionTable sessions, Refusals refusals, IAntiforgery antiforgery, Region region, PageResults pages, TimeProvider time)
{
    private const string Route = "apparaten";

    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    [Function("DevicesShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request, CancellationToken cancellation)
    {
        if (await session.AccountAsync(request.HttpContext) is not { } me)
            return await refusals.RefuseAsync(request, cancellation: cancellation);
        var token = antiforgery.GetAndStoreTokens(request.HttpContext);
        var here = Session.CurrentId(request.HttpContext) is { } id ? CaseIdentity.LinkHash(id) : null;
        return await pages.PageAsync<DevicesPage>(request.HttpContext.Response, new DevicesPageModel
        {
            Region = region,
            Me = me,
            Stylesheet = PageAddresses.Stylesheet,
            Post = SiteLinks.Devices,
            Antiforgery = new Antiforgery(token.FormFieldName, token.RequestToken!),
            Devices = [.. (await sessions.ListAsync(me.Id, Now, cancellation)).Select(s => new Device(s.Hash, s.Begun, s.Hash == here))],
            Others = MayEndOthers(me) ? [.. region.Accounts.Where(a => a.Id != me.Id)] : [],
            Notice = Done.Notice(request.Query[Done.Query]),
        });
    }

    [Function("DevicesEnd")]
    public async Task<IActionResult> End([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request, CancellationToken cancellation)
    {
        if (await session.AccountAsync(request.HttpContext) is not { } me)
            return await refusals.RefuseAsync(request, cancellation: cancellation);
        if (!request.HasFormContentType || !await antiforgery.IsRequestValidAsync(request.HttpContext))
            return await pages.NoticeAsync(request.HttpContext.Response, _notices.FormExpired(new PageLink("Terug", SiteLinks.Devices)), StatusCodes.Status400BadRequest);
        var form = await request.ReadFormAsync(cancellation);
        if (form[FormFields.Device].ToString() is { Length: > 0 } device)
        {
            await sessions.EndAsync(me.Id, device, cancellation);
            return PageResults.SeeOther(request.HttpContext.Response, $"{SiteLinks.Devices}?{Done.Query}={Done.SignedOut}");
        }

        if (form[FormFields.To].ToString() is { Length: > 0 } other)
        {
            if (!MayEndOthers(me) || region.FindAccount(other) is not { } account)
                return await pages.NoticeAsync(request.HttpContext.Response, _notices.NotAllowed(), StatusCodes.Status403Forbidden);
            await sessions.EndAllAsync(account.Id, Now, cancellation);
            return PageResults.SeeOther(request.HttpContext.Response, $"{SiteLinks.Devices}?{Done.Query}={Done.SignedOut}");
        }

        if (form.ContainsKey(FormFields.Everywhere))
            await sessions.EndAllAsync(me.Id, Now, cancellation);
        await session.EndAsync(request.HttpContext, me);
        return await pages.NoticeAsync(request.HttpContext.Response, _notices.SignedOut(), StatusCodes.Status200OK);
    }

    private static bool MayEndOthers(Account me) => me.Role is AccountRole.Coordinator or AccountRole.Administrator;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());
}
