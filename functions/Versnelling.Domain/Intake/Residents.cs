namespace Versnelling.Domain.Intake;

/// <summary>Who it is that lives somewhere: the child, its family, one parent or somebody else.</summary>
internal static class Residents
{
    private const int Near = 6;

    /// <summary>Whose home it is: "hij woont", "moeder woont", "zijn broer woont", of which the verb stands at <paramref name="verb"/>.</summary>
    public static (Standing Standing, string? Parent) Of(Words words, int verb, int place, bool ownChild)
    {
        var child = PlaceWords.Registered.Contains(words[verb].Text) ? Standing.Registered : Standing.Child;
        var with = WithWhom(words, verb, place);
        if (WithChild(words, verb, place))
            return (child, null);
        var after = words[verb].Text is "inwoner" or "inwoners" ? 0 : 3;
        for (var step = 1; step <= Near; step++)
        {
            // A verb before its subject ("in Lelystad woont een meisje") has it at once.
            foreach (var i in (int[])[verb - step, step <= after && IsInverted(words, verb) ? verb + step : -1])
            {
                if (i < 0 || i >= words.Count || i == place || words[i].Sentence != words[verb].Sentence || (i > verb && words[i].Clause != words[verb].Clause) || (i > place && i > verb && place > verb))
                    continue;
                if (Subject(words, i, verb, child, ownChild) is { } subject)
                    return with && subject.Standing is Standing.Parent or Standing.Household ? (child, null) : subject;
            }
        }

        return (child, null);
    }

    private static (Standing Standing, string? Parent)? Subject(Words words, int at, int verb, Standing child, bool ownChild)
    {
        var word = words[at].Text;
        if (at > 0 && words[at - 1].Text is "bij" or "met" || (at > 1 && words[at - 2].Text is "bij" or "met"))
            return null;
        if (PlaceWords.ParentOf(words, at) is { } parent)
            return HasGezag(words, at) ? (child, parent) : (Standing.Parent, parent);
        if (word is "ik" or "wij" or "we" or "k")
            return IsAside(words, at) && !ownChild ? (Standing.None, null) : IsAlone(words, verb) ? (Standing.Weak, null) : (Standing.Household, null);
        if (word is "zij" or "ze" or "hij" && ParentBefore(words, at, word) is { } meant)
            return HasGezag(words, at) ? (child, meant) : (Standing.Parent, meant);
        if (word is "broer" or "zus" && at > 0 && words[at - 1].Text is "mijn" or "mn" or "m'n" or "me")
            return (Standing.Mentioned, null);
        if (word is "hij" or "zij" or "ze" or "hijzelf" or "zijzelf" or "allebei" || PlaceWords.IsChild(word) && !IsOthersSibling(words, at) && word is not ("neef" or "nicht"))
            return (child, null);
        if (IsOthersSibling(words, at) || IsOther(words, at))
            return (Standing.None, null);
        return PlaceWords.Family.Contains(word) || PlaceWords.IsChildren(word) ? (HasGezag(words, verb) ? child : Standing.Household, null) : null;
    }

    /// <summary>Whether a word names a person whose home is not the child's.</summary>
    public static bool IsOther(Words words, int at) =>
        PlaceWords.Relatives.Contains(words[at].Text) || (PlaceWords.OtherPersons.Contains(words[at].Text) && !(words[at].Text is "man" or "vrouw" && IsClient(words, at)));

    // "een jonge vrouw", "een vrouw van drieëntwintig", "man (24)": the one concerned.
    private static bool IsClient(Words words, int at)
    {
        if (at > 0 && words[at - 1].Text is "jonge")
            return true;
        var age = at + 1 < words.Count && words[at + 1].Text is "van" ? at + 2 : at + 1;
        return age < words.Count && words[age].Sentence == words[at].Sentence && (words[age].Value ?? AgeNumber.Spelled(words[age].Text)) is >= 16 and <= 27;
    }

    /// <summary>Somebody's brother or sister, who is not the one concerned.</summary>
    public static bool IsOthersSibling(Words words, int at) =>
        words[at].Text is "broer" or "zus" or "broertje" or "zusje" or "halfbroer" or "halfzus" or "halfbroertje" or "halfzusje" or "neef" or "nicht"
        && at > 0 && words[at - 1].Text is "zijn" or "haar" or "oudere" or "jongere" or "andere" or "een" or "hun"
        && !(at > 1 && words[at - 2].Text is "en" or "plus");

    /// <summary>Whether a parent at a word has gezag, and alone: told beside it, before another parent is.</summary>
    public static bool HasGezag(Words words, int parent)
    {
        var found = false;
        for (var i = Math.Max(0, parent - 3); i < words.Count && i <= parent + 10 && words[i].Sentence <= words[parent].Sentence; i++)
        {
            if (words[i].Sentence < words[parent].Sentence)
                continue;
            if (i > parent && PlaceWords.ParentOf(words, i) is not null)
                break;
            found |= words[i].Text.Contains("gezag", StringComparison.Ordinal) && !IsNegated(words, i);
        }

        return found && !Shares(words, parent);
    }

    public static bool IsNegated(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && words[i].Clause == words[at].Clause; i--)
        {
            // "dat wil ik niet meer we wonen in": who begins anew is not denied by what went before.
            if (i == at - 1 && words[i].Text is "we" or "wij" or "ik" or "hij")
                return false;
            if (words[i].Text is "niet" or "geen" or "nooit" or "zonder" && !(words[i].Text == "niet" && i > 0 && words[i - 1].Text is "alleen" or "ver") && !(i + 1 < at && words[i + 1].Text is "ver" or "alleen"))
                return true;
        }

        return false;
    }

    private static bool Shares(Words words, int at)
    {
        for (var i = Math.Max(0, at - 20); i < words.Count && i <= at + 20; i++)
        {
            if (words[i].Sentence == words[at].Sentence && words[i].Text is "beide" or "beiden" or "allebei" or "gezamenlijk" or "gedeeld" or "samen")
                return true;
        }

        return false;
    }

    // "woont bij vader in Urk": with whom the child lives stands between.
    private static bool WithWhom(Words words, int verb, int place)
    {
        for (var i = Math.Min(verb, place) + 1; i < Math.Max(verb, place); i++)
        {
            if (words[i].Text is "bij" && words[i].Sentence == words[place].Sentence)
                return true;
        }

        return place < verb && place > 1 && words[place - 1].Text is "in" or "op" or "te" && (words[place - 2].Text is "ons" or "mij" || (place > 2 && words[place - 3].Text == "bij") || (place > 3 && words[place - 4].Text == "bij"));
    }

    // "mijn ex woont met de kinderen in Urk".
    private static bool WithChild(Words words, int verb, int place)
    {
        var end = place > verb ? place : verb + 5;
        for (var i = Math.Min(verb, place) + 1; i < words.Count && i < end && words[i].Clause == words[verb].Clause; i++)
        {
            if (words[i].Text is not ("met" or "samen"))
                continue;
            for (var j = i + 1; j <= i + 3 && j < words.Count; j++)
            {
                if (PlaceWords.IsChildren(words[j].Text) || (PlaceWords.IsChild(words[j].Text) && words[j].Text is not ("broer" or "zus" or "neef" or "nicht")))
                    return true;
            }
        }

        return false;
    }

    private static bool IsInverted(Words words, int verb)
    {
        var first = verb == 0 || words[verb - 1].Clause != words[verb].Clause;
        for (var i = verb - 1; !first && i >= 0 && words[i].Clause == words[verb].Clause && i >= verb - Near; i--)
        {
            if (words[i].Text is "in" or "op" or "te" or "waar" or "daar" or "hier" or "sinds" or "nu" or "momenteel" or "inmiddels")
                return true;
        }

        return first;
    }

    // "Wij zelf wonen in Kampen": said beside where the child is.
    private static bool IsAside(Words words, int at)
    {
        for (var i = Math.Max(0, at - 2); i < words.Count && i <= at + 2; i++)
        {
            if (words[i].Sentence == words[at].Sentence && words[i].Text is "zelf")
                return true;
        }

        return false;
    }

    // "ik woon op mezelf in Zwolle, mijn broertjes zijn bij …": who is worried for brothers or sisters doesn't live with them.
    private static bool IsAlone(Words words, int verb)
    {
        for (var i = Math.Max(0, verb - 3); i < words.Count && i <= verb + 4; i++)
        {
            if (words[i].Sentence == words[verb].Sentence && words[i].Text is "mezelf" or "kamers" or "zelfstandig" or "studentenkamer" or "studentenhuis" or "zelf")
                return Siblings.Find(words).Count > 0;
        }

        return false;
    }

    private static readonly PhraseTable Siblings = PhraseTable.Parse("siblings: mijn|mn|m'n|me|ons (kleine|jongere|jongste) broertje|broertjes|zusje|zusjes|halfbroertje|halfbroertjes|halfzusje|halfzusjes|neefje|neefjes|nichtje|nichtjes|petekind|buurmeisje|buurjongen|buurjongetje|buurkinderen");

    // "Moeder klopte aan (zij woont in …)": the one just named in the clause before.
    private static string? ParentBefore(Words words, int at, string pronoun)
    {
        for (var i = at - 1; i >= 0 && i >= at - 10 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Clause == words[at].Clause)
                continue;
            if (PlaceWords.IsChild(words[i].Text) || PlaceWords.IsChildren(words[i].Text))
                return null;
            if (PlaceWords.ParentOf(words, i) is { } parent && parent == (pronoun == "hij" ? "vader" : "moeder") && !(i > 0 && words[i - 1].Text is "bij" or "met" or "haar" or "zijn"))
                return parent;
        }

        return null;
    }
}
