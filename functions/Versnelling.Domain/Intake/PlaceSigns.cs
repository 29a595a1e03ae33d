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
