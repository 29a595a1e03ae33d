using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
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
/// Mails the month's figures to the managers. The timer comes every hour: what was sent is remembered per recipient, so a replay
/// sends nothing, a missed run is caught up, and a recipient whose mail could not be taken now gets it the next time.
/// </summary>
public sealed partial class DigestMailing(LedgerTable ledger, Tables tables, IMailSender sender, LetterDelivery letters, DigestMail view, Region region, TimeProvider time, ILogger<DigestMailing> logger)
{
    [Function("Digest")]
    public Task OnTimer([TimerTrigger("%Digest:Schedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellation) =>
        SendDueAsync(Instant.FromDateTimeOffset(time.GetUtcNow()), cancellation);

    /// <summary>Sends what is due and was not sent.</summary>
    public async Task SendDueAsync(Instant now, CancellationToken cancellation)
    {
        if (DigestSchedule.Due(region, now) is not var (period, since))
            return;
        var waiting = new List<EmailAddress>();
        foreach (var recipient in region.DigestRecipients)
        {
            if (!await IsDoneAsync(period, recipient, cancellation))
                waiting.Add(recipient);
        }

        if (waiting.Count == 0)
            return;
        var figures = DigestFigures.Compute(await ledger.ReadAsync(DigestFigures.Partitions(period), cancellation), period, region);
        var content = await view.RenderAsync(figures, region);
        var files = DigestFiles.All(figures);
        foreach (var recipient in waiting)
        {
            var outcome = await sender.SendAsync(Mail(content, period, recipient, since) with { Attachments = files }, cancellation);
            // A mail that nobody will ever take is not sent every hour: the administrator is told, once.
            if (outcome is Delivery.Refused)
                outcome = await letters.DeliverAsync(Undelivered(recipient, now), new CaseFile(Partition(period), null, default, [], []), cancellation);
            if (outcome is not Delivery.Later)
                await tables.State.UpsertEntityAsync(new TableEntity(Partition(period), Row(recipient)), TableUpdateMode.Replace, cancellation);
            Log.Handed(logger, period.Code, Row(recipient), outcome);
        }
    }

    private OutgoingMail Mail(MailContent content, DigestPeriod period, EmailAddress recipient, Instant since) => new()
    {
        To = recipient,
        Subject = content.Subject,
        Text = content.Text,
        Html = content.Html,
        MessageId = MessageId.Own(Partition(period), Row(recipient), region.Address.Domain),
        Date = since,
    };

    private static Letter Undelivered(EmailAddress recipient, Instant now) =>
        new(LetterKind.NotDelivered, Recipient.Administrator, $"undelivered-{Row(recipient)}", now, "Digest");

    private async Task<bool> IsDoneAsync(DigestPeriod period, EmailAddress recipient, CancellationToken cancellation) =>
        (await tables.State.GetEntityIfExistsAsync<TableEntity>(Partition(period), Row(recipient), cancellationToken: cancellation)).HasValue;

    private static string Partition(DigestPeriod period) => $"digest-{period.Code}";

    // The list of recipients may change during a month; an address does not lie open in a table.
    private static string Row(EmailAddress recipient) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(recipient.Value)))[..12];

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Digest {Period}, recipient {Recipient}: {Outcome}")]
        public static partial void Handed(ILogger logger, string period, string recipient, Delivery outcome);
    }
}
