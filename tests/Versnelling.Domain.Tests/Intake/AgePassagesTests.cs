using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>How people tell the age of the child they write about, on 11 March 2026.</summary>
public class AgePassagesTests
{
    // band | text; "-" is an age that nobody can tell.
    private const string Table = """
        12-15 | Het betreft een jongen van 13 jaar die niet meer naar school gaat.
        12-15 | Casus: m, 14 jr, LVB, woont bij vader.
        12-15 | Jongen (14 jrs) zit al weken thuis.
        0-11  | mn meisje is 8 jaartjes en slaapt niet
        16-27 | Vandaag zeventien lentes jong en nu al uit drie groepen gezet.
        16-27 | Jongere van 17j, dakloos sinds vrijdag.
        12-15 | Een dertien jarige met een eetstoornis.
        16-27 | 16jarige jongen, loopt weg.
        12-15 | Het is een meid van bijna 16 die van de groep is weggelopen.
        16-27 | Mijn zoon wordt in mei 18 en dan stopt de jeugdhulp.
        0-11  | Hij wordt over drie weken 12.
        12-15 | Zij is vorige week 12 geworden.
        12-15 | T. wordt aanstaande zaterdag zestien.
        16-27 | Ze wordt dit jaar 18.
        16-27 | Over twee maanden wordt ze achttien en dan moet ze weg.
        16-27 | De jongedame is 17,5 en staat op straat.
        16-27 | Hij is zeventien en een half.
        12-15 | Meisje van 15;3 jaar, VWO-advies.
        16-27 | Kalenderleeftijd 16;8, IQ 64.
        12-15 | Jeugdige is mei 2012 geboren en woont bij oma.
        16-27 | geb. 3-4-'09, OTS sinds januari
        0-11  | S. (2016) is uit huis geplaatst.
        16-27 | bouwjaar 2008, geen diploma
        0-11  | Onze jongste is van 2017.
        0-11  | Ons zoontje is van november 2019 en eet niets.
        12-15 | Lisa * 12-06-2011
        16-27 | Naam: J. / geboortedatum: 22 september 2008 / adres bekend
        12-15 | D.O.B. 14-02-2012, meisje
        0-11  | Baby van 5 weken, moeder kan het niet aan.
        0-11  | Kindje van 18 maanden, groeit niet goed.
        0-11  | Een dreumes van anderhalf die niet eet.
        0-11  | zuigeling, ligt nog in het ziekenhuis
        0-11  | De moeder is zwanger en over zes weken uitgerekend; het ongeboren kind staat al onder toezicht.
        0-11  | Hij zit in groep 6 en wordt gepest.
        0-11  | Ze doet groep drie over.
        0-11  | Leerling uit groep 7/8, agressief in de klas.
        0-11  | Zoon zit op het speciaal basisonderwijs.
        0-11  | Onze kleuter schreeuwt de hele dag.
        0-11  | Hij zit sinds september in de kleuterklas bij juf Anja.
        0-11  | Zij gaat naar de peuterspeelzaal en bijt.
        0-11  | Op de kinderopvang weten ze zich geen raad met hem.
        12-15 | Hij is dit jaar begonnen in de brugklas.
        12-15 | Zit in de eerste klas van het vmbo.
        12-15 | Mijn dochter zit in 2 havo.
        12-15 | Zij is blijven zitten in de tweede van de havo.
        12-15 | Leerling VMBO-TL leerjaar 3 weigert les.
        12-15 | Hij zit in havo 3.
        16-27 | Ze zit in 5 vwo en snijdt zich.
        16-27 | Zij doet dit jaar eindexamen havo.
        16-27 | Hij volgt een mbo-opleiding niveau 2 en komt niet meer.
        16-27 | Zij studeert aan het hbo en komt haar kamer niet uit.
        16-27 | Het gaat om een jongvolwassene die nergens terecht kan.
        16-27 | Onze cliënt is meerderjarig en heeft geen netwerk.
        16-27 | Hij is inmiddels 18+ en valt buiten de jeugdwet.
        -     | De jeugdige is minderjarig en woont bij moeder.
        -     | Mijn puber luistert nergens meer naar.
        -     | Zij zit op de middelbare school en wil niet.
        -     | Wij wachten al 14 maanden op een plek.
        -     | Vader (43) en moeder (41) zijn uit elkaar.
        -     | Het gezin is al 12 jaar in beeld bij ons.
        -     | Bel gerust tussen 9 en 12 of na 14 uur.
        -     | Op 12 mei is de zitting, om 13.30 uur.
        -     | Er zijn 15 gesprekken geweest in 3 jaar tijd.
        -     | Het kost 17 euro per uur, 16 uur per week.
        -     | Ik werk 15 jaar in de jeugdzorg en dit heb ik nooit gezien.
        -     | Hij is 14 dagen geschorst geweest.
        -     | Ik heb 13 aanbieders gebeld.
        -     | Kamer 12, tweede verdieping.
        -     | In week 14 ben ik er niet.
        -     | De beschikking loopt tot 16 april.
        -     | Zij heeft een 8 voor Nederlands.
        -     | Onze locatie is voor jongeren van 12 tot 18 jaar.
        -     | Vanaf 16 jaar mag je zelf beslissen, toch?
        -     | Wij nemen kinderen aan tussen de 6 en 12 jaar.
        -     | Er is plek op een groep voor 16+.
        12-15 | hoi ik ben 15 en ik wil niet meer thuis wonen
        16-27 | Ik ben een meisje van zestien en durf niet naar huis.
        16-27 | mijn naam is youssef en ik ben 19 jaar oud
        16-27 | Ik ben 21, woon nog thuis en mijn moeder is 50.
        16-27 | k ben net 18 geworden
        12-15 | Het gaat om de oudste, 13; zijn zusje van 6 doet het goed.
        12-15 | Wij hebben drie kinderen (15, 9 en 7); het gaat alleen om de oudste.
        16-27 | Gezin met vier kinderen. De vraag betreft de oudste (17), de anderen van 12, 9 en 4 redden zich prima.
        0-11  | Onze middelste (9) is het zorgenkind; haar broer van 14 en zus van 6 merken er weinig van.
        12-15 | T, 14, UHP dreigt.
        16-27 | K. (17) verblijft op een crisisplek.
        12-15 | Zijn broertje (7) woont bij vader. Daan zelf is 14.
        12-15 | Daan is 14. Hij heeft een zusje van 8.
        12-15 | Daan is 14. Zijn halfbroer van 4 logeert om het weekend.
        12-15 | Noor (13) woont met haar broer (9) en moeder in een flat.
        16-27 | Jongen, 16, trekt op met vrienden van 14 en 15.
        16-27 | Mijn dochter van 17 heeft een vriend van 24.
        16-27 | Meisje van 19 met een baby: zij zoekt zelf een plek.
        12-15 | Functioneert op het niveau van een 6-jarige, kalenderleeftijd 14.
        12-15 | Sociaal-emotioneel is hij 5 jaar, in werkelijkheid 13.
        12-15 | Sinds zijn achtste krijgt hij hulp, hij is nu 14.
        12-15 | Toen zij 4 was gingen haar ouders scheiden. Nu is ze 15.
        12-15 | Op zijn 6e uit huis geplaatst, nu 13 jaar oud.
        16-27 | Vanaf haar tiende kent zij hulpverlening, inmiddels is zij 17.
        16-27 | Hij woont er sinds hij 12 is. Over een jaar wordt hij 18.
        12-15 | Meisje (14) zonder dagbesteding, 3 jaar thuis, 2 trajecten afgebroken.
        0-11  | Het is een vlotte meid van elf die alles vertelt.
        0-11  | onze kleinzoon van tien jaar oud woont bij ons
        0-11  | Mijn kinderen zijn 3 en 5.
        0-11  | Drie kinderen: 12, 10 en 6 jaar.
        12-15 | Twee meiden van 14 en 15 die samen weglopen.
        12-15 | Het gaat om tweelingzussen (13).
        0-11  | Sem (8), Noor (6) en Finn (bijna 3).
        0-11  | - Jayden, 11 jaar
        12-15 | Leeftijd: 13
        12-15 | Lft 12, geslacht v
        0-11  | Leeftijd kind(eren): 4 en 6
        16-27 | Leeftijd jeugdige    17 jaar
        12-15 | V/14/Lelystad, zoekt plek
        12-15 | (v, 15) automutilatie
        16-27 | jongen/16/geen verblijfplaats
        0-11  | m9, groep 5, bijt en schopt
        16-27 | Pleegzoon wordt morgen 17.
        0-11  | Nichtje van 7 logeert sinds december bij ons.
        0-11  | Een jochie van nog geen zes.
        12-15 | Een knul van amper dertien jaar oud.
        12-15 | Zij is de twaalf net gepasseerd.
        16-27 | Onze zoon is de zestien al voorbij.
        12-15 | Hij is pas twaalf.
        0-11  | hij is nog maar vijf jaar
        16-27 | Een 17 jaar oud meisje zonder papieren.
        16-27 | Het meisje, 16 jaar, heeft drie opnames gehad.
        12-15 | Jeugdige is 12 jaar en 3 maanden.
        0-11  | kind is 2 jaar en 7 maanden
        0-11  | zij is nu drie, bijna vier
        0-11  | een vierjarig jongetje
        12-15 | Over wie: een 13 jarig meisje.
        12-15 | 14-jarig pleegkind kan niet blijven
        16-27 | De 16-jarige zus van Tim vraagt om hulp voor zichzelf.
        12-15 | Wij schrijven over onze zoon, hij is in 2011 geboren.
        0-11  | Mijn zoontje is in oktober 2020 geboren.
        12-15 | geboren in 2012, Syrische achtergrond
        -     | In 2012 zijn wij in Nederland gekomen.
        -     | De uithuisplaatsing was in mei 2021.
        -     | Sinds 2018 is er hulp.
        12-15 | Een leerling van 14 is sinds 2 jaar niet op school geweest, in totaal 18 maanden.
        0-11  | Ik ben 34 en alleenstaande moeder van een zoontje van 3.
        0-11  | Ik ben moeder van 29, mijn kindje is 1 jaar.
        0-11  | ik ben zelf pas 20 en mijn dochtertje is 2, kan iemand haar helpen
        16-27 | Als ik 18 word moet ik weg, ik ben nu 17.
        12-15 | Ons kind is een vroege puber van 12.
        12-15 | Hij gaat na de zomer naar de tweede klas van de middelbare school.
        0-11  | Hij zit nu in groep 8 en gaat na de zomer naar de brugklas.
        0-11  | Zij zit op basisschool De Klimop.
        12-15 | Het meisje komt van basisschool De Klimop en zit nu in de brugklas.
        16-27 | De jongen van 16 zit op het praktijkonderwijs.
        -     | Ik ben leerkracht van groep 5 en woon in Almere.
        0-11  | Ik ben leerkracht van groep 5 en maak mij zorgen om een leerling.
        16-27 | Jongeman (20 jaar) slaapt in zijn auto.
        16-27 | Hij is 26 en nooit zelfstandig geworden.
        0-11  | Nog geen twee maanden oud en nu al drie adressen.
        0-11  | Eén kind, zes jaar.
        12-15 | Het jongste kind (12) slaat, de oudste (18) woont op zichzelf.
        12-15 | Zoon is 13,5 jaar oud.
        0-11  | De meisjes (10 en 7) zijn bij oma.
        0-11  | Jongetje in de basisschoolleeftijd.
        16-27 | Wij zoeken voor Romy (bijna 18) een kamer met begeleiding.
        12-15 | Wij zoeken een behandelgroep voor een 15 jarige, 24 uur per dag.
        -     | Client komt uit een gezin met 6 kinderen.
        12-15 | Meisje, bijna 13, gameverslaafd.
        16-27 | Jongen 17 jaar oud, groep van 8 jongeren, 3 begeleiders.
        0-11  | Voor een kind van 6 jaar, ouders (28 en 31) werken mee.
        12-15 | Onze dochter (2011) weigert alle hulp.
        16-27 | Hij wordt binnenkort 18, dan houdt alles op.
        16-27 | Hij is 2 maanden geleden 18 geworden.
        0-11  | We kregen gisteren een pasgeborene binnen.
        12-15 | jongen 14+ met havo-niveau
        0-11  | 8 jr meisje, hechting
        0-11  | Wij gaan verhuizen en onze zoon krijgt hulp (logopedie, sinds vorig jaar) en wordt in juni negen.
        0-11  | Quinten wordt met pasen elf.
        12-15 | D. (wordt 3 oktober veertien), ots sinds november.
        0-11  | Ons meisje wordt volgende maand twaalf.
        16-27 | Mijn dochter, zij was in maart 16 jaar.
        0-11  | We live in Almere, me and my son, he turned ten in February.
        12-15 | My daughter is thirteen years old and lives in Lelystad.
        16-27 | Jongeman, net 18 geweest, zoekt een kamer.
        12-15 | Een man belt over zijn nichtje, dat zou veertien zijn.
        12-15 | Veertien sinds gisteren.
        12-15 | 15, in november 16.
        12-15 | Hij is veertien, zitting is dinsdag om half elf.
        12-15 | Betreft: G., dochter uit een gezin van acht, 12 jr
        12-15 | Jongen, twaalf jaar, dossier van elf centimeter.
        16-27 | Ik ben er eentje van '04 en woon op mezelf.
        16-27 | Y., vrouw, gbd 9 juni 2008, Lelystad
        16-27 | Jeugdige, m, gbj 2009, Almere Poort
        12-15 | F., m, 07-02-2012, gezag bij moeder
        0-11  | Meisje uit Almere (1314), van december 2019.
        16-27 | hoi ik ben kim 17 jaar uit almere stad
        12-15 | jongen 14 jaar uit lelystad
        0-11  | Onze zoon van 9 is al 14 jaar uit beeld bij vader.
        0-11  | Mijn oudste is 17 en woont in Zwolle. Maar de kleinste zit in groep 6 en praat niet meer.
        0-11  | een stel halfbroertjes van 8 en 11 uit Lelystad
        -     | Sinds de scheiding is hij 3 jaar uit huis.
        -     | De zitting wordt dinsdag om elf uur gehouden.
        -     | Mijn afspraak wordt verzet naar 12 maart.
        -     | De maatregel liep vanaf 14-03-2023 en is verlengd.
        12-15 | Het is een jongen en hij is in mei 13 geworden.
        12-15 | Hij is net 13 en zit in Dronten op school.
        16-27 | heey met sem, 16 jaar uit dronten
        16-27 | ben 16 uit urk en wil weg thuis
        16-27 | Haar verjaardag was gisteren: ze is 18.
        0-11  | Sofie mag in mei zeven kaarsjes uitblazen.
        12-15 | K. (v), 3 mei 2012, verblijft bij oma.
        12-15 | Lotte, geboortedatum onbekend maar ze is dertien of veertien.
        16-27 | Onze zoon tikt in juni de achttien aan.
        16-27 | Ze gaat richting de achttien.
        16-27 | Hij loopt tegen de 18.
        12-15 | Mijn zoon is dertien geworden in de zomer.
        0-11  | Mijn dochtertje is net vier en gaat sinds kort naar school.
        12-15 | Leeftijd cliënt = 14
        12-15 | M/14/Almere, per direct plek nodig
        12-15 | meisje (bj 2012) zoekt plek
        """;

    public static TheoryData<string, string> Passages()
    {
        var passages = new TheoryData<string, string>();
        foreach (var line in Table.Split('\n'))
            passages.Add(line[..line.IndexOf('|', StringComparison.Ordinal)].Trim(), line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim());
        return passages;
    }

    [Theory]
    [MemberData(nameof(Passages))]
    public void The_band_is_that_of_the_child_whom_it_concerns(string band, string text)
    {
        var understood = MailOf.Understood(text);
        Assert.True((understood.AgeBand.Code() ?? "-") == band, $"{understood.AgeBand} instead of {band} for {text}: {MailOf.Why(understood)}");
    }
}
