using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>Who writes, for the tone of our answer: a wrong guess is only a little stiff or a little warm.</summary>
internal static class WriterRules
{
    private const int OldestYoungPerson = 27;
    private const int Nearby = 5;

    /// <summary>
    /// <c>family</c> and <c>office</c> say who somebody is; <c>young</c> tells of parents, a voogd or a group of one's own; <c>work</c> is
    /// how professionals write of a child.
    /// </summary>
    private static readonly PhraseTable Signs = PhraseTable.Parse("""
        own-child: mijn|mn|m'n|me zoon|zoontje|dochter|dochtertje|kind|kinderen|kindje|kleinzoon|kleindochter|kleinkind|pleegkind|pleegzoon|pleegdochter
        family: mijn|mn|m'n|me|onze|ons (oudste|jongste|eigen|middelste|lieve) zoon|zoontje|dochter|dochtertje|kind|kinderen|kindje|jongen|jongens|meisje|meiden|kleinzoon|kleindochter|kleinkind|kleinkinderen|pleegkind|pleegzoon|pleegdochter|pleegkinderen|stiefzoon|stiefdochter|neefje|nichtje|buurmeisje|buurjongen|jongste|oudste|tweeling|adoptiekind|adoptiezoon|adoptiedochter|zoons|dochters|gezin
        family: mijn|mn|m'n|me ex|man|vrouw|partner|vriend; als (bezorgde|radeloze|alleenstaande) moeder|vader|ouder|ouders|opa|oma|pleegouders|pleegmoeder|pleegvader|buurvrouw|buurman; ik|ben|we|wij ben|zijn|ik (de|een|zijn|haar|hun|nu) (alleenstaande|bezorgde|trotse) moeder|vader|ouder|ouders|oma|opa|tante|oom|buurvrouw|buurman|pleegmoeder|pleegvader|pleegouders|stiefmoeder|stiefvader|grootouders; mijn # kinderen|jongens|meiden|dochters|zoons
        office: ik|wij|we ben|zijn (de|een|zijn|haar|hun|nieuw|als) mentor|leerkracht|docent|juf|meester|huisarts|kinderarts|jeugdarts|psycholoog|orthopedagoog|gezinsvoogd|voogd|jeugdbeschermer|jeugdconsulent|consulent|begeleider|stagiaire|stagiair|gastouder|verpleegkundige|jeugdverpleegkundige|behandelaar|gezinscoach|coach|advocaat|zorgcoordinator|intern|ib'er|ambulant|maatschappelijk|vrijwilliger|vrijwilligster|casemanager|regisseur|wijkagent|verloskundige|logopedist|pedagogisch|hulpverlener|clientondersteuner|reclasseringswerker
        office: als huisarts|advocaat|mentor|school|jeugdarts|voogd|wijkteam|zorgaanbieder|behandelaar|psycholoog|gezinsvoogd|kinderarts|verloskundige|vrijwilliger|vrijwilligster|instelling|organisatie; ik|wij|we werk|werken bij|als; wij|we|ik begeleiden|begeleid|behandelen|behandel (al) (een|haar|hem|dit|sinds); mijn|mn|onze client|clienten|client*|leerling|leerlingen|patient*|pupil|praktijk|school|instelling|locatie|organisatie|afdeling|behandelgroep|leefgroep|cliente; op|in onze groep|klas|behandelgroep|school|praktijk|locatie|leefgroep|bso; namens
        young: mijn|mn|m'n|me|men ouders|moeder|vader|ma|pa|mama|papa|stiefvader|stiefmoeder|pleegouders|pleegmoeder|pleegvader|voogd|mentor|begeleider|begeleiding|jeugdbeschermer|gezinsvoogd|groepsleiding; thuis wonen|weg|uitgezet; op mezelf|mijzelf; ik woon|zit in|op een|de ~ gezinshuis|groep|leefgroep; mijn jeugdzorg; ben|word (net|bijna|nu|pas|ook) twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|eenentwintig|tweeentwintig
        work: leerling|leerlinge|leerlingen|client|clienten|cliente|patient|patiente|jeugdige|jeugdigen|pupil|casus|casuistiek|collega's|indicatie|beschikking|behandelplan|zorgplan|handelingsplan|kinderarts; betreft; inzake; gaarne; reeds; ots; muhp; lvb; consult; consultvraag; zoekvraag; aanmelding; moeder|vader|ouders belde|belden|geeft|geven|meldt; voogdij|voogdes; hulpvraag
        """);

    // What stands in the domains of those who write for their work; everybody else writes from a provider of mail.
    private static readonly string[] Offices =
        ["school", "college", "lyceum", "onderwijs", "huisarts", "praktijk", "ziekenhuis", "zorg", "ggz", "jeugd", "advoca", "kliniek", "behandel", "rechtspraak", "politie", "mbo", "opvang", "welzijn", "therap", "gemeente", "gezinshuis", "bewind", "verloskund", "consultatie"];

    public static Writer Read(IncomingMail mail, MailText text, Verwijzer verwijzer, LocalDate today)
    {
        if (verwijzer is not Verwijzer.Overig)
            return Writer.Professional;
        var told = (Passage[])[text.Subject, text.New];
        var signs = told.SelectMany(p => Signs.Find(p.Words)).Select(h => h.Rule).ToHashSet(StringComparer.Ordinal);
        // A teacher writes of "onze jongste" too, but of "mijn zoon" only as a parent.
        var office = IsOffice(mail.From);
        if (signs.Contains(office ? "own-child" : "family"))
            return Writer.Family;
        if (office || signs.Contains("office"))
            return Writer.Professional;
        var own = told.SelectMany(p => p.Ages(today).Where(a => IsOwn(p.Words, a))).ToList();
        if (own.Count > 0)
            return own.Exists(a => a.Ages.All(age => age <= OldestYoungPerson)) ? Writer.YoungPerson : Writer.Family;
        if (signs.Contains("young"))
            return Writer.YoungPerson;
        return signs.Contains("work") || HasFunction(text) ? Writer.Professional : Writer.Family;
    }

    private static bool IsOffice(EmailAddress? from) =>
        from is { } address && Offices.Any(office => address.Domain.Contains(office, StringComparison.OrdinalIgnoreCase));

    // "Ik ben 17", "ben Kim, 19 jaar", "ik ben een meisje van 15"; not "ik ben bang, zij is 15".
    private static bool IsOwn(Words words, AgeMention mention)
    {
        var another = false;
        for (var i = mention.First - 1; i >= 0 && i >= mention.First - Nearby && words[i].Sentence == words[mention.First].Sentence; i--)
        {
            var word = words[i].Text;
            if (word is "ben" or "word")
                return !another || words[i + 1].Text is "een" or "zijn" or "haar" or "de";
            if (word is "is" or "wordt" or "zij" or "hij" or "ze" or "met" or "bij")
                return false;
            another |= ChildWords.One.Contains(words[i]) || word == "van";
        }

        return false;
    }

    private static bool HasFunction(MailText text) =>
        text.Signature.Text.Split('\n').Any(SignatureMarks.IsFunction) || text.New.Text.TrimEnd().Split('\n').TakeLast(3).Any(SignatureMarks.IsFunction);
}
