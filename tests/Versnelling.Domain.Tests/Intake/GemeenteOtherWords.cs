namespace Versnelling.Domain.Tests.Intake;

/// <summary>Homes and other places in less usual words: sender's domain, gemeente, passage; labelled before the rules were tried on them.</summary>
internal static class GemeenteOtherWords
{
    public static readonly TheoryData<string, string, string> All = GemeentePassages.Three("""
        mail.example                 | -               | Hij woonde eerst in Almere, toen in Urk, nu Zwolle.
        mail.example                 | Urk             | Eerst Zwolle, toen Kampen, nu Urk: hij is 12 en heeft vier scholen gezien.
        mail.example                 | Almere          | Oma in Almere heeft de voogdij over mijn neefje van 9.
        mail.example                 | -               | Zijn opname is in Lelystad, hij is 16.
        mail.example                 | Almere          | Zij is gisteren vanuit Almere overgebracht naar een opvang in Utrecht.
        mail.example                 | Lelystad        | Ons meisje van 14 is vanuit Lelystad geplaatst op een groep in Ede.
        mail.example                 | Dronten         | Mijn dochter van 15 is vanmorgen met een rugzak vertrokken uit Dronten en niemand weet waarheen.
        mail.example                 | Urk             | Hij fietst elke dag 12 km van Urk naar de stad, hij is 14.
        mail.example                 | Noordoostpolder | ik ben de opa van Tim (8), ik zit in Nagele en tim woont al vier jaar bij mij
        mail.example                 | Zeewolde        | Tante uit Zeewolde heeft de meisjes in huis genomen, ze zijn 5 en 7.
        mail.example                 | Almere          | De jongen, 11, leeft bij zijn grootouders. De grootouders in Almere Poort zijn moe.
        mail.example                 | -               | Zijn opa in Lelystad ziet hij elke zondag. Meer weet ik niet.
        mail.example                 | -               | De buurvrouw in Urk past soms op, hij is 6.
        mail.example                 | -               | Wij zoeken een pleeggezin in Dronten of daar in de buurt voor een meisje van 4.
        mail.example                 | Dronten         | Twee kinderen van 3 en 5, wonen in pleeggezin te Dronten.
        mail.example                 | Lelystad        | pleegkind (7), pleegouders Lelystad, bezoekregeling loopt spaak
        mail.example                 | Almere          | Een gezin in de Almeerse Stripheldenbuurt, drie kinderen.
        mail.example                 | Almere          | Het speelt in de Almeerse Waterwijk, jongen van 13.
        mail.example                 | Lelystad        | Jongen van 13, Lelystad-Oost, weigert school.
        mail.example                 | Dronten         | Wij hebben een meisje van 6 in beeld, Dronten-West, ouders verslaafd.
        mail.example                 | -               | Hij werkt bij een garage in Almere en is 17.
        mail.example                 | -               | We staan op een camping in Biddinghuizen, volgende week zijn we weer thuis. Onze zoon van 9 luistert nergens naar.
        mail.example                 | -               | Wij zijn op vakantie in Zeewolde en onze dochter van 12 eet niet.
        mail.example                 | -               | Ik schrijf u vanuit een hotel in Lelystad, mijn zoon van 10 is thuis bij mijn man.
        mail.example                 | -               | Ik las in de krant over jullie tafel in Almere. Mijn zoon is 9.
        mail.example                 | Urk             | Sinds de verhuizing naar Urk gaat het mis met onze zoon van 8.
        mail.example                 | Noordoostpolder | Ons huis staat in Rutten. Daar is sinds maanden geen rust; kind 1 is 5, kind 2 is 7.
        mail.example                 | Noordoostpolder | Onze boerderij ligt net buiten Marknesse en onze zoon van 16 komt er niet meer af.
        mail.example                 | Lelystad        | Ik kom net terug van huisbezoek Lelystad. Peuter van 2 zit de hele dag voor de tv.
        mail.example                 | Almere          | Bij een kraambezoek in Almere Poort trof ik een moeder met een baby van drie weken, ze huilde onafgebroken.
        mail.example                 | Dronten         | De politie heeft vannacht bij een gezin in Biddinghuizen ingegrepen, kinderen 4 en 6.
        mail.example                 | Zeewolde        | wij zitten in een stacaravan in zeewolde met 2 kids en moeten eruit
        mail.example                 | Almere          | Ik slaap sinds vrijdag in mijn auto in Almere, ik ben 19.
        mail.example                 | Lelystad        | ben 17 en slaap bij vrienden in lelystad op de bank
        mail.example                 | -               | Ik begeleid vanuit onze vestiging in Lelystad een meisje van 12.
        mail.example                 | -               | Ik zie op mijn spreekuur in Emmeloord een meisje van 12.
        mail.example                 | Almere          | Op mijn spreekuur in Emmeloord zie ik een meisje van 12 dat in Almere woont.
        mail.example                 | Lelystad        | Moeder is met de kinderen (3 en 6) naar een blijf-van-mijn-lijfhuis in Zwolle gegaan, hun huis in Lelystad staat leeg.
        mail.example                 | Urk             | Een Urker jongen van 15 zit vast in Almere.
        mail.example                 | Urk             | Een Urkse moeder van vijf belde ons.
        mail.example                 | Dronten         | Verhuisd van Almere naar Dronten, twee zoontjes van 6 en 8, school nog niet geregeld.
        mail.example                 | Almere          | Sinds kort verhuisd van Utrecht naar Almere Hout met mijn dochter van 14.
        mail.example                 | -               | Wij hopen ooit naar Almere te verhuizen. Mijn zoon is 4.
        mail.example                 | -               | Vader zit in de gevangenis van Lelystad. Het kind is 3.
        mail.example                 | -               | Vader zit vast in Lelystad en mijn zoon van 6 vraagt naar hem.
        mail.example                 | -               | Ik geef les in Dronten en een leerling van 15 huilt elke dag.
        mail.example                 | -               | De zitting van de rechtbank te Lelystad is volgende week, kinderen 3 en 5.
        mail.example                 | Noordoostpolder | Het gaat om drie kinderen op een erf aan de rand van Kraggenburg.
        mail.example                 | Lelystad        | Betreft een statushouder met vier kinderen, sinds maart gehuisvest te Lelystad.
        mail.example                 | Zeewolde        | Wie kan meedenken? Situatie: Zeewolde, meisje 9, ouders gescheiden.
        mail.example                 | Almere          | Almere. Kind 4 jaar. Moeder psychotisch. Wat kunnen wij doen?
        mail.example                 | Almere          | Vader en moeder wonen elk in Almere, onze dochter is 12 en pendelt.
        mail.example                 | -               | Co-ouderschap: de ene week Urk, de andere week Dronten, hij is 8.
        mail.example                 | Urk             | Om het weekend is hij bij zijn vader in Dronten, verder bij mij op Urk.
        mail.example                 | Urk             | Hij is 8 en door de week bij moeder op Urk; de weekenden bij vader in Almere.
        mail.example                 | Dronten         | Mijn ex woont in Almere, ik in Dronten en de kinderen zijn bij mij.
        mail.example                 | Almere          | Ik ben student in Groningen maar mijn zusje van 13 zit nog thuis bij mijn ouders in Almere en het gaat daar mis.
        mail.example                 | Noordoostpolder | Mijn buurjongetje (6) hier in Ens loopt elke avond alleen op straat.
        mail.example                 | Noordoostpolder | Ik hoor elke nacht geschreeuw bij de onderburen. Emmeloord, Lange Nering. Er wonen twee kleuters.
        mail.example                 | Lelystad        | De juf van mijn zoon (groep 3, Lelystad) zegt dat hij achterloopt, wij wonen hier net.
        almere.example               | Almere          | De school in Lelystad meldde een meisje van 7 bij ons wijkteam.
        lelystad.example             | Urk             | Meisje van 7, verhuist niet mee; moeder en kind staan ingeschreven op Urk.
        urk.example                  | -               | Meisje (7) blijkt in Kampen te wonen, wij zijn dus niet aan zet.
        dronten.example              | Dronten         | Kind is opgenomen in het ziekenhuis in Lelystad.
        mail.example                 | Dronten         | Thuisadres van beide jongens is in Swifterbant.
        mail.example                 | Dronten         | Ze is 16, ze staat in Dronten op papier maar slaapt overal en nergens.
        mail.example                 | Zeewolde        | Haar bed staat in Zeewolde, ze is 12, maar ze ligt er bijna nooit in.
        mail.example                 | Urk             | Wij Urkers vragen niet gauw hulp. Onze dochter is 14.
        mail.example                 | Urk             | Als Urker gezin met zeven kinderen redden we het niet meer.
        mail.example                 | Lelystad        | Ik, moeder van 2 uit het mooie Lelystad, zoek hulp.
        mail.example                 | Lelystad        | groetjes van een wanhopige mama uit lelystad, mijn zoon is 3
        mail.example                 | Almere          | Hallo vanuit Almere! Mijn zoon van 6 plast nog in bed.
        mail.example                 | Almere          | Mijn kleinzoon van 13 zit in Almere bij zijn vader en wil naar mij in Assen.
        mail.example                 | -               | Mijn kleinzoon van 13 zit in Assen bij zijn vader en wil naar mij in Almere.
        mail.example                 | Almere          | mijn nichtje (15) is door haar moeder in almere op straat gezet
        mail.example                 | -               | Zij ging tot vorig jaar naar school in Almere. Nu is ze 13 en zit ze thuis.
        mail.example                 | Lelystad        | Geboren in Almere, getogen in Lelystad, 18 jaar en dakloos.
        mail.example                 | -               | De trein naar Almere is voor haar te druk, ze is 14 en autistisch.
        mail.example                 | -               | In het weekend hangt hij (16) rond bij het station van Lelystad.
        mail.example                 | Zeewolde        | Meisje van 9 op onze groep in Almere. Herkomstgemeente: Zeewolde. Wie heeft een plek?
        mail.example                 | Urk             | Zij, 14, zit bij ons op de groep. Verantwoordelijke gemeente: Urk.
        mail.example                 | Lelystad        | Jongen van 7, logeert nu in Dronten. Woonplaats volgens de basisregistratie: Lelystad. Graag meedenken.
        mail.example                 | Lelystad        | Gezin Lelystad-Haven. Moeder houdt de kinderen thuis van school.
        mail.example                 | Noordoostpolder | Gezin Emmeloord, drie kinderen, wij komen er niet uit.
        mail.example                 | -               | Gezin Creil heeft drie kinderen, wij komen er niet uit.
        mail.example                 | Almere          | Een man van 19, koopwoning Filmwijk, zoekt begeleiding.
        mail.example                 | Almere          | Vrouw (22), huurwoning in Almere, heeft een jeugdzorgverleden.
        mail.example                 | Noordoostpolder | Ik heb eerst in Espel gewoond en later in Emmeloord, waar ik nu nog zit. Ik ben 20.
        mail.example                 | Urk             | Vroeger zaten we in Kampen en daarna op Urk, waar wij nog steeds zitten met onze zoon van 9.
        mail.example                 | Noordoostpolder | Hij (groep 5) wordt door zijn moeder opgehaald hier in Marknesse.
        mail.example                 | Lelystad        | Wij wonen zelf in Meppel. Ons pleegkind (8) komt uit Lelystad.
        mail.example                 | Dronten         | Wij wonen in Zwolle en onze pleegdochter van 12 komt oorspronkelijk uit Dronten.
        mail.example                 | Almere          | Wij komen oorspronkelijk uit Dronten, mijn ouders wonen daar nog, en sinds zes jaar zitten wij in Almere Hout met onze zoon.
        mail.example                 | Urk             | Mijn zus in Lelystad past soms op. Wij wonen op Urk met onze dochter van 4.
        mail.example                 | Lelystad        | Ze moet naar een vreemd gezin in Friesland. Ze is 5 en mijn moeder woont hier in de Atolwijk.
        mail.example                 | -               | Onze dochter is de ene helft van de tijd bij Thijs in Almere en de andere helft bij Laura in Lelystad.
        mail.example                 | Urk             | Onze zoon van 15 heeft dwang. Wie komt er aan huis?¶¶Fam. Post¶8321 KB
        mail.example                 | Dronten         | Onze dochter van 6 durft niet naar school. Wat kan er?¶¶Groet,¶Pieter Bos¶Kerkstraat 2¶Dronten
        mail.example                 | -               | Leerling van 15 met dwang, wie denkt mee?¶¶Groet,¶P. Post, intern begeleider¶Dronten
        mail.example                 | Dronten         | Ik ben jeugdconsulent bij de gemeente Dronten en mail van mijn eigen adres. Jongen van 17 gamet alle nachten.
        mail.example                 | Almere          | Jeugdconsulent bij de gemeente Dronten hier. Jongen van 17, woont in Almere.
        mail.example                 | -               | De jeugdconsulent van de gemeente Dronten belt niet terug. Mijn zoon is 17.
    """);
}
