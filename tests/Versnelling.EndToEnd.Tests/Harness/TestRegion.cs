using System.Text;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MimeKit;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Embedded;
using Versnelling.Functions;
using Versnelling.Functions.Mail;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>
/// Everything that outlives a host: storage, mailbox and mail server of one region. Hosts are started on it, crash, and are started
/// again.
/// </summary>
public sealed class TestRegion : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("versnelling-test-").FullName;

    public TestRegion(SharedAzurite azurite)
        : this(azurite.Server.TakeEmptyAccount())
    {
    }

    public TestRegion(string connection)
    {
        Connection = connection;
        Mailbox = new MaildirMailbox(MailboxFolder);
        Tables = new TableServiceClient(Connection);
        Queues = new QueueServiceClient(Connection, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
    }

    public string Connection { get; }

    public string MailboxFolder => Path.Combine(_folder, "mailbox");

    public MaildirMailbox Mailbox { get; }

    public SmtpSink Smtp { get; } = new();

    public TableServiceClient Tables { get; }

    public QueueServiceClient Queues { get; }

    public RecordingLogs Logs { get; } = new();

    /// <summary>Puts a mail into the mailbox as a mail server would.</summary>
    public async Task DeliverAsync(string raw, string? reference = null, Instant? receivedAt = null)
    {
        // Moved in with its time set, so that a sweep never sees it with another.
        var name = reference ?? $"{Guid.NewGuid():N}.test";
        var temporary = Path.Combine(MailboxFolder, "tmp", name);
        await File.WriteAllBytesAsync(temporary, Encoding.Latin1.GetBytes(raw));
        if (receivedAt is { } at)
            File.SetLastWriteTimeUtc(temporary, at.ToDateTimeUtc());
        File.Move(temporary, Path.Combine(Mailbox.New, name));
    }

    /// <summary>The link in the first alert that was sent.</summary>
    public Uri AlertLink()
    {
        var alert = Smtp.Mails.First(m => m.MessageId.Contains(".alert.", StringComparison.Ordinal));
        using var message = MimeMessage.Load(new MemoryStream(alert.Raw));
        var text = message.TextBody!;
        var link = text[text.IndexOf("http://localhost/api/open/", StringComparison.Ordinal)..];
        return new Uri(link.Split((char[])[' ', '\r', '\n'], 2)[0]);
    }

    /// <summary>Starts a host; <paramref name="change"/> may add policies, a clock or decorated services.</summary>
    public async Task<TestHost> StartAsync(Action<IServiceCollection>? change = null, IDictionary<string, string?>? settings = null)
    {
        var builder = FunctionsApplication.CreateBuilder([]);
        builder.Configuration.AddInMemoryCollection(Settings(Connection));
        if (settings is not null)
            builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(Logs);
        builder.ConfigureFunctionsWebApplication();
        builder.AddVersnelling();
        change?.Invoke(builder.Services);
        var host = builder.Build();
        await host.StartAsync();
        return new TestHost(host, this);
    }

    /// <summary>What a host of this region is told.</summary>
    public IReadOnlyDictionary<string, string?> Settings(string connection) => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["AzureWebJobsStorage"] = connection,
        ["Region:File"] = "regions/flevoland.json",
        ["Region:Key"] = Convert.ToBase64String(new byte[32]),
        ["Mailbox:Kind"] = "Maildir",
        ["Mailbox:Path"] = MailboxFolder,
        ["Mailbox:Watch"] = "true",
        ["Smtp:Host"] = "127.0.0.1",
        ["Smtp:Port"] = $"{Smtp.Port}",
        ["Smtp:Security"] = "None",
        ["Pages:BaseUrl"] = "http://localhost/",
        ["Sweep:Schedule"] = "* * * * * *",
        ["Digest:Schedule"] = "0 5 * * * *",
        ["Review:Schedule"] = "0 10 * * * *",
        ["Retention:Schedule"] = "0 30 1 * * *",
        ["AzureFunctionsJobHost:extensions:queues:maxPollingInterval"] = "00:00:00.200",
        ["AzureFunctionsJobHost:extensions:queues:visibilityTimeout"] = "00:00:01",
        ["StandIn:FunctionAssemblies"] = "Versnelling.Functions",
        ["StandIn:QueueLease"] = "00:00:02",
        ["StandIn:HttpPort"] = "0",
    };

    /// <summary>All rows of a table.</summary>
    public async Task<IReadOnlyList<TableEntity>> RowsAsync(string table)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in Tables.GetTableClient(table).QueryAsync<TableEntity>())
            rows.Add(row);
        return rows;
    }

    /// <summary>The promises that are open: the part of <c>index</c> that lists them.</summary>
    public async Task<IReadOnlyList<TableEntity>> OpenPromisesAsync() => [.. (await RowsAsync("index")).Where(r => r.PartitionKey == "open")];

    /// <summary>The rows of the ledger that count children: not mails, not promises.</summary>
    public async Task<IReadOnlyList<TableEntity>> ChildrenAsync() =>
        [.. (await RowsAsync("ledger")).Where(r => r.GetString("Code") != LedgerCode.Promise && !r.GetString("Code").StartsWith(LedgerCode.MailPrefix, StringComparison.Ordinal))];

    /// <summary>The case numbers.</summary>
    public async Task<IReadOnlyList<string>> CaseNumbersAsync() =>
        [.. (await RowsAsync("cases")).Where(r => r.RowKey == "case").Select(r => r.PartitionKey)];

    /// <summary>Effects that were committed and not carried out yet.</summary>
    public async Task<int> PendingAsync() => (await RowsAsync("cases")).Count(r => r.RowKey.StartsWith("outbox-", StringComparison.Ordinal));

    /// <summary>Messages that are on a queue now, hidden ones too.</summary>
    public async Task<int> MessagesAsync(string queue) =>
        (await Queues.GetQueueClient(queue).GetPropertiesAsync()).Value.ApproximateMessagesCount;

    /// <summary>Messages that failed for good, recorded or not.</summary>
    public async Task<int> PoisonAsync() => (await RowsAsync("cases")).Count(r => r.PartitionKey.StartsWith("POISON-", StringComparison.Ordinal));

    /// <summary>The distinct Message-IDs of mails to an address whose identifier has this step.</summary>
    public IReadOnlyList<string> SentIds(string step) =>
        [.. Smtp.Mails.Select(m => m.MessageId).Where(id => id.Contains($".{step}@", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    public async ValueTask DisposeAsync()
    {
        await Smtp.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
