using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;
using Versnelling.Views.Digest;
using Versnelling.Views.Mails;

namespace Versnelling.Functions.Digest;

/// <summary>
/// Mails figures to the managers: of each month, and in January of the year. The timer comes every hour: what was sent is remembered per
/// recipient, so a replay sends nothing, a missed run is caught up, and a recipient whose mail could not be taken now gets it the next time.
/// </summary>
public sealed partial class DigestMailing(
    LedgerTable ledger, SentDigests sent, IMailSender sender, LetterDelivery letters, DigestMail view, Region region, TimeProvider time, ILogger<DigestMailing> logger)
{
    [Function("Digest")]
    public Task OnTimer([TimerTrigger("%Digest:Schedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellation) =>
        SendDueAsync(Instant.FromDateTimeOffset(time.GetUtcNow()), cancellation);

    /// <summary>Sends what is due and was not sent.</summary>
    public async Task SendDueAsync(Instant now, CancellationToken cancellation)
    {
        var begun = await ledger.FirstMonthAsync(DigestSchedule.Earliest(region, now), cancellation);
        foreach (var (period, since) in DigestSchedule.Due(region, now, begun))
            await SendAsync(period, since, now, cancellation);
    }

    /// <summary>Sends the figures of a period to each manager who has not got them; how that went for each, none when all had them.</summary>
    public async Task<IReadOnlyList<Delivery>> SendAsync(DigestPeriod period, Instant since, Instant now, CancellationToken cancellation)
    {
        var waiting = await sent.WaitingAsync(period, region.DigestRecipients, cancellation);
        if (waiting.Count == 0)
            return [];
        var figures = DigestFigures.Compute(await ledger.ReadAsync(DigestFigures.Partitions(period), cancellation), period, region);
        var content = await view.RenderAsync(figures, region);
        var files = DigestFiles.All(figures);
        var outcomes = new List<Delivery>();
        foreach (var recipient in waiting)
        {
            if (!await sent.ClaimAsync(period, recipient, now, cancellation))
                continue;
            var outcome = await sender.SendAsync(Mail(content, period, recipient, since) with { Attachments = files }, cancellation);
            outcomes.Add(outcome);
            Log.Handed(logger, period.Code, SentDigests.Key(recipient), outcome);
            // A mail that nobody will ever take is not sent every hour: the administrator is told, once.
            if (outcome is Delivery.Refused)
                outcome = await letters.DeliverAsync(Undelivered(recipient, now), new CaseFile(SentDigests.Partition(period), null, default, [], []), cancellation);
            await sent.WriteAsync(period, recipient, outcome is not Delivery.Later, cancellation);
        }

        return outcomes;
    }

    private OutgoingMail Mail(MailContent content, DigestPeriod period, EmailAddress recipient, Instant since) => new()
    {
        To = recipient,
        Subject = content.Subject,
        Text = content.Text,
        Html = content.Html,
        MessageId = MessageId.Own(SentDigests.Partition(period), SentDigests.Key(recipient), region.Address.Domain),
        Date = since,
    };

    private static Letter Undelivered(EmailAddress recipient, Instant now) =>
        new(LetterKind.NotDelivered, Recipient.Administrator, $"undelivered-{SentDigests.Key(recipient)}", now, "Digest");

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Digest {Period}, recipient {Recipient}: {Outcome}")]
        public static partial void Handed(ILogger logger, string period, string recipient, Delivery outcome);
    }
}
