namespace Versnelling.Domain.Intake;

/// <summary>How surely a number of children is the number for whom help is asked.</summary>
internal enum CountWeight
{
    /// <summary>"een gezin met drie kinderen": perhaps help is asked for one of them.</summary>
    Family,

    /// <summary>"een jongen van 8 en een meisje van 6", "twee broertjes".</summary>
    Listed,

    /// <summary>"alle vier", "het gaat om beide kinderen", "aantal kinderen: 3".</summary>
    All,
}

/// <summary>A number of children told of.</summary>
internal sealed record ChildCount(int Number, CountWeight Weight, int First, int Last, string Rule)
{
    private static readonly WordSet Singulars = new("kind jeugdige jongere client pupil");

    private static readonly PhraseTable Phrases = PhraseTable.Parse("""
        pair: broer en zus; zus en broer; broertje en (een) zusje; zusje en (een) broertje; zoon en (een|de|mijn|onze|haar|zijn) dochter; dochter en (een|de|mijn|onze|haar|zijn) zoon; zoontje en (een|mijn|haar|onze) dochtertje; dochtertje en (een|mijn|haar|onze) zoontje; jongen en (een) meisje; meisje en (een) jongen; zowel de|mijn|onze zoon|dochter|jongen|oudste|jongste als; hem|haar en (ook) (voor) zijn|haar zusje|zus|broertje|broer; tweeling; tweelingzusjes; tweelingbroers; tweelingzussen; tweelingbroertjes; broertjes; zusjes; een tweetal; het tweetal
        both: beide|beiden|allebei|alletwee (de|mijn|hun|onze|haar|zijn|deze) kinderen|jongens|meisjes|meiden|zoons|zonen|dochters|broers|broertjes|zusjes|zussen|kleinkinderen|jeugdigen|jongeren|leerlingen|kids|kindjes|pleegkinderen|clienten|pubers|tieners|peuters|kleuters; voor|over|om allebei; mijn|onze|hun|haar beide|twee kinderen|jongens|meisjes|meiden|zoons|zonen|dochters
        three: drieling; een drietal
        four: vierling; een viertal
        """);

    /// <summary>Every number of children told of in a passage.</summary>
    public static IEnumerable<ChildCount> Find(Words words, List<AgeMention> ages) =>
        [.. InPhrases(words), .. ChildNumbers.Find(words), .. Joined(words), .. ByAge(words, ages), .. Numbered(words)];

    private static IEnumerable<ChildCount> InPhrases(Words words)
    {
        foreach (var hit in Phrases.Find(words))
        {
            if (IsOthers(words, hit))
                continue;
            yield return hit.Rule switch
            {
                "both" => new ChildCount(2, CountWeight.All, hit.First, hit.Last, "children.both"),
                "four" => new ChildCount(4, CountWeight.Listed, hit.First, hit.Last, "children.four"),
                "three" => new ChildCount(3, CountWeight.Listed, hit.First, hit.Last, "children.three"),
                // "de tweeling van 4 en hun broertje".
                _ => new ChildCount(2 + AndOneMore(words, hit), CountWeight.Listed, hit.First, hit.Last, "children.pair"),
            };
        }
    }

    private static bool IsOthers(Words words, PhraseHit hit)
    {
        if (ChildWords.IsOthersSibling(words, hit.First) || AgeOwner.IsDoingWell(words, hit.First, hit.Last))
            return true;
        // "zijn tweelingbroer", "de helft van een tweeling", "drie zusjes": said or counted elsewhere.
        return hit.First > 0 && words[hit.First - 1].Sentence == words[hit.First].Sentence
            && (words[hit.First - 1].Text is "andere" or "zijn" or "haar" or "zonder" or "tegen" && !ChildWords.IsVerb(words, hit.First - 1) || AgeNumber.At(words, hit.First - 1) is not null && words[hit.First - 1].Text is not "een"
                || (hit.First > 2 && words[hit.First - 3].Text is "helft" or "deel")) && hit.Rule != "both";
    }

    private static int AndOneMore(Words words, PhraseHit hit)
    {
        if (!words[hit.First].Text.StartsWith("tweeling", StringComparison.Ordinal))
            return 0;
        for (var i = hit.Last + 1; i + 1 < words.Count && i <= hit.Last + 7 && words[i].Sentence == words[hit.Last].Sentence; i++)
        {
            if (words[i].Text is "en" or "plus" && words[i + 1].Sentence == words[i].Sentence)
                return ChildWords.IsOne(words[i + 1]) || (i + 2 < words.Count && words[i + 1].Text is "hun" or "een" or "de" or "het" or "mijn" or "onze" or "ook" && ChildWords.IsOne(words[i + 2])) ? 1 : 0;
        }

        return 0;
    }

    // "een jongen van 8 en een meisje van 6", "dochter (5) en zoon (8)".
    private static IEnumerable<ChildCount> Joined(Words words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            // "Sara en haar broertje".
            if (words[i].Capital && i + 3 < words.Count && words[i + 1].Text is "en" && words[i + 2].Text is "haar" or "zijn" && words[i + 3].Text is "broertje" or "zusje" && words[i + 3].Sentence == words[i].Sentence && !ChildWords.IsOne(words[i].Text) && !ChildWords.IsOthersSibling(words, i + 3))
                yield return new ChildCount(2, CountWeight.Listed, i, i + 3, "children.joined");
            if (!ChildWords.IsOne(words[i].Text) || words.EndsLabel(i) || ChildWords.IsOthersSibling(words, i) || IsRelation(words, i))
                continue;
            var (count, last) = (1, i);
            for (var next = NextJoined(words, last); next > 0; next = NextJoined(words, last))
                (count, last) = (count + 1, next);
            if (count > 1)
                yield return new ChildCount(count, CountWeight.Listed, i, last, "children.joined");
            i = last;
        }
    }

    // The next child, joined by "en" or a comma, with at most an age and a name between.
    private static int NextJoined(Words words, int at)
    {
        var i = at + 1;
        while (i < words.Count && i < at + 6 && words[i].Sentence == words[at].Sentence && (words[i].Text is "van" or "jaar" or "jr" || words[i].IsNumber || AgeNumber.Spelled(words[i]) is not null || (words[i].Capital && i == at + 1)))
            i++;
        if (i >= words.Count || words[i].Sentence != words[at].Sentence)
            return 0;
        var comma = i > at + 1 && words.Gap(i - 1).Contains(',');
        if (words[i].Text is not ("en" or "plus") && !comma)
            return 0;
        for (var j = comma && words[i].Text != "en" ? i : i + 1; j < words.Count && j <= i + 3 && words[j].Sentence == words[at].Sentence; j++)
        {
            if (ChildWords.IsOne(words[j].Text))
                return IsRelation(words, j) || IsHerBaby(words, at, j) || words[j].Text == "kind" || (comma && IsRank(words, j)) ? 0 : j;
            if (words[j].Text is not ("mijn" or "een" or "zijn" or "haar" or "hun" or "onze" or "de" or "het" or "ons" or "diens" or "kleine" or "jongere" or "oudere" or "d'r" or "z'n" or "zn" or "mn" or "m'n"))
                return 0;
        }

        return 0;
    }

    // "mijn dochter en de kleine": a young mother with her child.
    private static bool IsHerBaby(Words words, int parent, int child) =>
        words[parent].Text is "dochter" or "zoon" or "kleindochter" or "nichtje" or "nicht" && words[child].Text is "kleine" or "kleintje" or "baby" or "babytje" or "kind" or "kindje";

    // "jongen van dochter" and "neef" are kin of somebody.
    private static bool IsRelation(Words words, int at) =>
        at + 2 < words.Count && words[at + 1].Text == "van" && words[at].Text is "jongen" or "kind" or "zoon" or "dochter" && words[at + 2].Text is "dochter" or "zoon" or "mijn" or "haar" or "zijn" or "moeder";

    private static IEnumerable<ChildCount> ByAge(Words words, List<AgeMention> ages)
    {
        var told = ages.FindAll(a => a.Concern >= Concern.Told);
        foreach (var mention in told)
        {
            if (mention.Ages.Count > 1)
                yield return new ChildCount(mention.Ages.Count, CountWeight.Listed, mention.First, mention.Last, "children.ages");
        }

        if (told.Count < 2)
            yield break;
        // "Sem (8), Noor (6) en Finn (3)"; one child on each line.
        foreach (var sentence in told.Where(a => a.Head >= 0).GroupBy(a => words[a.First].Sentence))
        {
            var heads = sentence.DistinctBy(a => a.Head).DistinctBy(a => (words[a.Head].Text, a.Ages[0])).Where(a => IsSomebody(words, a.Head)).ToList();
            if (heads.Count > 1 && heads.TrueForAll(h => h.Head < h.First || heads.Count > 2))
                yield return new ChildCount(heads.Sum(h => h.Ages.Count), heads.TrueForAll(h => IsRank(words, h.Head)) ? CountWeight.Family : CountWeight.Listed, heads[0].First, heads[^1].Last, "children.names");
        }

        var lines = told.FindAll(a => words.StartsLine(a.Head >= 0 && a.Head < a.First ? a.Head : a.First) && (a.Head < 0 || a.First - a.Head <= 3));
        var run = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && lines[i].First - lines[i - 1].Last < 20 && words[lines[i].First].Sentence != words[lines[i - 1].First].Sentence && !SameName(words, lines[i], lines[i - 1]))
                continue;
            if (i - run > 1)
                yield return new ChildCount(i - run, CountWeight.Listed, lines[run].First, lines[i - 1].Last, "children.lines");
            run = i;
        }
    }

    // "De jongste is 2, de oudste 13": between them may be others.
    private static bool IsRank(Words words, int head) => words[head].Text is "jongste" or "oudste" or "kleinste" or "grootste";

    private static bool IsSomebody(Words words, int head) => ChildWords.IsOne(words[head]) || words[head].Text is not ("hij" or "zij" or "ze" or "ie" or "die" or "het" or "ik" or "ben" or "word" or "k" or "hem" or "iemand");

    private static bool SameName(Words words, AgeMention one, AgeMention other) =>
        one.Head < 0 || other.Head < 0 || words[one.Head].Text is "hij" or "zij" or "ze" or "leeftijd" || (words[one.Head].Capital && words[one.Head].Text == words[other.Head].Text && words[one.Head].Length > 1 && !ChildWords.IsOne(words[one.Head]));

    // "Kind 1: …" and "Jeugdige 2" on lines of their own.
    private static IEnumerable<ChildCount> Numbered(Words words)
    {
        var (most, at) = (0, 0);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Singulars.Contains(words[i]) && words.StartsLine(i) && words[i + 1].Value == most + 1 && words[i + 1].Sentence == words[i].Sentence)
                (most, at) = (most + 1, i);
        }

        if (most > 1)
            yield return new ChildCount(most, CountWeight.All, at, at + 1, "children.numbered");
    }
}
