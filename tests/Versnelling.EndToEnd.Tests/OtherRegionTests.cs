using System.Text.Json.Nodes;
using MimeKit;
using NodaTime;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

/// <summary>Another region, with a file of its own and nothing else: other gemeenten, addresses, labels and codes.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class OtherRegionTests(SharedAzurite azurite) : IAsyncLifetime
{
    private const string Verified = "Authentication-Results: mx.jeugdtafel.example; dmarc=pass header.from=jeugdtafel.example\r\n";

    // What would tell that something of the sample region stands in the code.
    private static readonly string[] Foreign = ["Flevoland", "versnelling-fl", "Almere"];

    private readonly FakeClock _clock = new(TestTimes.TuesdayMorning);
    private readonly TestRegion _region = new(azurite);
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"regio-{Guid.NewGuid():N}.json");
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(_file, Other(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "regions", "flevoland.json"))));
        _host = await _region.StartAsync(services => services.UseFakeTime(_clock, new HeldMessages(_clock)), new Dictionary<string, string?> { ["Region:File"] = _file });
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _region.DisposeAsync();
        File.Delete(_file);
    }

    [Fact]
    public async Task From_the_first_mail_to_the_figures_everything_speaks_the_region_s_own_words()
    {
        await _region.DeliverAsync(TestMail.Request(id: "v-1@zandhoven.example", from: "K. Meijer <k.meijer@zandhoven.example>", text: "Graag overleg over een jongen van 14 jaar uit Zandhoven Buiten.").Replace("ikwil@versnelling-fl", "help@jeugdtafel", StringComparison.Ordinal), receivedAt: _clock.Now);
        await _region.UntilAsync("the alert", () => _region.SentIds("alert.1").Count == 1);
        await _region.SettledAsync();
        var number = Assert.Single(await _region.CaseNumbersAsync());
        using var expert = new Expert(_host);
        await expert.EnterAsync(_region.AlertLink(), takeOver: true);
        AssertOwn(expert.Page.DocumentElement.OuterHtml, "Jeugdtafel Noord", "Zandhoven", "Ronde tafel", "Toegangsteam");

        await _region.DeliverAsync(
            $"From: Fatima <fatima@jeugdtafel.example>\r\nTo: help@jeugdtafel.example\r\nSubject: Re: [{number}]\r\nMessage-ID: <a-1@jeugdtafel.example>\r\n{Verified}Content-Type: text/plain; charset=utf-8\r\n\r\ncontact gebeld\r\ninterventie ronde tafel\r\n",
            receivedAt: _clock.Now);
        await _region.UntilAsync("what was mailed to be counted", async () => (await _region.ChildrenAsync()).Count == 3);
        Assert.Equal(["Consultatie", "LokaleToegang", "RondeTafel"], (await _region.ChildrenAsync()).Select(r => r.GetString("Code")).Order(StringComparer.Ordinal));
        Assert.All(await _region.ChildrenAsync(), r => Assert.Equal("Zandhoven", r.GetString("Gemeente")));

        await expert.GetAsync("/api/cijfers");
        AssertOwn(expert.Page.DocumentElement.OuterHtml, "Jeugdtafel Noord", "Zandhoven", "Ronde tafel", "Toegangsteam");
        foreach (var page in new[] { "/api/telefoontje", "/api/team", "/api/mijn-zaken", "/api/toegankelijkheid", "/api/apparaten" })
        {
            await expert.GetAsync(page);
            AssertOwn(expert.Page.DocumentElement.OuterHtml, "Jeugdtafel Noord");
        }

        await _host.Digest().SendDueAsync(_clock.Now + Duration.FromDays(31), CancellationToken.None);
        Assert.Contains(_region.Smtp.Mails, m => m.MessageId.StartsWith("<digest-", StringComparison.Ordinal));
        Assert.All(_region.Smtp.Mails, m =>
        {
            using var message = MimeMessage.Load(new MemoryStream(m.Raw));
            AssertOwn($"{message.Headers["From"]} {message.Headers["Message-ID"]} {message.Subject} {message.TextBody} {message.HtmlBody}", "jeugdtafel.example");
        });
    }

    private static void AssertOwn(string text, params string[] own)
    {
        Assert.All(own, word => Assert.Contains(word, text, StringComparison.Ordinal));
        Assert.All(Foreign, word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
    }

    // The sample's shape with everything that people see changed.
    private static string Other(string sample)
    {
        var region = JsonNode.Parse(sample.Replace("ikwil@versnelling-fl", "help@jeugdtafel", StringComparison.Ordinal)
            .Replace("versnelling-fl.example", "jeugdtafel.example", StringComparison.Ordinal)
            .Replace("Almere", "Zandhoven", StringComparison.Ordinal).Replace("almere", "zandhoven", StringComparison.Ordinal)
            .Replace("RET Flevoland", "Jeugdtafel Noord", StringComparison.Ordinal).Replace("Flevoland", "Noord", StringComparison.Ordinal))!;
        region["gemeenten"]![0]!["cbsCode"] = "GM9999";
        region["verwijzers"]![0]!["label"] = "Toegangsteam";
        var table = region["interventions"]!.AsArray().Single(i => i!["code"]!.GetValue<string>() == "Versnellingstafel")!;
        (table["code"], table["label"]) = ("RondeTafel", "Ronde tafel");
        return region.ToJsonString();
    }
}
