namespace Versnelling.Functions.Mail;

/// <summary>The mailbox to which people write (settings <c>Mailbox:…</c>).</summary>
public sealed class MailboxOptions
{
    /// <summary>Which kind: <c>Maildir</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>A Maildir's folder.</summary>
    public string Path { get; set; } = "";

    /// <summary>Sweeps as soon as a mail comes in, where the mailbox can tell: for hosts that run all day.</summary>
    public bool Watch { get; set; }
}
