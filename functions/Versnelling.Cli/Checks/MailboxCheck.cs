using Microsoft.Extensions.Configuration;

namespace Versnelling.Cli.Checks;

/// <summary>The mailbox to which people write.</summary>
internal static class MailboxCheck
{
    private const string Subject = "mailbox";

    public static Finding Run(IConfiguration configuration)
    {
        if (configuration["Mailbox:Kind"] is not "Maildir")
            return Finding.Wrong(Subject, $"Mailbox__Kind is '{configuration["Mailbox:Kind"]}'. The only kind so far is Maildir.");
        if (configuration["Mailbox:Path"] is not { Length: > 0 } path)
            return Finding.Wrong(Subject, "Mailbox__Path is empty. Set it to the folder of the Maildir.");
        var waiting = Path.Combine(path, "new");
        return Directory.Exists(waiting)
            ? Finding.Right(Subject, $"{path}: {Directory.GetFiles(waiting).Length} waiting")
            : Finding.Wrong(Subject, $"{path} is not a Maildir (yet): it has no folder new. The function app makes it when it starts; if it has, Mailbox__Path names another folder.");
    }
}
