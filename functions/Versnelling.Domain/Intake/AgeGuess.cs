namespace Versnelling.Domain.Intake;

/// <summary>
/// Numbers that are most likely an age though no word near them is known to name a child: "ons petekind van 6 in Kampen",
/// "een van mijn spitsen, 12 jaar en ook daar wonend", "16." They count where nothing surer is told.
/// </summary>
internal static class AgeGuess
{
    private const int Youngest = 3;
    private const int YoungestAlone = 10;

    /// <summary>The age that the numbers most likely are; null when they may as well be something else.</summary>
    public static AgeForm? Of(Words words, AgeList list)
    {
        var (first, last) = (list.First, list.Last);
        if (words[first].Text is "een" || list.Unit is AgeUnit.Weeks or AgeUnit.Days || AgeContext.IsCounted(words, last) || char.IsLetter(words[last].After) || AgeDuration.IsDuration(words, list))
            return null;
        var age = list.Ages.Min();
        var (before, almost) = AgeLead.Skip(words, first);
        var form = new AgeForm(-1, almost ? 1 : 0, AgeHow.Likely);
        if (list.Unit == AgeUnit.Months)
            return Beside(words, first, last) && age > 0 && before >= 0 && words[before].Text is "van" ? form : null;
        if (list.Ages.Count > 1 && AgeEnd.Closes(words, last) && TellsOfChildren(words, first))
            return form;
        if (age < Youngest)
            return null;
        if (before >= 0 && words[before].Sentence == words[first].Sentence && words[before].Text is "van" && before >= first - 2)
            return IsOfSomebody(words, before) && (list.Unit == AgeUnit.Years || Beside(words, first, last)) ? form : null;
        // "ben 15 heb al 2 jaar geen vader", "ik schat een jaar of zes".
        if (age >= YoungestAlone && first > 0 && words[first - 1].Text is "ben" && words[first - 1].Sentence == words[first].Sentence && list.Unit == AgeUnit.None)
            return form with { Head = first - 1 };
        if (first > 0 && words[first - 1].Sentence == words[first].Sentence && words[first - 1].Text is "schat" or "denk" or "gok" or "vermoed" or "geloof" or "dacht" && Beside(words, first, last))
            return form;
        if (list.Ages.Count == 1 && list.Unit is AgeUnit.None or AgeUnit.Years && AgeEnd.GoesOn(words, last) && Birthday(words, first) is { } birthday)
            return form with { Younger = birthday };
        if (before >= 0 && words[before].Clause == words[first].Clause && before >= first - 3 && words[before].Text is "is" or "ben" or "wordt" or "word" && list.Unit is AgeUnit.None or AgeUnit.Years)
            return AgePerson.HeadBefore(words, before, 2) is var head and >= 0 && !words[head].Capital ? form with { Head = head, Younger = words[before].Text[0] == 'w' ? 1 : form.Younger } : null;
        // "gaat richting de achttien", "tikt in juni de 18 aan", "nadert de twaalf".
        if (age >= 4 && list.Unit == AgeUnit.None && first > 1 && words[first - 1].Text is "de" && (AgeEnd.Closes(words, last) || words[last + 1].Text is "aan") && Nears(words, first - 1))
            return form with { Younger = 1 };
        // "Veertien sinds gisteren.", "15, in november 16." answer a question.
        if (age >= YoungestAlone && AgeEnd.AtStart(words, first) && last + 1 < words.Count && words[last + 1].Sentence == words[last].Sentence && (words[last + 1].Text is "sinds" or "geworden" || (words.Gap(last).Trim() is "," && words[last + 1].Text is "in" or "bijna" or "over" or "straks" or "net" or "sinds" or "binnenkort")))
            return form;
        if (list.Unit == AgeUnit.Years)
            return IsSetApart(words, first) && Beside(words, first, last) ? form : null;
        return age >= YoungestAlone && AgeEnd.AtStart(words, first) && EndsSentence(words, last) && words[last].After is '.' or ' ' or '\n' or '!' && !words.StartsLine(first) ? form : null;
    }

    // "en wordt met de kerst elf", "wordt 3 oktober veertien", "was in maart 16 jaar": how many years younger than the number.
    private static int? Birthday(Words words, int first)
    {
        var dated = false;
        for (var i = first - 1; i >= 0 && i >= first - 7 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Text is "wordt" or "word")
                return 1;
            if (words[i].Text is "turned" || (dated && words[i].Text is "was" or "werd"))
                return 0;
            dated |= BirthDates.IsMonth(words[i].Text) || words[i].Text is "gisteren" or "vandaag" or "eergisteren" or "week" or "maand";
            if (!(AgeLead.Softeners.Contains(words[i].Text) || BirthDates.IsMonth(words[i].Text) || (words[i].IsNumber && words[i].Length <= 2) || ChildWords.IsOne(words[i].Text) || words[i].Capital
                || words[i].Text is "met" or "het" or "mijn" or "onze" or "sinterklaas" or "pasen" or "pinksteren" or "carnaval" or "oud" or "nieuw" or "vakantie" or "zomervakantie" or "aankomende" or "eerstvolgende"))
                return null;
        }

        return null;
    }

    private static bool Nears(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && words[i].Clause == words[at].Clause; i--)
        {
            if (words[i].Text is "richting" or "nadert" or "nader" or "tikt" or "tik" or "bereikt" or "loopt" or "gaat")
                return true;
        }

        return false;
    }

    // What follows is no noun that is counted or measured: the clause ends, or it goes on with a small word.
    private static bool Beside(Words words, int first, int last) =>
        AgeEnd.GoesOn(words, last) || (words[last + 1].Text != words[first].Text && (words[last + 1].Text is "te" or "tot" or "via" or "vlakbij" or "naar" or "over" or "volgt" or "slaapt" or "eet" or "doet" or "hebben" or "wonen" or "zitten" or "en" or "haar" or "hun" or "was" or "uit" or "af" or "vanuit" or "wiens" or "wier" or "waar" or "waarvan" or "net" or "graag" or "allebei" or "beide"));

    private static bool IsOfSomebody(Words words, int van)
    {
        if (van == 0 || words[van - 1].Clause != words[van].Clause || words[van - 1].IsNumber || AgeDuration.Durations.Contains(words[van - 1].Text) || AgeThings.Has(words[van - 1].Text) || words[van - 1].Length < 3)
            return false;
        return AgeLead.Softeners.Contains(words[van - 1].Text) is false && !ChildWords.IsCompany(words, van - 1) || words[van - 1].Text is "vrouw" or "man";
    }

    private static bool IsSetApart(Words words, int first) => first == 0 || words[first - 1].Clause != words[first].Clause || words.Gap(first - 1).IndexOfAny("(,-–/") >= 0;

    private static bool EndsSentence(Words words, int last) => last + 1 >= words.Count || words[last + 1].Sentence != words[last].Sentence;

    // "de kleintjes gillen. Twee zijn het er, ik denk drie en vijf."
    private static bool TellsOfChildren(Words words, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 20 && words[i].Sentence >= words[first].Sentence - 1; i--)
        {
            if (ChildWords.IsMany(words[i].Text))
                return !ChildWords.IsOthersSibling(words, i);
        }

        return false;
    }
}
