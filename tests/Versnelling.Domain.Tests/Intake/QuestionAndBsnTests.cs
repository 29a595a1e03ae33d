using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

public class QuestionAndBsnTests
{
    [Theory]
    [InlineData("Graag advies over een meisje van 12.", Question.Consultatie)]
    [InlineData("Kunnen wij even sparren?", Question.Consultatie)]
    [InlineData("Wij zoeken een pleeggezin voor een jongen van 4.", Question.PassendAanbod)]
    [InlineData("Welke aanbieder heeft plek voor een 16-jarige?", Question.PassendAanbod)]
    [InlineData("Heeft iemand nog een behandelplek?", Question.PassendAanbod)]
    [InlineData("Er is een woonplek nodig, wie weet een plek?", Question.PassendAanbod)]
    [InlineData("Wij vragen een versnellingstafel aan.", Question.Versnellingstafel)]
    [InlineData("De casus is vastgelopen en niemand weet het meer.", Question.Versnellingstafel)]
    [InlineData("Kunnen alle partijen samen om tafel?", Question.Versnellingstafel)]
    [InlineData("Iedereen wijst naar elkaar, wie hakt de knoop door?", Question.Versnellingstafel)]
    [InlineData("We lopen vast en willen graag sparren.", Question.Consultatie)]
    [InlineData("Een versnellingstafel is niet nodig, alleen advies.", Question.Consultatie)]
    [InlineData("Wij zoeken geen plek, maar willen advies.", Question.Consultatie)]
    [InlineData("Na de versnellingstafel van vorige maand gaat het goed, wel wil ik overleggen over school.", Question.Consultatie)]
    [InlineData("Op zoek naar passende zorg: iemand met ervaring met autisme.", Question.PassendAanbod)]
    [InlineData("Soort vraag: consultatie", Question.Consultatie)]
    [InlineData("Ik weet het niet meer met mijn zoon.", Question.Consultatie)]
    [InlineData("Het lukt ons niet om een plek te vinden voor deze jongen.", Question.PassendAanbod)]
    public void The_question_is_what_is_asked_for(string text, Question question)
    {
        var understood = MailOf.Understood(text);
        Assert.True(understood.Question == question, $"{understood.Question} instead of {question} for {text}: {MailOf.Why(understood)}");
    }

    [Theory]
    [InlineData("BSN: 999904231", true)]
    [InlineData("bsn 9999.04.231", true)]
    [InlineData("Burgerservicenummer 999 904 231", true)]
    [InlineData("zijn nummer is 111222333", true)]
    [InlineData("BSN 999904232", false)]
    [InlineData("Cliëntnummer 999912498", false)]
    [InlineData("Bel 06-12345678 of 0320-123456", false)]
    [InlineData("Bel +31 6 12345678", false)]
    [InlineData("KvK 11122233, tel. 036 1112223", false)]
    [InlineData("Geboren 14052012", false)]
    [InlineData("Dossier 2024-77031", false)]
    [InlineData("IBAN NL91ABNA0417164300", false)]
    [InlineData("BSN 000000000", false)]
    public void A_bsn_passes_the_elfproef(string text, bool found)
    {
        var understood = MailOf.Understood(text);
        Assert.True(understood.BsnFound == found, $"{understood.BsnFound} for {text}: {MailOf.Why(understood)}");
    }

    [Fact]
    public void The_number_itself_is_not_in_the_evidence() =>
        Assert.DoesNotContain("999904231", MailOf.Why(MailOf.Understood("BSN: 999904231")), StringComparison.Ordinal);
}
