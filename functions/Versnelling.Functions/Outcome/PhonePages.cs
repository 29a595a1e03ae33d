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

/// <summary>Telefoontje registreren: a question without a mail. The form carries an id, so that sent twice it registers once.</summary>
public sealed class PhonePages(PageWork work, Session session, Refusals refusals, IAntiforgery antiforgery, Region region, PageResults pages, TimeProvider time)
{
    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    [Function("PhoneShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.PhoneRoute)] HttpRequest request) =>
        await session.ColleagueAsync(request.HttpContext) is { } me
            ? await pages.PageAsync<PhonePage>(request.HttpContext.Response, Model(request, me, Guid.NewGuid().ToString("N")))
            : await refusals.RefuseAsync(request);

    [Function("PhoneRegister")]
    public async Task<IActionResult> Register([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.PhoneRoute)] HttpRequest request, CancellationToken cancellation)
    {
        var response = request.HttpContext.Response;
        if (await session.ColleagueAsync(request.HttpContext) is not { } me)
            return await refusals.RefuseAsync(request, cancellation: cancellation);
        if (!request.HasFormContentType || !await antiforgery.IsRequestValidAsync(request.HttpContext))
            return await pages.NoticeAsync(response, _notices.FormExpired(new PageLink("Opnieuw beginnen", PageAddresses.Phone)), StatusCodes.Status400BadRequest);
        var form = await request.ReadFormAsync(cancellation);
        if (!Guid.TryParseExact(form[FormFields.FormId], "N", out var formId))
            return await pages.NoticeAsync(response, _notices.FormExpired(new PageLink("Opnieuw beginnen", PageAddresses.Phone)), StatusCodes.Status400BadRequest);

        var registration = RegistrationForm.Read(form);
        var errors = Missing(form);
        if (errors.Count == 0)
        {
            var call = new PhoneCall(
                me.Id,
                form[FormFields.Gemeente].ToString(),
                Enum.Parse<Verwijzer>(form[FormFields.Verwijzer].ToString()),
                Choice<Question>(form, FormFields.Question),
                Choice<AgeBand>(form, FormFields.AgeBand),
                // A new case is about one child until this says otherwise.
                RegistrationForm.Command(registration with { Seen = new RegistrationSeen { Children = 1 } }, me, region));
            var (decision, number) = await work.RegisterPhoneAsync(formId.ToString("N"), call, cancellation);
            if (decision is not Decision.Refused refused)
                return PageResults.SeeOther(response, $"{PageAddresses.Case(number)}?{Done.Query}={Done.Registered}");
            errors = [RefusalErrors.Of(refused, region)];
        }

        var model = Model(request, me, formId.ToString("N")) with
        {
            Errors = errors,
            Registration = registration,
            Entered = ((string[])[FormFields.Gemeente, FormFields.Verwijzer, FormFields.Question, FormFields.AgeBand]).ToDictionary(f => f, f => form[f].ToString(), StringComparer.Ordinal),
        };
        return await pages.PageAsync<PhonePage>(response, model, StatusCodes.Status422UnprocessableEntity);
    }

    private static IReadOnlyList<FormError> Missing(IFormCollection form) =>
        Enum.TryParse<Verwijzer>(form[FormFields.Verwijzer], out var verwijzer) && Enum.IsDefined(verwijzer)
            ? []
            : [new FormError(FormFields.Verwijzer, "Kies wie er belde.")];

    private static T Choice<T>(IFormCollection form, string field)
        where T : struct, Enum => Enum.TryParse<T>(form[field], out var value) && Enum.IsDefined(value) ? value : default;

    private PhonePageModel Model(HttpRequest request, Colleague me, string formId)
    {
        var token = antiforgery.GetAndStoreTokens(request.HttpContext);
        return new PhonePageModel
        {
            Region = region,
            Me = me,
            Stylesheet = PageAddresses.Stylesheet,
            Post = PageAddresses.Phone,
            Antiforgery = new Antiforgery(token.FormFieldName, token.RequestToken!),
            FormId = formId,
            Now = Instant.FromDateTimeOffset(time.GetUtcNow()),
        };
    }
}
