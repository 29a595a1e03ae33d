namespace Versnelling.Domain.Intake;

/// <summary>Whose age it is, and whether help is asked for that child.</summary>
internal static class AgeOwner
{
    private static readonly PhraseTable DoingWell = PhraseTable.Parse("""
        well: doet|doen (het|'t|dat) (daar|erg|heel|gelukkig|wel|zeer|gewoon|best|thuis) goed|prima|uitstekend|fijn|geweldig; redt|redden zich|t|het (wel|prima|goed); redt|redden ~ zich; gaat|gaan (het|'t) (met) ~ (wel|gelukkig|heel) goed|prima|uitstekend; zelfstandig (woont|wonen); op zichzelf|zichzelf|mezelf|mijzelf|mijzelve; op mijn|mn|m'n eigen; op (d'r|zijn|haar) eigen; geen hulp (nodig); geen zorgen; geen vraag|vragen; geen problemen|probleem; buiten beschouwing|beeld
        well: merkt|merken er|weinig; alles wat hij|ze|zij nodig; niet aangemeld; valt|vallen ~ buiten; telt|tellen niet mee; is|zijn al (het) huis uit; al uit huis; niets aan de hand; is alles goed; alles goed; loopt|lopen (alles|het) goed|prima; maken wij ons geen; blijft|blijven buiten; hoeft niet; top; staan ~ buiten
        """);

    public static Concern ConcernOf(Words words, AgeTold told)
    {
        var owner = Owner(words, told);
        return owner is not Concern.Told ? owner : IsDoingWell(words, told) ? Concern.DoingWell : told.How is AgeHow.Likely ? Concern.Likely : owner;
    }

    private static Concern Owner(Words words, AgeTold told)
    {
        var head = told.Head;
        if (head < 0)
            return Concern.Told;
        if (words[head].Text is "ik" or "ben" or "bin" or "word" or "k")
            return IsParent(words, head) ? Concern.Nobody : Concern.Told;
        var noun = Apposed(words, head);
        if (ChildWords.IsCompany(words, noun))
            return told.How is AgeHow.Number or AgeHow.Born && IsYoungAdult(words, noun, told) ? Concern.Likely : Concern.Nobody;
        if (IsOfAnother(words, noun) || IsOther(words, noun) || ChildWords.IsOthersSibling(words, noun) || IsSiblingLater(words, noun) || (IsPronoun(words, head) && RefersToOther(words, head)))
            return Concern.Sibling;
        return Concern.Told;
    }

    // "wij begeleiden een vrouw van 22": help for the young goes on to 27.
    private static bool IsYoungAdult(Words words, int noun, AgeTold told) =>
        words[noun].Text is "vrouw" or "man"
        && (noun == 0 || words.StartsLine(noun) || words[noun - 1].Text is "een" or "deze" or "alleenstaande" or "dakloze" or "autistische" || (words[noun - 1].Capital && words.Gap(noun - 1).IndexOfAny(",(") >= 0)) && told.Ages.Count == 1 && told.Ages[0] >= 16 && told.First - noun <= 4;

    // "moeder Karin (25)", "zijn zusje Noor (6)", "vriend, 19": the noun before a name tells who it is.
    private static int Apposed(Words words, int head)
    {
        if (!words[head].Capital || ChildWords.IsChild(words[head].Text) || head == 0 || words[head - 1].Sentence != words[head].Sentence)
            return head;
        var before = words[head - 1].Capital && head > 1 && !ChildWords.IsChild(words[head - 1].Text) ? head - 2 : head - 1;
        return words[before].Sentence == words[head].Sentence && words.Gap(before).IndexOfAny(".;:") < 0 && !(words.StartsLine(before) && words.Gap(before).Contains(',')) && (ChildWords.IsChild(words[before].Text) || ChildWords.IsCompany(words, before)) ? before : head;
    }

    // "zijn zus van 25 en haar 3 kindjes", "haar nieuwe vriend, diens dochter".
    private static bool IsOfAnother(Words words, int noun)
    {
        for (var i = noun - 1; i > 0 && i >= noun - 3 && words[i].Sentence == words[noun].Sentence; i--)
        {
            if (words[i].Text is not ("haar" or "zijn" or "hun" or "diens" or "wiens"))
                continue;
            for (var j = i - 1; j >= 0 && j >= i - 6 && words[j].Sentence == words[noun].Sentence; j--)
            {
                if (words[j].Text is "vriend" or "vriendin" or "tante" or "oom" or "buurvrouw" or "buurman" || ChildWords.IsOthersSibling(words, j))
                    return true;
                if (ChildWords.Adults.Contains(words[j]) || ChildWords.IsChild(words[j].Text))
                    return false;
            }
        }

        return false;
    }

    private static bool IsOther(Words words, int noun)
    {
        for (var i = noun; i >= 0 && i >= noun - 3 && words[i].Sentence == words[noun].Sentence; i--)
        {
            if (words[i].Text is "andere" or "anderen" or "overige" or "rest")
                return !(words[i].Text is "andere" && i > 0 && words[i - 1].Text is "ene");
        }

        return false;
    }

    // A brother without "en" beside a child told of before: "Vader geb. 1979, broertje geb. 2015".
    private static bool IsSiblingLater(Words words, int noun)
    {
        if (!ChildWords.Siblings.Contains(words[noun].Text) || (noun > 0 && words[noun - 1].Text is "en" or "twee" or "drie" or "de" or "deze" or "een" or "mijn" or "jarige" or "zijn" or "haar" or "hun" or "diens" or "me" or "mn" or "m'n" or "onze" or "ons" or "kleine" or "grote" or "oudste" or "jongste" or "tweelingbroer"))
            return false;
        return words[noun].Text is "broer" or "zus" or "broertje" or "zusje" && !(noun + 1 < words.Count && words[noun + 1].Text is "en") && noun > 0 && words[noun - 1].Text is not ("voor" or "over");
    }

    private static bool IsPronoun(Words words, int at) => words[at].Text is "hij" or "zij" or "ze" or "die";

    // "Hij heeft een zusje. Zij is 8." and "Moeder is 24 …, zij": the person named last before the pronoun.
    private static bool RefersToOther(Words words, int at)
    {
        if (at == 0 || words[at].Text is "hij" && words[at - 1].Sentence == words[at].Sentence)
            return false;
        for (var i = at - 1; i >= 0 && i >= at - 8 && words[i].Sentence >= words[at].Sentence - 1; i--)
        {
            if (ChildWords.IsOthersSibling(words, i))
                return words[at].Text is "die" || (words[i].Text.Contains("zus", StringComparison.Ordinal) ? words[at].Text is "zij" or "ze" : words[at].Text is "hij");
            if (ChildWords.IsOne(words[i]))
                return false;
        }

        return false;
    }

    // "ik ben 24 en moeder van …", but "ik ben 17 en woon bij mijn moeder" is no parent.
    private static bool IsParent(Words words, int at)
    {
        var (from, to) = Denial.SentenceOf(words, at);
        for (var i = from; i <= to; i++)
        {
            if (words[i].Text is "alleenstaande" || (words[i].Text is "moeder" or "vader" or "mama" or "papa" && !(i > from && words[i - 1].Text is "mijn" or "m'n" or "mn" or "me" or "bij" or "zijn" or "haar" or "de" or "geen" or "zonder" or "een" or "met" or "ons" or "onze" or "stief" or "van"))
                || (i < to && words[i].Text is "mijn" or "mn" or "m'n" or "me" or "onze" && ChildWords.IsOne(words[i + 1].Text) && !ChildWords.Siblings.Contains(words[i + 1].Text) && words[i + 1].Text is not ("neef" or "nicht" or "neefje" or "nichtje")))
                return true;
        }

        return false;
    }

    private static bool IsDoingWell(Words words, AgeTold told) => IsDoingWell(words, told.First, told.Last);

    /// <summary>Whether the sentence says of these words that there is nothing to ask: "redden zich prima".</summary>
    public static bool IsDoingWell(Words words, int first, int last)
    {
        foreach (var hit in DoingWell.Find(words))
        {
            if (words[hit.First].Sentence == words[first].Sentence && (hit.First > last ? hit.First - last < 14 : first - hit.Last < 6) && !Turns(words, Math.Min(last, hit.Last), Math.Max(first, hit.First)))
                return true;
        }

        return false;
    }

    // A new thought or another child stands between.
    private static bool Turns(Words words, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (words[i].Text is "maar" || ChildWords.IsOne(words[i]) || words[i - 1].After == ';')
                return true;
        }

        return false;
    }
}
