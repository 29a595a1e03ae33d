namespace Versnelling.Domain.Intake;

/// <summary>How people ask for advice.</summary>
internal static class AdvicePhrases
{
    /// <summary>An <c>ask</c> asks by itself; a sentence that <c>weigh</c>s asks as a question; <c>help</c> is what everybody asks and yields to anything.</summary>
    public const string Turns = """
        question.advice-ask: sparren; sparringpartner; spiegelen; brainstorm*; klankbord*; meelezen; mee te lezen; meekijken; mee te kijken; kijken|kijk|kijkt ~ mee; reflecteren; consult; consulten; consulteren
        question.advice-ask: consultatie; consultvraag; consultatievraag; intervisie; second opinion; gedachten (te) wisselen; gedachtewisseling; raadplegen; ruggespraak; kritisch|kritische ~ kijken|blik
        question.advice-ask: frisse|vreemde|verse|nuchtere|andere|nieuwe blik|ogen|kijk; vers|fris|tweede|extra|ander|nieuw|vreemd|derde paar ogen; paar verse|frisse|extra|andere|vreemde ogen; feedback; voorleggen; voor te leggen; leg|leggen ~~ voor; tips; dilemma; sparringmoment; iemand van buiten ~ kijken
        question.advice-ask: overleg|overleggen|consultatie|consult over|inzake|omtrent|rond; graag|direct|telefonisch|kort|even ~ overleg|overleggen
        question.advice-ask: advies|raad gevraagd|gewenst|welkom|over|nodig|aub|inzake|omtrent|rond|hoe|vragen|krijgen|geven|inwinnen|hierin|hierover
        question.advice-ask: graag|gaarne|vraag|vragen|wil|willen|hoop|hopen|zoek|zoeken|behoefte|verzoek|gebruiken|zou|geef|geven|geeft|vraagt ~~ advies|raad; om|ter advies|raad|advisering
        question.advice-ask: kan|kunt|kunnen|kun|wilt|willen|wil|zou|zouden|wie ~~ adviseren|adviseert|adviseer|raden; raad ~ geven
        question.advice-ask: jullie|uw|je|graag|benieuwd ~ advies|raad|blik|visie|mening|kijk|gedachten|oordeel|inschatting|ervaring|licht|inzicht|inzichten|deskundigheid|tips
        question.advice-ask: wat|hoe|welke is|vinden|vindt|vind|zouden|zou|raden|raadt|raad|denken|denkt|adviseren|adviseert|doen|doet|zeggen|zegt|zien|ziet|kijken|kijkt|pakken|pakt|staan|lossen|benaderen|beoordelen|schatten|taxeren jullie|u|uw|je|jij
        question.advice-ask: wat is ~~ wijs|verstandig|wijsheid|handig|slim|gebruikelijk|raadzaam|normaal; hoort|horen|hoor|horende ~~ hoe|wat jullie|u; hoe ~ aanpakken|insteken|aanvliegen|pakken|begeleiden|opvangen
        question.advice-ask: pak|pakken|pakt ik|we|wij|jullie|u|je ~ aan; tegen het licht; fijn|prettig|goed ~ vinden als; zien|ziet (jullie|u) ~ route|mogelijkheden|kansen|alternatief; uitleg; uitleggen; uit te leggen
        question.advice-ask: vertellen|zeggen|vraag|vragen|afvraag|benieuwd|onduidelijk|twijfel|twijfelen|snap|toetsen|inschatten|bepalen|horen|vraag ~ of|hoe|wat|waarom|wanneer|welke; willen|wil|graag ~~ weten
        question.advice-ask: weet|weten|begrijp (ik|u|jullie|wij|we) (niet|nog) (precies) of|wat|hoe; mening; inschatting; half|halve uur|uurtje; halfuur; halfuurtje; kwartier*; kijk op; van advies dienen
        question.advice-ask: iemand|wie ~~ praten|spreken|vertelt|uitlegt|meekijkt|meedenkt|schakelen; meegekeken; tweede paar ogen; ideeen hoe; me|mij|ons af of|hoe|wat; benieuwd; over horen
        question.advice-ask: graag ~~ horen|weten|vernemen; ik|we|wij|te twijfel|twijfelen|aarzel|weifel; kennis|informatie|info over; meer weten|lezen; het verschil tussen
        question.advice-ask: wie ~~ beslist|betaalt|bepaalt|verantwoordelijk|bevoegd|hoort|vergoedt; rechten|recht|bezwaar|klacht op|indienen|maken; bij|met wie ~~ melden|overleggen|praten|spreken; in gesprek ~ met jullie
        question.advice-ask: van vinden|vindt; hiervan|ervan|daarvan ~ vinden|vindt|denkt|denken; hoe *en|*t u|jullie|je|men (zo'n|zo|een|het|dit|dat|de); vaker|eerder|weleens|eens ~ gehoord|meegemaakt|gezien|tegengekomen|voorgekomen
        question.advice-ask: ondersteuning ~ van (een) gedrags*|deskundige; bij een verklarende
        question.advice-help: meedenken; mee te denken; meedenkt; denk|denken|denkt ~~ mee; help|helpen; hulp; bellen; terugbellen; belt; contact; praten; spreken; overleg; overleggen; wat nu; hoe (nu) verder
        question.advice-help: wat moet|moeten|kan|doe|doen; weet|weten|weten ~ niet (meer) wat|hoe; wie moet|kan; van gedachten; adviseren
        question.advice-weigh: verstandig; onverstandig; wijs; onwijs; raadzaam; verantwoord; haalbaar; zinvol; logisch; te vroeg; goed idee; een idee om; beter; schadelijk; normaal; gebruikelijk; toegestaan; verplicht
        question.advice-weigh: wat|iets ~ hebben aan; zin; nut; helpt ~ om; wettelijk; bevoegd*; gezag; toestemming; spreekrecht; mag|mogen|moet|moeten ik|we|wij|hij|zij|ze|dat|een|het|haar|de|je|ouders; klopt; kloppen
        question.advice-weigh: zijn|is ~ rechten|taak; geldt
        """;
}
