using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Pages;

/// <summary>The notice pages, in kind words.</summary>
public sealed class Notices(Region region, string stylesheet)
{
    private static readonly PageLink SignIn = new("Inloggen", SiteLinks.SignIn);

    /// <summary>A link to sign in is on its way, if there is an account.</summary>
    public NoticePageModel LinkSent() => Page(
        "Kijk in je mail", "Hoort dit adres bij het team? Dan is er een mail met een link onderweg. De link werkt een kwartier.");

    /// <summary>One is signed out.</summary>
    public NoticePageModel SignedOut() => Page("Je bent uitgelogd", "Tot de volgende keer!", SignIn);

    /// <summary>Who is signed in may not do this.</summary>
    public NoticePageModel NotAllowed(PageLink? home = null) => Page(
        "Dit mag je niet bekijken", "Met jouw account kun je deze pagina niet openen. Klopt dat niet? Vraag het de coördinator.", home);

    /// <summary>Somebody was quicker.</summary>
    public NoticePageModel ColleagueWasFirst(Colleague colleague, PageLink? toCase = null) => Page(
        $"{colleague.FirstName} was je net voor", $"{colleague.FirstName} heeft deze zaak al opgepakt. Je hoeft niets te doen.", toCase);

    /// <summary>The last answer no longer withdraws the question.</summary>
    public NoticePageModel NotWithdrawn(PageLink toCase) => Page(
        "Er kwam een nieuw bericht", "In het laatste bericht staat niet (meer) dat de vraag is opgelost. Lees het eerst. De zaak is nog open.", toCase);

    /// <summary>There is no such case, or it is gone.</summary>
    public NoticePageModel NotFound() => Page(
        "Niet gevonden", "Deze pagina is er niet (meer). Klopt het adres? Zaken verdwijnen een tijd nadat ze zijn afgerond.");

    /// <summary>The mail is no longer in the mailbox.</summary>
    public NoticePageModel MessageGone(CaseNumber number, PageLink toCase) => Page(
        "Het bericht is er niet meer", $"Het bericht bij {number} staat niet meer in de mailbox. De zaak zelf kun je nog wel bekijken.", toCase);

    /// <summary>A filed mail is no longer in the mailbox.</summary>
    public NoticePageModel FiledMessageGone(PageLink toList) => Page(
        "Het bericht is er niet meer", "Dit bericht staat niet meer in de mailbox. Je kunt er geen zaak meer van maken.", toList);

    /// <summary>Only the coordinator may see this.</summary>
    public NoticePageModel ForCoordinator() => Page(
        "Deze pagina is voor de coördinator", $"Alleen {region.Coordinator.FirstName} kijkt deze berichten na. Mis je een vraag? Vertel het {region.Coordinator.FirstName}.");

    /// <summary>The form was too old or did not come from our page.</summary>
    public NoticePageModel FormExpired(PageLink? again = null) => Page(
        "Probeer het nog een keer", "De pagina stond te lang open. Er is niets opgeslagen. Open de pagina opnieuw en vul het nog een keer in.", again);

    /// <summary>The form is larger than any of ours.</summary>
    public NoticePageModel TooLarge() => Page(
        "Dit is te groot", "Wat je stuurde is te groot voor dit formulier. Er is niets opgeslagen. Ga terug en vul alleen in wat er wordt gevraagd.");

    /// <summary>What came in is no form.</summary>
    public NoticePageModel Unreadable() => Page(
        "Dit kunnen we niet lezen", "Wat je stuurde kwam niet goed aan. Er is niets opgeslagen. Ga terug, ververs de pagina en probeer het nog een keer.");

    /// <summary>Something broke; the reference stands in the log.</summary>
    public NoticePageModel Failed(string reference) => Page(
        "Er ging iets mis", $"Dat ligt niet aan jou. Ga terug en kijk of het is opgeslagen. Zo niet, probeer het over een paar minuten opnieuw. Blijft het misgaan? Noem dan dit nummer aan je beheerder: {reference}.");

    private NoticePageModel Page(string title, string sentence, PageLink? link = null) => new(region, stylesheet, title, sentence, link);
}
