using Versnelling.Embedded;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Local;

/// <summary>The embedded default: storage, mail catcher, mailbox and function app on this machine. Nothing leaves it.</summary>
internal sealed class LocalStack : IAsyncDisposable
{
    private readonly AzuriteServer _storage;
    private readonly MailDevServer _mails;
    private readonly ChildServer _host;
    private readonly StreamWriter _log;

    private LocalStack(AzuriteServer storage, MailDevServer mails, ChildServer host, StreamWriter log, HostSettings settings)
    {
        (_storage, _mails, _host, _log, Settings) = (storage, mails, host, log, settings);
        Mailbox = new MaildirMailbox(settings.Mailbox);
    }

    /// <summary>The function app's settings.</summary>
    public HostSettings Settings { get; }

    /// <summary>The mailbox to which people write.</summary>
    public MaildirMailbox Mailbox { get; }

    /// <summary>Where the caught mails are shown.</summary>
    public Uri MailPage => _mails.Page;

    /// <summary>Completes when one of the servers has ended, with its name.</summary>
    public async Task<string> EndedAsync()
    {
        var ended = await Task.WhenAny(_storage.Ended, _mails.Ended, _host.Ended);
        return ended == _storage.Ended ? "Azurite" : ended == _mails.Ended ? "MailDev" : "de functie-app";
    }

    /// <summary>Starts everything for a region, with its data below <paramref name="folder"/>.</summary>
    public static async Task<LocalStack> StartAsync(string folder, string regionFile, Action<string> progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        await NpmPackages.InstallAsync(progress, cancellation);
        var started = new Stack<IAsyncDisposable>();
        try
        {
            // Side by side: each takes most of a second.
            var startingStorage = AzuriteServer.StartAsync(Path.Combine(folder, "azurite"), progress, cancellation: cancellation);
            var startingMails = MailDevServer.StartAsync(Path.Combine(folder, "verzonden"), progress, cancellation);
            var storage = await startingStorage;
            started.Push(storage);
            var mails = await startingMails;
            started.Push(mails);
            var log = new StreamWriter(Path.Combine(folder, "functie-app.log"), append: false) { AutoFlush = true };
            started.Push(log);

            var mailbox = Path.Combine(folder, "postbus");
            _ = new MaildirMailbox(mailbox);
            var settings = new HostSettings { RegionFile = regionFile, Storage = storage.ConnectionString, Mailbox = mailbox, SmtpPort = mails.SmtpPort };
            var synchronised = TextWriter.Synchronized(log);
            var host = await HostProcess.StartAsync(settings, synchronised.WriteLine, cancellation);
            return new LocalStack(storage, mails, host, log, settings);
        }
        catch
        {
            while (started.TryPop(out var server))
                await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops everything, first what needs the others.</summary>
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _mails.DisposeAsync();
        await _storage.DisposeAsync();
        await _log.DisposeAsync();
    }
}
