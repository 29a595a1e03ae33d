using Versnelling.Cli.Local;
using Versnelling.Domain.Regions;

namespace Versnelling.Cli.Demo;

/// <summary>
/// Counts what was sent, in caught mails and not only in Message-IDs: outside a crash nothing goes out twice, and no one hears
/// from us who should not.
/// </summary>
internal sealed class SentVerdict(IReadOnlyList<DeliveredMail> mails, Region region)
{
    /// <summary>What is not as it must be.</summary>
    public IEnumerable<string> Problems(IReadOnlyList<CaughtMail> sent) => Twice(sent).Concat(Senders(sent)).Concat(Notices(sent));

    private static IEnumerable<string> Twice(IReadOnlyList<CaughtMail> sent) => sent
        .CountBy(mail => mail.MessageId, StringComparer.Ordinal)
        .Where(count => count.Value > 1)
        .Select(count => $"de mail {count.Key} ging {count.Value} keer uit, maar dat moet één keer zijn");

    // By address, so that an answer with any other Message-ID is seen too.
    private IEnumerable<string> Senders(IReadOnlyList<CaughtMail> sent) => mails
        .Where(mail => mail.Mail.From is not null)
        .GroupBy(mail => mail.Mail.From!)
        .Select(from => (Address: from.Key.Value, Wanted: from.Count(mail => mail.Plan.Ends is DemoEnd.Case), Got: sent.Count(mail => mail.IsTo(from.Key.Value))))
        .Where(from => from.Got != from.Wanted)
        .Select(from => $"{from.Address} kreeg {from.Got} keer mail, maar dat moet {from.Wanted} keer zijn");

    private IEnumerable<string> Notices(IReadOnlyList<CaughtMail> sent)
    {
        var wanted = mails.Count(mail => mail.Plan.Ends is DemoEnd.Quarantine);
        var notices = sent.Where(mail => mail.MessageId.Contains(".quarantined@", StringComparison.Ordinal)).ToList();
        if (notices.Count != wanted)
            yield return $"over een onleesbare mail ging {notices.Count} keer bericht uit, maar dat moet {wanted} keer zijn";
        foreach (var notice in notices.Where(notice => !notice.IsTo(region.Coordinator.Address.Value)))
            yield return $"het bericht {notice.MessageId} over een onleesbare mail ging niet naar de coördinator";
    }
}
