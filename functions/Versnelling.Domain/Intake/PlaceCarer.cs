namespace Versnelling.Domain.Intake;

/// <summary>
/// A relative or foster parent beside a place: "de tante op Urk, bij wie hij woont", "oma in Almere heeft de voogdij", "ik ben een oma
/// uit Lelystad". Their home is the child's only where somebody says that the child lives with them, or that they have its voogdij.
/// </summary>
internal static class PlaceCarer
{
    private static readonly PhraseTable LivesWith = PhraseTable.Parse("""
        writer: woont|wonen|leeft|leven|groeit|groeien|verblijft|verblijven|opgegroeid|ingeschreven|gekomen ~~ bij mij|ons; bij mij|ons (thuis) woont|wonen|opgroeit|opgegroeid|ingetrokken|ingeschreven; ik|wij|we|heb|hebben|heeft ~~ in huis; ik|wij|we ~ verzorg|verzorgen|verzorgt|opvoeden|opvoed; ik|wij|we|heb|hebben ~ voogdij|gezag
        grootouders: woont|wonen|leeft|leven|groeit|groeien|verblijft|verblijven|opgegroeid|ingeschreven ~~ bij (mijn|zijn|haar|hun|de|deze|m'n|z'n) oma|opa|grootouders|grootmoeder|grootvader
        grootouders: bij (mijn|zijn|haar|hun|de|deze) oma|opa|grootouders|grootmoeder|grootvader woont|wonen|opgroeit|opgegroeid|verblijft
        familie: woont|wonen|groeit|groeien|verblijft|verblijven|opgegroeid|ingeschreven ~~ bij (mijn|zijn|haar|hun|de|deze|een) tante|oom|oudtante|nicht|neef
        familie: bij (mijn|zijn|haar|hun|de|deze|een) tante|oom|oudtante|nicht|neef woont|wonen|opgroeit|opgegroeid|verblijft
        """);

    private static readonly PhraseTable Voogdij = PhraseTable.Parse("voogdij: heeft|hebben|kreeg|kregen|draagt|met|is|zijn ~ voogdij|voogd|voogden|pleegoudervoogdij|pleegoudervoogd|pleegoudervoogden; gezag|voogdij ligt|berust; heeft|hebben|nam|namen|neemt|nemen ~~ in huis; voedt|voeden ~~ op; zorgt|zorgen|zorgde dagelijks|nu|altijd|al");

    private static readonly PhraseTable WithWhom = PhraseTable.Parse("whom: bij|met wie ~~ woont|wonen|opgroeit|leeft|verblijft|woon; waar|waarbij ~~ woont|wonen|opgroeit|verblijft; die ~~ in huis; die ~~ verzorgt|verzorgen|opvoedt|opvoeden|grootbrengt|grootbrengen");

    private static readonly PhraseTable Sought = PhraseTable.Parse("sought: zoek*; gezocht; op zoek; nieuw|nieuwe|ander|andere|passend|geschikt|beschikbaar ~ pleegouders|pleeggezin; aspirant; tijdelijk*|voorlopig; voogdij; voormalig*|vorig*|eerder|eerdere pleegouders|pleeggezin; zou|zouden|kan|kunnen|mag|mogen");

    private static readonly PhraseTable Writer = PhraseTable.Parse("writer: ik|wij|we|als ~~ oma|opa|grootouders|grootmoeder|grootvader|tante|oom; ik|wij|we ~ mijn|m'n|me man|vrouw");

    /// <summary>What the carer's home is to the child; null where no carer stands beside the place, or nothing is said of the child.</summary>
    public static Standing? Read(Words words, int first, int last)
    {
        if (CarerAt(words, first) is not { } carer)
            return null;
        var word = words[carer].Text;
        var (from, to) = Denial.SentenceOf(words, first);
        if (PlaceWords.IsFoster(word))
            return Within(Sought, words, from, first) || IsOfSibling(words, carer) ? Standing.None : Within(Voogdij, words, last + 1, to) ? Standing.Child : Standing.Named;
        if (Within(Voogdij, words, last + 1, to) && !Residents.IsNegated(words, to))
            return Standing.Child;
        foreach (var hit in WithWhom.Find(words))
        {
            if (hit.First > last && hit.First <= last + 2 && hit.Last <= to)
                return Standing.Child;
        }

        var kind = word is "oma" or "opa" or "grootouders" or "grootmoeder" or "grootvader" ? "grootouders" : word is "tante" or "oom" ? "familie" : "";
        var writes = Within(Writer, words, from, first);
        foreach (var hit in LivesWith.Find(words))
        {
            if ((hit.Rule == kind || (writes && hit.Rule == "writer")) && !Residents.IsNegated(words, hit.First))
                return Standing.Household;
        }

        return null;
    }

    // "de tante op Urk", "mijn oma hier in Ens", "pleeggezin Almere".
    private static int? CarerAt(Words words, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (PlaceWords.IsFoster(words[i].Text) || words[i].Text is "tante" or "oom" or "oma" or "opa" or "grootouders" or "grootmoeder" or "grootvader")
                return i;
            if (!PlaceNoun.IsPreposition(words[i].Text) && words[i].Text is not ("hier" or "daar"))
                return null;
        }

        return null;
    }

    private static bool IsOfSibling(Words words, int carer)
    {
        for (var i = carer - 1; i >= 0 && i >= carer - 5 && words[i].Clause == words[carer].Clause; i--)
        {
            if (Residents.IsOthersSibling(words, i))
                return true;
        }

        return false;
    }

    private static bool Within(PhraseTable table, Words words, int from, int to)
    {
        foreach (var hit in table.Find(words))
        {
            if (hit.First >= from && hit.Last <= to)
                return true;
        }

        return false;
    }
}
