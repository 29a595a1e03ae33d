namespace Versnelling.Domain.Intake;

/// <summary>How people look for care: with words for the care itself (<see cref="CareWords"/>) or without.</summary>
internal static class CarePhrases
{
    /// <summary>An <c>ask</c> looks for care by itself; <c>maybe</c> does in a question that asks nothing else; <c>need</c> is that care was not found, <c>leave</c> that somebody has to go.</summary>
    public const string Turns = """
        question.care-ask: passend* (zorg|hulp) aanbod; zoekvraag*; zoekopdracht*; zoekertje; zoekplaatje; zorgbemiddel*; bemiddel* naar; wie kan dit|hem|haar|deze|zo|zo'n|er ~~ begeleiden
        question.care-ask: wie kan (dit|hem|haar|deze|zo) ~~ behandelen|opvangen|bieden|aannemen|binnenlaten|huisvesten|herbergen|plaatsen|oppassen|opnemen; wie behandelt|begeleidt|levert; wie doet|kan dit|zoiets|zulke|zulk
        question.care-ask: wie zou|kan dit|zoiets (nog) (meer) kunnen|doen; wie wil|durft|kan ~ kind|hem|haar|zoon|dochter|ze|jongen|meisje ~ helpen|hebben|opnemen|opvangen
        question.care-ask: wie kan (er) ~~ (op) passen|thuiskomen|langskomen; wie biedt dit|dat|zoiets|nog; iemand ~~ thuis|huis ~ helpen|komen; wie hebben jullie
        question.care-ask: waar kan|kunnen|moet|moeten|mot|zou|zouden|mag ~~ ~ heen|naartoe|terecht|wonen|slapen|logeren|aanmelden|onderbrengen|ondergebracht|blijven|verblijven|plaatsen
        question.care-ask: waar is|zijn ~~ welkom|plek|plaats; waar kan|bestaat dat|zoiets; waar ~ binnen kan; bij welk*|wie ~~ terecht; wnr kan ik ~ terecht; kan|kunnen ~ ergens ~ terecht|heen|naartoe|slapen|wonen
        question.care-ask: ergens (anders) (te) heen|terecht|wonen|slapen|naartoe|logeren; ergens terechtkunnen; idee waar ~ heen|naartoe|terecht; wil|willen|wilt ~ begeleid wonen; moet ~ ergens ~ naartoe|staan|wonen|heen
        question.care-ask: hebt|heeft|hebben|weet|weten|kent|ken|kennen u|jullie|je|jij ~ adres*|namen|iets|naam; in de|jullie|uw kaartenbak
        question.care-ask: plek|plaats|bed|opvang|aanbieder|behandelaar (is|zijn) (dringend) nodig|gezocht; wat is|bestaat er ~ verder|voor|aan|wel; kunt|kunnen|willen|wilt|zou ~~ verder|mee zoeken|speuren; meezoeken
        question.care-ask: een naam en|nodig; geen ~ vinden; iets (te) vinden; iets anders|passends|geschikts|beters|tijdelijks|goeds|voor|in|bij ~~ vinden; iemand die ~~ thuis|langs kan|komt|komen; daar|hier iets voor; aan ~ iemand|adres|plek|aanbieder ~ helpen
        question.care-ask: graag een|nog tweede|derde|vierde|ander|andere|nieuwe; ergens ~ onderbrengen|ondergebracht; zoeken|zoek|weten|weet|naar ~ alternatief; alternatief bij|nodig|achter
        question.care-ask: hoe kom|komen|vind|vinden ik|we|wij|ouders|je ~ aan|een; netwerk ~ aanspreken|aan te spreken|uitvragen|rondvragen; beroep ~ netwerk; rondvraag; uitzetten ~ netwerk
        question.care-ask: iemand ~~ nodig|moeten hebben; iets ~~ moeten hebben; er moet ~ iemand|iets komen|bij; moeten er ~ komen; kan|kunnen er ergens ~~ ~ slapen|terecht|wonen|logeren|heen
        question.care-ask: nog een tweede|derde|vierde|vijfde|ander|andere; nog iemand|eentje die|dat|voor|waar; nog iets voor|waar; waar dan; bij mij|ons thuis ~ kijken|komen|helpen|begeleiden|oefenen
        question.care-ask: naar|bij wie ~~ ~ verwijzen|doorverwijzen|aanmelden; welke namen; een plek|plaats|adres waar hij|ze|zij|ik|we; iets|ergens waar hij|ze|zij|ik|we; waar ~~ ondergebracht|onderbrengen
        question.care-maybe: wie ~ heeft|hebben|biedt|bieden|levert|kent|kan|zou|doet|neemt|pakt|vangt|wil|durft|helpt|werft|maakt|past; wie in|uit|van ~~ heeft|biedt|levert|kent|komt|kan; waar kan|kunnen|zit|zitten|vind|vinden|vindt|bestaat|doen|doet|is|zijn|moet|moeten; waar hij|zij|ze|ik|we|wij|dit|die|het|haar|hem ~~ heen|terecht|naartoe|ondergebracht
        question.care-maybe: is|zijn|kan er|hier; bij jullie|u|daar ~ wel; welke (aanbieder|partij|organisatie|van) (wel|dan) zegt|wil|heeft|kan|doet|durft|neemt|past; wat is|zijn er; bestaat|bestaan; weet|weten|ken|kent|kennen u|jullie|jij|je|iemand; hebben|heeft|hebt|hebbie u|jullie|jij|je|iemand
        question.care-maybe: wat hebben|heeft|biedt|bieden jullie|u; zoiets; iets waar|voor|tussen*|ertussenin|met; via jullie|uw ingangen|contacten|netwerk; mogelijkheden voor|bij|in
        question.care-ask: wie (het|dit|dat|zoiets|die|zulke|er) (nog|wel|ook) ~~ biedt|bieden|levert|aanbiedt|doet|behandelt|opvangt; wie biedt|levert; u|jullie|je weet|weten|kent|kennen ~ wie ~ wel; weet|weten|kent ~ wie wel
        question.care-ask: tips|tip|ideeen|suggesties|suggestie|namen|adressen|info|informatie over|voor|van aanbieders|aanbieder|behandelaars|behandelaren|therapeuten|begeleiders|plekken|plek|gezinnen|gezinshuizen|opvang|praktijken
        question.care-ask: wie neemt ~~ over; is|zijn|bestaat er (nog|ook|ergens) (nog) een|eentje die|dat|waar|met; beroep ~~ netwerk; heeft|hebt|hebben|weet|weten|ken|kent|kennen u|jullie|je ~ alternatief|suggestie|suggesties|eentje|zo'n; welke ~~ ~ plek|ruimte|plaats|tijd|capaciteit|plaatsen (vrij) hebben|heeft|is|vrij
        question.care-ask: waar hebben|heeft|zit|zitten|vind|vinden|is|zijn ~~ ~ een; waar breng|brengen|laat|laten|slaapt|slapen|moet|gaat ik|we|wij|hij|zij|ze|hem|haar|jongen|meisje ~~ ~ heen|naartoe|onder|terecht|vannacht|vanavond|vandaag|morgen
        question.care-ask: iets|ergens|plek|plaats waar|wr ~ kan|kunnen|mag|mogen (ff|even) slapen|liggen|wonen|zitten|blijven|logeren|terecht|pitten; iets regelen waar; kan|kunnen|wil|willen|kunt|wilt iemand|jullie|u ~ haar|hem|ze|hen ~ nemen|opnemen|opvangen|hebben; zoiets|dat|dit bieden|doen|hebben|leveren wij|we niet
        question.care-ask: wie ~~ beschikbaar|vrij|plek|ruimte|plaats; wie van uw|jullie|de lijst|netwerk|kring|bestand|contacten|aanbieders|leveranciers|partijen; naar|bij wie ~~ toe|heen|aankloppen; een naam of; namen zijn|is welkom|fijn|genoeg
        question.care-ask: iets|wat|plek|plaats|iemand|adres (al) gevonden|geregeld waar|voor|die; waar ik|hij|zij|ze|we|wij (dan|wel|ff|even|straks) kan|kunnen|mag|mogen ~ wonen|blijven|slapen|logeren|heen|terecht|zitten; weten|weet|wordt|kennen jullie|u|je nummer #
        question.care-ask: welk|welke bureau kan|kunnen|wil|heeft|levert|doet|durft|neemt; een|ander bureau dat|die; dat|of jullie|u|je ~~ ~~ gezin|plek|adres|iemand|aanbieder|behandelaar weet|weten|kent|kennen|hebt|hebben; somewhere to live|stay|sleep; a place to live|stay|sleep; who can treat|help|take
        care-ends: gezinshuis|pleeggezin|groep|plek|instelling|aanbieder|opvang|locatie (daar) sluit|stopt|vervalt|eindigt|verdwijnt
        care-else: mogelijkheden; opties; jullie|u|iemand|wie ~ wel; ideeen; suggestie; suggesties; namen
        question.care-need: opnamestop; intakestop; wachtlijsten; overal vol|nee|wachtlijst|wachtlijsten; geen capaciteit|ruimte|bed|plek|aanbieder; kennen|ken|weten niemand die; niemand die ~ doet|biedt|kan|levert
        question.care-leave: moet|moeten|mag ~~ ~ weg|uit|vertrekken|verlaten; moet weg; kan|kunnen|mag ~~ niet (meer|langer) blijven|terug; kan|kunnen|mag ~~ niet meer|langer wonen|slapen|logeren|zijn|terecht; houdt ~ op|mee; stopt|stoppen|sluit|sluiten|eindigt ~ per|op|eind|morgen|vrijdag|maandag|zondag|zaterdag
        question.care-need: pleegzorg ~ niemand; wij|we hebben (hier|zelf) niemand|niets; kom ~ nergens uit; geen ~ gevonden; nog niets gevonden|geregeld; geen vervolg|adres; geven niet thuis; hebben|heeft (ze|zij|men) niets|niks|niemand; geen contract|contracten met; keer nee; allemaal nee; vol tot; zit|zitten vol
        """;

    /// <summary>Ways to look for care that is named in the same sentence: it is sought, needed, wanted, wished; we are asked whether we or anybody know it, whether it exists, who or which it is, or to arrange it.</summary>
    public const string Looks = """
        look-seek: gewenst; gun|gunnen; een ~ graag; graag|gaarne|vraag|vragen|vraagt (om) (nog) een; graag ~ plek|bed|opvang; zoek; zoeken; zoekt; zoekende; gezocht; gevraagd; speur*; opsporen; op jacht
        look-seek: op zoek; omzien|omzie|uitzien|uitzie|rondkijken|rondzoeken|rondbellen|uitkijk naar; bel|bellen|gebeld|belde|mail|google ~ suf|gek|rond|rot|lam; vis|vissen naar; hengel* naar; kijk|kijken uit naar; uitkijken naar; zoektocht; zoekvraag*; zoekopdracht*; oproep; op de kop; heen kan|kunnen|mag|moet; terechtkomen; vacature
        look-seek: namen|naam|overzicht|lijst|lijstje van|geven|met; noemen; te vinden; wil|wou|willen|graag|zou|zouden|kunnen|kunt|kan ~ vinden
        look-seek: mee|meedenken|meezoeken over|naar|met|in een|andere|nieuwe|vervolg*
        look-need: nodig; geindiceerd; indicatie voor; gaat (het) (mij|ons|me) om een; benodigd; behoefte; ontbreekt; ontbreken; gebrek; missen; snakken; kan|kunnen|zou ~~ gebruiken; toe aan; moet|moeten ~~ hebben; er moet|moeten ~~ komen; nu|alleen nog
        look-need: hulp bij ~ vinden|zoeken
        look-know: wie weet|kent|heeft|biedt|levert; weet|kent|heeft|hebben een|iemand|enkele van jullie|u|ons|de; is er een|iemand van jullie|u; do|would|does you|anyone|anybody|someone know|have; know of; wie van ~ heeft|kent|weet|biedt; weet|weten|ken|kent|kennen|heeft|hebben|hebt|weten|witten|wete|wet u|jullie|jij|je|ge; zicht op
        look-know: in de|jullie|uw kaartenbak|netwerk|bestand; weet|kent iemand
        look-known: iemand (nog) een|'n; heeft|hebben|weten|kennen iemand|een|wij|we; is|kan er iemand|een
        look-exist: is|zijn|bestaat|bestaan|komt er|daar|hier; wat is|zijn er|daar; zou|zouden er; is ergens; wat biedt|bieden; draait|loopt|zit|zitten|werkt|woont|start|begint (er) ergens|iemand|hier|daar|ook
        look-free: mogelijk ergens; ergens ~~ mogelijk; beschikbaar; vrij; open
        look-who: wie; waar; bij wie
        look-seek: looking|searching|search for; we|he|she|i need|needs; to find
        look-exist: is|are there
        look-which: which; welk; welke; wat voor
        look-arrange: kunt|kunnen|kan|kun|wilt|willen|zou|zouden ~~ ~~ regelen|vinden|bemiddelen|plaatsen|opnemen|onderbrengen|zoeken|uitzoeken|verwijzen|bieden|helpen; bemiddel*; doorverwijz*
        look-arrange: help|helpen|hulp ~~ vinden|zoeken
        look-want: graag|gaarne|liefst|gun|gunnen|wens; zou ~~ fijn|mooi|ideaal|welkom|passend|goed zijn|passen; zou|zouden ~ opbloeien|gedijen|floreren|opleven|opknappen; kan|kunnen|zou|zouden ~ ergens
        look-wish: wij|we|ik willen|wil|zouden|zou|wou ~~ bij|in|met|naar een|zo'n
        look-wish: wil|wilt|willen|zou|zouden|wenst|wou|graag ~~ ~~ vinden|inzetten|starten|overstappen|aanmelden|plaatsen|wonen|logeren|geplaatst|hebben|aanmelding
        """;
}
