using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>The words for care that can be looked for, and the ways to look for it. Both in one sentence are a search.</summary>
internal static class CareWords
{
    /// <summary>
    /// Ways to look. <c>seek</c> and <c>need</c> say it, <c>know</c> asks us whether we know it, <c>known</c> whether anybody
    /// does, <c>exist</c> whether there is any, <c>who</c> and <c>which</c> who, where or which; <c>arrange</c> asks us to see to it, <c>wish</c> tells what somebody wants.
    /// </summary>
    public static readonly PhraseTable Frames = PhraseTable.Parse("""
        seek: gewenst; een ~ graag;  graag|gaarne|vraag|vragen|vraagt (om) (nog) een; graag ~ plek|bed|opvang; zoek; zoeken; zoekt; zoekende; gezocht; gevraagd; speur*; opsporen; op jacht; op zoek; vis|vissen naar; hengel* naar; kijk|kijken uit naar; uitkijken naar; zoektocht; zoekvraag*; zoekopdracht*; oproep; op de kop; heen kan|kunnen|mag|moet; terechtkomen; vacature; namen|naam|overzicht|lijst|lijstje van|geven|met; noemen; te vinden; wil|wou|willen|graag|zou|zouden|kunnen|kunt|kan ~ vinden; mee|meedenken|meezoeken over|naar|met|in een|andere|nieuwe|vervolg*
        need: nodig; benodigd; behoefte; ontbreekt; ontbreken; gebrek; missen; snakken; kan|kunnen|zou ~~ gebruiken; toe aan; moet|moeten ~~ hebben; er moet|moeten ~~ komen; nu|alleen nog; hulp bij ~ vinden|zoeken
        know: wie weet|kent|heeft|biedt|levert; wie van ~ heeft|kent|weet|biedt; weet|weten|ken|kent|kennen|heeft|hebben|hebt|weten|witten|wete|wet u|jullie|jij|je|ge; zicht op; in de|jullie|uw kaartenbak|netwerk|bestand
        know: weet|kent iemand
        known: heeft|hebben|weten|kennen iemand|een|wij|we; is|kan er iemand|een
        exist: is|zijn|bestaat|bestaan|komt er|daar|hier; wat is|zijn er|daar; zou|zouden er; is ergens; wat biedt|bieden; beschikbaar; vrij
        who: wie; waar; bij wie
        which: welk; welke; wat voor
        arrange: kunt|kunnen|kan|kun|wilt|willen|zou|zouden ~~ ~~ regelen|vinden|bemiddelen|plaatsen|opnemen|onderbrengen|zoeken|uitzoeken|verwijzen|bieden|helpen; bemiddel*; doorverwijz*; help|helpen|hulp ~~ vinden|zoeken
        want: graag|gaarne|liefst|gun|gunnen|wens; kan|kunnen|zou|zouden ~ ergens
        wish: wij|we|ik willen|wil|zouden|zou|wou ~~ bij|in|met|naar een|zo'n; wil|wilt|willen|zou|zouden|wenst|wou|graag ~~ ~~ vinden|inzetten|starten|overstappen|aanmelden|plaatsen|wonen|logeren|geplaatst|hebben|aanmelding
        """);

    /// <summary>Turns of phrase that look for care by themselves.</summary>
    public static readonly PhraseTable Turns = PhraseTable.Parse("""
        question.care.ask: passend* (zorg|hulp) aanbod; zoekvraag*; zoekopdracht*; zoekertje; zoekplaatje; zorgbemiddel*; bemiddel* naar; wie kan dit|hem|haar|deze|zo|zo'n|er ~~ begeleiden; wie kan (dit|hem|haar|deze|zo) ~~ behandelen|opvangen|bieden|aannemen|plaatsen|oppassen|opnemen; wie behandelt|begeleidt|levert; wie doet|kan dit|zoiets|zulke|zulk; wie zou|kan dit|zoiets (nog) (meer) kunnen|doen; wie wil|durft|kan ~ kind|hem|haar|zoon|dochter|ze|jongen|meisje ~ helpen|hebben|opnemen|opvangen; wie kan (er) ~~ (op) passen|thuiskomen|langskomen; wie biedt dit|dat|zoiets|nog; iemand ~~ thuis|huis ~ helpen|komen; wie hebben jullie
        question.care.ask: waar kan|kunnen|moet|moeten|mot|zou|zouden|mag ~~ ~ heen|naartoe|terecht|wonen|slapen|logeren|aanmelden|onderbrengen|ondergebracht|blijven|verblijven|plaatsen; waar is|zijn ~~ welkom|plek|plaats; waar kan|bestaat dat|zoiets; waar ~ binnen kan; bij welk*|wie ~~ terecht; wnr kan ik ~ terecht; kan|kunnen ~ ergens ~ terecht|heen|naartoe|slapen|wonen; ergens (anders) (te) heen|terecht|wonen|slapen|naartoe|logeren; terechtkunnen; idee waar ~ heen|naartoe|terecht; wil|willen|wilt ~ begeleid wonen; moet ~ ergens ~ naartoe|staan|wonen|heen
        question.care.ask: hebt|heeft|hebben|weet|weten|kent|ken|kennen u|jullie|je|jij ~ adres*|namen|iets|naam; in de|jullie|uw kaartenbak; plek|plaats|bed|opvang|aanbieder|behandelaar (is|zijn) (dringend) nodig|gezocht; wat is|bestaat er ~ verder|voor|aan|wel; kunt|kunnen|willen|wilt|zou ~~ verder|mee zoeken|speuren; meezoeken; een naam en|nodig; geen ~ vinden; iets ~ vinden; iemand die ~~ thuis|langs kan|komt|komen; daar|hier iets voor
        question.care.ask: zoeken|zoek|weten|weet|naar ~ alternatief; alternatief bij|nodig|achter; hoe kom|komen|vind|vinden ik|we|wij|ouders|je ~ aan|een; netwerk ~ aanspreken|aan te spreken|uitvragen|rondvragen; beroep ~ netwerk; rondvraag; uitzetten ~ netwerk; iemand ~~ nodig|moeten hebben; iets ~~ moeten hebben; er moet ~ iemand|iets komen|bij; moeten er ~ komen; kan|kunnen er ergens ~~ ~ slapen|terecht|wonen|logeren|heen; nog een tweede|derde|vierde|vijfde|ander|andere; nog iemand|iets|eentje die|dat|voor|waar
        question.care.ask: bij mij|ons thuis ~ kijken|komen|helpen|begeleiden|oefenen; naar|bij wie ~~ ~ verwijzen|doorverwijzen|aanmelden; welke namen; een plek|plaats|adres waar hij|ze|zij|ik|we; iets|ergens waar hij|ze|zij|ik|we; waar ~~ ondergebracht|onderbrengen
        question.care.maybe: wie; waar kan|kunnen|zit|zitten|vind|vinden|vindt|bestaat|doen|doet|is|zijn|moet|moeten; waar hij|zij|ze|ik|we|wij|dit|die|het|haar|hem ~~ heen|terecht|naartoe|ondergebracht; is|zijn|kan|komt er|hier; wat is|zijn er; bestaat|bestaan; weet|weten|ken|kent|kennen u|jullie|jij|je|iemand; hebben|heeft|hebt|hebbie u|jullie|jij|je|iemand; wat hebben|heeft|biedt|bieden jullie|u; zoiets; iets waar|voor|tussen*|ertussenin|met; via jullie|uw ingangen|contacten|netwerk; mogelijkheden voor|bij|in
        question.care.need: opnamestop; intakestop; wachtlijsten; overal vol|nee|wachtlijst|wachtlijsten; geen capaciteit|ruimte|bed|plek|aanbieder; kennen|ken|weten niemand die; niemand die ~ doet|biedt|kan|levert; geen ~ gevonden; nog niets gevonden|geregeld; geen vervolg|adres; geven niet thuis; keer nee; allemaal nee; vol tot; zit|zitten vol
        """);

    /// <summary>What asks for advice although it asks who, where or whether there is: "wie beslist", "is er een regel", "wie denkt met ons mee".</summary>
    public static readonly PhraseTable Otherwise = PhraseTable.Parse("""
        otherwise: wie|waar ~~ beslist|betaalt|bepaalt|verantwoordelijk|mag|hoort|geloven|gelijk|vergoedt|schuld|gezag|recht|regie|leiding|plicht|taak; mij; me; ons; wie is|zijn|moet|moeten|mag|zegt|vraagt|van; voor wie; met wie; of wie; waar moet|moeten ~ op|rekening; waar ~ lezen|klacht|indienen|bezwaar|vinden|aan|mee|over|op|goed
        otherwise: risico*; regel*; reden*; verschil*; kans|kansen; voorwaarden; nadeel|nadelen; voordeel|voordelen; grond|gronden; wet; manier*; folder*; cursus*; nieuws; haast; alternatief; tegen; bezwaar; bezwaren; mogelijk; denkbaar; termijn*; uitzondering*; vrijstelling*; vergoeding*; hoe; waarom; of; tip|tips; idee|ideeen; ervaring*; tijd; gelegenheid; vragen; vraag; advies; mail; bericht; gelezen; ontvangen; vandaag; morgen; gesprek; afspraak; bellen; nummer; contact; meer; nog meer|informatie; wat ik|we|wij; veranderd; misgegaan; gebeurd; aan de hand; meedenken; uitleg*; vertellen; telefonisch; bereikbaar; schelen; denkt|denken ~ mee; normaal; recht; rechten; rechter
        """);

    private static readonly FrozenSet<string> Exact = Set("""
        plek plekje plekkie plekken plaats plaatsje plaatsen bed bedden stoel stoelen stoeltjes onderdak kamer kamertje kamers woning studio appartement adres adresje adressen
        instelling organisatie organisaties instellingen aanbieder aanbieders partij club clubs instantie praktijk kliniek groep groepje team jongensgroep meidengroep
        therapeut therapie behandelaar behandelaren behandeling begeleider begeleiders begeleiding coach trainer maatje psycholoog psychiater logopedist logopedie logopeda orthopedagoog
        boerderij manege werkplaats dagbesteding bso kdv mkd dagverblijf oppas emdr mst mdft fact iag ipt iph ptg detox traject programma voorziening overbrugging overplaatsing
        aanbod capaciteit opvang verblijf vacature specialist specialisten vrijgevestigde vrijgevestigden thuiszorg gezinshulp pleegouders pleegouder fasehuis fasehuizen moeder-kindhuis
        kindhuis gezinshuis behandelplek vrijgevestigd zorgaanbieder begeleid trainingshuis trainingshuizen internaat arrangement opname project leerwerktraject leerwerkplek logeermogelijkheden huisvesting gezinscoach
        """);

    // Only "iemand die …", "iets voor …", "een gezin met …" after a search: in any other sentence they say nothing.
    private static readonly FrozenSet<string> Vague = Set("iemand iets hulp zorg ergens gezin gezinnen naam namen telefoonnummer ingang suggestie uitkomst zoiets eentje vervanging vervanger opvolger logies ruimte mensen hulpverlener hulpverleners vervolg");

    private static readonly string[] Endings =
        ["plek", "plekje", "plekken", "plaats", "plaatsen", "plaatsing", "opvang", "aanbieder", "aanbieders", "shuis", "shuizen", "rhuis", "rhuizen", "sehuis", "kindhuis", "gezin", "gezinnen", "groep", "groepen", "therapie", "therapeut", "therapeuten",
        "behandeling", "behandelaar", "behandelaars", "begeleiding", "begeleider", "begeleiders", "coach", "voorziening", "voorzieningen", "instelling", "instellingen", "kliniek", "besteding", "verblijf", "wonen",
        "woning", "woonvorm", "woonvormen", "zorg", "hulp", "training", "centrum", "adres", "arrangement", "bed", "zorgboerderij", "boerderij", "therapeute", "team", "kamer", "loods", "psycholoog", "huisvesting", "mogelijkheden", "traject", "opname", "trainer", "maatje", "gezinnen"];

    private static readonly FrozenSet<string> NotCare = Set("""
        thuis ziekenhuis gemeentehuis stadhuis huis ouderhuis wijkhuis doelgroep werkgroep leeftijdsgroep woonplaats geboorteplaats verblijfplaats uithuisplaatsing thuisplaatsing terugplaatsing netwerkplaatsing
        jeugdhulp jeugdzorg nazorg team wijkteam gebiedsteam jeugdteam zorgteam samenwoning wijkcentrum klaslokaal gezin ouderlijk gezamenlijk bezorg verzorg kantoorplaats tussenwonen wonen zwangerschapsbegeleiding bijzorg werkplek omgangsbegeleiding mogelijkheden zorgtraject
        """);

    /// <summary>Whether the word is care that can be looked for: a place, somebody who provides, a treatment.</summary>
    public static bool IsCare(string word)
    {
        if (Exact.Contains(word))
            return true;
        if (word.Length < 6 || NotCare.Contains(word))
            return false;
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether the word may stand for care when it is looked for outright.</summary>
    public static bool IsVague(string word) => Vague.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
