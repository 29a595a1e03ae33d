using System.Text.Json;
using Azure.Storage.Queues;
using NodaTime;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>Something that a host may die in.</summary>
/// <param name="Name">What it is.</param>
/// <param name="FewestPoints">How many things it does to the outside at least: a guard that the counting works.</param>
/// <param name="Prepare">What went before, on a host that lives.</param>
/// <param name="Act">What is done while the host may die.</param>
/// <param name="IsDone">Whether everything ended as it should.</param>
/// <param name="Check">What must hold then.</param>
public sealed record CrashScenario(
    string Name, int FewestPoints, Func<CrashScenario.Stage, Task>? Prepare, Func<CrashScenario.Stage, Task> Act, Func<TestRegion, Task<bool>> IsDone, Func<TestRegion, Task> Check)
{
    /// <summary>One for each step.</summary>
    public static IReadOnlyList<CrashScenario> All { get; } =
    [
        new("a request, from the mailbox to the alert", 15, null,
            stage => stage.Region.DeliverAsync(TestMail.Request(), receivedAt: stage.Clock.Now),
            async region => region.SentIds("alert.1").Count == 1 && region.SentIds("confirmation").Count == 1 && await region.IsSettledAsync(),
            async region =>
            {
                Assert.Single(await region.CaseNumbersAsync());
                Assert.Equal(2, Distinct(region));
                Assert.Single(await region.OpenPromisesAsync());
                Assert.Equal(0, await region.PoisonAsync());
            }),
        new("a mail that cannot be read", 3, null,
            stage => stage.Region.DeliverAsync("\u0001\u0002 geen kop \u0003", receivedAt: stage.Clock.Now),
            async region => region.SentIds("quarantined").Count == 1 && await region.IsSettledAsync(),
            region =>
            {
                Assert.Equal(1, Distinct(region));
                Assert.Single(Directory.GetFiles(Path.Combine(region.MailboxFolder, ".Quarantaine", "cur")));
                return Task.CompletedTask;
            }),
        new("an answer", 4, AlertedAsync,
            async stage => await stage.Region.DeliverAsync(TestMail.Request(id: "antwoord@almere.example", subject: $"RE: [{(await stage.Region.CaseNumbersAsync())[0]}]", text: "Morgen om tien uur schikt goed.")),
            async region => region.SentIds("reply.1").Count == 1 && await region.IsSettledAsync(),
            async region =>
            {
                Assert.Single(await region.CaseNumbersAsync());
                Assert.Equal(3, Distinct(region));
            }),
        new("a promise that is missed", 3, AlertedAsync,
            async stage =>
            {
                stage.Clock.Advance(Duration.FromHours(49));
                await stage.Held.ReleaseAsync();
            },
            async region => region.SentIds("missed").Count == 1 && await region.IsSettledAsync(),
            region =>
            {
                Assert.Equal(3, Distinct(region));
                return Task.CompletedTask;
            }),
        new("a colleague's registration", 6, AlertedAsync,
            async stage =>
            {
                try
                {
                    using var expert = new Expert(stage.Host);
                    await expert.EnterAsync(stage.Region.AlertLink(), takeOver: true);
                    await expert.RegisterAsync("gebeld", ["Versnellingstafel"], "VoorkomenUHP");
                }
                catch (Exception gone) when (gone is HttpRequestException or InvalidOperationException)
                {
                    // The host died while the colleague was at it.
                }
            },
            region => region.IsSettledAsync(),
            async region =>
            {
                // Either nothing was registered, or all of it, and the ledger agrees.
                var codes = (await region.ChildrenAsync()).Select(r => r.GetString("Code")).Order(StringComparer.Ordinal);
                var registered = await IsRegisteredAsync(region);
                Assert.Equal(registered ? ["Consultatie", "LokaleToegang", "Versnellingstafel", "VoorkomenUHP"] : [], codes);
                Assert.Equal(registered ? 0 : 1, (await region.OpenPromisesAsync()).Count);
            }),
        new("a split", 5, AlertedAsync,
            async stage =>
            {
                try
                {
                    using var expert = new Expert(stage.Host);
                    await expert.EnterAsync(stage.Region.AlertLink(), takeOver: true);
                    await expert.RegisterAsync("gebeld", ["Maatwerk"], children: "3");
                    await expert.SubmitAsync("/splitsen", ("splits-kinderen", "1"));
                }
                catch (Exception gone) when (gone is HttpRequestException or InvalidOperationException)
                {
                    // The host died while the colleague was at it.
                }
            },
            region => region.IsSettledAsync(),
            async region =>
            {
                // Wherever it was cut off, no child is lost and none is counted twice.
                var children = (await region.ChildrenAsync()).Where(r => r.GetString("Code") == "Maatwerk").Sum(r => r.GetInt32("Children"));
                Assert.True(children is null or 0 or 3);
                Assert.True((await region.CaseNumbersAsync()).Count == 1 || children == 3);
            }),
        new("a message that failed for good", 3, null,
            async stage =>
            {
                var poison = new QueueClient(stage.Region.Connection, "requests-poison", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
                await poison.CreateIfNotExistsAsync();
                await poison.SendMessageAsync("""{"case":"geen zaaknummer"}""");
            },
            async region => Distinct(region) == 1 && await region.MessagesAsync("requests-poison") == 0 && await region.PendingAsync() == 0,
            async region => Assert.Equal(1, (await region.RowsAsync("cases")).Count(r => r.RowKey == "poison"))),
    ];

    private static async Task AlertedAsync(Stage stage)
    {
        await stage.Region.DeliverAsync(TestMail.Request(), receivedAt: stage.Clock.Now);
        await stage.Region.UntilAsync("the alert", () => stage.Region.SentIds("alert.1").Count == 1);
    }

    private static int Distinct(TestRegion region) => region.Smtp.Mails.Select(m => m.MessageId).Distinct(StringComparer.Ordinal).Count();

    private static async Task<bool> IsRegisteredAsync(TestRegion region)
    {
        var row = (await region.RowsAsync("cases")).Single(r => r.RowKey == "case");
        using var json = JsonDocument.Parse(row.GetString("Json"));
        return json.RootElement.TryGetProperty("contact", out _);
    }

    /// <summary>Where a scenario plays.</summary>
    public sealed record Stage(TestRegion Region, TestHost Host, FakeClock Clock, HeldMessages Held);
}
