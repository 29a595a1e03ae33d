using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>Ages told of children, brothers and sisters of the child left out.</summary>
/// <param name="Ages">One or, in "kinderen van 5, 9 en 12", more.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word.</param>
/// <param name="Bracketed">Whether the age stands in brackets after a name.</param>
internal sealed record AgeMention(IReadOnlyList<int> Ages, int First, int Last, bool Bracketed)
{
    private const int OldestChild = 27;

    public static List<AgeMention> Find(Words words, LocalDate today)
    {
        var found = new List<AgeMention>();
        for (var i = 0; i < words.Count; i++)
        {
            if (At(words, i, today) is not { } mention)
                continue;
            i = mention.Last;
            if (mention.Ages.All(a => a is >= 0 and <= OldestChild) && IsOfChild(words, mention.First))
                found.Add(mention);
        }

        return found;
    }

    private static AgeMention? At(Words words, int at, LocalDate today)
    {
        if (ChildWords.Jarige(words[at].Text) is { } spelled)
            return IsPlan(words, at + 1) ? null : new AgeMention([spelled], at, at, Bracketed: false);
        if (BirthDates.At(words, at, today) is var (born, last))
            return new AgeMention([born], at, last, words[at].Before == '(');
        if (words[at].Text is "anderhalf" && at + 1 < words.Count && words[at + 1].Text is "jaar" or "jarige" && !IsDuration(words, at, at + 1))
            return new AgeMention([1], at, at + 1, Bracketed: false);
        if (ChildWords.Number(words[at]) is null || words[at].Text.Length > 2 && words[at].IsNumber && words[at].Text.AsSpan().IndexOfAny(",;") < 0)
            return null;
        // "voor de jongste twee" counts them.
        if (!words[at].IsNumber && at > 0 && words[at - 1].Text is "jongste" or "oudste")
            return null;
        var (ages, end) = List(words, at);
        var unit = end + 1 < words.Count && words[end + 1].Sentence == words[at].Sentence && words.Gap(end).Trim(" -") is "" ? words[end + 1].Text : "";
        if (unit is "en" && end + 3 < words.Count && words[end + 2].Text is "een" && words[end + 3].Text is "half" or "halve")
            (unit, end) = ("jaar", end + 3);
        switch (unit)
        {
            case "jaar" or "jaren" or "jr" or "jarig" or "jarige" or "jarigen" or "j" or "jaartjes" or "jaars":
                return IsDuration(words, at, end + 1) || IsRange(words, at) || IsPlan(words, end + 2) ? null
                    : new AgeMention(Shift(words, at, end + 1, ages), at, end + 1, words[at].Before == '(');
            case "maanden" or "mnd" or "maand" or "weken" or "wk":
                return IsInfant(words, at, end + 1) ? new AgeMention([.. ages.Select(a => unit[0] == 'm' ? a / 12 : 0)], at, end + 1, Bracketed: false) : null;
        }

        return IsBareAge(words, at, end, unit) && !IsRange(words, at) ? new AgeMention(Shift(words, at, end, ages), at, end, words[at].Before == '(') : null;
    }

    // "5, 9 en 12": numbers joined by commas and "en".
    private static (List<int> Ages, int End) List(Words words, int at)
    {
        var ages = new List<int> { ChildWords.Number(words[at])!.Value };
        var end = at;
        while (end + 1 < words.Count && words[end + 1].Sentence == words[at].Sentence)
        {
            var joined = words[end + 1].Text is "en" or "&" ? end + 2 : end + 1;
            var unitBetween = words[end + 1].Text is "jaar" or "jr" && end + 2 < words.Count && words[end + 2].Text == "en" ? end + 3
                : words[end + 1].Text is "jaar" or "jr" && end + 2 < words.Count && words.Gap(end + 1) is ", " ? end + 2 : -1;
            if (unitBetween > 0)
                joined = unitBetween;
            if (joined >= words.Count || ChildWords.Number(words[joined]) is not { } next || next > OldestChild || words[joined].Text is "een" || words[joined].Sentence != words[at].Sentence
                || (unitBetween > 0 && joined + 1 < words.Count && words[joined + 1].Text is "maanden" or "maand" or "mnd")
                || (joined == end + 1 && words.Gap(end) is not (", " or "," or "/" or " / ")) || words[joined].Text.Length > 2 != !words[joined].IsNumber && words[joined].IsNumber)
                break;
            ages.Add(next);
            end = joined;
        }

        return (ages, end);
    }

    private static bool IsBareAge(Words words, int at, int end, string after)
    {
        var closes = end + 1 >= words.Count || words[end + 1].Clause != words[end].Clause;
        if (words[at].Text is "een" || (!words[at].IsNumber && at == end && !closes && !(at > 0 && words[at - 1].Text == "van")))
            return false;
        if (after is "geworden")
            return true;
        if (after is "keer" or "uur" or "dagen" or "dag" or "x" or "e" or "de" or "ste" or "kilo" or "minuten" or "euro" or "weken" or "van" or "procent" or "kinderen" or "broers" or "zussen" or "broertjes" or "zusjes" or "gesprekken" or "trajecten"
            || words[end].After is '%' or ':' || (words[end].After == '.' && end + 1 < words.Count && words.Gap(end) is "." && words[end + 1].IsNumber) || words[at].Before is '€' or '+' or '.'
            || (end + 1 < words.Count && words[end + 1].IsNumber && words.Gap(end) is "-" or " " or "."))
            return false;
        if (at == 0 || words[at - 1].Sentence != words[at].Sentence)
            return at > 0 && words[at - 1].Text is "leeftijd" or "lft";
        if (words[at].Before == '(' && words[end].After is ')' or ',')
            return !words[at - 1].IsNumber;
        var i = at - 1;
        while (i > 0 && words[i].Text is "net" or "nu" or "pas" or "al" or "bijna" or "inmiddels" or "nog" or "ruim" or "ongeveer" or "ca" or "circa" or "vorige" or "volgende" or "week" or "maand" or "binnenkort" or "jaar" or "ook" or "pas" or "eindelijk" or "morgen" or "vandaag" or "er" or "denk" or "schat" or "ik")
            i--;
        var before = words[i].Text;
        if (before is "leeftijd" or "leeftijden" or "lft" || ((ChildWords.One.Contains(before) || before is "m" or "v" or "j" or "g") && (words.EndsLabel(at - 1) || words.Gap(at - 1) is " " or ", " or " - ")))
            return true;
        if (closes && ChildWords.Many.Contains(before))
            return true;
        if (before == "van" && i > 0)
            return IsChildBefore(words, i - 1);
        if (before is "is" or "ben" or "wordt" or "word" or "zijn" or "was")
            return HasSubject(words, i);
        // "T., 17, Dronten": a name alone, then the age.
        if (closes && i == at - 1 && words[i].Capital && words.Gap(i) is ", " or "., " && (i == 0 || words[i - 1].Sentence != words[i].Sentence))
            return true;
        return words[at - 1].Capital && words.Gap(at - 1) is ", " && words[at - 1].Clause != words[at].Clause && words[end].After is '.' or ',' or ')' && i > 0 && words[i - 1].Text is "ben" or "heet" or "is" or "dochter" or "zoon" or "om" or "over" or "voor";
    }

    // "broer en zus van 8", "jongens (tweeling) van 8": up to two words may stand between.
    private static bool IsChildBefore(Words words, int at)
    {
        for (var i = at; i >= 0 && i >= at - 2 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (ChildWords.One.Contains(words[i].Text) || ChildWords.Many.Contains(words[i].Text) || words[i].Text is "tweeling" or "drieling" or "iemand" or "eentje")
                return true;
        }

        return words[at].Capital;
    }

    private static bool HasSubject(Words words, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 4 && words[i].Sentence == words[verb].Sentence; i--)
        {
            if (words[i].Text is "ik" or "hij" or "zij" or "ze" or "die" || words[i].Capital || ChildWords.One.Contains(words[i].Text) || ChildWords.Many.Contains(words[i].Text))
                return true;
        }

        return false;
    }

    private static bool IsDuration(Words words, int at, int unit)
    {
        var i = at - 1;
        while (i >= 0 && words[i].Text is "ruim" or "ongeveer" or "bijna" or "zo'n" or "ca" or "circa")
            i--;
        var before = i >= 0 && words[i].Sentence == words[at].Sentence ? words[i].Text : "";
        if (before is "al" or "sinds" or "na" or "over" or "binnen" or "afgelopen" or "laatste" or "komende" or "eerste" or "elke" or "per" or "voor" or "gedurende" or "minstens" or "tot" or "vanaf" or "onder" or "boven" or "dan" or "de" or "minimaal" or "maximaal" or "hele")
            return !(before == "al" && i > 0 && words[i - 1].Text is "is" or "ben" && unit + 1 < words.Count && words[unit + 1].Text is "oud") && !(before is "de" && words[unit].Text.StartsWith("jarig", StringComparison.Ordinal));
        var after = unit + 1 < words.Count && words[unit + 1].Sentence == words[unit].Sentence ? words[unit + 1].Text : "";
        return after is "geleden" or "lang" or "terug" or "ervaring" or "later" or "bezig" or "getrouwd" or "gescheiden" or "wachten" or "duren" or "duurt" or "achtereen" or "gewacht" or "wachttijd"
            || (words[at].Text is "een" && !(at > 0 && words[at - 1].Text == "van"));
    }

    private static bool IsRange(Words words, int at) =>
        at > 0 && (words[at - 1].Text is "tot" or "t" or "vanaf" or "tm" || (words[at - 1].Text is "m" && at > 1 && words[at - 2].Text is "t") || (words[at - 1].IsNumber && words.Gap(at - 1) is "-" or " - " or "–"));

    // "een driejarig traject" tells no age.
    private static bool IsPlan(Words words, int at) => at < words.Count && words[at].Text is "traject" or "opleiding" or "strijd" or "relatie" or "behandeling" or "project" or "pilot";

    private static bool IsInfant(Words words, int at, int unit)
    {
        if (unit + 1 < words.Count && words[unit + 1].Text == "oud")
            return true;
        return at > 1 && words[at - 1].Text is "van" && (ChildWords.One.Contains(words[at - 2].Text) || words[at - 2].Capital) || (at > 0 && words[at - 1].Text is "baby" or "leeftijd");
    }

    // Who "wordt 12" or is "bijna 12" is still 11.
    private static List<int> Shift(Words words, int at, int last, List<int> ages)
    {
        var turning = last + 1 < words.Count && words[last + 1].Text is "wordt" or "word";
        for (var i = at - 1; i >= 0 && i >= at - 4 && words[i].Clause == words[at].Clause; i--)
            turning |= words[i].Text is "wordt" or "word" or "bijna";
        return turning ? [.. ages.Select(a => a - 1)] : ages;
    }

    private static bool IsOfChild(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 5 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (ChildWords.IsOthersSibling(words, i))
                return false;
            if (ChildWords.One.Contains(words[i].Text) || ChildWords.Many.Contains(words[i].Text) || words[i].Text is "hij" or "die" or "tweeling" or "drieling")
                return true;
            if (ChildWords.Adults.Contains(words[i].Text))
                return false;
            if (words[i].Text is "ik")
                return !HasOwnChild(words, i);
        }

        return true;
    }

    private static bool HasOwnChild(Words words, int at)
    {
        var (from, to) = Denial.SentenceOf(words, at);
        for (var i = from; i <= to; i++)
        {
            // "ik ben 17 en woon bij mijn vader" is no parent.
            if (words[i].Text is "alleenstaande" || (words[i].Text is "moeder" or "vader" && !(i > from && words[i - 1].Text is "mijn" or "m'n" or "mn" or "me" or "bij" or "zijn" or "haar")) || (words[i].Text is "mijn" && i < to && ChildWords.One.Contains(words[i + 1].Text)))
                return true;
        }

        return false;
    }
}
