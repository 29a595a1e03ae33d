using Azure.Data.Tables;
using Versnelling.Cli.Local;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Demo;

/// <summary>What can be seen from outside the pipeline: the mailbox, the storage, and what was sent.</summary>
internal sealed record DemoState
{
    /// <summary>The folder of the mailbox in which each delivered mail lies now; the inbox is <c>new</c>.</summary>
    public required IReadOnlyDictionary<string, string> Folders { get; init; }

    /// <summary>All cases, by number.</summary>
    public required IReadOnlyDictionary<string, CaseFile> Cases { get; init; }

    /// <summary>All mails that were sent, in the order in which they were caught.</summary>
    public required IReadOnlyList<CaughtMail> Sent { get; init; }

    /// <summary>The folder of a mail; empty when it is nowhere.</summary>
    public string FolderOf(DeliveredMail mail) => Folders.GetValueOrDefault(mail.Reference, "");

    /// <summary>The case of a mail; null when there is none.</summary>
    public CaseFile? CaseOf(DeliveredMail mail) => Cases.GetValueOrDefault(mail.Key.Number.Value);

    /// <summary>The mails of a kind that a case sent: <c>confirmation</c>, <c>alert</c>.</summary>
    public IReadOnlyList<CaughtMail> SentOf(CaseFile file, string kind) =>
        [.. Sent.Where(mail => mail.MessageId.StartsWith($"{file.Partition}.{kind}", StringComparison.Ordinal))];
}

/// <summary>Looks at the state of a demo.</summary>
internal sealed class DemoObserver(string mailbox, Tables tables, CaseStore store, CaughtMails sent)
{
    private static readonly string[] MailFolders = ["new", "cur", ".Automatisch/cur", ".Quarantaine/cur"];

    /// <summary>Looks now.</summary>
    public async Task<DemoState> LookAsync(CancellationToken cancellation)
    {
        var cases = new Dictionary<string, CaseFile>(StringComparer.Ordinal);
        await foreach (var row in tables.Cases.QueryAsync<TableEntity>("RowKey eq 'case'", cancellationToken: cancellation))
        {
            if (await store.LoadAsync(row.PartitionKey, cancellation) is { } file)
                cases[row.PartitionKey] = file;
        }

        return new DemoState { Folders = Folders(), Cases = cases, Sent = await sent.ReadAsync(cancellation) };
    }

    private Dictionary<string, string> Folders() => MailFolders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(mailbox, folder)).Select(file => (Folder: folder, Reference: Path.GetFileName(file).Split(":2,", 2)[0])))
        .GroupBy(found => found.Reference, StringComparer.Ordinal)
        .ToDictionary(found => found.Key, found => found.Last().Folder, StringComparer.Ordinal);
}
