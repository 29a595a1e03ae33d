using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>Reads the age that follows from a year or date of birth.</summary>
internal static class BirthDates
{
    private static readonly string[] Months = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The age when a date or year of birth begins at a word, with its last word.</summary>
    public static (int Age, int Last)? At(Words words, int at, LocalDate today)
    {
        if (Read(words, at) is not { } born || born.Date > today || !IsAnnounced(words, at, born.Last))
            return null;
        var date = BirthdayTold(words, born.Last) is { } month && born.Last == at ? new LocalDate(born.Date.Year, month, 28) : born.Date;
        var age = date > today ? 0 : Period.Between(date, today, PeriodUnits.Years).Years;
        return age <= 100 ? (age, born.Last) : null;
    }

    public static bool IsMonth(string word) => Month(word) > 0 && word is not "meisje" and not "meid" and not "meiden" and not "meisjes" and not "juffrouw" and not "junior";

    private static bool IsAnnounced(Words words, int at, int last)
    {
        for (var i = at - 1; i >= 0 && i >= at - 6 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Text is "geb" or "geboren" or "geboortedatum" or "gebdatum" or "bj" or "gbd" or "gbj" or "gebd" or "gebj" or "gebdt" or "gebdtm" or "born" or "geboortejaar" or "bouwjaar" or "gebjaar" or "gb" or "gebdat" or "gbdatum" or "geboortejr" or "dob" or "jaargang" or "lichting" or "gebortedatum" or "geborendatum")
                return true;
            if (words[i].IsNumber && i < at - 2)
                break;
        }

        // "geb.dat. : 11-09-2008".
        if (at > 1 && words[at - 1].Text is "dat" or "datum" && words[at - 2].Text is "geb" or "geboorte")
            return true;

        // "D.O.B.", "* 12-06-2011".
        if (at > 2 && words[at - 1].Text == "b" && words[at - 2].Text == "o" && words[at - 3].Text == "d")
            return true;
        if (at > 0 && words.Gap(at - 1).TrimEnd() is [.., '*' or '°'] or [.., '\''] && (words[at].Text.Length != 4 || ChildWords.IsOne(words[at - 1]) || words[at - 1].Capital))
            return words[at].Text.Length != 2 || ChildWords.IsOne(words[at - 1]) || last > at || IsVintage(words, at);

        if (last + 1 < words.Count && words[last + 1].Sentence == words[at].Sentence && words[last + 1].Text is "geboren" or "geb")
            return true;
        if (last > at)
            return IsBracketed(words, at) || FollowsPerson(words, at);

        // "Meisje 2012", "Hij is van 2012", "een meisje van 2012", "jongen uit 2010", "van november 2019".
        if (at > 0 && words[at].Text.Length == 4 && words.Gap(at - 1).Contains("..", StringComparison.Ordinal) && words[at - 1].Text is "jr" or "jaar" or "geboortejaar" or "geb" or "gebjaar" or "dat" or "datum" or "geboortedatum")
            return true;
        var i0 = at - 1;
        if (i0 > 0 && Month(words[i0].Text) > 0)
            i0--;
        if (i0 >= 0 && i0 < at - 1 && ChildWords.IsChild(words[i0].Text) && words[i0].Sentence == words[at].Sentence)
            return true;
        if (i0 < 0 || words[i0].Sentence != words[at].Sentence)
            return false;
        if (ChildWords.IsOne(words[i0]) || words[i0].Text is "m" or "v" or "j" && words[i0].Length == 1)
            return true;
        if (words[i0].Capital && words.StartsLine(i0) && i0 == at - 1 && words.Gap(i0) is " " or ", " && EndsLine(words, at))
            return true;
        if (words[i0].Text is "van" or "uit" && i0 > 0 && words[i0 - 1].Sentence == words[at].Sentence)
        {
            // "Meisje uit Almere, van december 2019".
            if (words.Gap(i0 - 1).IndexOfAny(",)") >= 0 && (at + 1 >= words.Count || words[at + 1].Text is not ("tot" or "t" or "en")) && TellsOfChild(words, i0))
                return true;
            var before = words[i0 - 1].Text is "nog" or "ook" or "dus" or "net" && i0 > 1 ? i0 - 2 : i0 - 1;
            return ChildWords.IsOne(words[before]) || words[before].Text is "ben"
                || (words[before].Text is "is" && before > 0 && (words[before - 1].Text is "hij" or "zij" or "ze" or "ie" or "die" or "kleine" || words[before - 1].Capital || ChildWords.IsOne(words[before - 1])));
        }

        return IsBracketed(words, at);
    }

    private static bool TellsOfChild(Words words, int before)
    {
        for (var i = before - 1; i >= 0 && i >= before - 9 && words[i].Sentence == words[before].Sentence; i--)
        {
            if (ChildWords.IsOne(words[i]))
                return true;
        }

        return false;
    }

    // "F., m, 07-02-2012", "jongen, 12 maart 2011".
    private static bool FollowsPerson(Words words, int at) =>
        at > 0 && words[at].IsNumber && words[at - 1].Sentence == words[at].Sentence && words.Gap(at - 1).Trim() is "" or "," or "." or ".," or ")," or "/"
        && (AgePerson.IsSex(words, at - 1) || (words.Gap(at - 1).Contains(',') && (ChildWords.IsOne(words[at - 1]) || (words[at - 1].Capital && words[at - 1].Length == 1))));

    // "ik ben er eentje van '04", "een meisje uit '11".
    private static bool IsVintage(Words words, int at) =>
        at > 1 && words[at - 1].Text is "van" or "uit" && words[at - 2].Sentence == words[at].Sentence
        && (ChildWords.IsOne(words[at - 2]) || words[at - 2].Capital || words[at - 2].Text is "eentje" or "een" or "is" or "ben" or "hij" or "zij" or "ze" or "ie");

    // "Sem (2012)" and "S. (14-05-2012)": nothing else stands in brackets right after a name.
    private static bool IsBracketed(Words words, int at) =>
        words[at].Before == '(' && at > 0 && (words[at - 1].Capital || ChildWords.IsOne(words[at - 1])) && words[at - 1].Sentence == words[at].Sentence;

    private static bool EndsLine(Words words, int at) => at + 1 >= words.Count || words[at + 1].Sentence != words[at].Sentence || words.Gap(at).Contains('\n') || words.Gap(at).Contains(',');

    // "2012 (verjaart in december)", "2010, jarig in mei".
    private static int? BirthdayTold(Words words, int at)
    {
        for (var i = at + 1; i < words.Count && i <= at + 4 && words[i].Sentence == words[at].Sentence; i++)
        {
            if (i > at + 1 && words[i - 1].Text is "in" or "verjaart" or "jarig" && Month(words[i].Text) is > 0 and var month)
                return month;
        }

        return null;
    }

    private static (LocalDate Date, int Last)? Read(Words words, int at)
    {
        if (!words[at].IsNumber)
            return at + 1 < words.Count && words[at + 1] is { IsNumber: true, Text.Length: 4 } && Month(words[at].Text) is > 0 and var name && words[at + 1].Value is { } of and > 1980 and < 2100 && (at == 0 || !words[at - 1].IsNumber) ? Make(of, name, 15, at + 1) : null;
        var first = words[at].Value ?? 0;
        var has2 = at + 2 < words.Count;
        if (words[at] is { Text.Length: 8, Value: { } glued })
            return Make(glued % 10000, glued / 10000 % 100, glued / 1000000, at) ?? Make(glued / 10000, glued / 100 % 100, glued % 100, at);
        if (words[at].Text.Length == 4 && first is > 1900 and < 2100)
        {
            if (has2 && words.Gap(at) is "-" or "/" or "." && words[at + 1].Value is { } isoMonth and <= 12 && words[at + 2].Value is { } isoDay)
                return Make(first, isoMonth, isoDay, at + 2);
            if (at > 0 && Month(words[at - 1].Text) is > 0 and var before && words[at - 1].Sentence == words[at].Sentence && (at < 2 || !words[at - 2].IsNumber))
                return Make(first, before, 15, at);
            // Of a year alone nobody knows the day: the middle errs least.
            return Make(first, 7, 1, at);
        }

        if (words[at].Text.Length == 2 && words[at].Before is '\'' or '’' or '‘')
            return Make(Century(first), 7, 1, at);
        if (!has2)
            return null;
        var spelled = Month(words[at + 1].Text);
        var month = spelled > 0 ? spelled : words.Gap(at) is "-" or "/" or "." or " " or " - " or " / " ? words[at + 1].Value ?? 0 : 0;
        if (month is < 1 or > 12 || words[at + 2].Value is not { } year || words[at + 2].Text.Length is not (2 or 4))
            return null;
        return Make(year < 100 ? Century(year) : year, month, first, at + 2);
    }

    private static int Century(int year) => (year > 40 ? 1900 : 2000) + year;

    private static int Month(string word)
    {
        if (word.Length < 3 || word is "meisje" or "meid" or "meiden" or "meisjes")
            return 0;
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.StartsWith(Months[i], StringComparison.Ordinal) && (Months[i].Length == word.Length || IsLongMonth(word)))
                return i + 1;
        }

        return word == "mrt" ? 3 : 0;
    }

    private static bool IsLongMonth(string word) =>
        word is "januari" or "februari" or "febr" or "maart" or "april" or "juni" or "juli" or "augustus" or "september" or "sept" or "oktober" or "november" or "december";

    private static (LocalDate Date, int Last)? Make(int year, int month, int day, int last) =>
        year is > 1900 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? (new LocalDate(year, month, day), last) : null;
}
