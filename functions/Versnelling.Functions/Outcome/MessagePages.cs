using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Mail;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>Bericht lezen: the mail, streamed from the mailbox as safe text, stored nowhere; each view is on the trail.</summary>
public sealed class MessagePages(PageWork work, Session session, IMailbox mailbox, Region region, PageResults pages)
{
    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    [Function("MessageShow")]
    public async Task<IActionResult> Show([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = PageAddresses.MessageRoute)] HttpRequest request, string number, CancellationToken cancellation)
    {
        var response = request.HttpContext.Response;
        if (await session.ColleagueAsync(request.HttpContext) is not { } me)
            return await pages.NoticeAsync(response, _notices.NoAccess(), StatusCodes.Status401Unauthorized);
        if (!CaseNumber.TryParse(number, out var parsed) || await work.LookAsync(parsed, me, CaseEventKind.MailRead, null, cancellation) is not { Case: { } @case })
            return await pages.NoticeAsync(response, _notices.NotFound(), StatusCodes.Status404NotFound);

        using var mail = await mailbox.OpenAsync(@case.MailReference, cancellation);
        if (mail is null)
            return await pages.NoticeAsync(response, _notices.MessageGone(parsed, new PageLink("Terug naar de zaak", PageAddresses.Case(parsed))), StatusCodes.Status404NotFound);
        var read = MailReader.Read(mail.Raw, mail.ReceivedAt);
        return await pages.PageAsync<MessagePage>(response, new MessagePageModel
        {
            Region = region,
            Number = parsed,
            Links = PageAddresses.Links(parsed),
            SenderName = read.FromName,
            SenderAddress = read.From,
            ReceivedAt = mail.ReceivedAt,
            Subject = read.Subject,
            Text = read.Text,
            Attachments = read.Attachments,
        });
    }
}
