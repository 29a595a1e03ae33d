using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using NodaTime;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;
using Versnelling.Views.Digest;

namespace Versnelling.Functions.Digest;

/// <summary>
/// Mails the month's figures to the managers. The timer comes every hour: what was sent is remembered per recipient, so a replay
/// sends nothing, a missed run is caught up, and a recipient whose mail failed gets it the next time.
/// </summary>
public sealed partial class DigestMailing(LedgerTable ledger, Tables tables, IMailSender sender, DigestMail view, Region region, TimeProvider time, ILogger<DigestMailing> logger)
{
    private const string Partition = "digest";

    [Function("Digest")]
    public Task OnTimer([TimerTrigger("%Digest:Schedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellation) =>
        SendDueAsync(Instant.FromDateTimeOffset(time.GetUtcNow()), cancellation);

    /// <summary>Sends what is due and was not sent.</summary>
    public async Task SendDueAsync(Instant now, CancellationToken cancellation)
    {
        if (DigestSchedule.Due(region, now) is not var (period, since))
            return;
        var waiting = new List<int>();
        for (var recipient = 1; recipient <= region.DigestRecipients.Count; recipient++)
        {
            if (!await WasSentAsync(period, recipient, cancellation))
                waiting.Add(recipient);
        }

        if (waiting.Count == 0)
            return;
        var figures = DigestFigures.Compute(await ledger.ReadAsync(period.Months, cancellation), period, region);
        var content = await view.RenderAsync(figures, region);
        foreach (var recipient in waiting)
        {
            var outcome = await sender.SendAsync(
                new OutgoingMail
                {
                    To = region.DigestRecipients[recipient - 1],
                    Subject = content.Subject,
                    Text = content.Text,
                    Html = content.Html,
                    MessageId = MessageId.Own($"digest-{period.Code}", $"{recipient}", region.Address.Domain),
                    Date = since,
                },
                cancellation);
            if (outcome is Delivery.Done)
                await tables.State.UpsertEntityAsync(new TableEntity(Partition, Row(period, recipient)), TableUpdateMode.Replace, cancellation);
            Log.Handed(logger, period.Code, recipient, outcome);
        }
    }

    private async Task<bool> WasSentAsync(DigestPeriod period, int recipient, CancellationToken cancellation)
    {
        var found = await tables.State.GetEntityIfExistsAsync<TableEntity>(Partition, Row(period, recipient), cancellationToken: cancellation);
        return found.HasValue;
    }

    private static string Row(DigestPeriod period, int recipient) => $"{period.Code}.{recipient}";

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Digest {Period}, recipient {Recipient}: {Outcome}")]
        public static partial void Handed(ILogger logger, string period, int recipient, Delivery outcome);
    }
}
