using System.Globalization;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Local;

/// <summary>Delivers files to a Maildir, as a mail server would.</summary>
internal static class MailboxDelivery
{
    private static int _delivered;

    /// <summary>Delivers a mail and gives its place in the mailbox.</summary>
    public static async Task<string> DeliverAsync(this MaildirMailbox mailbox, byte[] raw, TimeProvider time, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(raw, writable: false);
        return await mailbox.DeliverAsync(stream, UniqueName(time), cancellation);
    }

    // As Maildir wants it: time, process and a count, so that no two deliveries on this machine have one name.
    private static string UniqueName(TimeProvider time) => string.Create(
        CultureInfo.InvariantCulture,
        $"{time.GetUtcNow().ToUnixTimeMilliseconds()}.P{Environment.ProcessId}Q{Interlocked.Increment(ref _delivered)}.ret");
}
