namespace Versnelling.Domain.Intake;

/// <summary>How people look for care: with words for the care itself (<see cref="CareWords"/>) or without.</summary>
internal static class CarePhrases
{
    /// <summary>An <c>ask</c> looks for care by itself; <c>maybe</c> does in a question that asks nothing else; <c>need</c> is that care was not found.</summary>
    public const string Turns = """
        question.care-ask: passend* (zorg|hulp) aanbod; zoekvraag*; zoekopdracht*; zoekertje; zoekplaatje; zorgbemiddel*; bemiddel* naar; wie kan dit|hem|haar|deze|zo|zo'n|er ~~ begeleiden
        question.care-ask: wie kan (dit|hem|haar|deze|zo) ~~ behandelen|opvangen|bieden|aannemen|plaatsen|oppassen|opnemen; wie behandelt|begeleidt|levert; wie doet|kan dit|zoiets|zulke|zulk
        question.care-ask: wie zou|kan dit|zoiets (nog) (meer) kunnen|doen; wie wil|durft|kan ~ kind|hem|haar|zoon|dochter|ze|jongen|meisje ~ helpen|hebben|opnemen|opvangen
        question.care-ask: wie kan (er) ~~ (op) passen|thuiskomen|langskomen; wie biedt dit|dat|zoiets|nog; iemand ~~ thuis|huis ~ helpen|komen; wie hebben jullie
        question.care-ask: waar kan|kunnen|moet|moeten|mot|zou|zouden|mag ~~ ~ heen|naartoe|terecht|wonen|slapen|logeren|aanmelden|onderbrengen|ondergebracht|blijven|verblijven|plaatsen
        question.care-ask: waar is|zijn ~~ welkom|plek|plaats; waar kan|bestaat dat|zoiets; waar ~ binnen kan; bij welk*|wie ~~ terecht; wnr kan ik ~ terecht; kan|kunnen ~ ergens ~ terecht|heen|naartoe|slapen|wonen
        question.care-ask: ergens (anders) (te) heen|terecht|wonen|slapen|naartoe|logeren; idee waar ~ heen|naartoe|terecht; wil|willen|wilt ~ begeleid wonen; moet ~ ergens ~ naartoe|staan|wonen|heen
        question.care-ask: hebt|heeft|hebben|weet|weten|kent|ken|kennen u|jullie|je|jij ~ adres*|namen|iets|naam; in de|jullie|uw kaartenbak
        question.care-ask: plek|plaats|bed|opvang|aanbieder|behandelaar (is|zijn) (dringend) nodig|gezocht; wat is|bestaat er ~ verder|voor|aan|wel; kunt|kunnen|willen|wilt|zou ~~ verder|mee zoeken|speuren; meezoeken
        question.care-ask: een naam en|nodig; geen ~ vinden; iets ~ vinden; iemand die ~~ thuis|langs kan|komt|komen; daar|hier iets voor; aan ~ iemand|adres|plek|aanbieder ~ helpen
        question.care-ask: graag een|nog tweede|derde|vierde|ander|andere|nieuwe; ergens ~ onderbrengen|ondergebracht; zoeken|zoek|weten|weet|naar ~ alternatief; alternatief bij|nodig|achter
        question.care-ask: hoe kom|komen|vind|vinden ik|we|wij|ouders|je ~ aan|een; netwerk ~ aanspreken|aan te spreken|uitvragen|rondvragen; beroep ~ netwerk; rondvraag; uitzetten ~ netwerk
        question.care-ask: iemand ~~ nodig|moeten hebben; iets ~~ moeten hebben; er moet ~ iemand|iets komen|bij; moeten er ~ komen; kan|kunnen er ergens ~~ ~ slapen|terecht|wonen|logeren|heen
        question.care-ask: nog een tweede|derde|vierde|vijfde|ander|andere; nog iemand|iets|eentje die|dat|voor|waar; bij mij|ons thuis ~ kijken|komen|helpen|begeleiden|oefenen
        question.care-ask: naar|bij wie ~~ ~ verwijzen|doorverwijzen|aanmelden; welke namen; een plek|plaats|adres waar hij|ze|zij|ik|we; iets|ergens ~ waar hij|ze|zij|ik|we; iets regelen|vinden; in contact met een; gun|gunnen ~~ gezin|plek|huis|adres; u|jullie|je weet|weten ~ wie|iemand; wie het|dat|dit ~~ biedt|doet|aanbiedt|behandelt; waar ~~ ondergebracht|onderbrengen
        question.care-maybe: wie ~~ hem|haar|hen|kind|kinderen|jongen|jongens|meisje|meisjes|meiden|zoon|dochter|zulke|zo'n|dit|deze|baby|peuter|kleuter|dat; wie geeft|draait|levert|biedt|behandelt|start|vangt|begeleidt; wie o wie; waar ~~ heen|naartoe; waar ~~ hebben; waar zit|staat|bestaat; waar kan|kunnen|zit|zitten|vind|vinden|vindt|bestaat|doen|doet|is|zijn|moet|moeten; waar hij|zij|ze|ik|we|wij|dit|die|het|haar|hem ~~ heen|terecht|naartoe|ondergebracht
        question.care-maybe: is|zijn|kan er|hier; wat is|zijn er; bestaat|bestaan; weet|weten|ken|kent|kennen u|jullie|jij|je|iemand; hebben|heeft|hebt|hebbie u|jullie|jij|je|iemand
        question.care-maybe: wat hebben|heeft|biedt|bieden jullie|u; zoiets; iets waar|voor|tussen*|ertussenin|met; via jullie|uw ingangen|contacten|netwerk; mogelijkheden voor|bij|in
        question.care-need: opnamestop; intakestop; wachtlijsten; overal vol|nee|wachtlijst|wachtlijsten; geen capaciteit|ruimte|bed|plek|aanbieder; kennen|ken|weten niemand die; niemand die ~ doet|biedt|kan|levert
        question.care-need: geen ~ gevonden; nog niets gevonden|geregeld; geen vervolg|adres; geven niet thuis; keer nee; allemaal nee; vol tot; zit|zitten vol
        """;

    /// <summary>Ways to look for care that is named in the same sentence: it is sought, needed, wanted, wished; we are asked whether we or anybody know it, whether it exists, who or which it is, or to arrange it.</summary>
    public const string Looks = """
        look-seek: omzien|uitzien|uitkijken naar; tips|suggesties|ideeen|adressen|namen over|voor|van|naar; nieuw|ander ~ gezocht; gewenst; gun|gunnen; een ~ graag; graag|gaarne|vraag|vragen|vraagt (om) (nog) een; graag ~ plek|bed|opvang; zoek; zoeken; zoekt; zoekende; gezocht; gevraagd; speur*; opsporen; op jacht
        look-seek: op zoek; vis|vissen naar; hengel* naar; kijk|kijken uit naar; uitkijken naar; zoektocht; zoekvraag*; zoekopdracht*; oproep; op de kop; heen kan|kunnen|mag|moet; terechtkomen; vacature
        look-seek: namen|naam|overzicht|lijst|lijstje van|geven|met; noemen; te vinden; wil|wou|willen|graag|zou|zouden|kunnen|kunt|kan ~ vinden
        look-seek: mee|meedenken|meezoeken over|naar|met|in een|andere|nieuwe|vervolg*
        look-need: nodig; benodigd; behoefte; ontbreekt; ontbreken; gebrek; missen; snakken; kan|kunnen|zou ~~ gebruiken; toe aan; moet|moeten ~~ hebben; er moet|moeten ~~ komen; nu|alleen nog
        look-need: hulp bij ~ vinden|zoeken
        look-know: wie weet|kent|heeft|biedt|levert; wie van ~ heeft|kent|weet|biedt; weet|weten|ken|kent|kennen|heeft|hebben|hebt|weten|witten|wete|wet u|jullie|jij|je|ge; zicht op
        look-know: in de|jullie|uw kaartenbak|netwerk|bestand; weet|kent iemand
        look-known: heeft|hebben|weten|kennen iemand|een|wij|we; is|kan er iemand|een
        look-known: iemand nog|misschien|toevallig (een); iemand een
        look-exist: is|zijn|bestaat|bestaan|komt er|daar|hier; wat is|zijn er|daar; zou|zouden er; is ergens; wat biedt|bieden; beschikbaar; vrij
        look-who: wie; waar; bij wie
        look-which: welk; welke; wat voor
        look-arrange: kunt|kunnen|kan|kun|wilt|willen|zou|zouden ~~ ~~ regelen|vinden|bemiddelen|plaatsen|opnemen|onderbrengen|zoeken|uitzoeken|verwijzen|bieden|helpen; bemiddel*; doorverwijz*
        look-arrange: help|helpen|hulp ~~ vinden|zoeken
        look-want: graag|gaarne|liefst|gun|gunnen|wens; kan|kunnen|zou|zouden ~ ergens
        look-wish: zouden|zou graag ~~ zien|hebben|krijgen; wij|we|ik willen|wil|zouden|zou|wou ~~ bij|in|met|naar een|zo'n
        look-wish: wil|wilt|willen|zou|zouden|wenst|wou|graag ~~ ~~ vinden|inzetten|starten|overstappen|aanmelden|plaatsen|wonen|logeren|geplaatst|hebben|aanmelding
        """;
}
