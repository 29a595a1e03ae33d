using System.Net;
using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

/// <summary>The register through its pages: two people at once, cases that belong together, phone calls.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class RegisterPagesTests(SharedAzurite azurite) : IAsyncLifetime
{
    private readonly TestRegion _region = new(azurite);
    private TestHost _host = null!;
    private Expert _expert = null!;

    public async Task InitializeAsync()
    {
        _host = await _region.StartAsync();
        await _region.DeliverAsync(TestMail.Request());
        await _region.UntilAsync("the alert", () => _region.SentIds("alert.1").Count == 1);
        await _region.SettledAsync();
        _expert = new Expert(_host);
        await _expert.EnterAsync(_region.AlertLink(), takeOver: true);
    }

    public async Task DisposeAsync()
    {
        _expert.Dispose();
        await _host.DisposeAsync();
        await _region.DisposeAsync();
    }

    [Fact]
    public async Task What_two_people_register_from_pages_of_the_same_moment_stays_both()
    {
        await _expert.RegisterAsync("gebeld");
        using var colleague = new Expert(_host);
        await colleague.EnterAsync(_region.AlertLink(), takeOver: false);
        await _expert.GetAsync(await CaseAsync());

        await colleague.RegisterAsync(interventions: ["Maatwerk"]);
        await _expert.RegisterAsync(interventions: ["Versnellingstafel"]);

        Assert.Equal(HttpStatusCode.OK, _expert.Status);
        Assert.Equal(["Consultatie", "LokaleToegang", "Maatwerk", "Versnellingstafel"], await CodesAsync());
    }

    [Fact]
    public async Task Where_both_chose_another_result_the_second_is_told_and_chooses()
    {
        await _expert.RegisterAsync("gebeld");
        using var colleague = new Expert(_host);
        await colleague.EnterAsync(_region.AlertLink(), takeOver: false);
        await colleague.RegisterAsync(result: "VoorkomenUHP");
        await _expert.RegisterAsync(result: "PassendeHulp");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _expert.Status);
        Assert.Contains("Een collega heeft dit intussen veranderd in: Voorkomen UHP.", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(_expert.Page.QuerySelector("input[name=resultaat][value=PassendeHulp][checked]"));
        Assert.Contains("VoorkomenUHP", await CodesAsync());

        await _expert.RegisterAsync(result: "PassendeHulp");
        Assert.Equal(HttpStatusCode.OK, _expert.Status);
        Assert.Equal(["Consultatie", "LokaleToegang", "PassendeHulp"], await CodesAsync());
    }

    [Fact]
    public async Task One_tap_records_contact()
    {
        var quick = _expert.Page.Forms.Single(f => f.ClassList.Contains("ret-quick"));
        Assert.Equal(["gebeld", "gemaild", "gesproken"], quick.QuerySelectorAll("button[name=contact]").Select(b => b.GetAttribute("value")));
        var hidden = quick.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));
        await _expert.PostAsync(quick.GetAttribute("action")!, [.. hidden, ("contact", "gesproken")]);

        Assert.Contains("Contact gehad: gesproken", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Consultatie", "LokaleToegang"], await CodesAsync());
    }

    [Fact]
    public async Task A_correction_moves_what_was_counted_and_a_move_does_not()
    {
        await _expert.RegisterAsync("gebeld", ["Maatwerk"]);
        await _expert.SubmitAsync("/corrigeren", ("gemeente", "Urk"), ("verwijzer", "VeiligThuis"), ("vraag", "Consultatie"), ("urgentie", "Normaal"), ("leeftijd", "From16To27"));
        Assert.Contains("Het is verbeterd.", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(await _region.ChildrenAsync(), r => Assert.Equal("Urk", r.GetString("Gemeente")));
        Assert.Equal(["Consultatie", "Maatwerk", "VeiligThuis"], await CodesAsync());

        await _expert.SubmitAsync("/corrigeren", ("gemeente", "Dronten"), ("verhuisd", "ja"), ("verwijzer", "VeiligThuis"), ("vraag", "Consultatie"), ("urgentie", "Normaal"), ("leeftijd", "From16To27"));
        await _expert.RegisterAsync(interventions: ["Maatwerk", "Versnellingstafel"]);
        Assert.Equal("Urk", (await _region.ChildrenAsync()).Single(r => r.GetString("Code") == "Maatwerk").GetString("Gemeente"));
        Assert.Equal("Dronten", (await _region.ChildrenAsync()).Single(r => r.GetString("Code") == "Versnellingstafel").GetString("Gemeente"));
    }

    [Fact]
    public async Task A_split_gives_brother_or_sister_a_case_with_the_same_history_of_figures()
    {
        await _expert.RegisterAsync("gebeld", ["Maatwerk"], children: "3");
        await _expert.SubmitAsync("/splitsen", ("splits-kinderen", "1"));
        await _region.UntilAsync("the new case to be counted", async () => (await _region.ChildrenAsync()).Count(r => r.GetString("Code") == "Maatwerk") == 2);

        Assert.Equal(2, (await _region.CaseNumbersAsync()).Count);
        Assert.Equal(3, (await _region.ChildrenAsync()).Where(r => r.GetString("Code") == "Maatwerk").Sum(r => r.GetInt32("Children")));
        await _expert.GetAsync(await CaseAsync());
        var link = _expert.Page.QuerySelectorAll("a").Single(a => a.ParentElement!.TextContent.StartsWith("Eigen zaak voor 1 kind", StringComparison.Ordinal));
        await _expert.GetAsync(link.GetAttribute("href")!);
        Assert.Contains("Gesplitst van", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_phone_call_is_registered_once_however_often_its_form_is_sent()
    {
        await _expert.GetAsync("/api/telefoontje");
        (string, string)[] answers = [("gemeente", "Urk"), ("verwijzer", "Overig"), ("vraag", "Consultatie"), ("leeftijd", "UpTo11"), ("kinderen", "2"), ("contact", "gebeld"), ("interventies", "VerwezenReguliereZorg")];
        var hidden = _expert.Page.Forms[^1].QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!)).ToArray();
        await _expert.PostAsync("/api/telefoontje", [.. hidden, .. answers]);
        Assert.Contains("Het is vastgelegd.", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(_expert.Page.QuerySelector("a[href$='/bericht']"));
        await _expert.PostAsync("/api/telefoontje", [.. hidden, .. answers]);
        Assert.Equal(HttpStatusCode.OK, _expert.Status);

        Assert.Equal(2, (await _region.CaseNumbersAsync()).Count);
        Assert.Equal(
            [("Consultatie", 2), ("Overig", 2), ("VerwezenReguliereZorg", 2)],
            (await _region.ChildrenAsync()).Select(r => (r.GetString("Code"), r.GetInt32("Children") ?? 0)).Order());
    }

    [Fact]
    public async Task A_phone_form_that_is_not_complete_says_what_to_do_and_keeps_what_was_chosen()
    {
        await _expert.GetAsync("/api/telefoontje");
        await _expert.SubmitAsync("/telefoontje", ("gemeente", "Urk"), ("verwijzer", ""), ("kinderen", "2"), ("contact", "gebeld"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _expert.Status);
        Assert.Contains("Kies wie er belde.", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(_expert.Page.QuerySelector("select[name=gemeente] option[value=Urk][selected]"));
        Assert.Single(await _region.CaseNumbersAsync());
    }

    [Fact]
    public async Task Cases_of_the_same_child_are_linked_and_cases_of_the_same_question_merged()
    {
        await _expert.RegisterAsync("gebeld", ["Maatwerk"]);
        await _region.DeliverAsync(TestMail.Request(id: "vraag-2@almere.example", subject: "Nog een vraag"));
        await _region.UntilAsync("the second case", async () => (await _region.CaseNumbersAsync()).Count == 2);
        var first = (await CaseAsync()).Split('/')[^1];
        var second = (await _region.CaseNumbersAsync()).Single(n => n != first);

        await _expert.GetAsync($"/api/zaak/{second}");
        await _expert.SubmitAsync("/zelfde-kind", ("andere-zaak", first));
        await _region.UntilAsync("the first case to know", async () =>
        {
            await _expert.GetAsync($"/api/zaak/{first}");
            return _expert.Page.Body!.TextContent.Contains($"Later kwam over hetzelfde kind {second}", StringComparison.Ordinal);
        });

        await _expert.GetAsync($"/api/zaak/{second}");
        var hidden = _expert.Page.Forms.First(f => f.GetAttribute("action")!.EndsWith("/zelfde-kind", StringComparison.Ordinal)).QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!));
        await _expert.PostAsync($"/api/zaak/{second}/samenvoegen", [.. hidden, ("andere-zaak", first)]);
        Assert.Contains($"Hij gaat verder als {first}", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
        await _expert.PostAsync($"/api/zaak/{second}/registreren", [.. hidden, ("contact", "gebeld")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _expert.Status);
        Assert.Contains("samengevoegd", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Consultatie", "LokaleToegang", "Maatwerk"], await CodesAsync());
    }

    [Fact]
    public async Task Handing_over_mails_the_colleague_a_link_of_their_own()
    {
        await _expert.SubmitAsync("/overdragen", ("aan", "daan"));
        await _region.UntilAsync("the mail", () => _region.Smtp.Mails.Any(m => m.MessageId.Contains(".handed.", StringComparison.Ordinal)));

        Assert.Equal("daan@versnelling-fl.example", Assert.Single(_region.Smtp.Mails.Single(m => m.MessageId.Contains(".handed.", StringComparison.Ordinal)).Recipients));
        Assert.Contains("Daan heeft deze zaak", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lists_show_what_is_open_and_let_go_what_is_closed()
    {
        await _expert.GetAsync("/api/mijn-zaken");
        Assert.Single(_expert.Page.QuerySelectorAll(".ret-cases__item"));
        await _expert.GetAsync("/api/team?gemeente=Almere");
        Assert.Single(_expert.Page.QuerySelectorAll(".ret-cases__item"));
        await _expert.GetAsync("/api/team?gemeente=Urk");
        Assert.Empty(_expert.Page.QuerySelectorAll(".ret-cases__item"));

        await _expert.GetAsync(await CaseAsync());
        await _expert.RegisterAsync("gebeld");
        await _expert.SubmitAsync("/sluiten", ("reden", "Done"));
        Assert.Contains("Alles wat kon, is gedaan.", _expert.Page.Body!.TextContent, StringComparison.Ordinal);
        await _expert.GetAsync("/api/mijn-zaken");
        Assert.Empty(_expert.Page.QuerySelectorAll(".ret-cases__item"));
    }

    [Fact]
    public async Task The_figures_page_shows_them_and_gives_the_same_as_files()
    {
        await _expert.RegisterAsync("gebeld", ["Maatwerk"]);
        await _expert.GetAsync("/api/cijfers");
        Assert.Equal(HttpStatusCode.OK, _expert.Status);
        Assert.Equal("1", _expert.Page.QuerySelectorAll("tbody tr")[0].QuerySelector("td:last-child")!.TextContent);

        await _expert.GetAsync(_expert.Page.QuerySelectorAll("a").Single(a => a.TextContent == "Als CSV").GetAttribute("href")!);
        Assert.Contains(";Consultatie;Consultatie;TOTAAL;1", await _expert.Answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await _expert.GetAsync("/api/cijfers?periode=onzin");
        Assert.Equal(HttpStatusCode.OK, _expert.Status);
    }

    private async Task<string> CaseAsync() => "/api/zaak/" + (await _region.RowsAsync("cases")).Where(r => r.RowKey == "case" && r.GetString("Json").Contains("vraag-1", StringComparison.Ordinal) && !r.GetString("Json").Contains("splitFrom", StringComparison.Ordinal)).Select(r => r.PartitionKey).Single();

    private async Task<IReadOnlyList<string>> CodesAsync() => [.. (await _region.ChildrenAsync()).Select(r => r.GetString("Code")).Order(StringComparer.Ordinal)];
}
