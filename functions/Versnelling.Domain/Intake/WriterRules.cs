using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>Who writes, for the tone of our answer: a wrong guess is only a little stiff or a little warm.</summary>
internal static class WriterRules
{
    private const int OldestYoungPerson = 27;

    private static readonly PhraseTable Signs = PhraseTable.Parse("""
        family: mijn|mn|m'n|me|onze|ons (oudste|jongste|eigen) zoon|zoontje|dochter|dochtertje|kind|kinderen|jongen|jongens|meisje|meiden|kleinzoon|kleindochter|kleinkind|kleinkinderen|pleegkind|pleegzoon|pleegdochter|pleegkinderen|stiefzoon|stiefdochter|neefje|nichtje|buurmeisje|buurjongen; als (bezorgde|radeloze|alleenstaande) moeder|vader|ouder|ouders|opa|oma|pleegouders|pleegmoeder|pleegvader|buurvrouw|buurman; ik ben (de|een|zijn|haar|hun) (alleenstaande|bezorgde) moeder|vader|oma|opa|tante|oom|buurvrouw|buurman|pleegmoeder|pleegvader|stiefmoeder|stiefvader; wij zijn (de|zijn|haar) ouders|pleegouders|grootouders|opa|oma
        young: mijn|mn|m'n|me ouders|moeder|vader|ma|pa|mama|papa|stiefvader|stiefmoeder|pleegouders|voogd|mentor|begeleider|begeleiding; thuis wonen|weg|uitgezet; op mezelf|mijzelf
        work: leerling|leerlinge|leerlingen|client|clienten|patient|patiente|jeugdige|jeugdigen|pupil|casus|casuistiek|collega's|indicatie|beschikking|behandelplan|zorgplan|handelingsplan|gezinsvoogd|kinderarts; onze school|praktijk|instelling|organisatie|afdeling; wij (als) school|organisatie|praktijk
        """);

    public static Writer Read(MailText text, Verwijzer verwijzer, LocalDate today)
    {
        if (verwijzer is not Verwijzer.Overig)
            return Writer.Professional;
        var told = (Passage[])[text.Subject, text.New];
        var signs = told.SelectMany(p => Signs.Find(p.Words)).Select(h => h.Rule).ToHashSet(StringComparer.Ordinal);
        if (!signs.Contains("family") && told.Any(p => p.Ages(today).Exists(a => IsOwnAge(p.Words, a))))
            return Writer.YoungPerson;
        if (signs.Contains("family"))
            return Writer.Family;
        return signs.Contains("work") || HasFunction(text) ? Writer.Professional : signs.Contains("young") ? Writer.YoungPerson : Writer.Family;
    }

    // "Ik ben 17", "ben Kim, 19 jaar".
    private static bool IsOwnAge(Words words, AgeMention mention)
    {
        if (mention.Ages.Any(a => a > OldestYoungPerson))
            return false;
        for (var i = mention.First - 1; i >= 0 && i >= mention.First - 4 && words[i].Sentence == words[mention.First].Sentence; i--)
        {
            if (ChildWords.One.Contains(words[i]) || words[i].Text is "is" or "wordt" or "van" or "zij" or "hij" or "ze")
                return false;
            if (words[i].Text is "ben" or "word")
                return true;
        }

        return false;
    }

    private static bool HasFunction(MailText text) =>
        text.Signature.Text.Split('\n').Any(SignatureMarks.IsFunction) || text.New.Text.TrimEnd().Split('\n').TakeLast(3).Any(SignatureMarks.IsFunction);
}
