using NodaTime;
using Versnelling.Cli.Demo;
using Versnelling.Cli.Local;
using Versnelling.Domain.Cases;

namespace Versnelling.Cli.Tests.Demo;

public sealed class SentVerdictTests
{
    private const string Wijkteam = "t.postma@dronten.example";
    private const string Away = "s.vos@almere.example";

    private static readonly CaughtMail Confirmation = Mail("RET-0000-0001.confirmation@ret.example", Wijkteam);

    [Fact]
    public void One_confirmation_for_the_sender_and_one_notice_for_the_coordinator_is_as_it_must_be() =>
        Assert.Empty(Problems(Confirmation, Notice));

    [Fact]
    public void A_confirmation_that_went_out_twice_is_named_though_its_Message_ID_is_the_same() =>
        Assert.Equal(
            ["de mail RET-0000-0001.confirmation@ret.example ging 2 keer uit, maar dat moet één keer zijn", $"{Wijkteam} kreeg 2 keer mail, maar dat moet 1 keer zijn"],
            Problems(Confirmation, Confirmation, Notice));

    [Fact]
    public void A_second_answer_under_another_Message_ID_is_named() =>
        Assert.Equal([$"{Wijkteam} kreeg 2 keer mail, maar dat moet 1 keer zijn"], Problems(Confirmation, Mail("other@ret.example", Wijkteam), Notice));

    [Fact]
    public void A_sender_without_confirmation_is_named() =>
        Assert.Equal([$"{Wijkteam} kreeg 0 keer mail, maar dat moet 1 keer zijn"], Problems(Notice));

    [Fact]
    public void An_answer_to_an_automatic_reply_is_named() =>
        Assert.Equal([$"{Away} kreeg 1 keer mail, maar dat moet 0 keer zijn"], Problems(Confirmation, Mail("any@ret.example", Away), Notice));

    [Fact]
    public void A_recipient_who_is_only_on_the_envelope_counts() =>
        Assert.Equal(
            [$"{Away} kreeg 1 keer mail, maar dat moet 0 keer zijn"],
            Problems(Confirmation, Mail("any@ret.example") with { Envelope = new CaughtEnvelope { To = [new CaughtAddress(Away)] } }, Notice));

    [Fact]
    public void A_second_notice_of_quarantine_and_one_to_somebody_else_are_named() =>
        Assert.Equal(
            ["over een onleesbare mail ging 2 keer bericht uit, maar dat moet 1 keer zijn", "het bericht MAIL-2.quarantined@ret.example over een onleesbare mail ging niet naar de coördinator"],
            Problems(Confirmation, Notice, Mail("MAIL-2.quarantined@ret.example", "someone@ret.example")));

    private static CaughtMail Notice => Mail("MAIL-1.quarantined@ret.example", RegionChoice.Read(RegionChoice.Sample).Coordinator.Address.Value);

    private static IEnumerable<string> Problems(params CaughtMail[] sent)
    {
        var identity = new CaseIdentity(new byte[32]);
        DeliveredMail[] mails =
        [
            Delivered("02-dronten-wijkteam.eml", DemoEnd.Case), Delivered("02-dronten-wijkteam.eml", DemoEnd.Duplicate),
            Delivered("08-afwezig.eml", DemoEnd.Automatic), Delivered("09-kapot.eml", DemoEnd.Quarantine),
        ];
        return new SentVerdict(mails, RegionChoice.Read(RegionChoice.Sample)).Problems(sent);

        DeliveredMail Delivered(string file, DemoEnd ends) =>
            DeliveredMail.Of(new PlannedMail(file, ends), file, Instant.FromUtc(2026, 11, 18, 12, 0), File.ReadAllBytes(Ret.Fixture(file)), identity);
    }

    private static CaughtMail Mail(string id, params string[] to) => new() { RawMessageId = $"<{id}>", To = [.. to.Select(address => new CaughtAddress(address))] };
}
