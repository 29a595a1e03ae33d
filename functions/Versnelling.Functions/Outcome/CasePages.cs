using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>The page of a case, for signed-in colleagues: what is known, and the forms that register what was done.</summary>
public sealed class CasePages(PageWork work, Session session, IAntiforgery antiforgery, Region region, PageResults pages, TimeProvider time)
{
    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    [Function("CaseShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.CaseRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        await session.ColleagueAsync(request.HttpContext) is { } me
            ? await ShowAsync(request, number, me, [], null, cancellation)
            : await NoAccessAsync(request);

    [Function("CaseTakeOver")]
    public Task<IActionResult> TakeOver([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.TakeOverRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, _) => new OutcomeCommand.TakeOver(me.Id), Done.TakenOver, cancellation);

    [Function("CaseGemeente")]
    public Task<IActionResult> SetGemeente([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.GemeenteRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, form) => new OutcomeCommand.SetGemeente(me.Id, form[FormFields.Gemeente].ToString()), Done.GemeenteSet, cancellation);

    [Function("CaseRegister")]
    public Task<IActionResult> Register([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.RegisterRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, form) => RegistrationForm.Command(RegistrationForm.Read(form), me), Done.Registered, cancellation);

    [Function("CaseClose")]
    public Task<IActionResult> Close([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.CloseRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, _) => new OutcomeCommand.Close(me.Id, ClosingReason.Withdrawn), Done.Closed, cancellation);

    [Function("CaseReopen")]
    public Task<IActionResult> Reopen([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.ReopenRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, _) => new OutcomeCommand.Reopen(me.Id), Done.Reopened, cancellation);

    private async Task<IActionResult> PostAsync(HttpRequest request, string number, Func<Colleague, IFormCollection, OutcomeCommand> command, string done, CancellationToken cancellation)
    {
        if (await session.ColleagueAsync(request.HttpContext) is not { } me)
            return await NoAccessAsync(request);
        if (!CaseNumber.TryParse(number, out var parsed))
            return await NotFoundAsync(request);
        if (!request.HasFormContentType || !await antiforgery.IsRequestValidAsync(request.HttpContext))
            return await pages.NoticeAsync(request.HttpContext.Response, _notices.FormExpired(new PageLink("Terug naar de zaak", PageAddresses.Case(parsed))), StatusCodes.Status400BadRequest);

        var form = await request.ReadFormAsync(cancellation);
        return await work.RunAsync(parsed, command(me, form), cancellation) switch
        {
            null => await NotFoundAsync(request),
            Decision.Refused refused => await ShowAsync(request, number, me, [RefusalErrors.Of(refused, region)], done == Done.Registered ? RegistrationForm.Read(form) : null, cancellation, StatusCodes.Status422UnprocessableEntity),
            _ => PageResults.SeeOther(request.HttpContext.Response, $"{PageAddresses.Case(parsed)}?{Done.Query}={done}"),
        };
    }

    private async Task<IActionResult> ShowAsync(
        HttpRequest request, string number, Colleague me, IReadOnlyList<FormError> errors, RegistrationInput? entered, CancellationToken cancellation, int status = StatusCodes.Status200OK)
    {
        if (!CaseNumber.TryParse(number, out var parsed) || await work.LookAsync(parsed, me, CaseEventKind.Viewed, null, cancellation) is not { Case: { } @case } file)
            return await NotFoundAsync(request);
        var token = antiforgery.GetAndStoreTokens(request.HttpContext);
        var model = new CasePageModel
        {
            Case = @case,
            Region = region,
            Me = me,
            History = file.Events,
            Links = PageAddresses.Links(parsed),
            Antiforgery = new Antiforgery(token.FormFieldName, token.RequestToken!),
            Now = Instant.FromDateTimeOffset(time.GetUtcNow()),
            Notice = errors.Count == 0 ? Done.Notice(request.Query[Done.Query]) : null,
            Errors = errors,
            Entered = entered,
        };
        return await pages.PageAsync<CasePage>(request.HttpContext.Response, model, status);
    }

    private Task<IActionResult> NoAccessAsync(HttpRequest request) =>
        pages.NoticeAsync(request.HttpContext.Response, _notices.NoAccess(), StatusCodes.Status401Unauthorized);

    private Task<IActionResult> NotFoundAsync(HttpRequest request) =>
        pages.NoticeAsync(request.HttpContext.Response, _notices.NotFound(), StatusCodes.Status404NotFound);
}
