using NodaTime;

namespace Versnelling.Functions.Mail;

/// <summary>
/// The mailbox to which people write. It stays the only place where mails are kept; the pipeline holds references, which stay
/// valid when a mail moves to another folder.
/// </summary>
public interface IMailbox
{
    /// <summary>References of the mails that wait, oldest first.</summary>
    IAsyncEnumerable<string> WaitingAsync(CancellationToken cancellation);

    /// <summary>Opens a mail wherever it lies; null when it is gone.</summary>
    Task<MailboxMail?> OpenAsync(string reference, CancellationToken cancellation);

    /// <summary>
    /// Files a mail that was handled: from the inbox into any folder, and into <see cref="MailFolder.Handled"/> from wherever it lies,
    /// since a person may see a request where the rules saw none. Doing it again, or for a mail that is gone, does nothing.
    /// </summary>
    Task FileAsync(string reference, MailFolder folder, CancellationToken cancellation);

    /// <summary>Deletes a mail for good, wherever it lies. Doing it again, or for a mail that is gone, does nothing.</summary>
    Task DeleteAsync(string reference, CancellationToken cancellation);
}

/// <summary>Where handled mails go.</summary>
public enum MailFolder
{
    /// <summary>Requests and answers.</summary>
    Handled,

    /// <summary>Automatic mail, bulk and our own.</summary>
    Automatic,

    /// <summary>Mails that can't be read.</summary>
    Quarantine,
}

/// <summary>A mail as it lies in the mailbox.</summary>
/// <param name="Raw">Its bytes, as a stream that need not be able to go back; the reader disposes it.</param>
/// <param name="ReceivedAt">When the mailbox received it.</param>
public sealed record MailboxMail(Stream Raw, Instant ReceivedAt) : IDisposable
{
    /// <inheritdoc />
    public void Dispose() => Raw.Dispose();
}
