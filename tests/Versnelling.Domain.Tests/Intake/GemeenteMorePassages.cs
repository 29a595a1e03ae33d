namespace Versnelling.Domain.Tests.Intake;

/// <summary>More passages, written after the rules and before they were run: sender's domain, gemeente, passage.</summary>
internal static class GemeenteMorePassages
{
    public static readonly TheoryData<string, string, string> All = GemeentePassages.Three("""
        mail.example                 | Almere          | We zijn een samengesteld gezin van vijf en wonen aan de Noorderplassen in Almere.
        mail.example                 | Lelystad        | Mn zusje van 9 en ik wonen bij onze oma in Lelystad omdat mama ziek is
        mail.example                 | Noordoostpolder | De leerling fietst elke ochtend vanuit Luttelgeest naar ons in Steenwijk.
        mail.example                 | -               | De leerling komt met de bus uit Meppel naar onze school in Emmeloord.
        mail.example                 | Urk             | Pupil: meisje, 2013. Gezinssituatie: ouders samenwonend op Urk, vijf kinderen.
        mail.example                 | Dronten         | Namens het gezin (Swifterbant) wil ik graag een versnellingstafel aanvragen.
        mail.example                 | Zeewolde        | Ik ben wijkverpleegkundige en kom bij een gezin thuis in Zeewolde waar het echt niet goed gaat.
        mail.example                 | Almere          | In Almere Haven woont een alleenstaande vader met drie meiden die hij niet aan kan.
        mail.example                 | -               | Ik ben stagiaire bij een bureau in Almere en schrijf een scriptie over gezinshuizen.
        mail.example                 | Lelystad        | Verzoek om advies inzake J., wonende te Lelystad, thans verblijvend in Ermelo.
        mail.example                 | Lelystad        | Minderjarige, wonende te 8224 AB Lelystad.
        mail.example                 | Noordoostpolder | Hij is gemeld bij ons door de school in Kampen, zelf woont hij in Ens bij zijn ouders.
        mail.example                 | -               | Wij zoeken dagbesteding in Dronten of Lelystad voor een jongen uit Ermelo.
        mail.example                 | Dronten         | Mijn kleindochter (10) is door haar moeder bij mij gebracht, ik woon in Dronten en ze gaat hier nu ook naar school.
        mail.example                 | Almere          | Mevrouw is met haar baby ingetrokken bij haar ouders in Almere Stad.
        mail.example                 | Almere          | Ex-partner woont in Urk; ik woon met de kinderen in Almere.
        mail.example                 | -               | Mijn ex woont met onze dochter in Zwolle. Ik zit zelf in Almere.
        mail.example                 | Urk             | Onze zoon zit intern in Lelystad, wij wonen op Urk en hij is in de weekenden thuis.
        mail.example                 | -               | Contactpersoon: mw. De Vries, Wijkteam Almere Poort, 036-1234567
        mail.example                 | Almere          | Contactpersoon: mw. De Vries, Lelystad¶Kind woont in: Almere
        mail.example                 | Zeewolde        | Gegevens jeugdige:¶- initialen: B.¶- geb. jaar: 2012¶- wpl.: Zeewolde
        mail.example                 | Noordoostpolder | wpl Emmeloord
        mail.example                 | Lelystad        | Woonachtig: Lelystad (Zuiderzeewijk)
        mail.example                 | Dronten         | Woongemeente jeugdige	Dronten
        mail.example                 | Almere          | Woonplaatsbeginsel: gemeente Almere
        mail.example                 | Almere          | Hij heeft een half jaar in Lelystad op een groep gezeten en is nu weer thuis in Almere.
        mail.example                 | Dronten         | Na de residentiële plaatsing in Almere is zij teruggekeerd naar haar moeder in Biddinghuizen.
        mail.example                 | Noordoostpolder | Sinds een maand is hij thuisgeplaatst bij vader in Emmeloord.
        mail.example                 | Lelystad        | Als alles goed gaat kan hij in de zomer terug naar zijn moeder in Lelystad. Nu zit hij op een groep in Almere.
        mail.example                 | -               | De politie trof haar aan op het station in Almere, ze wil niet zeggen waar ze woont.
        mail.example                 | Almere          | Ze is weggelopen uit het gezinshuis in Dronten en zit nu weer bij haar moeder in Almere.
        mail.example                 | Urk             | Dit speelt op Urk, dus discretie is belangrijk.
        mail.example                 | Noordoostpolder | Het speelt zich af in een klein dorp in de Noordoostpolder.
        mail.example                 | Zeewolde        | Kunt u iets betekenen voor inwoners van Zeewolde?
        mail.example                 | -               | Valt Nijkerk ook onder jullie gebied? Wij wonen daar.
        mail.example                 | Dronten         | Valt Dronten ook onder jullie gebied? Wij wonen daar.
        mail.example                 | Lelystad        | Zij (16) woont begeleid in Lelystad, haar ouders zijn uit beeld, voogdij bij de GI. BRP ook Lelystad.
        mail.example                 | Almere          | Het oudste kind woont bij vader in Almere, het jongste ook.
        mail.example                 | -               | Het oudste kind woont bij vader in Almere, het jongste bij moeder in Dronten.
        mail.example                 | Lelystad        | meisje van 13 jaar uit lelystad die niet meer luisterd en me slaat
        mail.example                 | Urk             | ben een alleenstaande moeder v Urk
        mail.example                 | Almere          | Wij wone in almeere met 4 kinderen
        mail.example                 | Dronten         | Adres gezin: Het Zwarte Pad 3, 8255 Swifterbant
        mail.example                 | Zeewolde        | Postcode/woonplaats: 3893 AB / Zeewolde
        mail.example                 | Noordoostpolder | pc 8309AA
        mail.example                 | Almere          | 1334jk nr 12
        mail.example                 | Lelystad        | Ja hoor, gewoon Lelystad.
        mail.example                 | Noordoostpolder | In antwoord op uw vraag: Noordoostpolder.
        mail.example                 | Urk             | Urk!
        mail.example                 | Almere          | Het kind valt onder de gemeente Almere.
        mail.example                 | Dronten         | Onder welke gemeente? Dronten dus.
        mail.example                 | Zeewolde        | U vroeg naar de gemeente, dat is Zeewolde (niet Almere zoals u schreef).
        mail.example                 | Lelystad        | Nee niet Dronten maar Lelystad
        mail.example                 | Lelystad        | Niet Almere, we wonen in Lelystad.
        mail.example                 | -               | Onze organisatie werkt in Almere, Lelystad en Dronten. Het betreft een meisje van 8.
        mail.example                 | -               | Verwijzer: huisarts Emmeloord. Jongen 12 jaar. Vraag: waar kan hij terecht?
        mail.example                 | Noordoostpolder | Verwijzer: huisarts Emmeloord. Jongen 12 jaar uit Bant.
        mail.example                 | -               | Zij volgt speciaal onderwijs in Almere. Ik maak me grote zorgen om mijn dochter.
        mail.example                 | -               | Opa en oma komen uit Urk. Mijn dochter is 7 en wij zitten met onze handen in het haar.
        mail.example                 | Dronten         | Onze pleegdochter (7) woont sinds haar geboorte bij ons in Dronten.
        mail.example                 | Lelystad        | Er is een uithuisplaatsing uitgesproken voor drie kinderen uit Lelystad, ze zijn nu verdeeld over Almere, Urk en Kampen.
        mail.example                 | Almere          | De kinderrechter in Lelystad heeft de ots van deze Almeerse tiener verlengd.
        mail.example                 | -               | De Lelystadse kinderrechter heeft de ots verlengd.
        mail.example                 | -               | Het Urker ziekenhuis bestaat niet, de huisarts verwijst door. Jongen is 9.
        urk.example                  | Urk             | Moeder zit nu in de opvang in Almere, de kinderen zijn bij de buren hier.
        almere.example               | Almere          | Client is bij ons bekend, wil naar een kamertrainingscentrum in Lelystad.
        almere.example               | -               | Vader en zoon zijn vorige maand verhuisd naar Huizen, wie neemt dit over?
        almere.example               | Lelystad        | Dit gezin is per 1 februari van ons naar Lelystad verhuisd, graag warme overdracht.
        dronten.example              | Dronten         | Jongen zit in Kampen op school en blowt daar met vrienden.
        wsg.example                  | Almere          | Wij hebben de voogdij over een baby die nu in Urk in een pleeggezin zit. Moeder heeft adres in Almere, ze staat daar samen met de baby ingeschreven.
        wsg.example                  | Zeewolde        | Moeder woont in Zeewolde, vader zonder gezag in Almere.
        wsg.example                  | -               | Kind staat onder voogdij van ons, pleeggezin in Dronten, ouders onvindbaar.
        samen-veilig.example         | Lelystad        | Ouders: vader (Emmeloord), moeder (Lelystad, eenhoofdig gezag).
        samen-veilig.example         | Almere          | mj 15 jr, Almere Buiten, ots + muhp, zit op crisisgroep te Zwolle
        mail.example                 | Urk             | Hij is geboren op Urk en woont daar nog steeds.
        mail.example                 | -               | Hij is geboren op Urk maar groeide op in Zwolle en woont daar nog steeds.
        mail.example                 | Noordoostpolder | We hebben sinds kort een huis in Marknesse gekocht en wonen er nu drie weken.
        mail.example                 | Almere          | Mijn buurjongen van 6 wordt veel geschreeuwd tegen. Wij wonen in de Stripheldenbuurt in Almere.
        mail.example                 | Lelystad        | De school waar ik werk staat in Lelystad, het gezin woont om de hoek.
        mail.example                 | -               | Mijn zus woont in Dronten en heeft jullie genoemd. Zelf woon ik met mijn zoon in Hilversum.
        mail.example                 | Dronten         | Mijn zus woont met haar dochter van 14 in Dronten, zij durft niet te mailen dus doe ik het.
        mail.example                 | Almere          | Mijn broertje (8) en zusje (6) wonen bij mijn moeder in Almere en ik hou mijn hart vast.
        mail.example                 | Lelystad        | We wonen in een appartement boven een winkel in Lelystad.
        mail.example                 | Lelystad        | Het gezin woont tegenover de school in Lelystad.
        mail.example                 | Noordoostpolder | Gezin verblijft in een vakantiehuisje in Kraggenburg, formeel nog ingeschreven in Emmeloord.
        mail.example                 | -               | Gezin verblijft op het azc in Luttelgeest en wordt binnenkort overgeplaatst naar Drachten.
        mail.example                 | Urk             | Ouders op Urk, zoon verblijft in Almere, gezag bij ouders.
        mail.example                 | Zeewolde        | Onze zoon woonde tot voor kort begeleid in Almere en is nu terug bij ons in Zeewolde.
        mail.example                 | Almere          | De moeder van het gezin belde: ze wonen in Almere en de oudste slaat de jongste.
        mail.example                 | Dronten         | Wij (pleegouders, Dronten) vangen sinds twee jaar een meisje van 6 op. Ouders zijn uit de ouderlijke macht gezet.
        mail.example                 | Lelystad        | Meisje, 14. Lelystad. Suïcidale uitingen afgelopen week.
        mail.example                 | -               | Afgelopen week was ik in Lelystad bij jullie bijeenkomst. Ik heb een casus van een meisje van 14.
        mail.example                 | Noordoostpolder | Het betreft een statushoudersgezin in Emmeloord met vijf kinderen.
        mail.example                 | Urk             | Een visserszoon van 15 van Urk wil niet meer thuis zijn.
        mail.example                 | Almere          | vanwege de veiligheid woont moeder met de kinderen op een geheim adres in Almere
        mail.example                 | Dronten         | Ik heb zelf twee kinderen in een woonwagen in Dronten groot proberen te brengen en nu kan ik het niet meer.
        mail.example                 | Zeewolde        | Ze is na een ruzie bij een vriendin in Almere gaan slapen. Haar ouders in Zeewolde weten van niks.
        mail.example                 | -               | Haar docent in Zeewolde maakt zich zorgen.
        mail.example                 | Almere          | Tiener, woonachtig in regio Almere (Stad), VMBO-kader.
        mail.example                 | Lelystad        | Wie: jongen 9 jaar¶Waar: Lelystad¶Wat: dagbehandeling
        mail.example                 | Almere          | Regio: Almere¶Leeftijd: 15
        mail.example                 | Urk             | Naam: K.¶Plaats: Urk¶Tel: 06
        mail.example                 | -               | Locatie: Lelystad¶Datum: 12 mei¶Onderwerp: thematafel. Kan ik mij aanmelden?
        mail.example                 | Noordoostpolder | Aanmelding jongen 16 jaar / Marknesse / licht verstandelijk beperkt
        mail.example                 | Lelystad        | jongen (10jr, Lelystad) - vraag over dagbesteding
        mail.example                 | Dronten         | Ons kind zit in groep 8 in Dronten, waar we ook wonen.
        mail.example                 | Dronten         | Onze zoon gaat naar school in Kampen maar we wonen dus in Dronten.
        mail.example                 | Almere          | vader en moeder wonen allebei in Almere, zij het niet samen
        mail.example                 | Almere          | Ouders wonen apart, beiden in Almere.
        mail.example                 | -               | moeder in Almere, vader op Urk, kind nergens echt thuis
        mail.example                 | Lelystad        | Het kind verblijft doordeweeks in een internaat in Harderwijk, in het weekend thuis in Lelystad.
        mail.example                 | Noordoostpolder | Thuissituatie: woont bij moeder in Nagele, ziet vader (Almere) niet.
        mail.example                 | Urk             | Gezin is bekend bij gebiedsteam Urk en woont daar ook.
        mail.example                 | -               | Gezin is bekend bij gebiedsteam Urk.
        mail.example                 | Dronten         | Zij huren een zomerhuisje op een camping in Biddinghuizen.
        mail.example                 | Almere          | Van oorsprong komen wij uit Ghana, we wonen sinds 2010 in Almere.
        mail.example                 | -               | Van oorsprong komen wij uit Almere, we wonen sinds 2010 in Apeldoorn.
        mail.example                 | Lelystad        | De jongen die ik bedoel woont in de Boswijk.
        mail.example                 | -               | Hij heeft een bijbaan bij een snackbar in Emmeloord.
        mail.example                 | -               | Ze is aangerand in een park in Almere, nu durft ze niet meer naar buiten.
        mail.example                 | Zeewolde        | Na zijn opname in Almere is hij weer naar huis in Zeewolde gegaan.
        mail.example                 | Lelystad        | Hij staat op de wachtlijst bij een aanbieder in Almere. Gezin woont Lelystad.
        mail.example                 | Noordoostpolder | woont Emmeloord, school Emmeloord
        mail.example                 | Urk             | wij urkers regelen het meestal zelf maar nu lukt t niet meer met onze zoon
        mail.example                 | Almere          | Sinds drie weken staat het gezin uit Almere op straat; ze slapen in de auto in Lelystad.
        mail.example                 | -               | Ze slapen in de auto.
        mail.example                 | Lelystad        | ik ben 17 en slaap nu bij een vriend in lelystad maar daar kan ik niet blijven
        mail.example                 | Almere          | hoi ik ben yara 15 en ik kom uit almere, me vader is boos op mij
        mail.example                 | Almere          | De buren van het gezin in Almere hebben ons gebeld.
        school.example               | Dronten         | Een leerling van ons uit Dronten komt al maanden niet.
        school.example               | -               | Wij hebben locaties in Dronten en Lelystad. Een leerling komt al maanden niet.
        huisarts.example             | -               | Jongen van 15 met angsten. Onze praktijk aan de Urkerweg in Emmeloord zit vol.
        veiligthuisflevoland.example | Noordoostpolder | Melding over gezin te Rutten, twee minderjarigen, politie ter plaatse geweest.
        wsg.example                  | Lelystad        | Rb. Lelystad 12/6, kind woont te Lelystad, moeder te Almere, vader overleden.
        urk.example                  | Urk             | Kind is door school in Lelystad gemeld.
        lelystad.example             | -               | Het kind woont in Almere bij vader én in Dronten bij moeder, wij zijn alleen doorgeefluik.
        zeewolde.example             | Zeewolde        | Moeder is op zoek naar een woning in Almere.
        almere.example               | Almere          | Tante in Lelystad wil pleegouder worden voor het jongetje van 3.
        mail.example                 | Almere          | Ik ben begeleider van een jongere in Almere en weet het even niet meer.
        mail.example                 | -               | Ons team heeft een casus gehad op een school in Almere, kunnen jullie meedenken over het protocol?
        mail.example                 | Urk             | Er is een probleem met een gezin in een dijkhuisje op Urk.
        mail.example                 | Lelystad        | Kunt u meedenken over een broer en zus in Lelystad?
        """);
}
