using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

public class AgeAndChildrenTests
{
    [Theory]
    [InlineData("Een 17-jarige jongen.", AgeBand.From16To27)]
    [InlineData("Een veertienjarige.", AgeBand.From12To15)]
    [InlineData("Jongen van 8.", AgeBand.UpTo11)]
    [InlineData("Leerling (13) komt niet meer.", AgeBand.From12To15)]
    [InlineData("Peuter van 2,5 jaar.", AgeBand.UpTo11)]
    [InlineData("Baby van 8 maanden.", AgeBand.UpTo11)]
    [InlineData("Jeugdige, geb. 2012.", AgeBand.From12To15)]
    [InlineData("Geboren op 3 april 2014.", AgeBand.UpTo11)]
    [InlineData("Geboortedatum: 01-02-2014", AgeBand.From12To15)]
    [InlineData("Mijn dochter is net 12 geworden.", AgeBand.From12To15)]
    [InlineData("Hij wordt volgende maand 12.", AgeBand.UpTo11)]
    [InlineData("ik ben 16 en woon bij mijn tante", AgeBand.From16To27)]
    [InlineData("hoi ik ben Sam, 20.", AgeBand.From16To27)]
    [InlineData("Moeder (38) en haar zoon (11).", AgeBand.UpTo11)]
    [InlineData("Moeder is 24 jaar, haar dochter is 3 jaar.", AgeBand.UpTo11)]
    [InlineData("Ik ben al drie jaar op zoek naar hulp.", AgeBand.Unknown)]
    [InlineData("Twee jaar geleden ging het mis.", AgeBand.Unknown)]
    [InlineData("Wij staan 7 maanden op de wachtlijst.", AgeBand.Unknown)]
    [InlineData("Bel mij om 14 uur of op 12 maart.", AgeBand.Unknown)]
    [InlineData("Jongen van 15, zijn zusje van 6 gaat het goed.", AgeBand.From12To15)]
    [InlineData("Het meisje is 14, al 2 jaar thuis.", AgeBand.From12To15)]
    [InlineData("Kinderen van 5, 9 en 12 jaar.", AgeBand.UpTo11)]
    [InlineData("Een kleuter die niet praat.", AgeBand.UpTo11)]
    [InlineData("Leeftijd\t16", AgeBand.From16To27)]
    [InlineData("Mijn zoontje van zes.", AgeBand.UpTo11)]
    [InlineData("Onze groep is voor 12-18 jaar.", AgeBand.Unknown)]
    [InlineData("Hij zit in groep 7 van de basisschool.", AgeBand.UpTo11)]
    [InlineData("Jongen (16;4)", AgeBand.From16To27)]
    [InlineData("Kind (m, 9) woont op Urk", AgeBand.UpTo11)]
    [InlineData("Mijn zoon is twaalf.", AgeBand.From12To15)]
    [InlineData("Ik ben 17 en ik woon bij mijn vader van 45.", AgeBand.From16To27)]
    [InlineData("Hij is van 2008.", AgeBand.From16To27)]
    public void The_age_of_the_youngest_child_gives_the_band(string text, AgeBand band)
    {
        var understood = MailOf.Understood(text);
        Assert.True(understood.AgeBand == band, $"{understood.AgeBand} instead of {band} for {text}: {MailOf.Why(understood)}");
    }

    [Theory]
    [InlineData("Een jongen van 14.", 1)]
    [InlineData("Wij vragen hulp voor onze drie kinderen.", 3)]
    [InlineData("Broer en zus van 8 en 10.", 2)]
    [InlineData("Een jongen van 8 en een meisje van 6.", 2)]
    [InlineData("Aanmelding tweeling, 4 jaar.", 2)]
    [InlineData("Sem (8), Noor (6) en Finn (3) wonen bij oma.", 3)]
    [InlineData("Jongen van 14, hij heeft twee zusjes.", 1)]
    [InlineData("Gezin met drie kinderen; het gaat om de oudste, 14 jaar.", 1)]
    [InlineData("Gezin met 4 kinderen, alle vier uit huis.", 4)]
    [InlineData("Hij zit in een klas van 9 kinderen.", 1)]
    [InlineData("Moeder van drie kinderen belde over haar zoon van 8.", 1)]
    [InlineData("Kinderen van 5, 9 en 12 jaar.", 3)]
    [InlineData("Beide kinderen zijn bang.", 2)]
    [InlineData("Jongen van 9. Zijn broertje van 7 woont bij vader.", 1)]
    [InlineData("Beide ouders werken mee, meisje is 10.", 1)]
    [InlineData("Zij bijt andere kinderen, twee keer per dag.", 1)]
    [InlineData("Het gaat om mijn dochter van 7 en haar broertje van 4.", 2)]
    [InlineData("Aantal kinderen: 2", 2)]
    [InlineData("Ik heb acht aanbieders gebeld en alle acht zeggen nee.", 1)]
    [InlineData("Ik sta alleen voor mijn 4 kinderen. De jongste is 2.", 4)]
    public void Children_for_whom_help_is_asked_are_counted(string text, int children)
    {
        var understood = MailOf.Understood(text);
        Assert.True(understood.Children == children, $"{understood.Children} instead of {children} for {text}: {MailOf.Why(understood)}");
    }
}
