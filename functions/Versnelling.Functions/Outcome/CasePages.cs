using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.SignIn;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>The page of a case, for signed-in colleagues: what is known, and the forms that register what was done.</summary>
public sealed class CasePages(PageWork work, Session session, Refusals refusals, IAntiforgery antiforgery, Region region, PageResults pages, TimeProvider time)
{
    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    [Function("CaseShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.CaseRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        await session.ColleagueAsync(request.HttpContext) is { } me
            ? await ShowAsync(request, number, me, null, null, cancellation)
            : await refusals.RefuseAsync(request, number, cancellation);

    [Function("CaseTakeOver")]
    public Task<IActionResult> TakeOver([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.TakeOverRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, _) => new OutcomeCommand.TakeOver(me.Id), Done.TakenOver, cancellation);

    [Function("CaseHandOver")]
    public Task<IActionResult> HandOver([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.HandOverRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, form) => new OutcomeCommand.HandOver(me.Id, form[FormFields.To].ToString()), Done.HandedOver, cancellation);

    [Function("CaseCorrect")]
    public Task<IActionResult> Correct([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.CorrectRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, form) => CorrectionForm.Command(form, me), Done.Corrected, cancellation);

    [Function("CaseRegister")]
    public Task<IActionResult> Register([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.RegisterRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, form) => RegistrationForm.Command(RegistrationForm.Read(form), me, region), Done.Registered, cancellation);

    [Function("CaseSplit")]
    public Task<IActionResult> Split([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.SplitRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, form) => new OutcomeCommand.Split(me.Id, Number(form, KinForms.SplitChildren), Number(form, FormFields.Ordinal)), Done.Split, cancellation);

    [Function("CaseLinkChild")]
    public Task<IActionResult> LinkChild([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.LinkChildRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (@case, me, form) => work.LinkAsync(@case, Other(form), me, cancellation), Done.Linked, cancellation);

    [Function("CaseUnlinkChild")]
    public Task<IActionResult> UnlinkChild([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.UnlinkChildRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, _) => new OutcomeCommand.UnlinkChild(me.Id), Done.Unlinked, cancellation);

    [Function("CaseMerge")]
    public Task<IActionResult> Merge([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.MergeRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (@case, me, form) => work.MergeAsync(@case, Other(form), me, cancellation), Done.Merged, cancellation);

    [Function("CaseExplain")]
    public Task<IActionResult> Explain([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.ExplainRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, form) => new OutcomeCommand.Explain(me.Id, Missed(form)), Done.Explained, cancellation);

    [Function("CaseClose")]
    public Task<IActionResult> Close([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.CloseRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, form) => new OutcomeCommand.Close(me.Id, Reason(form)), Done.Closed, cancellation);

    [Function("CaseReopen")]
    public Task<IActionResult> Reopen([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.ReopenRoute)] HttpRequest request, string number, CancellationToken cancellation) =>
        PostAsync(request, number, (me, _) => new OutcomeCommand.Reopen(me.Id), Done.Reopened, cancellation);

    private static CaseNumber? Other(IFormCollection form) => CaseNumber.TryParse(form[FormFields.Other].ToString().Trim(), out var other) ? other : null;

    private static int Number(IFormCollection form, string field) => int.TryParse(form[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static MissedReason Missed(IFormCollection form) =>
        Enum.TryParse<MissedReason>(form[FormFields.Missed], out var reason) && Enum.IsDefined(reason) ? reason : MissedReason.Other;

    // Only what stands on the page as a button; the others happen by themselves.
    private static ClosingReason Reason(IFormCollection form) => form[FormFields.Reason].ToString() switch
    {
        nameof(ClosingReason.Done) => ClosingReason.Done,
        nameof(ClosingReason.NotForUs) => ClosingReason.NotForUs,
        _ => ClosingReason.Withdrawn,
    };

    private Task<IActionResult> PostAsync(HttpRequest request, string number, Func<Colleague, IFormCollection, OutcomeCommand> command, string done, CancellationToken cancellation) =>
        PostAsync(request, number, (@case, me, form) => work.RunAsync(@case, command(me, form), cancellation), done, cancellation);

    private async Task<IActionResult> PostAsync(HttpRequest request, string number, Func<CaseNumber, Colleague, IFormCollection, Task<Decision?>> act, string done, CancellationToken cancellation)
    {
        if (await session.ColleagueAsync(request.HttpContext) is not { } me)
            return await refusals.RefuseAsync(request, number, cancellation);
        if (!CaseNumber.TryParse(number, out var parsed))
            return await NotFoundAsync(request);
        if (!request.HasFormContentType || !await antiforgery.IsRequestValidAsync(request.HttpContext))
            return await pages.NoticeAsync(request.HttpContext.Response, _notices.FormExpired(new PageLink("Terug naar de zaak", PageAddresses.Case(parsed))), StatusCodes.Status400BadRequest);

        var form = await request.ReadFormAsync(cancellation);
        return await act(parsed, me, form) switch
        {
            null => await NotFoundAsync(request),
            Decision.Refused refused => await ShowAsync(request, number, me, refused, form, cancellation),
            _ => PageResults.SeeOther(request.HttpContext.Response, $"{PageAddresses.Case(parsed)}?{Done.Query}={done}"),
        };
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, string number, Colleague me, Decision.Refused? refused, IFormCollection? form, CancellationToken cancellation)
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
            Notice = refused is null ? Done.Notice(request.Query[Done.Query]) : null,
            Errors = refused is null ? [] : [RefusalErrors.Of(refused, region, @case)],
            // What was typed is not typed twice; what it showed is what the case holds now.
            Entered = form?.ContainsKey(FormFields.Children) is true ? RegistrationForm.Read(form) : null,
            Corrected = form?.ContainsKey(FormFields.Verwijzer) is true ? CorrectionForm.Read(form) : null,
        };
        return await pages.PageAsync<CasePage>(request.HttpContext.Response, model, refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private Task<IActionResult> NotFoundAsync(HttpRequest request) =>
        pages.NoticeAsync(request.HttpContext.Response, _notices.NotFound(), StatusCodes.Status404NotFound);
}
