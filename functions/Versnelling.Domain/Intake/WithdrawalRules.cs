namespace Versnelling.Domain.Intake;

/// <summary>Whether a mail says that the question is no longer there. Only offered to the expert: a person closes the case.</summary>
internal static class WithdrawalRules
{
    private const string Field = "withdraws";

    public static Evidence? Read(MailText text)
    {
        var words = text.New.Words;
        foreach (var hit in WithdrawalPhrases.Turns.Find(words))
        {
            if (IsMeant(words, hit) && !(hit.Rule == "withdrawal.solved" && (IsNotYet(words, hit) || AsksOn(words, hit))))
                return text.New.Evidence(Field, hit);
        }

        return null;
    }

    // Not denied, asked, supposed, said by somebody else or about something else, and nothing is left in the same breath.
    private static bool IsMeant(Words words, PhraseHit hit)
    {
        var (first, last) = Denial.SentenceOf(words, hit.First);
        if (words.Gap(last).Contains('?') || (hit.Rule != "withdrawal.mistaken" && Denial.IsDenied(words, hit)))
            return false;
        foreach (var other in WithdrawalPhrases.Other.Find(words))
        {
            if (other.First >= first && other.Last <= last && (words[other.Last].Clause == words[hit.First].Clause || words[other.First].Clause == words[hit.Last].Clause))
                return false;
        }

        foreach (var limit in WithdrawalPhrases.Limits.Find(words))
        {
            if (limit.First >= first && limit.Last <= last && (limit.Rule == "left" ? limit.First > hit.Last : limit.First <= hit.First && words[limit.Last + (limit.Last < last ? 1 : 0)].Text is not ("niet" or "vervallen" or "afgedaan")))
                return false;
        }

        return true;
    }

    // "Het is nog niet opgelost".
    private static bool IsNotYet(Words words, PhraseHit hit)
    {
        for (var i = hit.First; i <= hit.Last; i++)
        {
            if (words[i].Text is "niet" or "nooit" or "niets" || (words[i].Text == "geen" && i > hit.First))
                return true;
        }

        return false;
    }

    // "Er is een plek gevonden. Hoe leggen we het hem uit?"
    private static bool AsksOn(Words words, PhraseHit hit)
    {
        for (var i = hit.Last; i < words.Count; i++)
        {
            if (words.Gap(i).Contains('?'))
                return true;
        }

        return QuestionPhrases.All.Find(words).Exists(h => h.First > hit.Last && h.Rule is "question.advice-ask" or "question.care-ask" or "question.table-name" && !Denial.IsDenied(words, h));
    }
}
