using MimeKit;
using NodaTime;
using Versnelling.EndToEnd.Tests.Harness;

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
}
