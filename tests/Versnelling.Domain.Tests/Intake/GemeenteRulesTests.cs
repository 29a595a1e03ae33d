namespace Versnelling.Domain.Tests.Intake;

public class GemeenteRulesTests
{
    [Theory]
    [InlineData("Het gaat om een jongen van 14 uit Almere.", "Almere")]
    [InlineData("Wij wonen in Swifterbant en onze zoon is 9.", "Dronten")]
    [InlineData("Gemeente: Zeewolde\nLeeftijd: 12", "Zeewolde")]
    [InlineData("Woonplaats: Kraggenburg", "Noordoostpolder")]
    [InlineData("Meisje, 6 jaar, woonachtig te Nagele.", "Noordoostpolder")]
    [InlineData("Gezin op Urk, vier kinderen.", "Urk")]
    [InlineData("we wonen op urk met z'n vijven", "Urk")]
    [InlineData("Adres kind: Dorpsstraat 12, 8317 PB", "Noordoostpolder")]
    [InlineData("hij woont in de NOP bij zijn moeder", "Noordoostpolder")]
    [InlineData("Het gezin is vorige maand verhuisd van Urk naar Emmeloord.", "Noordoostpolder")]
    [InlineData("Jongen uit Almere-Buiten, 15 jaar", "Almere")]
    [InlineData("Mijn dochter van 7 woont bij mij in Ens.", "Noordoostpolder")]
    [InlineData("Het kind staat ingeschreven in Dronten.", "Dronten")]
    [InlineData("Hij is van Urk en wil daar ook blijven.", "Urk")]
    [InlineData("Graag overleg ik over een gezin uit Emmeloord met twee kinderen.", "Noordoostpolder")]
    [InlineData("Graag overleg over een casus in Lelystad.", "Lelystad")]
    [InlineData("De huisarts verwees een gezin uit Bant naar ons.", "Noordoostpolder")]
    [InlineData("Voor een kind uit Almere Haven zoek ik een gezinshuis.", "Almere")]
    [InlineData("Vader in Lelystad, moeder in Almere. De kinderen wonen bij vader en staan daar ingeschreven.", "Lelystad")]
    public void The_home_of_the_child_is_its_gemeente(string text, string gemeente) => Assert_gemeente(text, gemeente);

    [Theory]
    [InlineData("Op onze groep in Lelystad verblijft een meisje van 15.", null)]
    [InlineData("Hij verblijft in een gezinshuis in Dronten; zijn moeder heeft gezag en woont in Almere.", "Almere")]
    [InlineData("Zij gaat naar school in Emmeloord en woont op Urk.", "Urk")]
    [InlineData("Wij zijn een basisschool in Zeewolde en maken ons zorgen over een leerling.", null)]
    [InlineData("De kinderarts in Lelystad heeft lichamelijk niets gevonden.", null)]
    [InlineData("De kinderrechter in Lelystad doet volgende maand uitspraak.", null)]
    [InlineData("Sem van Urk is 8 jaar en zit bij ons in de klas.", null)]
    [InlineData("Mevrouw van der Ens belde over haar zoon.", null)]
    [InlineData("Het betreft Lotte Rutten, 12 jaar.", null)]
    [InlineData("Familie Van Urk vraagt om hulp.", null)]
    [InlineData("Jongen woont in Almere, opa en oma wonen in Lelystad.", "Almere")]
    [InlineData("Het gezin woonde eerst in Lelystad en woont sinds januari in Biddinghuizen.", "Dronten")]
    [InlineData("Zij komt oorspronkelijk uit Almere, maar woont nu in Zeewolde.", "Zeewolde")]
    [InlineData("Hij woont niet meer in Lelystad maar in Dronten.", "Dronten")]
    [InlineData("Moeder woont in Almere en vader in Lelystad. De kinderen wonen bij moeder.", "Almere")]
    [InlineData("Moeder woont in Almere, vader woont in Lelystad.", null)]
    [InlineData("De ene helft van de week woont zij in Urk, de andere helft woont zij in Dronten.", null)]
    [InlineData("Hij woont in Zwolle, wij begeleiden hem vanuit Dronten.", null)]
    [InlineData("De turkse gemeenschap is een steun, het kind is 8.", null)]
    [InlineData("Hij is thuis, ens. De rest is bekend.", null)]
    [InlineData("Zorggroep Almere heeft een wachtlijst van een jaar.", null)]
    [InlineData("De jongen zit in Lelystad op een behandelgroep, ouders wonen in Emmeloord.", "Noordoostpolder")]
    [InlineData("Pleegkind van 5, pleegouders wonen in Dronten, moeder met gezag woont in Lelystad.", "Lelystad")]
    [InlineData("Zijn oudere broer woont in Almere, hijzelf woont in Lelystad.", "Lelystad")]
    [InlineData("Wij zoeken voor hem een plek in Almere of Lelystad. Het gezin woont in Tollebeek.", "Noordoostpolder")]
    [InlineData("Groep in Lelystad, ouders in Dronten hebben het gezag.", "Dronten")]
    [InlineData("Meisje verblijft bij tante in Urk, moeder woont in Almere en heeft gezag.", "Almere")]
    [InlineData("Ik ben leerkracht in Dronten en maak me zorgen om een leerling.", null)]
    public void Schools_offices_surnames_and_former_homes_do_not_count(string text, string? gemeente) => Assert_gemeente(text, gemeente);

    [Theory]
    [InlineData("Een jongen van 12, kunnen jullie bellen?", "j.prins@lelystad.example", "Lelystad")]
    [InlineData("Meisje van 9 uit Dronten.", "j.prins@lelystad.example", "Dronten")]
    [InlineData("Hij woont in Kampen.", "j.prins@lelystad.example", null)]
    [InlineData("Een gezin in de polder, moeder kan niet meer.", "ouder@mail.example", "Noordoostpolder")]
    [InlineData("Een gezin in de polder, moeder kan niet meer.", "l.mulder@zeewolde.example", "Zeewolde")]
    [InlineData("Het gaat om een jongen van 12.", "c.bakker@samen-veilig.example", null)]
    public void The_access_team_counts_where_no_place_is_named(string text, string from, string? gemeente)
    {
        var understood = MailOf.Understood(text, from);
        Assert.True(understood.Gemeente == gemeente, $"{understood.Gemeente ?? "none"} instead of {gemeente ?? "none"}: {MailOf.Why(understood)}");
    }

    [Theory]
    [InlineData("Mijn zoon is 8.\n\nMet vriendelijke groet,\nJ. de Wit\nJeugdzorg Lelystad", null)]
    [InlineData("Mijn zoon is 8.\n\n-- \nKantoor Almere, Stationsstraat 1, 1315 AB Almere", null)]
    [InlineData("Mijn zoon is 8.\n\nGroetjes, Ilse\n\nPS: we wonen in Dronten.", "Dronten")]
    [InlineData("Ja, dat klopt.\n\nOp di 3 mrt 2026 om 10:12 schreef RET <ikwil@versnelling-fl.example>:\n> Woont hij in Almere?", null)]
    [InlineData("Hij is 8.\n\nVan: A\nVerzonden: maandag\nAan: B\nOnderwerp: iets\n\nWij wonen in Lelystad.", null)]
    public void Signatures_and_quotes_do_not_count(string text, string? gemeente)
    {
        var understood = MailOf.Understood(text, subject: "Re: vraag");
        Assert.True(understood.Gemeente == gemeente, $"{understood.Gemeente ?? "none"} instead of {gemeente ?? "none"}: {MailOf.Why(understood)}");
    }

    private static void Assert_gemeente(string text, string? gemeente)
    {
        var understood = MailOf.Understood(text);
        Assert.True(understood.Gemeente == gemeente, $"{understood.Gemeente ?? "none"} instead of {gemeente ?? "none"} for {text}: {MailOf.Why(understood)}");
    }
}
