namespace Versnelling.Domain.Intake;

/// <summary>One age or several in a row with their units: "11 maanden, 3, 8 en 12 jaar".</summary>
/// <param name="Ages">In whole years.</param>
/// <param name="First">The first word.</param>
/// <param name="Last">The last word, the unit included.</param>
/// <param name="Unit">The first unit written.</param>
internal sealed record AgeList(List<int> Ages, int First, int Last, AgeUnit Unit)
{
    public static AgeList From(Words words, int at, AgeNumber number)
    {
        var (unit, end) = UnitAfter(words, number.Last);
        var list = new AgeList([], at, end, unit);
        var values = new List<(int Value, AgeUnit Unit)> { (number.Value, unit) };
        while (Next(words, end) is { } next && AgeNumber.At(words, next) is { } more && more.Value <= AgeMention.OldestChild && words[next].Text is not ("een" or "nul"))
        {
            var (nextUnit, nextEnd) = UnitAfter(words, more.Last);
            // "2 jaar en 7 maanden" is one age.
            if (unit == AgeUnit.Years && nextUnit is AgeUnit.Months or AgeUnit.Weeks && words[end + 1].Text == "en" && values.Count == 1)
            {
                end = nextEnd;
                break;
            }

            // "ben 17 en 5 maanden zwanger".
            if (unit == AgeUnit.None && values.Count == 1 && nextUnit is AgeUnit.Months or AgeUnit.Weeks && words[end + 1].Text == "en")
                break;
            if (AgeContext.IsCounted(words, nextEnd) || (nextUnit == AgeUnit.None && IsTime(words, more.Last)))
                break;
            values.Add((more.Value, nextUnit));
            (unit, end) = (unit == AgeUnit.None ? nextUnit : unit, nextEnd);
        }

        // "een jaar of tien" is ten; so is "een jaar of tien, elf", and "14 of 15" is one child.
        if (values.Count >= 2 && words[at].Text is "een" && unit == AgeUnit.Years)
            values.RemoveAt(0);
        if (values.Count == 2 && values[1].Value == values[0].Value + 1 && (words[at].Text is "een" || IsEither(words, at, end)))
            values.RemoveAt(1);

        // "6 en 8 maanden": the unit stands once, at the end.
        var last = values[^1].Unit;
        return list with
        {
            Ages = [.. values.Select(v => InYears(v.Value, v.Unit == AgeUnit.None && values.TrueForAll(o => o.Unit == AgeUnit.None || o == values[^1]) ? last : v.Unit))],
            Last = end,
            Unit = unit,
        };
    }

    /// <summary>Whether ages stand in a row without commas: "van 1 3 7 en 9".</summary>
    public static bool IsBlankRow(Words words, int at)
    {
        var i = at;
        while (i + 1 < words.Count && words[i].Value is { } low and <= AgeMention.OldestChild && words[i + 1].Value is { } high && high > low && words.Gap(i) is " ")
            i++;
        return i > at && i + 2 < words.Count && words[i + 1].Text is "en" && words[i + 2].Value > words[i].Value && words[i + 2].Value <= AgeMention.OldestChild;
    }

    private static bool IsEither(Words words, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (words[i].Text is "of" or "a")
                return true;
        }

        return words.Gap(first).Trim() is "/" or "à";
    }

    private static int InYears(int value, AgeUnit unit) => unit switch
    {
        AgeUnit.Months => value / 12,
        AgeUnit.Weeks or AgeUnit.Days => 0,
        _ => value,
    };

    private static bool IsTime(Words words, int last) => words[last].After is ':' or '%' || (words[last].After == '.' && last + 1 < words.Count && words.Gap(last) is "." && words[last + 1].IsNumber);

    private static int? Next(Words words, int end)
    {
        if (end + 1 >= words.Count || words[end + 1].Sentence != words[end].Sentence)
            return null;
        if (words[end + 1].Text is "en" or "resp" or "respectievelijk" or "alsmede" or "plus" or "of")
            return end + 2 < words.Count && words[end + 2].Sentence == words[end].Sentence ? end + 2 : null;
        var gap = words.Gap(end);
        if (gap is " " && IsBlankRow(words, end))
            return end + 1;
        if (gap.Contains('\n') || !(gap.Trim() is "," or "/" or "&" or "+"))
            return null;
        return words[end + 1].Text is "en" && end + 2 < words.Count ? end + 2 : end + 1;
    }

    private static (AgeUnit Unit, int Last) UnitAfter(Words words, int number)
    {
        var at = number + 1;
        if (at >= words.Count || words[at].Sentence != words[number].Sentence || words.Gap(number).Trim(" -.‑").Length > 0 || words.Gap(number).Contains('\n'))
            return (AgeUnit.None, number);
        return words[at].Text switch
        {
            "jaar" or "jaren" or "jr" or "jrs" or "jarig" or "jarige" or "jarigen" or "jaarig" or "jaarige" or "jaartjes" or "jaars" or "lentes" or "kaarsjes" or "yr" or "jaor" or "joar" or "jaer" or "jaa" or "jaarr" or "years" or "year" => (AgeUnit.Years, at),
            "j" or "y" when words[at].Length == 1 && !words[at].Capital => (AgeUnit.Years, at),
            "maanden" or "maand" or "mnd" or "mnden" or "mdn" or "maandjes" or "mndn" => (AgeUnit.Months, at),
            "weken" or "week" or "wk" or "wkn" or "weekjes" => (AgeUnit.Weeks, at),
            "dagen" or "dag" when at + 1 < words.Count && words[at + 1].Text == "oud" => (AgeUnit.Days, at),
            _ => (AgeUnit.None, number),
        };
    }
}

/// <summary>What an age is counted in.</summary>
internal enum AgeUnit
{
    None,
    Years,
    Months,
    Weeks,
    Days,
}
