using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Mail;
using Versnelling.Functions.SignIn;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>Bericht lezen: the mail, streamed from the mailbox and made safe, stored nowhere; each view is on the trail.</summary>
public sealed class MessagePages(PageWork work, Session session, Refusals refusals, IMailbox mailbox, Region region, PageResults pages)
{
    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    [Function("MessageShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.MessageRoute)] HttpRequest request, string number, string? reply, CancellationToken cancellation)
    {
        var response = request.HttpContext.Response;
        if (await session.ColleagueAsync(request.HttpContext) is not { } me)
            return await refusals.RefuseAsync(request, number, cancellation);
        if (!CaseNumber.TryParse(number, out var parsed) || await work.LookAsync(parsed, me, CaseEventKind.MailRead, reply, cancellation) is not { Case: { } @case })
            return await pages.NoticeAsync(response, _notices.NotFound(), StatusCodes.Status404NotFound);

        using var mail = Reference(@case, reply) is { } reference ? await mailbox.OpenAsync(reference, cancellation) : null;
        if (mail is null)
            return await pages.NoticeAsync(response, _notices.MessageGone(parsed, new PageLink("Terug naar de zaak", PageAddresses.Case(parsed))), StatusCodes.Status404NotFound);
        var shown = MailReader.Show(mail.Raw, mail.ReceivedAt);
        return await pages.PageAsync<MessagePage>(response, Model(shown, $"Bericht bij {parsed}", new PageLink($"Terug naar {parsed}", PageAddresses.Case(parsed)), region));
    }

    internal static MessagePageModel Model(ShownMail shown, string title, PageLink back, Region region) => new()
    {
        Region = region,
        Title = title,
        Back = back,
        Stylesheet = PageAddresses.Stylesheet,
        SenderName = shown.Mail.FromName,
        SenderAddress = shown.Mail.From,
        ReceivedAt = shown.Mail.ReceivedAt,
        Subject = shown.Mail.Subject,
        Sections = shown.Sections,
        Remarks = shown.Mail.Remarks,
        Attachments = shown.Mail.Attachments,
    };

    /// <summary>Where the mailbox keeps the first mail, or the answer with this number, counted from 1.</summary>
    private static string? Reference(Case @case, string? reply) =>
        reply is null ? @case.MailReference
        : int.TryParse(reply, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= @case.Replies.Count ? @case.Replies[number - 1].MailReference is { Length: > 0 } kept ? kept : null
        : null;
}
