using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

[Collection(AzuriteCollection.Name)]
public sealed class OutageTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Mails_that_come_in_while_the_mail_server_is_down_are_all_answered_and_alerted_later()
    {
        await using var region = new TestRegion(azurite);
        var clock = new FakeClock(TestTimes.TuesdayMorning);
        var delays = new HeldMessages(clock);
        await using var host = await region.StartAsync(services => services.UseFakeTime(clock, delays));
        region.Smtp.GoDown();
        for (var i = 1; i <= 5; i++)
            await region.DeliverAsync(TestMail.Request(id: $"storing-{i}@almere.example", from: $"ouder-{i}@mail.example"));
        await region.UntilAsync("all cases and their alerts to wait for the mail server", async () => await region.PendingAsync() >= 10 && delays.Count("outbox") >= 10);
        Assert.Empty(region.Smtp.Mails);

        region.Smtp.ComeUp();
        await region.UntilAsync("everything to arrive", async () =>
        {
            clock.Advance(NodaTime.Duration.FromMinutes(1));
            await delays.ReleaseAsync();
            return region.SentIds("alert.1").Count == 5 && region.SentIds("confirmation").Count == 5;
        });
        await region.SettledAsync();
        Assert.Equal(0, await region.PoisonAsync());
        Assert.Equal(10, region.Smtp.Mails.Select(m => m.MessageId).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task A_recipient_that_is_refused_for_good_is_reported_to_the_administrator_and_nothing_waits()
    {
        await using var region = new TestRegion(azurite);
        region.Smtp.RecipientRefusal = address => address == "k.meijer@almere.example" ? "550 5.1.1 no such user" : null;
        await using var host = await region.StartAsync();
        await region.DeliverAsync(TestMail.Request());
        await region.UntilAsync("alert and notice", () => region.Smtp.Mails.Count == 2);
        await region.SettledAsync();

        Assert.Single(region.SentIds("alert.1"));
        Assert.Single(region.SentIds("undelivered.confirmation"));
        Assert.Equal(0, await region.PoisonAsync());
    }
}
