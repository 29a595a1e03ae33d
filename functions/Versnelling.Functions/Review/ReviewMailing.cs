using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Review;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Review;

/// <summary>
/// Tells the coordinator, at most once a workday, that mails became no case since the last time. The timer comes every hour: a missed
/// run is caught up within working hours, and a mail that could not be taken is tried the next time.
/// </summary>
public sealed partial class ReviewMailing(FiledIndex index, Tables tables, LetterDelivery letters, Region region, TimeProvider time, ILogger<ReviewMailing> logger)
{
    private const string Partition = "review";
    private const string LastRow = "last";

    [Function("Review")]
    public Task OnTimer([TimerTrigger("%Review:Schedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellation) =>
        SendDueAsync(Instant.FromDateTimeOffset(time.GetUtcNow()), cancellation);

    /// <summary>Sends what is due and was not sent.</summary>
    public async Task SendDueAsync(Instant now, CancellationToken cancellation)
    {
        if (ReviewSchedule.Due(region, now) is not var (day, since) || await LastAsync(cancellation) is var last && last >= since)
            return;
        // Counted up to the same moment however late it is, so that sent again it says the same.
        var count = await index.CountAsync(since - ReviewSchedule.Listed, last, since, cancellation);
        var outcome = Delivery.Done;
        if (count > 0)
        {
            outcome = await DeliverAsync(new Letter(LetterKind.ReviewWaiting, Recipient.Colleague(region.Coordinator.Id), "waiting", since, count.ToString(CultureInfo.InvariantCulture)), day, cancellation);
            if (outcome is Delivery.Refused)
                outcome = await DeliverAsync(new Letter(LetterKind.NotDelivered, Recipient.Administrator, "undelivered", since, nameof(LetterKind.ReviewWaiting)), day, cancellation);
            Log.Handed(logger, day, count, outcome);
        }

        if (outcome is not Delivery.Later)
            await tables.State.UpsertEntityAsync(new TableEntity(Partition, LastRow) { ["Until"] = InstantPattern.ExtendedIso.Format(since) }, TableUpdateMode.Replace, cancellation);
    }

    private Task<Delivery> DeliverAsync(Letter letter, LocalDate day, CancellationToken cancellation) =>
        letters.DeliverAsync(letter, new CaseFile($"review-{LocalDatePattern.Iso.Format(day)}", null, default, [], []), cancellation);

    // Up to when mails were told of; before the first time all that are listed are new.
    private async Task<Instant> LastAsync(CancellationToken cancellation) =>
        await tables.State.GetEntityIfExistsAsync<TableEntity>(Partition, LastRow, cancellationToken: cancellation) is { HasValue: true, Value: { } row }
            ? InstantPattern.ExtendedIso.Parse(row.GetString("Until")).Value
            : Instant.MinValue;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Review of {Day}: {Count} mails to look at, {Outcome}")]
        public static partial void Handed(ILogger logger, LocalDate day, int count, Delivery outcome);
    }
}
