using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>For how many children help is asked: brothers and sisters who only live there don't count.</summary>
internal static class ChildrenRules
{
    private const string Field = "children";
    private const int Most = 12;

    // A family "met drie kinderen" asks for one of them when the mail then says which.
    private static readonly PhraseTable OneOfThem = PhraseTable.Parse("""
        one: gaat ~ om|over (de|het|een|mijn|hun|haar|zijn|onze) oudste|middelste|jongste|zoon|dochter|jongen|meisje|zoontje|dochtertje; voor de|hun|haar|onze oudste|middelste|jongste; betreft (de|het|hun|een|alleen) oudste|middelste|jongste|zoon|dochter; alleen om|over|voor; een van de|hun|haar|onze; een van (de) # kinderen
        """);

    private static readonly PhraseTable Pairs = PhraseTable.Parse("""
        children.pair: broer en zus; zus en broer; broertje en zusje; zusje en broertje; zoon en dochter; dochter en zoon; beide|beiden|allebei (de|mijn|hun|onze) kinderen|jongens|meisjes|zoons|dochters|broers|broertjes|zusjes|zussen|kleinkinderen; tweeling; tweelingzusjes; tweelingbroers; broertjes; zusjes
        children.three: drieling
        """);

    public static (int Children, Evidence? Evidence) Read(MailText text, LocalDate today)
    {
        (int Count, Evidence Evidence)? most = null;
        var one = text.Told.Any(p => OneOfThem.Find(p.Words).Count > 0);
        foreach (var passage in text.Told)
        {
            var words = passage.Words;
            var ages = passage.Ages(today);
            foreach (var (count, first, last, rule) in Counted(words, one || ages.Exists(a => a.Ages.Count == 1 && IsOfOne(words, a.First))).Concat(Named(words)).Concat(ByAge(words, ages)))
            {
                if (count is >= 2 and <= Most && (most is null || count > most.Value.Count))
                    most = (count, passage.Evidence(Field, rule, first, last));
            }
        }

        return most is { } found ? found : (1, null);
    }

    // "drie kinderen", "onze 2 jongens", "alle drie", "aantal kinderen: 3".
    private static IEnumerable<(int Count, int First, int Last, string Rule)> Counted(Words words, bool one)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (ChildWords.Many.Contains(words[i].Text) && i + 1 < words.Count && words[i + 1].IsNumber && words.EndsLabel(i)
                && !(i + 2 < words.Count && (words[i + 2].Text is "jaar" or "jr" or "en" || words.Gap(i + 1).Contains(','))))
                yield return (ChildWords.Number(words[i + 1]) ?? 1, i, i + 1, "children.label");
            if (ChildWords.Number(words[i]) is not { } count || words[i].Text is "een" || (words[i].IsNumber && words[i].Text.Length > 2))
                continue;
            if (i > 0 && words[i - 1].Text == "alle" && TellsOfChildren(words, i))
                yield return (count, i - 1, i, "children.all");
            var noun = i + 1;
            while (noun < words.Count && noun < i + 3 && words[noun].Sentence == words[i].Sentence && !ChildWords.Many.Contains(words[noun].Text))
                noun++;
            if (noun >= words.Count || noun >= i + 3 || words[noun].Sentence != words[i].Sentence || !ChildWords.Many.Contains(words[noun].Text) || words[noun - 1].Text is "jaar" or "andere" or "van")
                continue;
            if (!IsOthers(words, i, noun, one))
                yield return (count, i, noun, "children.number");
        }
    }

    // "alle drie" are children only where children were told of; "alle acht" may be providers.
    private static bool TellsOfChildren(Words words, int before)
    {
        for (var i = 0; i < words.Count && i < before; i++)
        {
            if (ChildWords.Many.Contains(words[i].Text))
                return true;
        }

        return false;
    }

    private static bool IsOthers(Words words, int number, int noun, bool one)
    {
        if (ChildWords.IsOthersSibling(words, noun))
            return true;
        for (var i = number - 1; i >= 0 && i >= number - 3 && words[i].Sentence == words[number].Sentence; i--)
        {
            if (words[i].Text is "klas" or "andere" or "overige" or "groep" or "nog" or "een" && words[number - 1].Text is "van" or "de")
                return true;
            // "moeder van drie kinderen", "gezin met drie kinderen", and then one child with an age.
            if (one && words[i].Text is "gezin" or "moeder" or "vader" or "ouders" or "met" or "van" or "heeft" or "hebben" or "wij" or "we" or "ik")
                return true;
        }

        return false;
    }

    private static IEnumerable<(int Count, int First, int Last, string Rule)> Named(Words words)
    {
        foreach (var hit in Pairs.Find(words))
        {
            if (!ChildWords.IsOthersSibling(words, hit.First) && !(hit.First > 0 && words[hit.First - 1].Text is "andere" or "twee" or "drie" or "zijn" or "haar"))
                yield return (hit.Rule == "children.three" ? 3 : 2, hit.First, hit.Last, hit.Rule);
        }

        // "een jongen van 8 en een meisje van 6", "dochter (5) en zoon (8)".
        for (var i = 0; i < words.Count; i++)
        {
            if (!ChildWords.One.Contains(words[i].Text) || ChildWords.IsOthersSibling(words, i))
                continue;
            var count = 1;
            var last = i;
            for (var next = NextJoined(words, last); next > 0; next = NextJoined(words, last))
                (count, last) = (count + 1, next);
            if (count > 1)
                yield return (count, i, last, "children.joined");
        }
    }

    // The next child, joined by "en" or a comma, with at most an age between.
    private static int NextJoined(Words words, int at)
    {
        var i = at + 1;
        while (i < words.Count && i < at + 5 && words[i].Sentence == words[at].Sentence && (words[i].Text is "van" or "jaar" or "jr" || words[i].IsNumber))
            i++;
        var comma = i < words.Count && i > at + 1 && words.Gap(i - 1).Contains(',');
        if (i >= words.Count || words[i].Sentence != words[at].Sentence || (words[i].Text is not ("en" or "plus") && !comma))
            return 0;
        for (var j = comma && words[i].Text != "en" ? i : i + 1; j < words.Count && j <= i + 3 && words[j].Sentence == words[at].Sentence; j++)
        {
            if (ChildWords.One.Contains(words[j].Text))
                return j;
            if (words[j].Text is not ("mijn" or "een" or "zijn" or "haar" or "hun" or "onze" or "de" or "het" or "ons" or "diens" or "kleine" or "jongere" or "oudere"))
                return 0;
        }

        return 0;
    }

    private static IEnumerable<(int Count, int First, int Last, string Rule)> ByAge(Words words, List<AgeMention> ages)
    {
        foreach (var mention in ages)
        {
            if (mention.Ages.Count > 1)
                yield return (mention.Ages.Count, mention.First, mention.Last, "children.ages");
        }

        foreach (var sentence in ages.Where(a => a.Bracketed && a.Ages.Count == 1 && a.First > 0).GroupBy(a => words[a.First].Sentence))
            yield return (sentence.Count(), sentence.First().First, sentence.Last().Last, "children.names");
    }

    private static bool IsOfOne(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && words[i].Sentence == words[at].Sentence; i--)
        {
            // "De jongste is 2, de oudste 13" tells of all of them.
            if (ChildWords.One.Contains(words[i].Text))
                return words[i].Text is not ("jongste" or "oudste" or "middelste") || (i > 0 && words[i - 1].Text is "mijn" or "onze" or "hun" or "haar" or "zijn");
        }

        return false;
    }
}
