using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

/// <summary>What an answer, and what comes back by machine, does to a running case.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class AnswerTests(SharedAzurite azurite) : IAsyncLifetime
{
    private readonly TestRegion _region = new(azurite);
    private readonly FakeClock _clock = new(TestTimes.TuesdayMorning);
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await StartAsync();

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _region.DisposeAsync();
    }

    [Fact]
    public async Task The_answer_where_the_child_lives_brings_the_case_to_that_gemeentes_expert()
    {
        var number = await OpenAsync("Mijn zoon van 12 gaat niet meer naar school. Wie kan ons helpen?");
        await AnswerAsync(number, "Wij wonen in Lelystad.");

        Assert.Single(_region.SentIds("alert.2"));
        Assert.Empty(_region.SentIds("reply.1"));
        Assert.Contains("Lelystad", Json(await CaseAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_tells_of_danger_is_answered_at_once_with_whom_to_call()
    {
        var number = await OpenAsync("Wij wonen in Lelystad. Mijn zoon van 12 gaat niet meer naar school. Wie kan ons helpen?");
        await AnswerAsync(number, "Hij staat nu met een mes voor zijn zusje, help!");

        var call = Assert.Single(_region.Smtp.Mails, m => m.MessageId.Contains(".call.1@", StringComparison.Ordinal));
        Assert.Equal(["ouder@mail.example"], call.Recipients);
        Assert.Contains("112", System.Text.Encoding.UTF8.GetString(call.Raw), StringComparison.Ordinal);
        Assert.Contains("Crisis", Json(await CaseAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_who_names_a_case_gets_one_of_their_own_that_names_it()
    {
        var number = await OpenAsync("Wij wonen in Lelystad. Mijn zoon van 12 gaat niet meer naar school. Wie kan ons helpen?");
        await DeliverAsync(TestMail.Request(id: "b@elders.example", from: "buurman@elders.example", subject: $"Re: [{number}] Uw vraag", text: "Ik heb hier ook iets over te vertellen, ik woon ernaast in Lelystad."));

        var other = (await _region.RowsAsync("cases")).Single(r => r.RowKey == "case" && r.PartitionKey != number);
        Assert.Contains($"\"related\":\"{number}\"", Json(other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_an_expert_is_away_the_next_colleague_is_alerted_by_itself()
    {
        var number = await OpenAsync("Wij wonen in Lelystad. Mijn zoon van 12 gaat niet meer naar school. Wie kan ons helpen?");
        var first = _region.Smtp.Mails.Single(m => m.MessageId.Contains(".alert.1@", StringComparison.Ordinal)).Recipients.Single();
        await DeliverAsync(TestMail.Request(id: "weg@versnelling-fl.example", from: first, subject: "Automatisch antwoord: nieuwe vraag", text: "Ik ben er maandag weer.",
            extraHeaders: $"Auto-Submitted: auto-replied\r\nIn-Reply-To: <{number}.alert.1@versnelling-fl.example>\r\n"));

        var second = _region.Smtp.Mails.Single(m => m.MessageId.Contains(".alert.2@", StringComparison.Ordinal)).Recipients.Single();
        Assert.NotEqual(first, second);
        Assert.Contains("\"why\":\"Away\"", Json(await CaseAsync()), StringComparison.Ordinal);
    }

    private async Task<string> OpenAsync(string text)
    {
        await DeliverAsync(TestMail.Request(id: "vraag@mail.example", from: "ouder@mail.example", subject: "hulp", text: text));
        return Assert.Single(await _region.CaseNumbersAsync());
    }

    private Task AnswerAsync(string number, string text) =>
        DeliverAsync(TestMail.Request(id: "antwoord@mail.example", from: "ouder@mail.example", subject: $"Re: [{number}] Uw vraag", text: text));

    private Task<TestHost> StartAsync() => _region.StartAsync(services => services.UseFakeTime(_clock, new HeldMessages(_clock)));

    private async Task DeliverAsync(string raw)
    {
        await _region.DeliverAsync(raw);
        await _region.UntilAsync("the mail to leave the inbox", () => !Directory.EnumerateFiles(_region.Mailbox.New).Any());
        await _region.SettledAsync();
    }

    private async Task<Azure.Data.Tables.TableEntity> CaseAsync() => Assert.Single(await _region.RowsAsync("cases"), r => r.RowKey == "case");

    private static string Json(Azure.Data.Tables.TableEntity row) => row.GetString("Json");
}
