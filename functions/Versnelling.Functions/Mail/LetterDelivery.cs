using System.Globalization;
using Microsoft.Extensions.Options;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Outcome;
using Versnelling.Functions.SignIn;
using Versnelling.Functions.Storage;
using Versnelling.Views.Mails;

namespace Versnelling.Functions.Mail;

/// <summary>Writes a letter from what its case holds now and hands it to the mail sender.</summary>
public sealed class LetterDelivery(IMailSender sender, Letters letters, Region region, CaseIdentity identity, IOptions<PagesOptions> pages)
{
    /// <summary>Delivers a letter that belongs to a partition of <c>cases</c>.</summary>
    public async Task<Delivery> DeliverAsync(Letter letter, CaseFile file, CancellationToken cancellation)
    {
        // A forgotten referrer or a colleague who left the team: there is nobody to send to, and a person must know.
        if (Address(letter.To, file.Case) is not { } to)
            return Delivery.Refused;
        var content = await letters.RenderAsync(letter, file.Case, region, new LetterLinks(OpenLink(letter, file.Case)), Reopened(letter, file), [.. file.Events.Where(e => e.At == letter.At)]);
        return await sender.SendAsync(
            new OutgoingMail
            {
                To = to,
                Subject = content.Subject,
                Text = content.Text,
                Html = content.Html,
                MessageId = MessageId.Own(file.Partition, letter.Step, region.Address.Domain),
                Date = letter.At,
                IsAnswer = letter.To.Role is RecipientRole.Referrer,
                InReplyTo = letter.To.Role is RecipientRole.Referrer ? file.Case?.MailId : null,
            },
            cancellation);
    }

    private EmailAddress? Address(Recipient to, Case? @case) => to.Role switch
    {
        RecipientRole.Referrer => @case?.Referrer,
        RecipientRole.Colleague => region.FindColleague(to.Person)?.Address,
        RecipientRole.Account => region.FindAccount(to.Person)?.Address,
        _ => region.Administrator,
    };

    // The letter and the event are of one decision, and so of one moment.
    private static bool Reopened(Letter letter, CaseFile file) =>
        file.Events.Any(e => e is { Kind: CaseEventKind.Reopened, By: CaseEvent.System } && e.At == letter.At);

    private Uri? OpenLink(Letter letter, Case? @case)
    {
        if (letter is { Kind: LetterKind.ReviewWaiting, To.Person: { } person } && letter.At.InZone(region.Zone).Date is var day)
            return PageAddresses.OpenReview(pages.Value.BaseUrl, day, identity.ReviewHandle(person, day));
        if (letter is { Kind: LetterKind.SignIn, To.Person: { } account, Detail: { } nonce })
            return SignInPages.Link(pages.Value.BaseUrl, account, identity.SignInHandle(account, nonce));
        if (@case is null || letter.To.Role is not RecipientRole.Colleague || !int.TryParse(letter.Detail, CultureInfo.InvariantCulture, out var number))
            return null;
        return @case.Alerts.FirstOrDefault(a => a.Number == number) is { } alert
            ? PageAddresses.Open(pages.Value.BaseUrl, @case.Number, identity.LinkHandle(@case.Number, alert))
            : null;
    }
}
