using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Views.Mails;
using Versnelling.Views.Rendering;

namespace Versnelling.Views.Tests.Mails;

public sealed class ConfirmationTests
{
    private static readonly Letters Letters = new(new ViewRenderer());

    [Fact]
    public async Task At_a_crisis_the_numbers_to_call_come_first()
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case with { Urgency = Urgency.Crisis });

        Assert.StartsWith("Is er nu gevaar? Bel direct.\n- 112", mail.Text, StringComparison.Ordinal);
        Assert.True(mail.Html.IndexOf("tel:112", StringComparison.Ordinal) < mail.Html.IndexOf("Uw bericht is aangekomen", StringComparison.Ordinal));
        Assert.Contains("tel:08002000", mail.Html, StringComparison.Ordinal);
        Assert.Contains("Wij zijn geen crisisdienst", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("113", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Urgency.Crisis)]
    [InlineData(Urgency.Spoed)]
    [InlineData(Urgency.Normaal)]
    public async Task When_suicide_is_spoken_of_113_is_among_the_first_lines(Urgency urgency)
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case with { Urgency = urgency, Suicide = true });

        Assert.StartsWith("Is er nu gevaar? Bel direct.", mail.Text, StringComparison.Ordinal);
        Assert.Single(mail.Text.Split('\n'), l => l.StartsWith("- 113: ", StringComparison.Ordinal) && l.Contains("0800-0113", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Urgency.Crisis, false)]
    [InlineData(Urgency.Crisis, true)]
    [InlineData(Urgency.Normaal, true)]
    public async Task Beside_the_crisis_numbers_nothing_sounds_like_waiting(Urgency urgency, bool suicide)
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case with { Urgency = urgency, Suicide = suicide });

        Assert.Contains("Een collega kijkt zo snel mogelijk naar uw bericht en neemt contact met u op, uiterlijk dinsdag 24 november, 14:20 uur.", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij bellen of mailen u", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("U hoeft nu niets te doen", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Urgency.Normaal, "\nWij bellen of mailen u uiterlijk dinsdag 24 november.\n")]
    [InlineData(Urgency.Crisis, " neemt contact met u op, uiterlijk dinsdag 24 november.\n")]
    public async Task A_promise_until_midnight_names_the_day_and_no_hour(Urgency urgency, string promise)
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case with { Urgency = urgency, DueAt = Sample.Midnight });

        Assert.Contains(promise, mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("00:00", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Verwijzer.Overig)]
    [InlineData(Verwijzer.LokaleToegang)]
    [InlineData(Verwijzer.GecertificeerdeInstelling)]
    [InlineData(Verwijzer.VeiligThuis)]
    public async Task Every_confirmation_promises_a_time_and_names_the_crisis_numbers(Verwijzer verwijzer)
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case with { Verwijzer = verwijzer });

        Assert.Equal("[RET-7K3F-9QDX] Uw vraag aan RET Flevoland", mail.Subject);
        Assert.Contains("Wij bellen of mailen u vóór dinsdag 24 november, 14:20 uur.", mail.Text, StringComparison.Ordinal);
        Assert.Contains("112", mail.Text, StringComparison.Ordinal);
        Assert.Contains("0800-2000", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_BSN_is_mentioned_only_when_there_was_one(bool found)
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case with { BsnFound = found });

        Assert.Equal(found, mail.Text.Contains("burgerservicenummer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_confirmation_has_no_link_to_the_case()
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case);

        Assert.DoesNotContain("https:", mail.Text + mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_we_made_of_the_mail_is_not_told_to_the_referrer()
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case);

        Assert.All(["Urk", "Spoed", "Versnellingstafel", "12 tot en met 15", "Lokale Toegang"], fact => Assert.DoesNotContain(fact, mail.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Writer.Professional, "Wij bellen of mailen u vóór dinsdag 24 november, 14:20 uur.")]
    [InlineData(Writer.Family, "Wij bellen of mailen u vóór dinsdag 24 november, 14:20 uur.")]
    [InlineData(Writer.YoungPerson, "We bellen of mailen je vóór dinsdag 24 november, 14:20 uur.")]
    public async Task Whoever_writes_is_told_by_when_we_are_in_touch(Writer writer, string promise)
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case with { Writer = writer });

        Assert.Contains(promise, mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ToYoungPeople))]
    public async Task A_young_person_is_never_called_u(string name)
    {
        var mail = await MailSamples.All[name](Letters);

        Assert.DoesNotMatch("(?i)\\b(u|uw|uws)\\b", mail.Subject + mail.Text);
    }

    public static TheoryData<string> ToYoungPeople => [.. MailSamples.All.Keys.Where(name => name.Contains("young", StringComparison.Ordinal))];

    [Theory]
    [InlineData(Writer.Professional, false)]
    [InlineData(Writer.Family, false)]
    [InlineData(Writer.YoungPerson, true)]
    public async Task The_Kindertelefoon_is_for_young_people(Writer writer, bool named)
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case with { Urgency = Urgency.Crisis, Writer = writer });

        Assert.Equal(named, mail.Text.Contains("0800-0432", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_gemeente_all_of_the_region_are_offered_and_an_answer_is_asked()
    {
        var mail = await MailSamples.Confirm(Letters, MailSamples.Parent with { Gemeente = null });

        Assert.Contains("in welke gemeente woont het kind? Almere, Dronten, Lelystad, Noordoostpolder, Urk, Zeewolde, of ergens anders?", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Antwoord op deze mail met de naam van de gemeente.", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("U hoeft nu niets te doen", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Writer.Family, new[] { "Almere", "Lelystad" }, "woont het kind in Almere of in Lelystad?")]
    [InlineData(Writer.Professional, new[] { "Almere", "Lelystad", "Urk" }, "woont het kind in Almere, Lelystad of Urk?")]
    [InlineData(Writer.YoungPerson, new[] { "Almere", "Lelystad" }, "woon je in Almere of in Lelystad?")]
    [InlineData(Writer.Family, new[] { "Almere" }, "in welke gemeente woont het kind?")]
    public async Task The_question_names_the_gemeenten_between_which_the_mail_left_it_open(Writer writer, string[] candidates, string question)
    {
        var mail = await MailSamples.Confirm(Letters, Sample.Case with { Writer = writer, Gemeente = null, GemeenteCandidates = candidates });

        Assert.Contains(question, mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_gemeente_is_not_asked() =>
        Assert.DoesNotContain("gemeente", (await MailSamples.Confirm(Letters, Sample.Case)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task In_a_crisis_the_numbers_come_before_the_question_for_the_gemeente()
    {
        var mail = await MailSamples.Confirm(Letters, MailSamples.Parent with { Gemeente = null, Urgency = Urgency.Crisis });

        Assert.True(mail.Text.IndexOf("0800-2000", StringComparison.Ordinal) < mail.Text.IndexOf("welke gemeente", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ReadingRemarks.Encrypted, "konden hem niet openen", "telefoonnummer")]
    [InlineData(ReadingRemarks.TooLarge, "groter dan 35 MB", "zonder")]
    public async Task Who_sent_what_we_could_not_read_hears_so_and_what_to_do(ReadingRemarks remark, string told, string remedy)
    {
        foreach (var writer in Enum.GetValues<Writer>())
        {
            var mail = await MailSamples.Confirm(Letters, Sample.Case with { Writer = writer, Remarks = remark | ReadingRemarks.Cut });

            Assert.Contains(told, mail.Text, StringComparison.Ordinal);
            Assert.Contains(remedy, mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("nu niets te doen", mail.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sender_never_hears_of_another_case()
    {
        var plain = await MailSamples.Confirm(Letters, Sample.Case);
        var related = await MailSamples.Confirm(Letters, Sample.Case with { Related = CaseNumber.Parse("RET-2222-3333"), Trust = SenderTrust.Failed });

        Assert.Equal(plain, related);
    }

    [Fact]
    public async Task A_region_s_own_words_take_the_place_of_ours_with_their_names_filled_in()
    {
        var region = Sample.Region with
        {
            Texts = RegionTexts.None with
            {
                Confirmations = new Dictionary<Writer, ConfirmationTexts> { [Writer.Family] = new("Welkom bij {service}, {number}. Wij bellen {deadline}.", null) },
            },
        };
        var letter = new Letter(LetterKind.Confirmation, Recipient.Referrer, "confirmation", Sample.Received);

        var calm = await Letters.RenderAsync(letter, MailSamples.Parent, region, new LetterLinks());
        var crisis = await Letters.RenderAsync(letter, MailSamples.Parent with { Urgency = Urgency.Crisis }, region, new LetterLinks());

        Assert.Contains("\nWelkom bij RET Flevoland, RET-7K3F-9QDX. Wij bellen vóór dinsdag 24 november, 14:20 uur.\n", calm.Text, StringComparison.Ordinal);
        Assert.Contains("Met vriendelijke groet, het team van RET Flevoland", calm.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Welkom", crisis.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_region_s_crisis_lines_stand_below_the_national_ones_and_take_none_away()
    {
        var region = Sample.Region with { Texts = RegionTexts.None with { CrisisLines = [new("088-123 45 67", "Crisisdienst jeugd")] } };

        var mail = await Letters.RenderAsync(
            new Letter(LetterKind.CallNow, Recipient.Referrer, "call-now", Sample.Due), MailSamples.Parent with { Suicide = true }, region, new LetterLinks());

        Assert.StartsWith(
            """
            Is er nu gevaar? Bel direct.
            - 112: bij direct gevaar
            - 0800-2000: Veilig Thuis, bij geweld of onveiligheid thuis. Dag en nacht, gratis.
            - 113: 113 Zelfmoordpreventie. Bel 113 of 0800-0113, dag en nacht, gratis.
            - 088-123 45 67: Crisisdienst jeugd
            """.ReplaceLineEndings("\n"),
            mail.Text,
            StringComparison.Ordinal);
        Assert.Contains("tel:0881234567", mail.Html, StringComparison.Ordinal);
    }
}
