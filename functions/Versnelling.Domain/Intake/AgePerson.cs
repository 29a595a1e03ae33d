namespace Versnelling.Domain.Intake;

/// <summary>Who it is whose age is told: the child, name or pronoun near a number.</summary>
internal static class AgePerson
{
    /// <summary>The person named in the words before, within the sentence; -1 when nobody is.</summary>
    public static int HeadBefore(Words words, int at, int reach)
    {
        for (var i = at - 1; i >= 0 && i >= at - reach && words[i].Sentence == words[at].Sentence; i--)
        {
            if (AgeDuration.Durations.Contains(words[i].Text))
                return -1;
            if (IsPerson(words, i))
                return i;
        }

        return -1;
    }

    /// <summary>The person of "een 14-jarige jongen"; the one before in "jongen (14-jarig)".</summary>
    public static int HeadOfJarige(Words words, int first, int last)
    {
        var after = NextHead(words, last + 1);
        return after >= 0 ? after : words[last].Text.EndsWith('e') && first > 0 && words[first - 1].Text is "een" or "de" or "deze" or "die" or "twee" ? -1 : HeadBefore(words, first, 4);
    }

    /// <summary>"de dochter van mijn vriendin is 17": the daughter.</summary>
    public static int OfWhom(Words words, int head)
    {
        for (var i = head - 1; i > 0 && i >= head - 3 && words[i].Clause == words[head].Clause; i--)
        {
            if (words[i].Text is "van")
                return ChildWords.IsOne(words[i - 1].Text) && !ChildWords.Siblings.Contains(words[i - 1].Text) ? i - 1 : head;
        }

        return head;
    }

    /// <summary>Whether a word is a noun that names no person: "een maximum".</summary>
    public static bool IsThing(Words words, int at) =>
        at > 0 && !words[at].Capital && !IsPerson(words, at) && words[at - 1].Text is "een" or "het" or "de" or "geen" or "dit" or "deze" && words[at].Text is not "leeftijd" && !ChildWords.IsOne(words[at].Text);

    public static int NextHead(Words words, int at)
    {
        for (var i = at; i < words.Count && i < at + 2 && words[i].Clause == words[at - 1].Clause; i++)
        {
            if (ChildWords.IsChild(words[i].Text) || ChildWords.IsCompany(words, i))
                return i;
        }

        return -1;
    }

    // "wordt mijn pleegdochter 16", "is onze Daan nu 14".
    public static int OverSubject(Words words, int person)
    {
        var i = person - 1;
        while (i >= 0 && i >= person - 3 && words[i].Clause == words[person].Clause && (words[i].Text is "mijn" or "mn" or "m'n" or "onze" or "ons" or "haar" or "zijn" or "hun" or "de" or "het" or "dit" or "deze" or "oudste" or "jongste" || words[i].Capital))
        {
            if (words[i].Text == "zijn" && i > 0 && words[i - 1].Text is "wordt")
                return i - 1;
            i--;
        }

        return i >= 0 && words[i].Text is "wordt" or "is" or "werd" && words[i].Clause == words[person].Clause ? i : person;
    }

    public static int HeadBetween(Words words, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (IsPronoun(words[i].Text) || ChildWords.IsOne(words[i].Text))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a word names a person: a child, a grown-up, a pronoun or a name.</summary>
    public static bool IsPerson(Words words, int at) =>
        ChildWords.IsChild(words[at].Text) || ChildWords.IsCompany(words, at) || words[at].Text is "vrouw" or "man" || IsPronoun(words[at].Text)
        || words[at].Text is "iemand" or "eentje" or "tweetal" or "drietal" or "viertal" or "anderen" or "beiden" or "oudsten" or "jongsten" or "oud"
        || (words[at].Capital && !words[at].IsNumber && !IsPlainStart(words, at));

    public static bool IsPronoun(string word) => word is "hij" or "zij" or "ze" or "ie" or "he" or "she" or "ik" or "die" or "het" or "kheb" or "em" or "hem" or "k";

    // A capital at the beginning of a sentence may be any word; a letter alone is an initial.
    public static bool IsPlainStart(Words words, int at) =>
        (at == 0 || words[at - 1].Sentence != words[at].Sentence) && words[at].Length > 1 && (AgeLead.Softeners.Contains(words[at].Text) || AgeEnd.Follows.Contains(words[at].Text) || words[at].Text is "van" or "onze" or "ons" or "wie" or "wat" or "dit" or "deze" or "zo" or "vader" or "totaal" or "geboren" or "graag" or "sedert" or "sinds" or "al" or "binnen" or "elke" or "ruim" or "hoe" or "heeft" or "kan" or "kunnen" or "hebben" or "is" or "onderwerp" or "betreft" or "aanbieder" or "school" or "wij" or "we");

    public static bool IsSex(Words words, int at) => words[at].Text is "m" or "v" or "j" or "g" or "mnl" or "vrl" or "x" && !(at > 0 && words[at - 1].IsNumber && words[at - 1].Sentence == words[at].Sentence && words.Gap(at - 1) is "" or " ");
}
