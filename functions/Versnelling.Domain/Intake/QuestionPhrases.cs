namespace Versnelling.Domain.Intake;

/// <summary>How people ask for advice or for a table. Searching care has its own words: <see cref="CareWords"/>.</summary>
internal static class QuestionPhrases
{
    /// <summary>
    /// Turns of phrase by kind. An <c>ask</c> asks by itself; a <c>name</c> or <c>gather</c> asks in a sentence that wants
    /// something; <c>stuck</c> tells of a case that nobody moves; <c>help</c> is what everybody asks and yields to anything.
    /// </summary>
    public static readonly PhraseTable Turns = PhraseTable.Parse("""
        question.advice.ask: sparren; sparringpartner; spiegelen; brainstorm*; klankbord*; meelezen; mee te lezen; meekijken; mee te kijken; kijken|kijk|kijkt ~ mee; reflecteren; consult; consulten; consulteren; consultatie; consultvraag; consultatievraag; intervisie; second opinion; gedachten (te) wisselen; gedachtewisseling; raadplegen; ruggespraak; kritisch|kritische ~ kijken|blik; frisse|vreemde blik|ogen|kijk; feedback; voorleggen; voor te leggen; leg|leggen ~~ voor; tips; dilemma; sparringmoment; iemand van buiten ~ kijken
        question.advice.ask: overleg|overleggen|consultatie|consult over|inzake|omtrent|rond; graag|direct|telefonisch|kort|even ~ overleg|overleggen; advies|raad gevraagd|gewenst|welkom|over|nodig|aub|inzake|omtrent|rond|hoe|vragen|krijgen|geven|inwinnen|hierin|hierover; graag|gaarne|vraag|vragen|wil|willen|hoop|hopen|zoek|zoeken|behoefte|verzoek|gebruiken|zou|geef|geven|geeft|vraagt ~~ advies|raad; om|ter advies|raad|advisering; kan|kunt|kunnen|kun|wilt|willen|wil|zou|zouden|wie ~~ adviseren|adviseert|adviseer|raden; raad ~ geven
        question.advice.ask: jullie|uw|je|graag|benieuwd ~ advies|raad|blik|visie|mening|kijk|gedachten|oordeel|inschatting|ervaring|licht|inzicht|inzichten|deskundigheid|tips; wat|hoe|welke is|vinden|vindt|vind|zouden|zou|raden|raadt|raad|denken|denkt|adviseren|adviseert|doen|doet|zeggen|zegt|zien|ziet|kijken|kijkt|pakken|pakt|staan|lossen|benaderen|beoordelen|schatten|taxeren jullie|u|uw|je|jij; wat is ~~ wijs|verstandig|wijsheid|handig|slim|gebruikelijk|raadzaam|normaal; hoort|horen|hoor|horende ~~ hoe|wat jullie|u; hoe ~ aanpakken|insteken|aanvliegen|pakken|begeleiden|opvangen; pak|pakken|pakt ~ aan; zien|ziet (jullie|u) ~ route|mogelijkheden|kansen|alternatief
        question.advice.ask: uitleg; uitleggen; uit te leggen; vertellen|zeggen|vraag|vragen|afvraag|benieuwd|onduidelijk|twijfel|twijfelen|snap|toetsen|inschatten|bepalen|horen|vraag ~ of|hoe|wat|waarom|wanneer|welke; willen|wil|graag ~~ weten; weet|weten|begrijp (ik|u|jullie|wij|we) (niet|nog) (precies) of|wat|hoe; mening; inschatting; half|halve uur|uurtje; halfuur; halfuurtje; kwartier*; kijk op; van advies dienen; iemand|wie ~~ praten|spreken|vertelt|uitlegt|meekijkt|meedenkt|schakelen; meegekeken; tweede paar ogen; ideeen hoe; me|mij|ons af of|hoe|wat; benieuwd; ik|we|wij|te twijfel|twijfelen|aarzel|weifel; kennis|informatie|info over; meer weten|lezen; het verschil tussen; wie ~~ beslist|betaalt|bepaalt|verantwoordelijk|bevoegd|hoort|vergoedt; rechten|recht|bezwaar|klacht op|indienen|maken; bij|met wie ~~ melden|overleggen|praten|spreken; in gesprek ~ met jullie; ondersteuning ~ van (een) gedrags*|deskundige; bij een verklarende
        question.advice.help: meedenken; mee te denken; meedenkt; denk|denken|denkt ~~ mee; help|helpen; hulp; bellen; terugbellen; belt; contact; praten; spreken; overleg; overleggen; wat nu; hoe (nu) verder; wat moet|moeten|kan; weet|weten|weten ~ niet (meer) wat|hoe; wie moet|kan; van gedachten; adviseren
        question.table.name: versnellingstafel*; rondetafel*; ronde tafel; tafelaanvraag; tafeloverleg; een|jullie|uw|de|zo'n|zo|'n|n tafel; tafel ~ organiseren|plannen|beleggen|belegd|houden|starten|inplannen|aanvragen|vrijmaken|komen|gepland|gehouden|voor
        question.table.gather: om|rond|rondom (de|een|dezelfde|zelfde|1|jullie) tafel; aan een|dezelfde|1 (en) (dezelfde|zelfde) tafel; iedereen|alle|allemaal|allen|partijen|samen|krijgen|krijgt|krijg|zitten|gaan|zetten|brengen|haalt|halen|komen ~~ aan (de|jullie) tafel; aan (de) tafel krijgen|krijgt|zitten|gaan|zetten|brengen|komen|schuiven; bijeenbreng*; bijeenroep*; bijeengeroep*; bijeenzet*; bijeenkom*; samenbreng*; samen te brengen; samenkom*; samenroep*; bij elkaar|bijeen|samen ~ brengen|brengt|roepen|roept|zetten|zet|halen|haalt|krijgen|krijg|krijgt|komen|gaan|schuiven; breng|brengt|brengen|roept|roepen|haalt|halen|krijg|krijgt|krijgen|zet|zetten ~~ bij elkaar; breng|brengt|brengen|roept|roepen|haalt|halen|krijg|krijgt|krijgen|zet|zetten|moeten|gaan ~~ bijeen; al|alle|allen|allemaal|iedereen|partijen|mensen|betrokkenen|vijf|vier|zes|zeven ~~ bij elkaar|bijeen|tegelijk|tegelijkertijd|gelijktijdig; met|samen met ~ iedereen|allen|allemaal erbij|tegelijk|samen; iedereen|allemaal|allen erbij|tegelijk; in|om|op een|hetzelfde|dezelfde|een|1|zelfde hok|lokaal|ruimte|zaal|kamer|moment; gesprek|overleg|bijeenkomst|sessie|gezamenlijk|groot met al|alle|allen|iedereen|allemaal; groot|gezamenlijk|gezamenlijke gesprek|overleg|bijeenkomst|sessie|zitting
        question.table.gather: voorzitter; voorzitten; voorzit; voorzitterschap; gespreksleider; gespreksleiding; het voortouw; onder|met leiding|begeleiding van iemand|jullie|een; buitenstaander; onafhankelijk*|neutraal|neutrale ~ voorzitter|gespreks*|persoon|iemand|bemiddelaar; bemiddelingsgesprek; bemiddelen tussen; bemiddeling tussen; knoop|knopen ~ door|doorhak*|doorgehakt; hakt|hakken ~ knoop|knopen; doorhak*; regie ~ pakt|pakken|neemt|nemen|voeren|nodig; pakt|pakken|neemt|nemen ~ regie|leiding; op (een|1|dezelfde) lijn; neuzen ~ kant; vers|nieuw bloed; betrokken|alle partijen|betrokkenen|mensen|organisaties ~~ uit (te) nodigen; uitnodigen ~~ gesprek|overleg; alle|de|betrokken|drie|vier|vijf partijen
        question.table.gather: doorbraak*; doorbreken; doorbroken; doorbreekt; lostrek*; los te trekken; los trekken; trekt ~ los; vlot trekken; vlottrekken; vlot te trekken; doorzettingsmacht; doorzettingskracht; iemand|wie ~ doorpakt|doorpakken; opschalen; op te schalen; escaleren; creatieve oplossing*; creatief ~ oplossing|oplossen|denken; creativiteit; creatief|creatieve; out of the box; buiten de (gebaande) lijntjes|paden|kaders|hokjes|box; lijntjes; ongebaande; onorthodox*; onconventione*; maatwerk|maatwerkoplossing ~ nodig|bedenken|bedacht; op maat ~ bedacht|bedenken|gemaakt; niemand ~ bedacht; onbewandelde
        question.table.stuck: vastgelopen; muurvast; klem; impasse; patstelling; stilstand; beweging; zit|zitten ~ vast; loopt|lopen ~ volledig|helemaal|muur vast; alles|hulp|traject|zaak|casus|het ligt|staat (al) (weken|maanden|volledig|helemaal|nu) stil; ligt (de|alles|het) (hulp|zaak|traject) (volledig|al) stil; alles stil; gestagneerd; stagneert; draaien|draait|loopt|lopen|rondjes ~ cirkels|kringetjes|rondjes; in cirkels|kringetjes|rondjes|kringen; loopgraven; lijnrecht; in de clinch; overhoop; gegijzeld; kluwen; pingpong*; kastje naar de muur; wal en schip; niemand ~ verder|beslist|eigenaar|verantwoordelijk|regie|lead|baas|leiding|besluit|overzicht|knopen|geheel|op; niemand|geen ~ regie|lead; geen van allen|beiden; komen (we|wij|ze|men|partijen|samen|met) (er) ~~ niet (meer) uit; komt ~ samen niet uit; krijgen ~ niet opgelost|rond; komen we|wij nergens; verandert ~ niets; niets ~ veranderd; gebeurt ~ niets; rug tegen de muur; strandt; gestrand; elke poging; niet eens worden|eens; onderling ~ eens|oneens; verdeeld over; eindigt zonder|met; wedstrijdje
        question.table.stuck: naar elkaar; over en weer; naar de|een ander|volgende; naar een|de ander; op elkaar ~ wachten; wacht|wachten ~ elkaar; wachten|wacht sinds ~ elkaar; spreken|spreekt elkaar|ze ~ tegen; langs elkaar; elkaar ~ bal; bal ~ ander|toe|elkaar|heen; ander|anderen|elkaar ~ aan zet; de ander moet|is; eigen|ieders plan|eiland|eilandje|agenda|koers|waarheid; elk|ieder|iedere|iedereen ~ wil|zegt|vindt|willen|adviseert ~ anders; ieder|iedereen|elk ~~ niemand; schuift|schuiven|geschoven|schuif ~~ door|elkaar; doorgeschoven; doorschuiven; hete aardappel; overal buiten; nergens (echt) in|bij; verschil|verschillen ~ mening; tegenover elkaar; ruzie ~ wie; wijzen|wijst|verwijst|verwijzen ~ elkaar; elkaar ~ toespelen|toeschuiven|toegespeeld; hulpverleners|professionals|organisaties|partijen|instanties|clubs ~ betrokken|bemoeien; # ~ hulpverleners|professionals|instanties
        """);

    /// <summary>What turns a name into a request: "graag een tafel", "kan er een tafel komen".</summary>
    public static readonly PhraseTable Wants = PhraseTable.Parse("""
        want: graag; gaarne; liefst; aanvra*; aangevra*; vraag; vragen; gevraagd; vraagt; verzoek*; aanmeld*; meld; melden; wil; wilt; willen; wens; wensen; kunnen; kan; kunt; kun; zou; zouden; hoop; hopen; hoopt; voorstel*; stel; stellen; nodig; plannen; inplannen; beleggen; organiseren; missen; mis; moet; moeten; zoek; zoeken; idee; wie; iemand; aub; verlang*; behoefte; toe aan; jullie; kom
        """);

    /// <summary>A sentence that weighs or asks leave: a place or a provider in it is what advice is wanted about.</summary>
    public static readonly PhraseTable Weighs = PhraseTable.Parse("""
        question.advice.weigh: verstandig; onverstandig; wijs; onwijs; raadzaam; verantwoord; haalbaar; zinvol; logisch; te vroeg; goed idee; een idee om; beter; schadelijk; normaal; gebruikelijk; toegestaan; verplicht; wat|iets ~ hebben aan; zin; nut; helpt ~ om; wettelijk; bevoegd*; gezag; toestemming; spreekrecht
        question.advice.weigh: mag|mogen|moet|moeten ik|we|wij|hij|zij|ze|dat|een|het|haar|de|je|ouders; klopt; kloppen; zijn|is ~ rechten|taak; geldt
        """);

    /// <summary>What was: "na de tafel", "evaluatie versnellingstafel", "er is een plek gevonden".</summary>
    public static readonly PhraseTable Done = PhraseTable.Parse("""
        done: na de|een; eerdere; eerder; vorige; vorig; tijdens de; laatste; bedankt|dank* voor de; na afloop; is|hebben|heeft ~ gevonden; gevonden; was gepland; staat gepland; evaluatie; verslag; is (er) afgesproken; uitgepakt; naar aanleiding van; nav; afgelopen; had|hadden we|wij|ouders
        """);

    /// <summary>What is expressly not asked.</summary>
    public static readonly PhraseTable Refusals = PhraseTable.Parse("""
        table: geen ~ tafel|versnellingstafel*|rondetafel*; tafel|versnellingstafel ~ niet|hoeft; tafel|versnellingstafel ~~ ~ te ver
        care: geen zoekvraag|zoekopdracht; zoek|zoeken (nog|ook) geen|niet; plek|plaats zoeken hoeft|is; plek|plaats ~ niet (aan) de vraag|orde; gaat het (nu) niet om
        advice: geen ~ advies; advies ~ niet; niets te adviseren; nergens (over) (te) adviseren; overleg|overleggen ~ genoeg; niet ~ sparren
        """);

    /// <summary>Before a colon: what the sender of a form wants.</summary>
    public static readonly PhraseTable Fields = PhraseTable.Parse("""
        field: vraag; hulpvraag; vraagstelling; verzoek; concreet; kernvraag; gevraagd; doel; wat wilt u|je; wat vraagt u; wat hoopt u; waarmee kunnen; gewenst*; wens; onze|mijn|de vraag|verzoek|hulpvraag (is|aan|luidt|voor); voorstel; wat ik hoop|zoek|vraag; alleen dit; graag
        """);

    /// <summary>Values of a form's "soort vraag".</summary>
    public static readonly PhraseTable Labels = PhraseTable.Parse("""
        question.table.label: versnellingstafel; tafel
        question.care.label: zorgbemiddeling; zoekvraag; passend; plek; aanbod
        question.advice.label: consult*; advies; sparren; overleg
        """);
}
