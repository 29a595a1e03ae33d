using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

public class RealSenderTests
{
    [Theory]
    [InlineData("k.bos@lelystad.example", Verwijzer.LokaleToegang)]
    [InlineData("noreply@samen-veilig.example", Verwijzer.GecertificeerdeInstelling)]
    [InlineData("team@post.veiligthuisflevoland.example", Verwijzer.VeiligThuis)]
    [InlineData("k.bos@mail.example", Verwijzer.Overig)]
    [InlineData("k.bos@notlelystad.example", Verwijzer.Overig)]
    public void The_domain_of_the_sender_says_who_asks(string from, Verwijzer verwijzer) =>
        Assert.Equal(verwijzer, MailOf.Understood("Jongen van 12, wie denkt mee?", from).Verwijzer);

    [Theory]
    [InlineData("Reply-To", "\"Bos, K.\" <k.bos@almere.example>", Verwijzer.LokaleToegang)]
    [InlineData("Reply-To", "antwoord@portaal.example, j.smit@wsg.example", Verwijzer.GecertificeerdeInstelling)]
    [InlineData("X-Original-From", "Smit <j.smit@veiligthuisflevoland.example>", Verwijzer.VeiligThuis)]
    [InlineData("Reply-To", "j.smit@mail.example", Verwijzer.Overig)]
    public void Behind_a_portal_the_address_to_answer_to_says_it(string header, string value, Verwijzer verwijzer) =>
        Assert.Equal(verwijzer, MailOf.Understood(MailOf.Text("Jongen van 12, wie denkt mee?", "bezorger@portaal.example", headers: (header, value))).Verwijzer);

    [Fact]
    public void A_reply_address_elsewhere_takes_nothing_from_a_known_sender() =>
        Assert.Equal(
            Verwijzer.LokaleToegang,
            MailOf.Understood(MailOf.Text("Jongen van 12, wie denkt mee?", "k.bos@almere.example", headers: ("Reply-To", "k.bos@wsg.example"))).Verwijzer);

    [Theory]
    [InlineData("U heeft een beveiligd bericht van k.bos@dronten.example\n\nJongen van 12, wie denkt mee?", "noreply@portaal.example", "", Verwijzer.LokaleToegang, "Dronten")]
    [InlineData("U hebt een beveiligd antwoord ontvangen van a.ferwerda@veiligthuisflevoland.example.\n\nJongen van 12 uit Urk.", "bericht@portaal.example", "", Verwijzer.VeiligThuis, "Urk")]
    [InlineData("Jongen van 12, wie denkt mee?", "bericht@portaal.example", "j.smit@wsg.example via Veilig Mailen", Verwijzer.GecertificeerdeInstelling, null)]
    [InlineData("Mijn zoon is 12. Ik heb al gemaild met k.bos@dronten.example, zonder antwoord.", "ouder@mail.example", "", Verwijzer.Overig, null)]
    public void A_portal_names_the_sender_in_its_text(string text, string from, string name, Verwijzer verwijzer, string? gemeente)
    {
        var understood = MailOf.Understood(text, from, name: name);
        Assert.Equal((verwijzer, gemeente), (understood.Verwijzer, understood.Gemeente));
    }

    [Fact]
    public void Who_wrote_what_a_parent_passes_on_asks_nothing()
    {
        var text = "Kunt u hier iets mee?\n\n---------- Doorgestuurd bericht ---------\nVan: K. Bos <k.bos@almere.example>\nOnderwerp: uw zoon\n\nBeste ouder, wij kunnen niets meer doen.";
        Assert.Equal(Verwijzer.Overig, MailOf.Understood(text, subject: "Fwd: uw zoon").Verwijzer);
    }

    [Theory]
    [InlineData("Ik ben jeugdconsulent bij de gemeente Dronten. Jongen van 17, wie denkt mee?", Verwijzer.LokaleToegang)]
    [InlineData("Jeugdverpleegkundige JGZ hier. Jongen van 4 maanden huilt veel.", Verwijzer.LokaleToegang)]
    [InlineData("Ik werk als gezinsregisseur en zit met een jongen van 9.", Verwijzer.LokaleToegang)]
    [InlineData("Jeugdbeschermer bij een GI, andere provincie. Voogdij over een jongen van 4.", Verwijzer.GecertificeerdeInstelling)]
    [InlineData("Ik ben de gezinsvoogd van een meisje van 11.", Verwijzer.GecertificeerdeInstelling)]
    [InlineData("Ik ben de jeugdconsulent zat. Mijn zoon is 12.", Verwijzer.Overig)]
    [InlineData("Jeugdarts heeft ons verwezen, mijn dochter is 6.", Verwijzer.Overig)]
    [InlineData("De jeugdbeschermer van een GI zegt dat het niet kan, leerling van 11.", Verwijzer.Overig)]
    [InlineData("Ik ben jeugdbeschermer, maar dit gaat over mijn zoon van 12.", Verwijzer.Overig)]
    public void Who_writes_from_a_domain_of_nobody_is_what_they_say_of_themselves(string text, Verwijzer verwijzer) =>
        Assert.Equal(verwijzer, MailOf.Understood(text, "j.smit@mail.example").Verwijzer);
}
