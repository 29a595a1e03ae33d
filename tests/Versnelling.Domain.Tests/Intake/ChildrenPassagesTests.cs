namespace Versnelling.Domain.Tests.Intake;

/// <summary>How people tell for how many children they ask help.</summary>
public class ChildrenPassagesTests
{
    // A line break in a mail is written as " / ".
    private const string Table = """
        1 | Een meisje van 12 dat niet meer eet.
        1 | Wij maken ons zorgen over het gezin.
        2 | Het gaat om twee broertjes die uit huis moeten.
        2 | Ik schrijf over mijn dochters van 7 en 11.
        2 | Voor een tweeling zoeken wij een pleeggezin.
        2 | Tweelingbroers van 9, allebei thuiszitter.
        3 | De drie kinderen verblijven bij hun oma.
        3 | Ze zijn met zijn drieën bij de buren ondergebracht, de kinderen dan.
        4 | Alle vier de kinderen moeten vrijdag weg.
        2 | Kunnen ze alle twee bij elkaar blijven? Het zijn zusjes.
        2 | Onze zoon en onze dochter slapen in de auto.
        2 | Broer (12) en zus (9) willen samen geplaatst worden.
        2 | Sanne (7) en haar broertje Tim (5) kunnen niet thuis blijven.
        3 | Aanmelding van Ali (12), Yara (10) en Omar (6).
        3 | Kind 1: jongen, 9 jaar / Kind 2: meisje, 7 jaar / Kind 3: meisje, 3 jaar
        2 | - J., 13 jaar, woont bij moeder / - M., 11 jaar, woont bij vader
        3 | * Bram 2012 / * Fleur 2014 / * Daan 2018
        3 | Aantal kinderen: 3
        2 | Aantal jeugdigen  2
        2 | Aantal minderjarigen in het gezin: twee
        1 | Ons gezin heeft vijf kinderen, het gaat om de middelste.
        1 | Gezin met vier kinderen, waarvan de jongste (5) niet meer thuis kan wonen.
        1 | Jongen van 11. Hij heeft nog twee zusjes van 5 en 3.
        1 | Hij is de oudste van vier kinderen.
        1 | Het meisje komt uit een gezin van zes kinderen.
        1 | Zijn drie broers doen het goed.
        1 | Mijn zoon van 14. Mijn andere twee kinderen hebben er last van.
        1 | Moeder van vier. Het gaat over haar tweede, een jongen van 8.
        1 | Er zitten 28 kinderen in de klas en juf kan hem er niet bij hebben.
        1 | Op onze groep wonen acht jongeren; een van hen, 15, moet weg.
        1 | Zij is de helft van een tweeling, haar broer redt zich prima.
        1 | Zijn tweelingbroer woont wel nog thuis.
        1 | Hij slaat andere kinderen.
        1 | We hebben drie aanbieders gesproken en twee keer een intake gehad.
        1 | Vader heeft uit een eerder huwelijk ook twee kinderen.
        1 | Beide ouders hebben gezag.
        1 | Ik ben 16 en woon met mijn twee broertjes bij mijn moeder.
        2 | Zowel de zoon als de dochter heeft behandeling nodig.
        2 | We vragen plek voor hem en voor zijn zusje.
        2 | Het betreft Finn van 8 en Lotte van 5.
        2 | Graag advies over een jongen (14) en diens zusje (10).
        2 | Mijn beide meiden zijn al drie weken niet naar school geweest.
        2 | mijn 2 jongens slaan elkaar en mij
        3 | Vader is opgepakt. De kinderen (12, 9 en 4) zitten bij mij.
        3 | Er zijn drie kinderen in het spel: 2, 4 en 7 jaar oud.
        2 | De oudste is 10 en de jongste is 8, beide zijn bang.
        3 | Mijn oudste van 12, mijn middelste van 9 en de jongste van 5 worden maandag gescheiden geplaatst.
        5 | Moeder, alleenstaand, vijf kinderen tussen 2 en 13, raakt vrijdag haar huis kwijt.
        4 | Vier kids, huisuitzetting dreigt.
        2 | onze pleegkinderen (6 en 8) moeten weg
        2 | Een zusje en een broertje, 3 en 5 jaar, zijn vannacht binnengekomen.
        2 | Twee jeugdigen, J. en K., beiden 15.
        2 | Twee zoons (15, 13) beiden suïcidaal.
        3 | Een drietal broers tussen de 4 en de 9.
        3 | een drieling van vier maanden
        2 | het tweetal (zusjes) kan niet terug naar moeder
        2 | Wij zijn de opa en oma van twee kleinkinderen die nu bij ons zijn.
        6 | Het gezin telt zes kinderen, die allemaal onder toezicht staan.
        1 | Moeder is zwanger, haar zoontje van 3 logeert bij ons.
        1 | Het gaat om een ongeboren kind.
        1 | Zij is zwanger van haar derde; het gaat om de baby die komt.
        1 | een van de twee zonen gaat niet meer naar school, die is 13
        1 | Over mijn jongste dochter, de andere twee redden zich wel.
        1 | Noor (13) woont met haar broer (9) en moeder in een flat.
        1 | Het is een jongen van 12; moeder (35) en stiefvader (40) zijn radeloos.
        1 | Kinderen zijn altijd de dupe. Mijn dochter is 9.
        1 | Thuis wonen ook nog twee jongere kinderen.
        1 | De twee oudsten wonen al op zichzelf, de jongste (14) loopt vast.
        1 | Het ene kind in dit gezin: meisje, 7.
        2 | Het zijn er twee: Milan van 6 en Kyan van 4.
        2 | S. en T., 8 en 10 jaar, verblijven tijdelijk bij tante.
        2 | Ik zoek voor mijn 2 dochters hulp
        2 | Met spoed een crisisplek voor 2 kinderen gezocht.
        7 | Zeven kinderen in één huis, de GI wil ze alle zeven weghalen.
        3 | dochter 15, zoon 12, zoon 8: alle drie zonder school
        2 | jongen '12 en meisje '15, ots aangevraagd
        2 | Wij zorgen voor een jochie van zes en z'n zusje, nog in de luiers.
        2 | Vier van onze zes bewoners gaan weg. Blijven over: een stel halfbroertjes van 8 en 11.
        1 | Wij wonen hier sinds de scheiding met z'n tweeën. Mijn dochter gaat om met meiden die stelen.
        1 | Wij hebben er drie: Lotte (14), Bram (9) en Siem (5). Over Bram wil ik het hebben. De andere twee doen het hartstikke goed.
        1 | Betreft: G., dochter uit een gezin van acht, 12 jr
        4 | Gezin met vier kinderen (2, 5, 8, 10). Negen hulpverleners; roep alle negen bij elkaar.
        1 | Ik ben opa en maak me zorgen over mijn dochter en de kleine van zeven weken.
        1 | F., m, 14 jaar. Nodig: woonvorm, max 4 jongeren.
        3 | Drie kinderen van 3, 5 en 7, alle drie bang voor vader.
        2 | Ik heb twee zoons van 6 en 8. Allebei willen ze niet naar school.
        1 | Mijn zoon van 12 is het zorgenkind; met zijn twee zussen gaat het goed.
        1 | Ik heb drie kinderen. Met de oudste en de jongste gaat het prima. Mijn middelste slaat om zich heen.
        2 | Onze twee jongste kinderen (4 en 6) moeten ergens heen, de oudste woont al op zichzelf.
        2 | Voor Sara en haar broertje Mees zoeken wij een pleeggezin.
        3 | Noor, Sem en Finn (4, 6 en 9) zoeken een gezinshuis.
        1 | Jongen, 15, woont in een gezinshuis met vijf andere kinderen.
        1 | Zij past op drie kinderen van de buren. Ze is 16 en zoekt hulp.
        2 | een zusje en broertje uit Urk, 3 en 5
        1 | Groep van maximaal zes jongeren gezocht voor een meisje van 13.
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
    public void Only_children_for_whom_help_is_asked_count(string children, string text)
    {
        var understood = MailOf.Understood(text.Replace(" / ", "\n", StringComparison.Ordinal));
        Assert.True($"{understood.Children}" == children, $"{understood.Children} instead of {children} for {text}: {MailOf.Why(understood)}");
    }
}
