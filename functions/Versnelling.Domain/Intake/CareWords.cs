using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>The words for care that can be looked for, and the ways to look for it. Both in one sentence are a search.</summary>
internal static class CareWords
{
    /// <summary>
    /// Ways to look. <c>seek</c> and <c>need</c> say it, <c>know</c> and <c>exist</c> ask whether somebody knows it or whether it
    /// exists, <c>who</c> asks who or where; <c>arrange</c> asks us to see to it, <c>wish</c> tells what somebody wants.
    /// </summary>
    public static readonly PhraseTable Frames = PhraseTable.Parse("""
        seek: zoek; zoeken; zoekt; zoekende; gezocht; gevraagd; speur*; opsporen; op jacht; op zoek; vis|vissen naar; hengel* naar; kijk|kijken uit naar; uitkijken naar; zoektocht; zoekvraag*; zoekopdracht*; oproep; op de kop; beschikbaar; heen kan|kunnen|mag|moet; terechtkomen; namen van; overzicht van; lijst|lijstje met|van; wil|wou|willen|graag|zou|zouden vinden; vacature
        need: nodig; benodigd; behoefte; ontbreekt; ontbreken; gebrek; missen; snakken; gebruiken; toe aan; moet|moeten ~~ hebben; er moet|moeten ~~ komen; het gaat ~ om; resteert; nog alleen|een; nu nog; hulp bij ~ vinden|zoeken; graag
        know: weet|weten|ken|kent|kennen|heeft|hebben|hebt|weten|witten|wete|wet u|jullie|je|jij|iemand|wij|we|een|ge; weet|kent|heeft ~ iemand|iets; zicht op; ingang; in de|jullie|uw kaartenbak|netwerk|bestand
        exist: is|zijn|bestaat|bestaan|komt er|daar|hier; wat is|zijn er|daar; zou|zouden er; is ergens; wat biedt|bieden
        who: wie; waar; welk; welke; wat voor; bij wie
        arrange: kunt|kunnen|kan|kun|wilt|willen|zou|zouden ~~ ~~ regelen|vinden|bemiddelen|plaatsen|opnemen|onderbrengen|zoeken|uitzoeken|verwijzen|bieden|helpen; bemiddel*; doorverwijz*; help|helpen|hulp ~~ vinden|zoeken
        wish: wil|wilt|willen|zou|zouden|wenst|wou|graag ~~ ~~ vinden|inzetten|starten|overstappen|aanmelden|plaatsen|wonen|logeren|geplaatst|hebben|aanmelding|blijven
        """);

    /// <summary>Turns of phrase that look for care by themselves.</summary>
    public static readonly PhraseTable Turns = PhraseTable.Parse("""
        question.care.ask: passend* (zorg|hulp) aanbod; zoekvraag*; zoekopdracht*; zoekertje; zorgbemiddel*; bemiddel* naar; wie kan (dit|hem|haar|deze|zo) ~~ behandelen|begeleiden|opvangen|bieden|oppakken|aannemen|plaatsen|oppassen; wie behandelt|begeleidt|biedt|levert|doet|heeft|vangt|neemt|plaatst|geeft; waar (kan|kunnen|moet|moeten|zou|zouden|mag|is|zal|wil) ~~ ~ heen|naartoe|terecht|wonen|slapen|logeren|aanmelden|onderbrengen|ondergebracht|blijven|verblijven|plaatsen|naar; waar kan|bestaat dat|zoiets; waar ~ binnen kan; bij welk*|wie ~~ terecht; wnr kan ik ~ terecht; kan|kunnen ~ ergens ~ terecht|heen|naartoe|slapen|wonen; ergens (anders) (te) heen|terecht|wonen|slapen|naartoe; nergens anders; terechtkunnen; idee waar ~ heen|naartoe|terecht; wil|willen|wilt ~ begeleid wonen; ergens wonen|logeren; moet ~ ergens (naar|heen)|naartoe|staan|wonen; iemand die ~~ kan begeleiden|behandelen|opvangen; iemand ~ thuis kan|komt|komen; een|het adres|naam en|voor; hebt|heeft|hebben|weet|weten|kent|ken|kennen u|jullie|je ~ adres*|namen|iets|iemand; plek|plaats|bed|opvang|aanbieder|behandelaar (is|zijn) (dringend) nodig|gezocht; wordt|is|zijn (er) ~ gezocht
        """);

    private static readonly FrozenSet<string> Exact = Set("""
        plek plekje plekkie plekken plaats plaatsje plaatsen bed bedden stoel stoelen stoeltjes onderdak kamer kamertje kamers woning studio appartement adres adresje adressen
        instelling organisatie organisaties instellingen aanbieder aanbieders partij club clubs instantie praktijk kliniek groep groepje team jongensgroep meidengroep
        therapeut therapie behandelaar behandelaren behandeling begeleider begeleiders begeleiding coach trainer maatje psycholoog psychiater logopedist logopedie logopeda orthopedagoog
        boerderij manege werkplaats dagbesteding bso kdv mkd dagverblijf oppas emdr mst mdft fact iag ipt iph ptg detox traject programma voorziening overbrugging overplaatsing
        aanbod capaciteit opvang verblijf vacature specialist specialisten vrijgevestigde vrijgevestigden thuiszorg gezinshulp pleegouders pleegouder fasehuis fasehuizen moeder-kindhuis
        kindhuis gezinshuis behandelplek vrijgevestigd zorgaanbieder begeleid trainingshuis trainingshuizen internaat arrangement
        """);

    // Only "iemand die …", "iets voor …", "een gezin met …" after a search: in any other sentence they say nothing.
    private static readonly FrozenSet<string> Vague = Set("iemand iets hulp zorg ergens alternatief gezin gezinnen naam namen telefoonnummer ingang suggestie uitkomst zoiets eentje een wat ruimte mensen hulpverlener vervolg expertise");

    private static readonly string[] Endings =
        ["plek", "plekje", "plekken", "plaats", "plaatsen", "plaatsing", "opvang", "aanbieder", "aanbieders", "huis", "huizen", "gezin", "gezinnen", "groep", "groepen", "therapie", "therapeut", "therapeuten",
        "behandeling", "behandelaar", "behandelaars", "begeleiding", "begeleider", "begeleiders", "coach", "voorziening", "voorzieningen", "instelling", "instellingen", "kliniek", "besteding", "verblijf", "wonen",
        "woning", "woonvorm", "woonvormen", "zorg", "hulp", "training", "centrum", "adres", "arrangement", "bed", "zorgboerderij", "boerderij", "therapeute", "team", "kamer", "loods", "psycholoog"];

    private static readonly FrozenSet<string> NotCare = Set("""
        thuis ziekenhuis gemeentehuis stadhuis huis ouderhuis wijkhuis doelgroep werkgroep leeftijdsgroep woonplaats geboorteplaats verblijfplaats uithuisplaatsing thuisplaatsing terugplaatsing netwerkplaatsing
        jeugdhulp jeugdzorg nazorg team wijkteam gebiedsteam jeugdteam zorgteam samenwoning wijkcentrum klaslokaal gezin ouderlijk gezamenlijk bezorg verzorg kantoorplaats tussenwonen wonen zwangerschapsbegeleiding bijzorg werkplek omgangsbegeleiding
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
