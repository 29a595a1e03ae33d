using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Pages;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Tests.Pages;

public sealed class CasePageTests
{
    private static readonly ViewRenderer Renderer = new();
    private static readonly CaseEventKind[] Looking = [CaseEventKind.Viewed, CaseEventKind.MailRead];

    [Fact]
    public async Task The_form_shows_what_the_case_holds()
    {
        var page = await ShowAsync(PageSamples.Registered);

        Assert.Equal(["Versnellingstafel", "OudeCode"], Checked(page, FormFields.Interventions));
        Assert.Equal(["VoorkomenUHP"], Checked(page, FormFields.Result));
        Assert.Equal("2", page.QuerySelector<IHtmlInputElement>("[name=kinderen]")!.Value);
    }

    [Fact]
    public async Task What_somebody_typed_stays_when_it_is_refused()
    {
        var page = await ShowAsync(PageSamples.Open with
        {
            Entered = new RegistrationInput { Contact = ContactKind.Mail, Interventions = ["Maatwerk"], Result = "PassendeHulp", Children = "0" },
            Errors = [RefusalErrors.Of(new Decision.Refused(Refusal.ChildrenOutOfRange), Sample.Region)],
        });

        Assert.Equal(["gemaild"], Checked(page, FormFields.Contact));
        Assert.Equal(["Maatwerk"], Checked(page, FormFields.Interventions));
        Assert.Equal(["PassendeHulp"], Checked(page, FormFields.Result));
        var children = page.QuerySelector<IHtmlInputElement>("[name=kinderen]")!;
        Assert.Equal(("0", "true"), (children.GetAttribute("value"), children.GetAttribute("aria-invalid")));
        Assert.Contains("1 tot en met 20", page.GetElementById(children.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Fout: ", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_result_the_answer_none_is_chosen() =>
        Assert.Equal([""], Checked(await ShowAsync(PageSamples.Open), FormFields.Result));

    [Fact]
    public async Task Contact_once_made_is_told_and_not_asked_again()
    {
        var page = await ShowAsync(PageSamples.Registered);

        Assert.Empty(page.QuerySelectorAll($"[name={FormFields.Contact}]"));
        Assert.Contains("Contact gehad: gebeld door Sanne", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_over_is_offered_until_somebody_has()
    {
        Assert.NotNull((await ShowAsync(PageSamples.Open)).QuerySelector($"form[action='{PageSamples.Links.Post(CaseActions.TakeOver)}']"));
        Assert.Null((await ShowAsync(PageSamples.Registered)).QuerySelector($"form[action='{PageSamples.Links.Post(CaseActions.TakeOver)}']"));
    }

    [Theory]
    [InlineData("sanne", "Jij hebt deze zaak")]
    [InlineData("pieter", "Sanne heeft deze zaak")]
    public async Task The_page_says_who_has_the_case(string reader, string expected)
    {
        var page = await ShowAsync(PageSamples.Registered with { Me = Sample.Region.FindColleague(reader)! });

        Assert.Contains(expected, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gemeente_is_asked_only_while_it_is_unknown_and_registering_waits_for_it()
    {
        var unknown = await ShowAsync(PageSamples.Open with { Case = Sample.Case with { Gemeente = null } });
        var known = await ShowAsync(PageSamples.Open);

        Assert.Equal(["", "Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"], unknown.QuerySelectorAll("select[name=gemeente] option").Select(o => o.GetAttribute("value")));
        Assert.Null(unknown.QuerySelector($"form[action='{PageSamples.Links.Post(CaseActions.Register)}']"));
        Assert.NotNull(known.QuerySelector("details select[name=gemeente]"));
        Assert.NotNull(known.QuerySelector($"form[action='{PageSamples.Links.Post(CaseActions.Register)}']"));
    }

    [Theory]
    [InlineData(ContactKind.Phone)]
    [InlineData(ContactKind.Mail)]
    [InlineData(ContactKind.Meeting)]
    public void A_kind_of_contact_survives_the_form(ContactKind kind) =>
        Assert.Equal(kind, FormFields.ContactOf(FormFields.ContactValue(kind)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Phone")]
    public void Anything_else_is_no_contact(string? value) => Assert.Null(FormFields.ContactOf(value));

    [Fact]
    public void Every_refusal_has_its_words() =>
        Assert.All(Enum.GetValues<Refusal>(), r => Assert.EndsWith(".", RefusalErrors.Of(new Decision.Refused(r, "pieter"), Sample.Region).Message, StringComparison.Ordinal));

    [Fact]
    public async Task Every_event_and_every_question_has_its_words()
    {
        foreach (var question in Enum.GetValues<Question>())
        {
            var history = Enum.GetValues<CaseEventKind>().Except(Looking).Select(k => new CaseEvent(k, Sample.Received, "sanne", "pieter")).ToArray();
            var page = await ShowAsync(PageSamples.Open with { Case = Sample.Case with { Question = question }, History = history });

            Assert.Equal(history.Length, page.QuerySelectorAll(".ret-history li").Length);
            Assert.Contains(Versnelling.Views.Words.CaseWords.Of(question), page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_history_tells_what_happened_and_not_who_looked()
    {
        var happened = new CaseEvent(CaseEventKind.TakenOver, Sample.Received, "sanne");
        var page = await ShowAsync(PageSamples.Open with { History = [.. Looking.Select(k => happened with { Kind = k }), happened] });

        Assert.EndsWith("Sanne pakte de zaak op", Assert.Single(page.QuerySelectorAll(".ret-history li")).TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_answer_can_be_read_and_they_count_from_one()
    {
        var page = await ShowAsync(PageSamples.Open with { Case = Sample.Case with { Replies = Sample.Replies } });
        var links = page.QuerySelectorAll<IHtmlAnchorElement>($"a[href^='{PageSamples.Links.Message}/']");

        Assert.Equal(
            [("/zaak/RET-7K3F-9QDX/bericht/1", "Antwoord van zondag 22 november, 16:20 lezen"), ("/zaak/RET-7K3F-9QDX/bericht/2", "Antwoord van dinsdag 24 november, 14:20 lezen")],
            links.Select(a => (a.GetAttribute("href")!, a.TextContent)));
        foreach (var mailto in page.QuerySelectorAll("a[href^=mailto]"))
            mailto.Remove();
        Assert.DoesNotContain("canary", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Without_answers_only_the_first_message_is_offered() =>
        Assert.Empty((await ShowAsync(PageSamples.Open)).QuerySelectorAll($"a[href^='{PageSamples.Links.Message}/']"));

    [Theory]
    [InlineData(19, "Contact uiterlijk dinsdag 24 november (nog 1 dag en 14 uur)")]
    [InlineData(59, "Contact uiterlijk dinsdag 24 november (1 uur en 20 minuten te laat)")]
    public async Task A_deadline_at_midnight_is_said_as_a_day(int hours, string expected)
    {
        var page = await ShowAsync(PageSamples.Open with { Case = Sample.Case with { DueAt = Sample.Midnight }, Now = Sample.Received + Duration.FromHours(hours) });

        Assert.Equal(expected, page.QuerySelector(".ret-summary__due")!.TextContent.Trim());
    }

    [Fact]
    public async Task Closing_is_offered_only_while_the_last_answer_withdraws_and_can_be_believed()
    {
        var answered = Sample.Case with { Replies = [Sample.Withdrawal, .. Sample.Replies] };
        var forged = Sample.Case with { Replies = [Sample.Withdrawal with { Trust = SenderTrust.Failed }] };

        const string offer = "button[name=reden][value=Withdrawn]";
        Assert.NotNull((await ShowAsync(PageSamples.Withdrawn)).QuerySelector(offer));
        Assert.Null((await ShowAsync(PageSamples.Open with { Case = answered })).QuerySelector(offer));
        Assert.Null((await ShowAsync(PageSamples.Open with { Case = forged })).QuerySelector(offer));
        Assert.Null((await ShowAsync(PageSamples.Closed)).QuerySelector(offer));
    }

    [Fact]
    public async Task A_closed_case_says_by_whom_and_when_and_can_be_opened_again()
    {
        var page = await ShowAsync(PageSamples.Closed);

        Assert.Contains("Deze zaak is gesloten door Sanne op dinsdag 24 november, 18:20.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(Form(page, PageSamples.Links.Post(CaseActions.Reopen)));
        Assert.DoesNotContain("te laat", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Null(Form(page, PageSamples.Links.Post(CaseActions.TakeOver)));
        Assert.NotNull(Form(page, PageSamples.Links.Post(CaseActions.Register))); // a late outcome still counts
    }

    [Fact]
    public async Task What_one_must_know_before_calling_is_told_once_and_plainly()
    {
        var page = await ShowAsync(PageSamples.Attention);

        Assert.Equal(
            [
                "De afzender is niet gecontroleerd. Bel terug op een nummer dat je kent.",
                "Onze mail aan de afzender is niet bezorgd. Bel liever.",
                "De melding aan Sanne is niet bezorgd.",
                "Pieter is afwezig. Dat zegt een automatisch antwoord op onze melding.",
                "De afzender is afwezig. Dat zegt een automatisch antwoord op onze mail.",
                "Het bericht is versleuteld en kon niet worden gelezen.",
                "Het bericht is te groot (meer dan 35 MB) en is niet gelezen. Het staat nog in de mailbox.",
                "Het bericht is heel lang. Alleen het eerste deel is gelezen.",
                "Bij het bericht zit een bestand winmail.dat. Daarin kunnen bijlagen zitten die hier niet te zien zijn.",
                "Hoort misschien bij RET-2222-3333",
            ],
            page.QuerySelectorAll(".utrecht-alert--warning li").Select(li => li.TextContent.Trim()));
        Assert.Equal("/zaak/RET-2222-3333", page.QuerySelector(".utrecht-alert--warning a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task With_nothing_to_know_there_is_no_warning() =>
        Assert.Null((await ShowAsync(PageSamples.Open with { Case = Sample.Case with { Remarks = ReadingRemarks.Signature } })).QuerySelector(".utrecht-alert--warning"));

    [Theory]
    [InlineData("pieter", true)] // the coordinator
    [InlineData("sanne", false)]
    public async Task Only_the_coordinator_is_led_to_what_waits_for_one(string reader, bool led)
    {
        var page = await ShowAsync(PageSamples.Open with { Me = Sample.Region.FindColleague(reader)! });

        Assert.Equal(led, page.QuerySelector($"a[href='{SiteLinks.Coordination}']") is not null);
    }

    private static IElement? Form(IHtmlDocument page, string action) => page.QuerySelector($"form[action='{action}']");

    private static string[] Checked(IHtmlDocument page, string field) =>
        [.. page.QuerySelectorAll<IHtmlInputElement>($"[name={field}]").Where(i => i.IsChecked).Select(i => i.GetAttribute("value")!)];

    private static async Task<IHtmlDocument> ShowAsync(CasePageModel model) =>
        new HtmlParser().ParseDocument(await PageSamples.RenderAsync<CasePage>(Renderer, model));
}
