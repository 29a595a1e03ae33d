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
        Assert.DoesNotContain("Wij nemen contact met u op", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("U hoeft nu niets te doen", mail.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Urgency.Normaal, "\nWij nemen uiterlijk dinsdag 24 november contact met u op.\n")]
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
        Assert.Contains("Wij nemen contact met u op vóór dinsdag 24 november, 14:20 uur.", mail.Text, StringComparison.Ordinal);
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
}
