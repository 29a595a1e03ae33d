namespace Versnelling.Domain.Intake;

/// <summary>Whether a sentence looks for care: outright, or by a way to look and care that can be looked for, close together.</summary>
internal static class CareSearch
{
    private const int Reach = 10;
    private const int Near = 5;

    /// <param name="sentence">The sentence.</param>
    /// <param name="advises">Whether it asks for advice as well: then "iemand" is somebody to talk with.</param>
    public static PhraseHit? Find(in QuestionSentence sentence, bool advises)
    {
        if (sentence.Has("informs"))
            return null;
        if (sentence.Hit("question.care-ask") is { } turn && !Denial.IsDenied(sentence.Words, turn))
            return turn;
        foreach (var look in sentence.Hits)
        {
            if (look.Rule.StartsWith("look-", StringComparison.Ordinal) && Looks(sentence, look, advises) && Sought(sentence, look, !advises && look.Rule is not ("look-who" or "look-wish" or "look-want")) is { } found)
                return found;
        }

        if (!advises && sentence.IsQuestion && !sentence.Has("otherwise") && sentence.Hit("question.care-maybe") is { } maybe)
            return maybe;
        return sentence.IsFragment ? Named(sentence) : null;
    }

    /// <summary>Care that is named without a way to look for it; a choice between two is no search.</summary>
    public static PhraseHit? Named(in QuestionSentence sentence)
    {
        for (var i = sentence.First; i <= sentence.Last && sentence.Words[i].Text != "of"; i++)
        {
            if (CareWords.IsCare(sentence.Words[i].Text))
                return new PhraseHit("question.care-named", i, i);
        }

        return null;
    }

    /// <summary>"In de polder bestaat geen dagcentrum": care that isn't there, unless nobody wants it.</summary>
    public static PhraseHit? Lacking(in QuestionSentence sentence)
    {
        for (var i = sentence.First; i < sentence.Last; i++)
        {
            if (sentence.Words[i].Text is not "geen")
                continue;
            for (var j = i + 1; j <= sentence.Last && j <= i + 2; j++)
            {
                if (CareWords.IsCare(sentence.Words[j].Text) && !sentence.Has("look-need") && !sentence.Has("look-seek") && !sentence.Has("look-wish"))
                    return new PhraseHit("question.care-need", i, j);
            }
        }

        return null;
    }

    /// <summary>"Jullie wel ideeën?", "Iemand?", "Suggesties welkom." after it was told that care lacks.</summary>
    public static PhraseHit? Else(in QuestionSentence sentence) =>
        (sentence.IsQuestion || sentence.Words[sentence.Last].Text is "welkom") && sentence.Last - sentence.First <= Near && !sentence.Has("question.advice-weigh") && sentence.Hit("care-else") is { } hit ? hit with { Rule = "question.care-sought" } : null;

    private static bool Looks(in QuestionSentence sentence, PhraseHit look, bool advises) => look.Rule switch
    {
        "look-who" or "look-exist" => sentence.IsQuestion && !advises,
        "look-want" => !advises,
        "look-known" or "look-which" or "look-arrange" or "look-free" => sentence.IsQuestion,
        _ => true,
    } && !IsRefused(sentence, look);

    private static PhraseHit? Sought(in QuestionSentence sentence, PhraseHit look, bool vague)
    {
        var (before, after) = look.Rule switch
        {
            "look-which" => (0, Near),
            "look-who" or "look-know" or "look-known" or "look-exist" => (0, Reach),
            _ => (Reach, Reach),
        };
        for (var i = Math.Max(sentence.First, look.First - before); i <= sentence.Last && i <= look.Last + after; i++)
        {
            var word = sentence.Words[i].Text;
            if ((CareWords.IsCare(word) && (look.Rule == "look-need" || !sentence.IsDefinite(i))) || (vague && i > look.Last && i <= look.Last + Near && CareWords.IsVague(word) && (i < sentence.Last || word is not ("iemand" or "iets"))))
                return new PhraseHit("question.care-sought", Math.Min(i, look.First), Math.Max(i, look.Last));
        }

        return null;
    }

    // "Wij zoeken geen plek", "hebben al gezocht", "wat we nodig hadden"; but not "we kunnen geen plek vinden".
    private static bool IsRefused(in QuestionSentence sentence, PhraseHit look)
    {
        var words = sentence.Words;
        var clause = words[look.First].Clause;
        if (clause != words[look.Last].Clause)
            return true;
        if (sentence.IsQuestion || look.Rule is not ("look-seek" or "look-need"))
            return false;
        var participle = words[look.First].Text is "gezocht" or "gevraagd";
        for (var i = sentence.First; i <= sentence.Last; i++)
        {
            var word = words[i].Text;
            if (words[i].Clause == clause
                && ((participle && word is "heeft" or "hebben" or "heb" or "is" or "zijn") || word is "hadden" or "had"
                    || (Math.Abs(i - look.First) <= 3 && word is "geen" or "niet" or "hoeft" or "hoeven" or "zonder" && words[look.Last].Text != "vinden")))
                return true;
        }

        return false;
    }
}
