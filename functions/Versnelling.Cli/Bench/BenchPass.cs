using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Cli.Local;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;
using Versnelling.Embedded;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Bench;

/// <summary>A function app with a storage, a mailbox and a mail sink of its own, through which mails go while the clock runs.</summary>
internal sealed class BenchPass : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(2);

    private readonly SmtpSink _sink;
    private readonly MaildirMailbox _mailbox;
    private readonly HostSettings _settings;
    private readonly CaseIdentity _identity;
    private readonly Dictionary<CaseNumber, long> _deliveredAt = [];

    private BenchPass(SmtpSink sink, HostSettings settings, ChildServer host)
    {
        (_sink, _settings, Host) = (sink, settings, host);
        _mailbox = new MaildirMailbox(settings.Mailbox);
        _identity = new CaseIdentity(Convert.FromBase64String(RegionKey.OfThisCheckout()));
    }

    public ChildServer Host { get; }

    public static async Task<BenchPass> StartAsync(string storage, string folder, CancellationToken cancellation)
    {
        var sink = new SmtpSink();
        try
        {
            _ = new MaildirMailbox(folder);
            var settings = new HostSettings { RegionFile = RegionChoice.Sample, Storage = storage, Mailbox = folder, SmtpPort = sink.Port, LogLevel = "Warning" };
            return new BenchPass(sink, settings, await HostProcess.StartAsync(settings, Console.Error.WriteLine, cancellation));
        }
        catch
        {
            await sink.DisposeAsync();
            throw;
        }
    }

    /// <summary>Each mail is delivered when the alert of the one before is on the wire.</summary>
    public Task<PassResult> OneAfterAnotherAsync(IReadOnlyList<BenchMail> mails, CancellationToken cancellation) =>
        MeasureAsync(mails, async () =>
        {
            for (var number = 0; number < mails.Count; number++)
            {
                var alert = $"{mails[number].CaseNumber(_identity)}.alert.";
                await DeliverAsync(mails[number], cancellation);
                await UntilAsync(() => _sink.Mails.Any(mail => mail.MessageId.Contains(alert, StringComparison.Ordinal)), cancellation);
            }
        }, cancellation);

    /// <summary>All mails are in the mailbox at once.</summary>
    public Task<PassResult> FullMailboxAsync(IReadOnlyList<BenchMail> mails, CancellationToken cancellation) =>
        MeasureAsync(mails, async () =>
        {
            foreach (var mail in mails)
                await DeliverAsync(mail, cancellation);
        }, cancellation);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _sink.DisposeAsync();
    }

    private async Task<PassResult> MeasureAsync(IReadOnlyList<BenchMail> mails, Func<Task> deliver, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        await deliver();
        // Of all mails so far: warming up came before.
        await UntilAsync(() => _sink.Mails.Count >= 2 * _deliveredAt.Count, cancellation);
        await UntilAsync(() => Directory.GetFiles(_mailbox.New).Length == 0, cancellation);
        var numbers = mails.Select(mail => mail.CaseNumber(_identity)).ToHashSet();
        var alerts = Alerts().Where(alert => numbers.Contains(NumberOf(alert))).ToList();
        var ended = alerts.Count == 0 ? TimeProvider.System.GetTimestamp() : _sink.Mails.Max(mail => mail.Timestamp);
        return new PassResult(
            TimeProvider.System.GetElapsedTime(started, ended),
            [.. alerts.Select(alert => TimeProvider.System.GetElapsedTime(_deliveredAt[NumberOf(alert)], alert.Timestamp)).Order()],
            PassResult.FaultsOf([.. _deliveredAt.Keys], await CasesAsync(cancellation), [.. _sink.Mails.Select(mail => mail.MessageId.Trim('<', '>'))]));
    }

    private async Task DeliverAsync(BenchMail mail, CancellationToken cancellation)
    {
        _deliveredAt[mail.CaseNumber(_identity)] = TimeProvider.System.GetTimestamp();
        await _mailbox.DeliverAsync(mail.Raw, TimeProvider.System, cancellation);
    }

    private IEnumerable<SunkMail> Alerts() => _sink.Mails.Where(mail => mail.MessageId.Contains(".alert.", StringComparison.Ordinal)).DistinctBy(mail => mail.MessageId);

    private static CaseNumber NumberOf(SunkMail alert) => CaseNumber.Parse(alert.MessageId.Trim('<').Split('.', 2)[0]);

    private async Task<IReadOnlyList<string>> CasesAsync(CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Configuration(_settings.Variables()));
        var cases = new List<string>();
        await foreach (var row in parts.Services.GetRequiredService<Tables>().Cases.QueryAsync<TableEntity>("RowKey eq 'case'", cancellationToken: cancellation))
            cases.Add(row.PartitionKey);
        return cases;
    }

    private async Task UntilAsync(Func<bool> condition, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            if (Host.Ended.IsCompleted)
                throw new EmbeddedServerException("The function app ended during the measurement.");
            // What is missing by then is counted as a fault.
            if (TimeProvider.System.GetElapsedTime(started) > Patience)
                return;
            await Task.Delay(BetweenLooks, cancellation);
        }
    }
}
