using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

public class UrgencyRulesTests
{
    [Theory]
    [InlineData("Vorige week heeft ze zichzelf weer gesneden. Ik durf haar 's nachts niet alleen te laten.", Urgency.Crisis)]
    [InlineData("Ze doet aan automutilatie en wij durven haar geen moment alleen te laten.", Urgency.Crisis)]
    [InlineData("Vroeger sneed ze zichzelf, dat is gelukkig voorbij. Wie weet een goede therapeut?", Urgency.Normaal)]
    [InlineData("Ik durf de hond niet alleen te laten met de kleine, wat raden jullie aan?", Urgency.Normaal)]
    public void Who_hurts_herself_and_can_not_be_left_alone_is_in_danger(string text, Urgency urgency) =>
        Assert.Equal(urgency, MailOf.Understood(text).Urgency);

    [Theory]
    [InlineData("Zij zegt dat ze er niet meer wil zijn.")]
    [InlineData("Mijn zoon van 15 wil niet meer leven.")]
    [InlineData("Hij eet niet en wil dood.")]
    [InlineData("Ze heeft een afscheidsbrief geschreven.")]
    [InlineData("Hij zegt dat het voor iedereen beter is als hij er niet meer is.")]
    [InlineData("Ik wil gewoon slapen en nooit meer wakker worden.")]
    [InlineData("Meisje (2012) is suïcidaal en alleen thuis.")]
    [InlineData("Sinds vorig jaar is zij suïcidaal, nu heeft zij een plan.")]
    [InlineData("Haar vader is vorig jaar overleden, zij wil niet meer leven.")]
    [InlineData("Zij dreigt van het dak te springen.")]
    [InlineData("Jongen van 16 dreigt zichzelf iets aan te doen.")]
    [InlineData("Er is geen geweld in huis, maar zij praat over zelfmoord.")]
    [InlineData("Ze appt dat ze er een eind aan gaat maken.")]
    [InlineData("Hij zegt dat hij niet meer wil leven.")]
    [InlineData("Ze heeft vannacht een poging gedaan.")]
    [InlineData("Suïcidaliteit valt niet uit te sluiten.")]
    public void Thoughts_of_suicide_are_a_crisis_that_names_113(string text)
    {
        var understood = MailOf.Understood(text);
        Assert.True(understood is { Urgency: Urgency.Crisis, Suicide: true }, $"{understood.Urgency} for {text}: {MailOf.Why(understood)}");
    }

    [Theory]
    [InlineData("Vader staat nu met een mes in de keuken.")]
    [InlineData("Mijn man slaat ons, hij is nu weer dronken thuis.")]
    [InlineData("Ik sta op straat en heb vannacht nergens om te slapen.")]
    [InlineData("Moeder slaapt met drie kinderen in de auto.")]
    [InlineData("Het meisje is sinds gisteravond spoorloos.")]
    [InlineData("Zij durft vanavond niet naar huis, stiefvader is gewelddadig.")]
    [InlineData("Er is acuut gevaar voor de kinderen.")]
    [InlineData("Ze heeft vandaag blauwe plekken, ze wordt thuis geslagen en moet straks terug.")]
    [InlineData("Hij dreigt moeder en de kinderen te vermoorden.")]
    [InlineData("Hij weet niet waar hij vannacht moet slapen.")]
    [InlineData("Ze heeft vanochtend verteld dat haar stiefvader aan haar zit.")]
    [InlineData("Ze is vannacht weggelopen en nog niet terug.")]
    [InlineData("Ik ben bang dat ik hem iets aandoe.")]
    [InlineData("Papa is weer terug en hij slaat ons nu.")]
    [InlineData("Ze is niet veilig bij haar vader, hij heeft haar vanochtend geslagen.")]
    public void Danger_now_is_a_crisis(string text) => Assert_urgency(text, Urgency.Crisis);

    [Theory]
    [InlineData("Graag met spoed overleg.")]
    [InlineData("Er dreigt een uithuisplaatsing.")]
    [InlineData("Morgen is de zitting over de ondertoezichtstelling.")]
    [InlineData("De plek stopt aanstaande maandag.")]
    [InlineData("De Raad heeft een machtiging uithuisplaatsing aangevraagd.")]
    [InlineData("Op 17 maart beslist de rechter waar zij gaat wonen.")]
    [InlineData("Over vijf dagen moet hij weg bij het gezinshuis, over 5 dagen dus.")]
    [InlineData("Als er niets gebeurt wordt hij uit huis geplaatst.")]
    [InlineData("Hij kan vanaf vrijdag niet meer op de groep blijven.")]
    [InlineData("Het is dringend: moeder wordt donderdag opgenomen.")]
    public void A_threatening_placement_or_a_near_decision_is_urgent(string text) => Assert_urgency(text, Urgency.Spoed);

    [Theory]
    [InlineData("Er is geen spoed bij.")]
    [InlineData("Het is niet urgent, volgende maand mag ook.")]
    [InlineData("Acuut is het niet.")]
    [InlineData("Spoed heeft het niet.")]
    [InlineData("Een uithuisplaatsing is niet aan de orde.")]
    [InlineData("Er is geen sprake van suïcidaliteit.")]
    [InlineData("Er zijn geen suïcidale gedachten, wel somberheid.")]
    [InlineData("Geen geweld, geen crisis, gewoon een vraag.")]
    [InlineData("Vorig jaar was er een crisis, nu is het rustig.")]
    [InlineData("In 2024 deed hij een suïcidepoging, inmiddels is hij stabiel.")]
    [InlineData("Twee jaar geleden is zij met spoed uit huis geplaatst.")]
    [InlineData("De dreigende uithuisplaatsing is van de baan.")]
    [InlineData("De zitting was vorige maand, de rechter heeft niets veranderd.")]
    [InlineData("De zitting is op 18 mei.")]
    [InlineData("Bij spoed kunt u mijn collega bellen.")]
    [InlineData("Spoed: nee\nVraag: advies over school")]
    [InlineData("Urgentie: regulier")]
    [InlineData("Zijn vader heeft jaren geleden zelfmoord gepleegd, daar praat hij niet over.")]
    [InlineData("Zij liep weg maar is weer thuis en veilig.")]
    [InlineData("Per 1 september moet er een plek zijn.")]
    [InlineData("Kunt u maandag bellen? Goede morgen verder!")]
    [InlineData("Er is geen haast of spoed.")]
    [InlineData("Hij slaat soms zijn zusje als hij boos is.")]
    [InlineData("De crisisdienst is vorig voorjaar betrokken geweest.")]
    [InlineData("Van een dreigende uithuisplaatsing is geen sprake.")]
    [InlineData("De ggz heeft suïcidaliteit uitgesloten.")]
    [InlineData("Wij hebben vandaag een poging gedaan om moeder te bereiken.")]
    [InlineData("Hij is gisteravond weggelopen maar is weer terug.")]
    [InlineData("Hij is nu heel gehecht aan zijn pleegouders.")]
    [InlineData("Zij kan nu nog niet terug naar school.")]
    [InlineData("Hij is nu drie keer weggelopen van de groep, steeds een uurtje.")]
    public void What_is_denied_past_or_far_away_is_not_urgent(string text) => Assert_urgency(text, Urgency.Normaal);

    private static void Assert_urgency(string text, Urgency urgency)
    {
        var understood = MailOf.Understood(text);
        Assert.True(understood.Urgency == urgency, $"{understood.Urgency} instead of {urgency} for {text}: {MailOf.Why(understood)}");
    }
}
