using System.Runtime.CompilerServices;
using NodaTime;

namespace Versnelling.Functions.Mail;

/// <summary>
/// A Maildir: new mails in <c>new/</c>, handled ones in <c>cur/</c>, with Maildir++ folders for the rest. A mail's reference is
/// the unique part of its file name, which stays when the file moves and flags are added.
/// </summary>
public sealed class MaildirMailbox : IMailbox
{
    private readonly string _root;

    /// <summary>Opens the Maildir and makes its folders when they are not there.</summary>
    public MaildirMailbox(string root)
    {
        _root = root;
        foreach (var folder in Enum.GetValues<MailFolder>().Select(Folder).Append(root))
        {
            foreach (var part in new[] { "tmp", "new", "cur" })
                Directory.CreateDirectory(Path.Combine(folder, part));
        }
    }

    /// <summary>The folder in which new mails appear.</summary>
    public string New => Path.Combine(_root, "new");

    /// <inheritdoc />
    public async IAsyncEnumerable<string> WaitingAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        // A name that begins with a dot is no mail, says the Maildir standard.
        foreach (var file in new DirectoryInfo(New).EnumerateFiles().Where(f => !f.Name.StartsWith('.')).OrderBy(f => f.LastWriteTimeUtc).ThenBy(f => f.Name, StringComparer.Ordinal))
            yield return file.Name;
    }

    /// <inheritdoc />
    public Task<MailboxMail?> OpenAsync(string reference, CancellationToken cancellation)
    {
        // It may move between looking and opening, so a miss is looked for once more.
        for (var attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                if (Find(reference) is { } path)
                {
                    var received = Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(path));
                    return Task.FromResult<MailboxMail?>(new MailboxMail(File.OpenRead(path), received));
                }
            }
            catch (FileNotFoundException)
            {
            }
        }

        return Task.FromResult<MailboxMail?>(null);
    }

    /// <inheritdoc />
    public Task FileAsync(string reference, MailFolder folder, CancellationToken cancellation)
    {
        var target = Path.Combine(Folder(folder), "cur");
        var path = folder is MailFolder.Handled ? Find(reference) : Path.Combine(New, Checked(reference));
        if (path is null || Path.GetDirectoryName(path) == target)
            return Task.CompletedTask;
        try
        {
            File.Move(path, Path.Combine(target, reference + ":2,"));
        }
        catch (FileNotFoundException)
        {
            // It was filed before.
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task DeleteAsync(string reference, CancellationToken cancellation)
    {
        if (Find(reference) is { } path)
            File.Delete(path);
        return Task.CompletedTask;
    }

    /// <summary>Delivers a mail as a mail server would: written in <c>tmp/</c>, then moved to <c>new/</c> whole.</summary>
    public async Task<string> DeliverAsync(Stream raw, string reference, CancellationToken cancellation)
    {
        var temporary = Path.Combine(_root, "tmp", Checked(reference));
        await using (var file = File.Create(temporary))
            await raw.CopyToAsync(file, cancellation);
        File.Move(temporary, Path.Combine(New, reference));
        return reference;
    }

    private string? Find(string reference)
    {
        var waiting = Path.Combine(New, Checked(reference));
        if (File.Exists(waiting))
            return waiting;
        return Enum.GetValues<MailFolder>()
            .Select(folder => Path.Combine(Folder(folder), "cur"))
            .Select(folder => Path.Combine(folder, reference + ":2,") is var plain && File.Exists(plain)
                ? plain
                : Directory.EnumerateFiles(folder).FirstOrDefault(file => Reference(Path.GetFileName(file)) == reference))
            .FirstOrDefault(path => path is not null);
    }

    private string Folder(MailFolder folder) => folder switch
    {
        MailFolder.Automatic => Path.Combine(_root, ".Automatisch"),
        MailFolder.Quarantine => Path.Combine(_root, ".Quarantaine"),
        _ => _root,
    };

    // What was filed has its flags behind the last ":2,"; some programs leave such an end on names in new/ too, which is part of the reference.
    private static string Reference(string fileName) => fileName.LastIndexOf(":2,", StringComparison.Ordinal) is var flags and >= 0 ? fileName[..flags] : fileName;

    private static string Checked(string reference) =>
        reference.Length > 0 && !reference.StartsWith('.') && reference.IndexOfAny(['/', '\\', '\0']) < 0
            ? reference
            : throw new ArgumentException($"'{reference}' is not a Maildir file name.", nameof(reference));
}
