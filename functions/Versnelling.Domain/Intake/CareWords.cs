using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>The words for care that can be looked for: a place, somebody who provides, a treatment.</summary>
internal static class CareWords
{
    private static readonly FrozenSet<string> Exact = Set("""
        plek plekje plekkie plekken plaats plaatsje plaatsen bed bedden stoel stoelen stoeltjes onderdak kamer kamertje kamers woning studio appartement adres adresje adressen dak praktijken klinieken centra atelier ateliers kas stal
        instelling organisatie organisaties instellingen aanbieder aanbieders partij club clubs instantie bureaus leverancier leveranciers praktijk kliniek groep groepje team jongensgroep meidengroep
        therapeut therapie behandelaar behandelaren behandeling begeleider begeleiders begeleiding coach trainer maatje psycholoog psychiater logopedist logopedie logopeda orthopedagoog therapist therapists organisation organization counsellor psychologist clinic place shelter foster
        boerderij manege werkplaats dagbesteding bso kdv mkd dagverblijf oppas emdr mst mdft fact iag ipt iph ptg detox traject programma voorziening overbrugging overplaatsing
        aanbod capaciteit opvang verblijf vacature specialist specialisten vrijgevestigde vrijgevestigden thuiszorg gezinshulp pleegouders pleegouder fasehuis fasehuizen moeder-kindhuis
        kindhuis gezinshuis behandelplek vrijgevestigd zorgaanbieder begeleid trainingshuis trainingshuizen internaat arrangement opname project leerwerktraject leerwerkplek logeermogelijkheden huisvesting gezinscoach
        """);

    // Only "iemand die …", "iets voor …", "een gezin met …" after a search: in any other sentence they say nothing.
    private static readonly FrozenSet<string> Vague = Set("iemand iets hulp zorg ergens gezin gezinnen dichterbij naam namen telefoonnummer ingang suggestie uitkomst zoiets eentje vervanging vervanger opvolger logies ruimte mensen hulpverlener hulpverleners vervolg");

    private static readonly WordEndings Endings = new(
        "plek", "plekje", "plekken", "plaats", "plaatsen", "plaatsing", "opvang", "aanbieder", "aanbieders", "shuis", "shuizen", "rhuis", "rhuizen", "sehuis", "kindhuis", "gezin", "gezinnen", "groep", "groepen", "therapie", "therapeut", "therapeuten",
        "behandeling", "behandelaar", "behandelaars", "begeleiding", "begeleider", "begeleiders", "coach", "voorziening", "voorzieningen", "instelling", "instellingen", "kliniek", "besteding", "verblijf", "wonen",
        "woning", "woonvorm", "woonvormen", "zorg", "hulp", "training", "centrum", "adres", "arrangement", "bed", "zorgboerderij", "boerderij", "therapeute", "team", "kamer", "loods", "psycholoog", "huisvesting", "mogelijkheden", "traject", "opname", "trainer", "specialist", "specialisten", "maatje", "gezinnen");

    private static readonly FrozenSet<string> NotCare = Set("""
        thuis ziekenhuis gemeentehuis stadhuis huis ouderhuis wijkhuis doelgroep werkgroep leeftijdsgroep woonplaats geboorteplaats verblijfplaats uithuisplaatsing thuisplaatsing terugplaatsing netwerkplaatsing
        jeugdhulp jeugdzorg nazorg team wijkteam gebiedsteam jeugdteam zorgteam samenwoning wijkcentrum klaslokaal gezin ouderlijk gezamenlijk bezorg verzorg kantoorplaats tussenwonen wonen zwangerschapsbegeleiding bijzorg werkplek omgangsbegeleiding mogelijkheden zorgtraject
        """);

    /// <summary>Whether the word is care that can be looked for: a place, somebody who provides, a treatment.</summary>
    public static bool IsCare(string word)
    {
        if (Exact.Contains(word))
            return true;
        return word.Length >= 6 && Endings.End(word) && !NotCare.Contains(word);
    }

    /// <summary>Whether the word may stand for care when it is looked for outright.</summary>
    public static bool IsVague(string word) => Vague.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
