namespace Versnelling.Domain.Intake;

/// <summary>Small signs on the way back from a place.</summary>
internal static class PlaceSigns
{
    /// <summary>"woont met onze dochter in Zwolle".</summary>
    public static int? LivesBefore(Words words, int child, int first)
    {
        for (var i = child - 1; i >= 0 && i >= child - 5 && words[i].Clause == words[first].Clause && PlaceTense.Preposition(words, first) is "in" or "op" or "te"; i--)
        {
            if (PlaceWords.LivesNow.Contains(words[i].Text))
                return i;
        }

        return null;
    }

    /// <summary>"staat op vaders adres".</summary>
    public static bool IsPutAt(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 5 && words[i].Clause == words[at].Clause; i--)
        {
            if (words[i].Text is "staat" or "staan")
                return true;
        }

        return false;
    }

    /// <summary>"Als wijkagent kom ik op Urk een jongen tegen": what the writer is, not where.</summary>
    public static bool IsWriter(Words words, int at, int first) => at > 0 && words[at - 1].Text is "als" && words[at].Clause == words[first].Clause;

    /// <summary>"sinds het weekend", "dit weekend" is when, not what.</summary>
    public static bool IsSince(Words words, int at) => words[at].Text.StartsWith("weekend", StringComparison.Ordinal) && at > 0 && (words[at - 1].Text is "dit" or "vorig" or "afgelopen" || (at > 1 && words[at - 2].Text is "sinds" or "na" or "vanaf"));

    /// <summary>"ik in Dronten en de kinderen zijn bij mij", "groetjes uit Almere"; "hij wil naar mij in Almere" is no home yet.</summary>
    public static Standing? OfWriter(Words words, int first)
    {
        if (first < 2 || words[first - 2].Sentence != words[first].Sentence || !PlaceNoun.IsPreposition(words[first - 1].Text))
            return null;
        var (before, starts) = (words[first - 2].Text, first == 2 || words[first - 3].Clause != words[first - 2].Clause);
        if (before is "mij" or "ons" && first > 2 && words[first - 3].Text is "naar")
            return Standing.None;
        if (starts && before is "ik" or "wij" or "we" && words[first - 1].Text is "in" or "op" or "te")
            return Standing.Household;
        return starts && before is "hallo" or "hoi" or "groet" or "groeten" or "groetjes" or "dag" or "hey" or "goedemorgen" or "goedemiddag" or "goedenavond" && words[first - 1].Text is "uit" or "vanuit" ? Standing.Household : null;
    }

    /// <summary>"zit in Almere bij zijn vader": with whom stands behind the place.</summary>
    public static bool IsWithParentAfter(Words words, int first, int last)
    {
        if (PlaceTense.Preposition(words, first) is not ("in" or "op" or "te") || last + 2 >= words.Count || words[last + 1].Text is not "bij" || words[last + 1].Clause != words[last].Clause)
            return false;
        if (PlaceWords.ParentOf(words, last + 2) is null && (last + 3 >= words.Count || PlaceWords.ParentOf(words, last + 3) is null || words[last + 2].Text is not ("zijn" or "haar" or "hun" or "mijn" or "de" or "m'n" or "z'n")))
            return false;
        for (var i = first - 2; i >= 0 && i >= first - 6 && words[i].Clause == words[first].Clause; i--)
        {
            if (Residents.IsOthersSibling(words, i) || Residents.IsOther(words, i))
                return false;
            if (words[i].Text is "zit" or "zitten" or "is" or "zijn" or "verblijft" or "verblijven" or "blijft" or "thuis")
                return true;
        }

        return false;
    }

    public static bool IsLost(Words words, int i)
    {
        var (_, last) = Denial.SentenceOf(words, i);
        for (var j = i; j <= last; j++)
        {
            if (words[j].Text is "ontheven" or "ontzet" or "ontnomen" or "beeindigd" or "kwijt")
                return true;
        }

        return false;
    }
}
