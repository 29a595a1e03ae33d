using NodaTime;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

[Collection(AzuriteCollection.Name)]
public sealed class PromiseTests(SharedAzurite azurite)
{
    [Fact]
    public async Task When_the_48_hours_pass_without_contact_the_coordinator_is_told_once()
    {
        await using var region = new TestRegion(azurite);
        var clock = new FakeClock(TestTimes.TuesdayMorning);
        var held = new HeldMessages(clock);
        await using var host = await region.StartAsync(services => services.UseFakeTime(clock, held));
        await region.DeliverAsync(TestMail.Request(), receivedAt: clock.Now);
        await region.UntilAsync("the alert, and the promise to wait", () => region.SentIds("alert.1").Count == 1 && held.Count("promises") == 1);

        clock.Advance(Duration.FromHours(47));
        await held.ReleaseAsync();
        await region.SettledAsync();
        Assert.Empty(region.SentIds("missed"));

        clock.Advance(Duration.FromHours(1) + Duration.FromMinutes(1));
        await held.ReleaseAsync();
        await region.UntilAsync("the coordinator to be told", () => region.SentIds("missed").Count == 1);
        await region.SettledAsync();
        var told = region.Smtp.Mails.Single(m => m.MessageId.Contains(".missed@", StringComparison.Ordinal));
        Assert.Equal(TestHost.Coordinator(host), Assert.Single(told.Recipients));

        using var expert = new Expert(host);
        await expert.EnterAsync(region.AlertLink(), takeOver: true);
        await expert.SubmitAsync("/te-laat", ("te-laat", "NotReached"));
        Assert.Contains("De reden komt bij de cijfers", expert.Page.Body!.TextContent, StringComparison.Ordinal);
        await expert.GetAsync("/api/cijfers?periode=2026");
        Assert.Contains("Te laat: 1 keer, niemand bereikt.", expert.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_contact_was_recorded_in_time_nobody_is_told()
    {
        await using var region = new TestRegion(azurite);
        var clock = new FakeClock(TestTimes.TuesdayMorning);
        var held = new HeldMessages(clock);
        await using var host = await region.StartAsync(services => services.UseFakeTime(clock, held));
        await region.DeliverAsync(TestMail.Request(), receivedAt: clock.Now);
        await region.UntilAsync("the alert, and the promise to wait", () => region.SentIds("alert.1").Count == 1 && held.Count("promises") == 1);
        using var expert = new Expert(host);
        await expert.EnterAsync(region.AlertLink(), takeOver: true);
        await expert.RegisterAsync(contact: "gebeld");

        clock.Advance(Duration.FromHours(49));
        await held.ReleaseAsync();
        await region.SettledAsync();
        Assert.Empty(region.SentIds("missed"));
        Assert.Empty(await region.OpenPromisesAsync());
    }
}
