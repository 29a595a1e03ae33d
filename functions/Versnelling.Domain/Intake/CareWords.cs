using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>The words for care that can be looked for: a place, somebody who provides, a treatment.</summary>
internal static class CareWords
{
    private static readonly FrozenSet<string> Exact = Set("""
        plek plekje plekkie plekken plaats plaatsje plaatsen bed bedden stoel stoelen stoeltjes onderdak kamer kamertje kamers woning studio appartement adres adresje adressen
        instelling organisatie organisaties instellingen aanbieder aanbieders partij club clubs instantie praktijk praktijken kliniek klinieken partijen instanties groep groepje jongensgroep meidengroep
        therapeut therapie behandelaar behandelaren behandeling begeleider begeleiders begeleiding coach trainer maatje psycholoog psychologen psychiater therapeuten logopedisten logopedist logopedie logopeda orthopedagoog
        boerderij manege atelier ateliers werkplaats dagbesteding bso kdv mkd dagverblijf oppas emdr mst mdft fact iag ipt iph ptg detox programma voorziening overbrugging overplaatsing
        aanbod capaciteit opvang verblijf vacature specialist specialisten vrijgevestigde vrijgevestigden thuiszorg gezinshulp pleegouders pleegouder fasehuis fasehuizen moeder-kindhuis
        kindhuis gezinshuis behandelplek vrijgevestigd zorgaanbieder trainingshuis trainingshuizen internaat arrangement opname project leerwerktraject leerwerkplek logeermogelijkheden huisvesting gezinscoach
        """);

    // Only "iemand die …", "iets voor …", "een gezin met …" after a search: in any other sentence they say nothing.
    private static readonly FrozenSet<string> Vague = Set("iemand iets hulp zorg ergens gezin gezinnen naam namen telefoonnummer ingang suggestie uitkomst zoiets eentje vervanging vervanger opvolger logies ruimte mensen hulpverlener hulpverleners vervolg");

    private static readonly string[] Endings =
        ["plek", "plekje", "plekken", "plaats", "plaatsen", "plaatsing", "opvang", "aanbieder", "aanbieders", "shuis", "shuizen", "rhuis", "rhuizen", "sehuis", "kindhuis", "gezin", "gezinnen", "groep", "groepen", "therapie", "therapeut", "therapeuten",
        "behandeling", "behandelaar", "behandelaars", "begeleiding", "begeleider", "begeleiders", "coach", "voorziening", "voorzieningen", "instelling", "instellingen", "kliniek", "besteding", "verblijf", "wonen",
        "woning", "woonvorm", "woonvormen", "zorg", "hulp", "training", "centrum", "adres", "arrangement", "bed", "boerderij", "boerderijen", "therapeute", "kamer", "loods", "psycholoog", "huisvesting", "mogelijkheden", "traject", "opname", "trainer", "maatje", "gezinnen"];

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
