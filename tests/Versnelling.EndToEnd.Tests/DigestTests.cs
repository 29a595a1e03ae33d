using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Digest;
using Versnelling.Functions.Storage;

namespace Versnelling.EndToEnd.Tests;

[Collection(AzuriteCollection.Name)]
public sealed class DigestTests(SharedAzurite azurite)
{
    [Fact]
    public async Task The_managers_get_last_months_figures_once_however_often_the_timer_comes()
    {
        await using var region = new TestRegion(azurite);
        var clock = new FakeClock(TestTimes.TuesdayMorning);
        await using var host = await region.StartAsync(services => services.UseFakeTime(clock, new HeldMessages(clock)));
        await region.DeliverAsync(TestMail.Request(), receivedAt: clock.Now);
        await region.UntilAsync("the alert", () => region.SentIds("alert.1").Count == 1);
        using var expert = new Expert(host);
        await expert.EnterAsync(region.AlertLink(), takeOver: true);
        await expert.RegisterAsync("gebeld", ["Versnellingstafel"], "VoorkomenUHP", "2");

        var digest = host.Digest();
        var tuesdayFirstOfDecember = Instant.FromUtc(2026, 12, 1, 7, 0);
        await digest.SendDueAsync(tuesdayFirstOfDecember - Duration.FromMinutes(1), CancellationToken.None);
        Assert.DoesNotContain(region.Smtp.Mails, m => m.MessageId.Contains("digest-2026-11", StringComparison.Ordinal));
        await digest.SendDueAsync(tuesdayFirstOfDecember, CancellationToken.None);
        await digest.SendDueAsync(tuesdayFirstOfDecember + Duration.FromHours(1), CancellationToken.None);

        var sent = region.Smtp.Mails.Where(m => m.MessageId.StartsWith("<digest-2026-11.", StringComparison.Ordinal)).ToList();
        Assert.Equal(host.DigestRecipients().Order(StringComparer.Ordinal), sent.SelectMany(m => m.Recipients).Order(StringComparer.Ordinal));
        using var message = MimeMessage.Load(new MemoryStream(sent[0].Raw));
        var row = message.TextBody!.Split('\n').First(line => line.StartsWith("Versnellingstafel", StringComparison.Ordinal));
        Assert.Equal(["cijfers-2026-11.xlsx", "cijfers-2026-11.csv"], message.Attachments.OfType<MimePart>().Select(a => a.FileName));
        Assert.Equal(["2", "0", "0", "0", "0", "0", "2"], row["Versnellingstafel".Length..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_manager_whose_mail_failed_gets_it_the_next_hour_and_the_others_not_again()
    {
        await using var region = new TestRegion(azurite);
        await using var host = await region.StartAsync();
        var recipients = host.DigestRecipients();
        region.Smtp.RecipientRefusal = address => address == recipients[0] ? "451 4.7.1 later" : null;
        var due = Instant.FromUtc(2026, 12, 1, 7, 5);
        await host.Digest().SendDueAsync(due, CancellationToken.None);
        region.Smtp.RecipientRefusal = _ => null;
        await host.Digest().SendDueAsync(due + Duration.FromHours(1), CancellationToken.None);

        Assert.Equal(recipients.Count, region.Smtp.Mails.Count(m => m.MessageId.StartsWith("<digest-2026-11.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_hosts_whose_timers_come_at_once_send_one_digest()
    {
        await using var region = new TestRegion(azurite);
        await using var one = await region.StartAsync();
        await using var other = await region.StartAsync();
        var due = Instant.FromUtc(2026, 12, 1, 7, 0);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => (i % 2 == 0 ? one : other).Digest().SendDueAsync(due, CancellationToken.None))));

        Assert.Equal(one.DigestRecipients().Order(StringComparer.Ordinal), Sent(region, "2026-11").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_host_that_died_while_it_sent_leaves_the_mail_to_the_next_run_after_a_quarter_of_an_hour()
    {
        await using var region = new TestRegion(azurite);
        await using var host = await region.StartAsync();
        var due = Instant.FromUtc(2026, 12, 1, 7, 0);
        var (november, recipients) = (DigestPeriod.Month(2026, 11), host.Services.GetRequiredService<Region>().DigestRecipients);
        var died = host.Services.GetRequiredService<SentDigests>();
        await died.WaitingAsync(november, recipients, CancellationToken.None);
        Assert.True(await died.ClaimAsync(november, recipients[0], due, CancellationToken.None));

        await host.Digest().SendDueAsync(due + Duration.FromMinutes(14), CancellationToken.None);
        Assert.Equal(recipients.Skip(1).Select(r => r.Value), Sent(region, "2026-11"));
        await host.Digest().SendDueAsync(due + Duration.FromMinutes(15), CancellationToken.None);
        Assert.Equal(recipients.Count, Sent(region, "2026-11").Count);
    }

    [Fact]
    public async Task Months_in_which_no_timer_came_are_caught_up_in_their_order_and_in_January_comes_the_year()
    {
        await using var region = new TestRegion(azurite);
        await using var host = await region.StartAsync();
        var ledger = host.Services.GetRequiredService<LedgerTable>();
        await ledger.WriteAsync(Fact("2026-09-30") with { Imported = "2026-09" }, CancellationToken.None);
        await ledger.WriteAsync(Fact("2026-10-05"), CancellationToken.None);

        await host.Digest().SendDueAsync(Instant.FromUtc(2027, 1, 4, 7, 0), CancellationToken.None);
        await host.Digest().SendDueAsync(Instant.FromUtc(2027, 1, 4, 8, 0), CancellationToken.None);

        var first = host.DigestRecipients()[0];
        Assert.Equal(
            ["Cijfers RET Flevoland, oktober 2026", "Cijfers RET Flevoland, november 2026", "Cijfers RET Flevoland, december 2026", "Cijfers RET Flevoland, 2026"],
            region.Smtp.Mails.Where(m => m.Recipients.Contains(first)).Select(m => Read(m.Raw).Subject));
    }

    [Fact]
    public async Task A_month_of_many_pages_is_read_to_the_last_fact_and_each_once()
    {
        await using var region = new TestRegion(azurite);
        await using var host = await region.StartAsync();
        var random = new Random(7);
        var hash = new byte[16];
        string Name(int i)
        {
            random.NextBytes(hash);
            return (i % 5) switch { 0 => $"MAIL-{Convert.ToHexStringLower(hash)}", 1 => $"sealed-{Convert.ToHexStringLower(hash)}", 2 => $"import.{i}", _ => CaseNumber.FromHash(hash).Value };
        }

        LedgerEntry[] facts = [.. Enumerable.Range(0, 4321).Select(i => Fact("2026-10-05") with { Row = $"{Name(i)}.{i}" }), Fact("2026-11-05"), Fact("2026-09-05")];
        var ledger = host.Services.GetRequiredService<LedgerTable>();
        await ledger.WriteAllAsync(facts, CancellationToken.None);

        var read = await ledger.ReadAsync(["2026-10", "2026-11"], CancellationToken.None);

        Assert.Equal(facts.Where(f => f.Date.Month != 9).Select(f => f.Row).Order(StringComparer.Ordinal), read.Select(f => f.Row).Order(StringComparer.Ordinal));
    }

    private static LedgerEntry Fact(string day) => new(LocalDatePattern.Iso.Parse(day).Value, $"RET-0000-0001.{day}", "Urk", "Consultatie", AgeBand.UpTo11, 1);

    private static List<string> Sent(TestRegion region, string period) =>
        [.. region.Smtp.Mails.Where(m => m.MessageId.StartsWith($"<digest-{period}.", StringComparison.Ordinal)).SelectMany(m => m.Recipients)];

    private static MimeMessage Read(byte[] raw) => MimeMessage.Load(new MemoryStream(raw));
}
