namespace Versnelling.Functions.Mail;

/// <summary>The mailbox that the settings name.</summary>
internal static class Mailboxes
{
    /// <exception cref="SettingsException">The settings name no mailbox that can be opened.</exception>
    public static IMailbox Open(MailboxOptions options) => options switch
    {
        { Kind: "Maildir", Path.Length: > 0 } => new MaildirMailbox(options.Path),
        { Kind: "Maildir" } => throw new SettingsException("Mailbox__Path is empty. Set it to the folder of the Maildir."),
        _ => throw new SettingsException($"Mailbox__Kind is '{options.Kind}'. The only kind so far is Maildir."),
    };
}
