using Versnelling.Domain.Intake;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Mails as they come, understood as a whole: gemeente, question, urgency, age band, children.</summary>
public class WholeMailTests
{
    [Theory]
    [InlineData("Beste collega's,\n\nGraag meld ik een gezin aan uit Luttelgeest. Het gaat om twee broers van 9 en 12 jaar. De GI heeft vorige week een verzoek uithuisplaatsing ingediend. Kunnen jullie op korte termijn een tafel organiseren?\n\nMet vriendelijke groet,\n\nT. de Jong\nGebiedsteam Noordoostpolder", "Noordoostpolder | Versnellingstafel | Spoed | 0-11 | 2")]
    [InlineData("hallo mijn zoon van 16 zit de hele dag op zijn kamer en wil niks meer. we wonen in almere haven. weet iemand een plek waar hij heen kan voor dagbesteding? het is geen spoed hoor", "Almere | PassendAanbod | Normaal | 16-27 | 1")]
    [InlineData("Dag,\n\nVanuit de JGZ een vraag over een baby van 5 maanden in Zeewolde. Moeder (19) is overbelast. Zouden jullie mee willen denken over passende ondersteuning? Er is geen acute onveiligheid.\n\nGroet, M. Veen\nJeugdverpleegkundige", "Zeewolde | Consultatie | Normaal | 0-11 | 1")]
    [InlineData("Goedemiddag,\n\nOns meisje (14) is gisteren weggelopen uit de groep in Dronten en vanochtend teruggebracht. Haar ouders wonen in Lelystad. De groep wil haar per vrijdag niet meer terug. Wie heeft er plek?\n\nJ. Bos", "Lelystad | PassendAanbod | Spoed | 12-15 | 1")]
    [InlineData("Mijn ex heeft net gedreigd de kinderen mee te nemen en staat nu voor de deur te schreeuwen met een bijl. Wat moet ik doen? Ik woon op Urk, mijn kinderen zijn 4 en 7.", "Urk | Consultatie | Crisis | 0-11 | 2")]
    [InlineData("Naam kind: J.\nGeb. datum: 12-09-2009\nWoonplaats: Biddinghuizen\nSchool: vso in Lelystad\nSoort vraag: versnellingstafel\nSpoed: nee", "Dronten | Versnellingstafel | Normaal | 16-27 | 1")]
    [InlineData("Wij zijn pleegouders uit Emmeloord. Ons pleegkind van 6 komt uit Almere, moeder heeft gezag en woont daar. Wij willen graag advies over de omgang.", "Almere | Consultatie | Normaal | 0-11 | 1")]
    [InlineData("Jeugdige, 17,5 jaar, wordt over twee weken 18 en moet dan weg bij de instelling in Almere. Hij staat ingeschreven in Lelystad. Zoekvraag: begeleid wonen.", "Lelystad | PassendAanbod | Normaal | 16-27 | 1")]
    [InlineData("Er lopen bij dit gezin uit Swifterbant zes organisaties rond en toch verandert er niets. We draaien in cirkels. Kunnen we met elkaar aan tafel? Kinderen: 3 jaar, 5 jaar en 8 jaar.", "Dronten | Versnellingstafel | Normaal | 0-11 | 3")]
    [InlineData("Een leerling van ons, 15 jaar, vertelde vandaag in de klas dat hij het niet meer ziet zitten en heeft touw klaargelegd. Hij wil dood. Ouders zijn gebeld. Hij woont in Creil.", "Noordoostpolder | Consultatie | Crisis | 12-15 | 1")]
    [InlineData("Vraag van de huisarts: moeder (41) maakt zich zorgen over haar zoon van 13 die blowt. Gezin woont te Tollebeek. Vader had vroeger suïcidale gedachten, nu niet meer. Zoon is niet suïcidaal.", "Noordoostpolder | Consultatie | Normaal | 12-15 | 1")]
    [InlineData("Ik zoek geen plek maar iemand om mee te sparren. Meisje, 11 jr, Almere Poort, gediagnosticeerd met ASS. Uithuisplaatsing is nadrukkelijk niet aan de orde.", "Almere | Consultatie | Normaal | 0-11 | 1")]
    [InlineData("Morgen is er een zitting bij de rechtbank in Lelystad over een verlenging van de machtiging. Jongen van 10, ouders wonen in Zeewolde. Advies gewenst.", "Zeewolde | Consultatie | Spoed | 0-11 | 1")]
    [InlineData("Wij hebben als school contact met het wijkteam in Almere over Daan (12) en zijn zus Fleur (9). De kinderen wonen bij vader in Almere Hout. Thuis is het niet veilig, vader slaat hen en ze durven vanmiddag niet naar huis.", "Almere | Consultatie | Crisis | 0-11 | 2")]
    [InlineData("De gemeente heeft ons verwezen. Onze dochter is bijna 16, heeft een eetstoornis en staat op de wachtlijst bij een kliniek in Zeist. Wie kan ons tot die tijd begeleiden? Wij komen uit Ens.", "Noordoostpolder | Consultatie | Normaal | 12-15 | 1")]
    [InlineData("Goedendag, ik werk bij een zorgaanbieder in Almere. Client van 19, wonend in Lelystad, raakt volgende week zijn kamer kwijt en komt dan op straat te staan. Heeft iemand een woonplek?", "Lelystad | PassendAanbod | Spoed | 16-27 | 1")]
    [InlineData("Hoi, sinds oma er niet meer is gaat het slecht met mijn dochter (9). Ik kom er niet meer uit. Wij wonen in Rutten.", "Noordoostpolder | Consultatie | Normaal | 0-11 | 1")]
    [InlineData("Beste RET, een gezin in Dronten met vier kinderen, waarvan de jongste 3 is. Voor alle vier zoeken wij een pleeggezin omdat moeder volgende week wordt opgenomen.", "Dronten | PassendAanbod | Spoed | 0-11 | 4")]
    [InlineData("Meisje van 17, uit huis geplaatst in 2023, verblijft op een woongroep te Almere. Voogdij bij GI. Zij wil terug naar Urk, waar haar moeder woont. Hoe pakken we dit aan?", "Urk | Consultatie | Normaal | 16-27 | 1")]
    [InlineData("Ik ben 22 en heb vanaf mijn 18e geen hulp meer. Ik woon sinds kort in Lelystad. Mijn vriendin is zwanger. Bij wie kan ik terecht voor begeleiding?", "Lelystad | PassendAanbod | Normaal | 16-27 | 1")]
    [InlineData("Zijn school belde: hij heeft vanochtend een leraar met een mes bedreigd. Jongen, 14 jaar, Emmeloord.", "Noordoostpolder | Consultatie | Crisis | 12-15 | 1")]
    [InlineData("Kunt u mij terugbellen op 0320-112233? Het gaat om mijn kleinzoon (7) in Lelystad, liefst voor vrijdag.", "Lelystad | Consultatie | Normaal | 0-11 | 1")]
    [InlineData("Ter info: de suïcidale uitspraken van vorig jaar zijn niet teruggekomen. Meisje, 15, Zeewolde. Graag meedenken over afbouw.", "Zeewolde | Consultatie | Normaal | 12-15 | 1")]
    [InlineData("Wij hebben geen idee meer. Onze zoon (10) woont om de week bij mij in Dronten en bij zijn vader in Lelystad.", " | Consultatie | Normaal | 0-11 | 1")]
    [InlineData("Vader is sinds gisteren weg met de kinderen van 2 en 4, hij heeft gezegd dat hij hen en zichzelf iets aan gaat doen. Gezin woont in Almere Stad.", "Almere | Consultatie | Crisis | 0-11 | 2")]
    [InlineData("De uithuisplaatsing van vorig jaar is goed verlopen. Nu zoekt de jongen (15, woonachtig in Biddinghuizen) een vriendje om mee te voetballen; hebben jullie tips?", "Dronten | Consultatie | Normaal | 12-15 | 1")]
    public void A_mail_is_understood_as_a_colleague_would(string text, string expected)
    {
        var understood = MailOf.Understood(text);
        using var report = System.Text.Json.JsonDocument.Parse(ParseReport.ToJson("x.eml", understood));
        var found = string.Join(" | ", new[] { "municipality", "question", "urgency", "ageBand", "children" }.Select(f => report.RootElement.GetProperty(f).ToString()));
        Assert.True(found == expected, $"{found} instead of {expected}: {MailOf.Why(understood)}");
    }
}
