using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>Children counted with a number: "drie kinderen", "alle vier", "het zijn er twee", "aantal kinderen: 3".</summary>
internal static class ChildNumbers
{
    private static readonly WordSet Plurals = new("oudsten jongsten middelsten anderhalf");

    private static readonly FrozenDictionary<string, int> Together =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["tweeen"] = 2, ["drieen"] = 3, ["vieren"] = 4, ["vijven"] = 5, ["zessen"] = 6, ["zevenen"] = 7, ["twee"] = 2, ["drie"] = 3, ["vier"] = 4, ["vijf"] = 5 }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<ChildCount> Find(Words words)
    {
        var together = TellsOfMany(words);
        var told = false;
        var singles = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (Label(words, i) is { } labelled)
                yield return labelled;
            var many = ChildWords.IsMany(words[i].Text) || Plurals.Contains(words[i].Text);
            singles += ChildWords.IsOne(words[i].Text) ? 1 : 0;
            told |= many || words[i].Text is "tweeling" || singles > 1;
            if (many && Before(words, i) is { } counted)
                yield return counted;
            if (together && words[i].Text is "zijn" or "z'n" or "hun" or "ons" && i > 0 && words[i - 1].Text == "met" && i + 1 < words.Count && Together.TryGetValue(words[i + 1].Text, out var all))
                yield return new ChildCount(all, CountWeight.Listed, i - 1, i + 1, "children.together");
            if (Number(words, i) is not { } number || number < 2 || i == 0)
                continue;
            // "Twee zijn het er."
            if (told && TheyAre(words, i))
                yield return new ChildCount(number, CountWeight.Listed, i, i + 2, "children.they");
            if (words[i - 1].Sentence != words[i].Sentence)
                continue;
            // "alle drie" are children only where children were told of; "alle acht" may be providers.
            if (words[i - 1].Text is "alle" && !IsOtherThing(words, i) && (told || (i > 1 && words[i - 2].Text is "om" or "over" && ClosesOrColon(words, i)) || ChildFollows(words, i)))
                yield return new ChildCount(number, CountWeight.All, i - 1, i, "children.all");
            else if (!words[i].IsNumber && words[i - 1].Text is "jongste" or "oudste")
                yield return new ChildCount(number, CountWeight.All, i - 1, i, "children.ranked");
            else if (i > 1 && words[i - 1].Text is "er" or "hen" && words[i - 2].Text is "om" or "over" or "voor")
                yield return new ChildCount(number, CountWeight.All, i - 2, i, "children.about");
            else if (i > 1 && words[i - 1].Text is "er" && words[i - 2].Text is "zijn" && told && ClosesOrColon(words, i))
                yield return new ChildCount(number, CountWeight.Listed, i - 2, i, "children.they");
            else if (i > 1 && words[i - 1].Text is "die" or "deze" && words[i - 2].Text is "voor" or "om" or "over" && told && ClosesOrWord(words, i))
                yield return new ChildCount(number, CountWeight.All, i - 2, i, "children.those");
        }
    }

    private static bool TheyAre(Words words, int at) =>
        at + 2 < words.Count && words[at + 1].Text is "zijn" && words[at + 1].Sentence == words[at].Sentence
        && (words[at + 2].Text is "er" or "ze" || (at + 3 < words.Count && words[at + 2].Text is "het" or "t" && words[at + 3].Text is "er"));

    // "aantal kinderen: 3", "Kinderen    2", "Aantal minderjarigen in het gezin: twee".
    private static ChildCount? Label(Words words, int at)
    {
        if (!(ChildWords.Many.Contains(words[at]) || words[at].Text is "kind" && at > 0 && words[at - 1].Text == "aantal"))
            return null;
        var labelled = at > 0 && words[at - 1].Text == "aantal";
        for (var i = at; i + 1 < words.Count && i <= at + (labelled ? 4 : 1) && words[i + 1].Sentence == words[at].Sentence; i++)
        {
            var gap = words.Gap(i);
            if (Number(words, i + 1) is not { } number)
                continue;
            var ends = i + 2 >= words.Count || words[i + 2].Sentence != words[i + 1].Sentence || words.Gap(i + 1).IndexOfAny("\n(.;") >= 0;
            return (labelled && (words.EndsLabel(i) || gap.Contains("  ", StringComparison.Ordinal) || gap.Contains('=')) || (words.EndsLabel(i) && ends)) && !words.Gap(i + 1).Contains(',')
                ? new ChildCount(number, CountWeight.All, at, i + 1, "children.label") : null;
        }

        return null;
    }

    // A number up to two words before the noun.
    private static ChildCount? Before(Words words, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 3 && words[i].Sentence == words[noun].Sentence; i--)
        {
            if (Number(words, i) is { } number)
            {
                if (number < 2 || (i > 0 && words[i - 1].IsNumber && words.Gap(i - 1) is "-" or "/") || IsOthers(words, i, noun))
                    return null;
                var weight = IsAsked(words, i) || Plurals.Contains(words[noun].Text) ? CountWeight.All : !IsFamily(words, i) || IsListedAfter(words, noun) ? CountWeight.Listed : CountWeight.Family;
                return new ChildCount(number, weight, i, noun, "children.number");
            }

            if (words[i].Text is "jaar" or "jr" or "andere" or "van" or "en" or "maanden" or "in" or "met" or "voor" || words[i].Clause != words[noun].Clause)
                return null;
        }

        return null;
    }

    // "moeder met drie kinderen (baby, peuter, kleuter)": who lists them tells of them all.
    private static bool IsListedAfter(Words words, int noun) =>
        words.Gap(noun).IndexOfAny("(:") >= 0 && noun + 1 < words.Count && words[noun + 1].Sentence == words[noun].Sentence && (ChildWords.IsOne(words[noun + 1].Text) || AgeNumber.At(words, noun + 1) is not null);

    private static int? Number(Words words, int at) =>
        words[at].IsNumber ? words[at].Text.Length <= 2 && words[at].After is not (':' or '%') ? words[at].Value : null : words[at].Text is "een" or "anderhalf" ? null : AgeNumber.Spelled(words[at]);

    private static bool IsOthers(Words words, int number, int noun)
    {
        if (ChildWords.IsOthersSibling(words, noun) || AgeOwner.IsDoingWell(words, number, noun))
            return true;
        // "een groep van max 4 jongeren", "vier van onze zes bewoners".
        if (number > 0 && (words[number - 1].Text is "max" or "maximaal" or "maximum" or "hooguit" or "hoogstens" or "minimaal" or "minstens"
            || (number > 2 && words[number - 1].Text is "onze" or "de" && words[number - 2].Text is "van" && Number(words, number - 3) is not null && words[noun].Text is "bewoners" or "jongeren" or "jeugdigen" or "clienten" or "leerlingen" or "pupillen")))
            return true;
        // "28 kinderen in de klas".
        for (var i = noun + 1; i < words.Count && i <= noun + 4 && words[i].Sentence == words[noun].Sentence; i++)
        {
            if (words[i].Text is "klas" or "groep" && words[i - 1].Text is "de" or "zijn" or "haar" or "onze" or "mijn" or "een")
                return true;
        }

        // "drie kinderen van de buren".
        if (noun + 3 < words.Count && words[noun + 1].Text is "van" && words[noun + 3].Text is "buren" or "buurvrouw" or "buurman" or "vriendin" or "vriend" or "collega")
            return true;
        var siblings = ChildWords.Siblings.Contains(words[noun]);
        for (var i = number - 1; i >= 0 && i >= number - 5 && words[i].Sentence == words[number].Sentence; i--)
        {
            if (words[i].Text is "klas" or "andere" or "overige" or "groep" or "ook" or "nog" or "vrienden" or "per" or "gezinshuis" or "pleeggezin" or "huwelijk" or "relatie" or "oudste" or "jongste" or "middelste" or "naast" || (words[i].Text is "uit" && i < number - 1) || (words[i].Text is "een" && i < number - 1 && words[i + 1].Text is "van"))
                return words[i].Text is not ("gezinshuis" or "pleeggezin" or "groep") || number - i <= 3;
            // "zijn zus van 25 en haar 3 kindjes", "ik heb zes zussen".
            if (ChildWords.Siblings.Contains(words[i]) || words[i].Text is "vriend" or "vriendin" || (siblings && words[i].Text is "heb" or "heeft" or "hebben" or "had" or "met"))
                return true;
        }

        return false;
    }

    // "het gaat om drie kinderen", "hulp voor mijn twee jongens".
    private static bool IsAsked(Words words, int number)
    {
        for (var i = number - 1; i > 0 && i >= number - 3 && words[i].Sentence == words[number].Sentence; i--)
        {
            if (words[i].Text is "om" or "over" && words[i - 1].Text is "gaat" or "het" or "draait" or "hier" or "zorgen" || words[i].Text is "betreft")
                return true;
        }

        return false;
    }

    // "moeder van drie kinderen", "gezin met drie kinderen": of them perhaps one.
    private static bool IsFamily(Words words, int number)
    {
        for (var i = number - 1; i >= 0 && i >= number - 4 && words[i].Sentence == words[number].Sentence; i--)
        {
            if (words[i].Text is "gezin" or "moeder" or "vader" or "ouders" or "met" or "van" or "heeft" or "hebben" or "heb" or "wij" or "we" or "ik" or "telt" or "weduwnaar" or "echtpaar" or "stel" or "bestaat" or "familie" or "haar" or "hun" or "alleenstaand" or "alleenstaande")
                return true;
        }

        return false;
    }

    private static bool TellsOfMany(Words words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (ChildWords.IsMany(words[i].Text))
                return true;
        }

        return false;
    }

    private static bool ChildFollows(Words words, int at)
    {
        for (var i = at + 1; i < words.Count && i <= at + 3 && words[i].Sentence == words[at].Sentence; i++)
        {
            if (ChildWords.IsMany(words[i].Text))
                return true;
        }

        return false;
    }

    // "alle drie de instanties".
    private static bool IsOtherThing(Words words, int at) =>
        at + 2 < words.Count && words[at + 1].Text is "de" or "deze" && words[at + 2].Clause == words[at].Clause && !ChildFollows(words, at);

    private static bool ClosesOrColon(Words words, int at) => at + 1 >= words.Count || words[at + 1].Clause != words[at].Clause;

    private static bool ClosesOrWord(Words words, int at) => ClosesOrColon(words, at) || words[at + 1].Text is "om" or "is" or "zijn" or "zoek" or "zoeken" or "vraag" or "samen" or "graag" or "een" or "hulp";
}
