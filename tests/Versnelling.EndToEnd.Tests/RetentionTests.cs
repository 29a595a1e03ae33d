using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Versnelling.Domain.Vocabulary;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Audit;
using Versnelling.Functions.Retention;

namespace Versnelling.EndToEnd.Tests;

/// <summary>What need not be kept is forgotten in time, and what was counted stays.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class RetentionTests(SharedAzurite azurite) : IAsyncLifetime
{
    private readonly TestRegion _region = new(azurite);
    private readonly FakeClock _clock = new(TestTimes.TuesdayMorning);
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        _host = await _region.StartAsync(services => services.UseFakeTime(_clock, new HeldMessages(_clock)));
        await _region.DeliverAsync(TestMail.Request(), receivedAt: _clock.Now);
        await _region.UntilAsync("the alert", () => _region.SentIds("alert.1").Count == 1);
        await _region.SettledAsync();
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: true);
        await expert.RegisterAsync("gebeld", ["Maatwerk"], "VoorkomenUHP");
        await expert.SubmitAsync("/sluiten", ("reden", "Done"));
        await _region.UntilAsync("the case to be closed", async () => (await _region.RowsAsync("index")).Any(r => r.PartitionKey == "done"));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _region.DisposeAsync();
    }

    [Fact]
    public async Task Address_mail_and_case_go_in_their_time_and_the_figures_stay()
    {
        var before = await CountsAsync();
        Assert.Equal(new Destroyed(0, 0, 0, 0, Answers: 1), await NightAsync(Duration.FromDays(89)));

        var address = await NightAsync(Duration.FromDays(2));
        Assert.Equal((1, 0, 0), (address.Addresses, address.Mails, address.Cases));
        Assert.Equal("", (await CaseRowAsync()).GetString("Referrer"));

        var mail = await NightAsync(Duration.FromDays(100));
        Assert.Equal((0, 1, 0), (mail.Addresses, mail.Mails, mail.Cases));
        Assert.Empty(Directory.EnumerateFiles(_region.MailboxFolder, "*.test*", SearchOption.AllDirectories));

        var @case = await NightAsync(Duration.FromDays(600));
        Assert.Equal((0, 0, 1), (@case.Addresses, @case.Mails, @case.Cases));
        Assert.Empty(await _region.CaseNumbersAsync());
        Assert.DoesNotContain(await _region.RowsAsync("index"), r => r.PartitionKey is "done" or "work");
        Assert.Equal(before, await CountsAsync());
        Assert.All(await _region.ChildrenAsync(), r => Assert.StartsWith("sealed-", r.RowKey, StringComparison.Ordinal));
        Assert.False((await NightAsync(Duration.FromDays(1))).Any);
    }

    [Fact]
    public async Task A_request_to_be_forgotten_is_carried_out_at_once_and_the_ledger_still_agrees()
    {
        var before = await CountsAsync();
        var number = CaseNumber.Parse(Assert.Single(await _region.CaseNumbersAsync()));
        Assert.True(await Work.ForgetAsync(number, CancellationToken.None));
        Assert.False(await Work.ForgetAsync(number, CancellationToken.None));

        Assert.Empty(await _region.CaseNumbersAsync());
        Assert.Empty(Directory.EnumerateFiles(_region.MailboxFolder, "*.test*", SearchOption.AllDirectories));
        Assert.Equal(before, await CountsAsync());
        var (missing, extra) = await _host.Services.GetRequiredService<LedgerRebuild>().CompareAsync(CancellationToken.None);
        Assert.Empty(missing.Concat(extra));
    }

    [Fact]
    public async Task The_log_of_what_was_destroyed_names_nobody()
    {
        var number = Assert.Single(await _region.CaseNumbersAsync());
        await NightAsync(Duration.FromDays(100));

        var log = Assert.Single(await _region.RowsAsync("state"), r => r.PartitionKey == "destruction").GetString("Json");
        Assert.DoesNotContain(number, log, StringComparison.Ordinal);
        Assert.DoesNotContain("@", log, StringComparison.Ordinal);
        Assert.Contains("\"addresses\":1", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_can_be_computed_again_from_the_cases()
    {
        var rebuild = _host.Services.GetRequiredService<LedgerRebuild>();
        var (missing, extra) = await rebuild.CompareAsync(CancellationToken.None);
        Assert.Empty(missing.Concat(extra));

        var spoiled = (await _region.ChildrenAsync())[0];
        await _region.Tables.GetTableClient("ledger").DeleteEntityAsync(spoiled.PartitionKey, spoiled.RowKey);
        (missing, extra) = await rebuild.CompareAsync(CancellationToken.None);
        Assert.Equal(spoiled.RowKey, Assert.Single(missing).Row);
        await rebuild.ApplyAsync(missing, extra, CancellationToken.None);
        (missing, _) = await rebuild.CompareAsync(CancellationToken.None);
        Assert.Empty(missing);
    }

    private RetentionWork Work => _host.Services.GetRequiredService<RetentionWork>();

    private async Task<Destroyed> NightAsync(Duration later)
    {
        _clock.Advance(later);
        return await Work.RunAsync(CancellationToken.None);
    }

    private async Task<Azure.Data.Tables.TableEntity> CaseRowAsync() => (await _region.RowsAsync("cases")).Single(r => r.RowKey == "case");

    private async Task<IReadOnlyList<(string, string, int)>> CountsAsync() =>
        [.. (await _region.RowsAsync("ledger")).Select(r => (r.GetString("Code"), r.GetString("Gemeente"), r.GetInt32("Children") ?? 0)).Order()];
}
