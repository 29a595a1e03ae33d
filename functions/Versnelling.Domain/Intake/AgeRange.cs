namespace Versnelling.Domain.Intake;

/// <summary>
/// From the youngest to the oldest of a family: "vijf kinderen tussen de anderhalf en de twaalf", "1 tot en met 13 jaar". Of
/// children who were counted or are somebody's; "voor kinderen van 4 tot 12" tells of an offer.
/// </summary>
internal static class AgeRange
{
    /// <summary>The age of the youngest, with the range's last word and the word for the children.</summary>
    public static AgeTold? At(Words words, int at)
    {
        if (words[at].Text is "nul" || AgeNumber.At(words, at) is not { } low || low.Value > AgeMention.OldestChild)
            return null;
        var (unit, from) = Unit(words, low.Last);
        var to = Joined(words, at, from);
        if (to == 0 || to >= words.Count || AgeNumber.At(words, to) is not { } high || high.Value > AgeMention.OldestChild + 3 || (high.Value <= low.Value && unit is not "m"))
            return null;
        var (_, last) = Unit(words, high.Last);
        if (AgeContext.IsCounted(words, last) || Family(words, at) is not (>= 0 and var family))
            return null;
        return new AgeTold([unit is "m" ? low.Value / 12 : low.Value], at, last, family, AgeHow.Number);
    }

    private static (string Unit, int Last) Unit(Words words, int number) => number + 1 < words.Count && words[number + 1].Sentence == words[number].Sentence
        ? words[number + 1].Text switch
        {
            "jaar" or "jr" or "jaren" => ("j", number + 1),
            "maanden" or "maand" or "mnd" => ("m", number + 1),
            _ => ("", number),
        }
        : ("", number);

    // The word after "tot", "tot en met", "t/m", a dash, or "en" after "tussen".
    private static int Joined(Words words, int at, int last)
    {
        if (last + 2 >= words.Count || words[last + 2].Sentence != words[at].Sentence)
            return words.Gap(last) is "-" or " - " or "–" or " – " && last + 1 < words.Count && !IsAfterNumber(words, at) ? last + 1 : 0;
        var next = last + 1;
        if (words.Gap(last) is "-" or " - " or "–" or " – " && words[next].IsNumber)
            return IsAfterNumber(words, at) ? 0 : next;
        var joined = words[next].Text is "tot" or "tm" or "t" or "a" ? next + 1 : words[next].Text is "en" && IsBetween(words, at) ? next + 1 : 0;
        while (joined > 0 && joined < words.Count && joined < next + 5 && words[joined].Text is "en" or "met" or "m" or "de" or "bijna" or "ruim")
            joined++;
        return joined;
    }

    private static bool IsAfterNumber(Words words, int at) => at > 0 && words[at - 1].IsNumber && words[at - 1].Sentence == words[at].Sentence;

    private static bool IsBetween(Words words, int at) => at > 0 && (words[at - 1].Text is "tussen" || (at > 1 && words[at - 1].Text is "de" or "ruim" && words[at - 2].Text is "tussen"));

    private static int Family(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 9 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (ChildWords.IsMany(words[i].Text))
                return IsCountedOrOwned(words, i) ? i : -1;
        }

        return -1;
    }

    private static bool IsCountedOrOwned(Words words, int many)
    {
        for (var i = many - 1; i >= 0 && i >= many - 2 && words[i].Sentence == words[many].Sentence; i--)
        {
            if (words[i].IsNumber || AgeNumber.Spelled(words[i].Text) is not null || words[i].Text is "mijn" or "onze" or "hun" or "haar" or "zijn" or "drietal" or "tweetal" or "viertal" or "vijftal" or "stel" or "paar" or "deze")
                return true;
        }

        return false;
    }
}
