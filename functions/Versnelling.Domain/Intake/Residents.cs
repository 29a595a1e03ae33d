using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>Who it is that lives somewhere: the child, its family, one parent or somebody else.</summary>
internal static class Residents
{
    public static readonly FrozenSet<string> Lives = "woont woon wonen wonend wonende woonachtig ingeschreven hoofdverblijf woonplaats thuiswonend".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> Family = "gezin ouders familie huishouden kinderen thuis".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Whose home it is: "hij woont", "moeder woont", "zijn broer woont".
    public static (Standing Standing, string? Parent) SubjectAround(Words words, int verb, int place)
    {
        for (var i = verb + 1; i < place; i++)
        {
            if (words[i].Text is "bij")
                return (Standing.Child, null);
        }

        if (SubjectIsOther(words, verb))
            return (Standing.None, null);
        var after = place <= verb ? 2 : 0;
        for (var i = verb + after; i >= 0 && i >= verb - 5; i--)
        {
            if (i >= words.Count || words[i].Sentence != words[verb].Sentence)
                continue;
            if (words[i].Text is "moeder" or "vader")
                return HasGezag(words, verb) ? (Standing.Child, words[i].Text) : (Standing.Parent, words[i].Text);
            if (Family.Contains(words[i].Text) || words[i].Text is "wij" or "we" or "ik")
                return (HasGezag(words, verb) ? Standing.Child : Standing.Household, null);
            if (words[i].Text is "hij" or "zij" or "ze" or "die" or "dat" or "kind" or "jongen" or "meisje")
                return (Standing.Child, null);
        }

        return (Standing.Child, null);
    }

    private static bool HasGezag(Words words, int at)
    {
        for (var i = Math.Max(0, at - 8); i < words.Count && i <= at + 8; i++)
        {
            if (words[i].Sentence == words[at].Sentence && words[i].Text.Contains("gezag", StringComparison.Ordinal) && !IsNegated(words, i))
                return true;
        }

        return false;
    }

    public static bool SubjectIsOther(Words words, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 4 && words[i].Sentence == words[verb].Sentence; i--)
        {
            var word = words[i].Text;
            if (word is "hij" or "zij" or "ze" or "we" or "wij" or "ik" or "moeder" or "vader" or "ouders" or "kinderen" or "kind" or "gezin")
                return false;
            if (SiblingAlone(words, i) || word is "opa" or "oma" or "grootouders" or "tante" or "oom" or "ex" or "partner" or "stiefvader" or "collega" or "pleegouders")
                return true;
        }

        return false;
    }

    public static bool SiblingAlone(Words words, int at) =>
        words[at].Text is "broer" or "zus" or "broertje" or "zusje" or "halfbroer" or "halfzus"
        && at > 0 && words[at - 1].Text is "zijn" or "haar" or "mijn" or "oudere" or "jongere" or "oudste" or "jongste" or "andere" or "een";

    // A child that lives with oma in Lelystad lives in Lelystad; an oma in Kampen is only somebody's oma.
    public static bool LivesWith(Words words, int relative)
    {
        if (words[relative].Text is not ("opa" or "oma" or "grootouders" or "tante" or "oom"))
            return false;
        for (var i = relative - 1; i >= 0 && i >= relative - 6 && words[i].Sentence == words[relative].Sentence; i--)
        {
            if (Lives.Contains(words[i].Text))
                return true;
        }

        return false;
    }

    public static bool IsNegated(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && words[i].Clause == words[at].Clause; i--)
        {
            if (words[i].Text is "niet" or "geen" or "buiten")
                return true;
        }

        return false;
    }
}
