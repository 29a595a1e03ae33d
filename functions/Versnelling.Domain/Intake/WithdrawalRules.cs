namespace Versnelling.Domain.Intake;

/// <summary>Whether a mail says that the question is no longer there. Only offered to the expert: a person closes the case.</summary>
internal static class WithdrawalRules
{
    private static readonly PhraseTable Phrases = PhraseTable.Parse("""
        withdrawal.solved: is|zijn|heeft ~ opgelost; al opgelost; is (inmiddels|al|nu|gelukkig|alles) ~ geregeld; al ~ geregeld; hebben (we|wij|het) ~ (zelf) geregeld|opgelost; probleem is verholpen; is rond; is al geholpen; zijn (al) geholpen; al hulp gevonden; al ~ een plek gevonden; is een plek|plaats|oplossing gevonden; hebben ~ een plek|plaats|oplossing gevonden
        withdrawal.not-needed: niet meer nodig; hoeft niet meer; hoeven niet meer; hoeft u|jullie niet(s) meer; niet langer nodig; geen hulp meer nodig; geen (verdere) actie (meer) nodig; hoeft (dus) geen; laat maar zitten; kan worden afgesloten; kunt|kunnen|mag|mogen ~~ sluiten|afsluiten|gesloten|afgesloten
        withdrawal.withdrawn: trek|trekken ~~ in; ingetrokken; intrekken; vervalt; vervallen; kunt|kunnen|mag|mogen ~~ als niet verzonden beschouwen; niet verzonden beschouwen; als afgedaan beschouwen
        """);

    // "is nog niet opgelost" withdraws nothing; "de indicatie is ingetrokken" is what the question is about.
    private static readonly PhraseTable Other = PhraseTable.Parse("""
        other: indicatie|beschikking|aanbod|plek|plaats|toezegging|machtiging|verzoek|budget|pgb|behandelaar|aanbieder ~ ingetrokken|vervalt|vervallen|trekt; trekt|trekken ~ terug|handen|zich
        """);

    public static Evidence? Read(MailText text)
    {
        var words = text.New.Words;
        var other = Other.Find(words);
        foreach (var hit in Phrases.Find(words))
        {
            if (!Denial.IsDenied(words, hit) && !Denial.IsSupposed(words, hit) && !other.Exists(o => o.First <= hit.Last && o.Last >= hit.First) && !IsAsked(words, hit))
                return text.New.Evidence("withdraws", hit);
        }

        return null;
    }

    // "Is het al opgelost?" asks.
    private static bool IsAsked(Words words, PhraseHit hit) => words[Denial.SentenceOf(words, hit.First).Last].After == '?';
}
