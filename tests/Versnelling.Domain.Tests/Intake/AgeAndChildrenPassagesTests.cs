using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Ages and numbers of children as families, young people and passers-by tell them, on 11 March 2026.</summary>
public class AgeAndChildrenPassagesTests
{
    // band children | text; "-" is an age that nobody can tell.
    private const string Table = """
        16-27 1 | ik ben Lotte 17 en ik wil niet meer naar huis
        16-27 1 | hoi met daan van 19, ik zoek een kamer
        12-15 1 | heyy, sanne hier van 14, mag ik iets vragen
        16-27 1 | Mijn naam is Youssef en ik word volgende maand 18.
        16-27 1 | Ik (v, 20) woon sinds kort bij een vriendin op de bank.
        16-27 1 | Noor heet ik. 16. Ik durf niet naar huis.
        12-15 1 | ben 15 heb al 2 jaar geen vader meer en me moeder drinkt
        16-27 1 | Wie weet raad met een achttienjarige die alles weigert?
        0-11  2 | Ons gezin telt twee kinderen, 3 en 6. Ze slapen slecht.
        0-11  3 | Drie meisjes 4 6 en 9 en ik sta er alleen voor.
        0-11  3 | Wij hebben drie jongens in de leeftijd van 2 tot 8 jaar en mijn man werkt op zee.
        0-11  4 | Het gezin heeft vier kinderen van 0 t/m 9 jaar.
        0-11  1 | Mijn petekindje van 5 praat nog niet.
        12-15 1 | Een van onze pupillen, 13 jaar en woonachtig in Emmeloord, komt niet meer opdagen.
        16-27 1 | Eén van mijn stagiaires, 17 jaar, heeft mij verteld dat zij thuis geslagen wordt.
        0-11  1 | Een misdienaartje van 9 uit onze parochie komt steeds hongerig binnen.
        12-15 1 | Het gaat om een brugklasser (12) die zichzelf krast.
        0-11  1 | De zoon van mijn zus is 8 en woont sinds kort bij ons.
        12-15 1 | De dochter van onze buren is 14 en loopt 's nachts buiten.
        16-27 1 | Het kind van mijn ex is inmiddels 16 en wil bij mij wonen.
        0-11  1 | Ons kleinkind van bijna twee krijgt driftbuien.
        16-27 1 | Wij begeleiden een jonge vrouw van 23 met een baby op komst.
        16-27 1 | Op onze locatie woont een man van 24 met autisme.
        12-15 1 | Tess, die in april 13 werd, gaat niet meer naar school.
        0-11  1 | Bram werd in mei 9 en sindsdien plast hij in bed.
        12-15 1 | Onze dochter, net 12, snijdt zich.
        12-15 1 | Hij is nu dertien en al drie keer weggelopen.
        12-15 1 | Omdat hij pas 14 is mag hij niet op de groep voor 16+.
        12-15 1 | Een jongen die al 15 is maar handelt als een kleuter van 4.
        12-15 1 | Meisje, 13 jr., gescheiden ouders, wachtlijst van 9 maanden.
        12-15 1 | Jongen 14, wachttijd is 6 maanden, wat nu?
        16-27 1 | Jongere 17 jr, behandeling van 8 weken is afgelopen.
        0-11  1 | Baby 6 weken oud, moeder 19.
        0-11  1 | Mijn vriendin is 19 en heeft een baby van 3 maanden.
        12-15 1 | Zij is van 2012 en heeft een indicatie tot 2027.
        0-11  1 | Geboren op 3 februari 2019 in Zwolle, ligt nu op de kinderafdeling.
        0-11  1 | Mijn zoontje wil niet eten en ik weet me geen raad.
        0-11  1 | Er huilt al uren een kindje bij de buren.
        0-11  1 | Onder de kinderwagen lag een spuit, zij liep slingerend over de weg.
        0-11  1 | Zijn juf maakt zich zorgen, hij komt zonder jas.
        0-11  1 | Hij zit bij meester Rob in de klas en slaat iedereen.
        12-15 1 | Hij zit in de tweede van het praktijkonderwijs.
        12-15 1 | Zij doet 3 mavo en spijbelt.
        16-27 1 | Hij doet niveau 3 op het mbo en heeft geen stage.
        16-27 1 | Hij is net van school, heeft zijn vmbo-diploma en zoekt een plek om te wonen met begeleiding, hij wordt 17.
        16-27 1 | Zus van 21 en ik (17) wonen samen na de dood van onze ouders.
        12-15 2 | Twee pubers van 13 en 15, allebei niet naar school.
        0-11  2 | Een broertje en zusje, 6 en 8, zitten bij oma.
        12-15 2 | Ik ben vader van twee meiden (12, 14) en weet het niet meer.
        0-11  3 | Moeder, drie kids (2/5/7), geen huis.
        0-11  2 | onze zoons 10 & 12 vechten de hele dag
        0-11  2 | Kinderen: Mees, 7 en Fien, 4.
        0-11  3 | Saar (3), Teun (5) en hun grote broer Job (11) logeren bij ons.
        12-15 1 | Hij heeft 13 jaar en praat weinig Nederlands.
        16-27 1 | mijn zoon hij heeft 16 jaar hij luistert niet
        0-11  1 | myn dogter is 8 jaar sy slaap nie
        12-15 1 | Onze oudste is vijftien; de andere twee doen het goed.
        12-15 1 | Onze Jip, dertien jaar jong, komt zijn bed niet uit.
        0-11  1 | Hij is 7 hij bijt andere kinderen
        16-27 1 | ze is 17 woont bij haar vriend en is zwanger
        0-11  1 | Een jochie, ik schat hem een jaar of zes, zit alleen op de stoep.
        0-11  1 | Er staat een kind van hooguit 4 alleen op straat.
        12-15 1 | Het meisje zal een jaar of 14, 15 zijn.
        16-27 1 | Hij lijkt een jaar of zeventien en slaapt in het portiek.
        12-15 1 | Volgens het systeem is ze 14;6.
        16-27 1 | Jongeman, leeftijd 20, net uit detentie.
        -     1 | Kunt u mij vertellen binnen hoeveel weken ik antwoord krijg? Ik werk hier al 12 jaar.
        -     1 | Onze organisatie bestaat 15 jaar en wij zoeken samenwerking voor een jongere.
        -     1 | Wij wachten al 8 maanden op een plek voor onze dochter.
        -     1 | Mijn cliënt is onder behandeling sinds 3 jaar en loopt vast.
        -     1 | Ik ben zelf 43 en moeder van een meisje dat niet meer wil praten.
        -     1 | Een budget van 12 uur per week is te weinig voor deze jongen.
        -     1 | De indicatie van 6 maanden loopt af, hoe nu verder met dit meisje?
        -     1 | Hij heeft een IQ van 16 punten lager dan zijn broer.
        -     1 | Onze zoon heeft autisme en is al van 4 plekken weggestuurd.
        -     1 | Zij zit al 9 jaar in de jeugdzorg en heeft 17 plekken gehad.
        -     1 | Op 12 mei om 14 uur spreken we elkaar over haar.
        -     1 | Er zijn 3 organisaties betrokken: nr 5, 7 en 9 van de lijst.
        0-11  2 | De oudste is 8 en de jongste 5, ze zijn bang voor hun vader.
        0-11  4 | Alle vier de kinderen (1, 3, 6 en 10) slapen in de auto.
        0-11  3 | Mijn buurvrouw slaat haar kinderen. Het zijn er drie, de jongste is een jaar of twee.
        16-27 1 | Mijn broertje van 16 is weg, ik ben 25 en woon op kamers.
        0-11  1 | Ik ben tante Karin, 24, en ik vang mijn neefje van 2 op.
        16-27 1 | Ik ben 26 en student, mijn pleegzusje van 16 mag niet blijven.
        12-15 1 | Ik ben stagiaire (21) op een school en een leerling van 13 vertrouwde me iets toe.
        0-11  1 | In ons leesclubje zit een meisje van 10 van Syrische ouders.
        12-15 1 | De jongen van 12 uit Rutten is weer thuis.
        0-11  1 | 'n Wicht van 9, ze wil niet eten.
        16-27 1 | Onze cliënte (22 jaar, LVB) is haar kamer kwijt.
        16-27 1 | Hij is meerderjarig geworden en nu stopt alles.
        12-15 1 | De tweedeklasser komt al weken niet.
        0-11  6 | Moeder met zes kinderen tussen 1 en 14 staat op straat, alle zes slapen ze bij een vriendin.
        0-11  2 | Het betreft twee kinderen, te weten: een zoon (9) en een dochter (11).
        0-11  2 | Zoon 6 en dochter 9 wonen bij vader.
        16-27 1 | Pleegdochter 17 jr. moet weg bij ons.
        12-15 1 | Zij, 15, is zwanger van een jongen van 19.
        12-15 1 | Mijn dochter van 15 heeft een vriend van 22 die haar slaat.
        0-11  2 | Ik heb een zoon van 9 en een dochter van 12. Beide hebben hulp nodig.
        12-15 1 | Ik heb een zoon van 9 en een dochter van 12. Het gaat om mijn dochter.
        12-15 1 | Van mijn drie dochters is de middelste (13) niet te houden; de anderen, 9 en 16, gaan prima.
        """;

    public static TheoryData<string, string, string> Passages()
    {
        var passages = new TheoryData<string, string, string>();
        foreach (var line in Table.Split('\n'))
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var labels = line[..bar].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            passages.Add(labels[0], labels[1], line[(bar + 1)..].Trim());
        }

        return passages;
    }

    [Theory]
    [MemberData(nameof(Passages))]
    public void The_age_and_the_number_are_those_of_the_children_whom_it_concerns(string band, string children, string text)
    {
        var understood = MailOf.Understood(text);
        Assert.True((understood.AgeBand.Code() ?? "-") == band && $"{understood.Children}" == children, $"{understood.AgeBand}, {understood.Children} instead of {band}, {children} for {text}: {MailOf.Why(understood)}");
    }
}
