using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Outcome;
using Versnelling.Functions.SignIn;
using Versnelling.Functions.Storage;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Review;

/// <summary>
/// The coordinator's page of mails that became no case. Sender, subject and text are read from the mailbox each time and stored
/// nowhere; each look at the list or a message is on its trail.
/// </summary>
public sealed class ReviewPages(FiledMails filed, Session session, Refusals refusals, IMailbox mailbox, IAntiforgery antiforgery, Region region, PageResults pages)
{
    private const int PageSize = 20;
    private const string After = "na";

    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    [Function("ReviewShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.ReviewRoute)] HttpRequest request, CancellationToken cancellation)
    {
        if (await session.ColleagueAsync(request.HttpContext) is var me && me?.Id != region.Coordinator.Id)
            return await NoAccessAsync(request, me);

        var after = Place(request);
        var (mails, next) = await filed.PageAsync(after, PageSize, cancellation);
        await filed.NoteSeenAsync(mails, region.Coordinator, cancellation);
        var items = new List<ReviewItem>();
        foreach (var mail in mails)
            items.Add(await ItemAsync(mail, after, cancellation));
        return await pages.PageAsync<ReviewPage>(request.HttpContext.Response, new ReviewPageModel
        {
            Region = region,
            Me = region.Coordinator,
            Stylesheet = PageAddresses.Stylesheet,
            Antiforgery = Token(request),
            Items = items,
            Newest = after is null ? null : PageAddresses.Review,
            Older = next is null ? null : Paged(PageAddresses.Review, next),
            Notice = Done.Notice(request.Query[Done.Query]),
        });
    }

    [Function("ReviewMessage")]
    public async Task<IActionResult> ShowMessage([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.ReviewMessageRoute)] HttpRequest request, string id, CancellationToken cancellation)
    {
        if (await session.ColleagueAsync(request.HttpContext) is var me && me?.Id != region.Coordinator.Id)
            return await NoAccessAsync(request, me);
        if (await filed.FindAsync(id, cancellation) is not { } mail)
            return await pages.NoticeAsync(request.HttpContext.Response, _notices.NotFound(), StatusCodes.Status404NotFound);
        using var there = await mailbox.OpenAsync(mail.MailReference, cancellation);
        if (there is null)
            return await GoneAsync(request);

        await filed.NoteReadAsync(mail, region.Coordinator, cancellation);
        var after = Place(request);
        var page = MessagePages.Model(MailReader.Show(there.Raw, there.ReceivedAt), "Bericht nakijken", ToList(after), region);
        return await pages.PageAsync<MessagePage>(
            request.HttpContext.Response, page with { AsRequest = mail.OverruledBy is null ? new AsRequestForm(AsRequest(mail, after), Token(request)) : null });
    }

    [Function("ReviewRequest")]
    public async Task<IActionResult> MakeRequest([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = PageAddresses.ReviewRequestRoute)] HttpRequest request, string id, CancellationToken cancellation)
    {
        var response = request.HttpContext.Response;
        if (await session.ColleagueAsync(request.HttpContext) is var me && me?.Id != region.Coordinator.Id)
            return await NoAccessAsync(request, me);
        if (!request.HasFormContentType || !await antiforgery.IsRequestValidAsync(request.HttpContext))
            return await pages.NoticeAsync(response, _notices.FormExpired(ToList(null)), StatusCodes.Status400BadRequest);
        if (await filed.FindAsync(id, cancellation) is not { } mail)
            return await pages.NoticeAsync(response, _notices.NotFound(), StatusCodes.Status404NotFound);
        using (var there = await mailbox.OpenAsync(mail.MailReference, cancellation))
        {
            if (there is null)
                return await GoneAsync(request);
        }

        // Once begun it is finished, also when the reader walks away.
        await filed.OverruleAsync(mail, region.Coordinator, CancellationToken.None);
        return PageResults.SeeOther(response, Paged($"{PageAddresses.Review}?{Done.Query}={Done.MadeRequest}", Place(request)));
    }

    private async Task<ReviewItem> ItemAsync(FiledMailEntry mail, string? after, CancellationToken cancellation)
    {
        var read = await ReadAsync(mail, cancellation);
        return new ReviewItem
        {
            ReceivedAt = mail.ReceivedAt,
            SenderName = read?.FromName ?? "",
            SenderAddress = read?.From,
            Subject = read?.Subject ?? "",
            Disposition = mail.Disposition,
            Rule = mail.Rule,
            IsGone = read is null,
            Message = Paged($"{PageAddresses.Review}/{mail.Partition}", after),
            AsRequest = AsRequest(mail, after),
        };
    }

    private async Task<IncomingMail?> ReadAsync(FiledMailEntry mail, CancellationToken cancellation)
    {
        using var found = await mailbox.OpenAsync(mail.MailReference, cancellation);
        return found is null ? null : MailReader.ReadHeaders(found.Raw, found.ReceivedAt);
    }

    private Antiforgery Token(HttpRequest request)
    {
        var token = antiforgery.GetAndStoreTokens(request.HttpContext);
        return new Antiforgery(token.FormFieldName, token.RequestToken!);
    }

    private static string AsRequest(FiledMailEntry mail, string? after) => Paged($"{PageAddresses.Review}/{mail.Partition}/vraag", after);

    private static PageLink ToList(string? after) => new("Terug naar de lijst", Paged(PageAddresses.Review, after));

    // Only what we wrote into the address ourselves goes into another one.
    private static string? Place(HttpRequest request) => request.Query[After].ToString() is var place && FiledIndex.IsPlace(place) ? place : null;

    private static string Paged(string address, string? after) =>
        after is null ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{After}={after}";

    private Task<IActionResult> NoAccessAsync(HttpRequest request, Colleague? me) => me is null
        ? refusals.RefuseAsync(request)
        : pages.NoticeAsync(request.HttpContext.Response, _notices.ForCoordinator(), StatusCodes.Status403Forbidden);

    private Task<IActionResult> GoneAsync(HttpRequest request) =>
        pages.NoticeAsync(request.HttpContext.Response, _notices.FiledMessageGone(ToList(null)), StatusCodes.Status404NotFound);
}
