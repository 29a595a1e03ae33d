using System.Buffers;
using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>
/// What makes a number an age: "van 12" after a child, "is 12", "(12)" after a name, "12 jaar oud". A number alone is
/// none, so that durations, amounts and times need no list of exceptions.
/// </summary>
/// <param name="Head">The word that names whose age it is; -1 when none does.</param>
/// <param name="Younger">How many years younger than the number: who "wordt 12" is 11.</param>
/// <param name="How">How it is written.</param>
internal readonly record struct AgeForm(int Head, int Younger, AgeHow How = AgeHow.Number)
{
    private static readonly FrozenSet<string> Softeners = Set(
        "net nu pas al bijna inmiddels nog ruim ongeveer ca circa zelf dus trouwens ook eindelijk slechts amper krap nauwelijks maar toch ongv rond zo'n zowat haast geen niet inmiddels gisteren vandaag morgen vorige volgende week maand zaterdag zondag maandag dinsdag woensdag donderdag vrijdag afgelopen jong goed dik kortgeleden onlangs straks binnenkort nou der d'r denk schat geloof namelijk gewoon echt immers dacht eigenlijk overigens toen reeds weer nl denkelijk jonge "
        + "hij zij ze ie ik er die een dit jaar om en nabij de bij tegen over dik mei juni juli augustus september oktober november december januari februari maart april feb aug sep sept okt nov dec jan mrt apr in aanstaande komende weken maanden twee drie vier vijf zes paar dagen begin eind half zomer herfst winter lente voorjaar najaar kerst na deze verjaardag geleden precies pril zoiets iets vanaf per toch alweer helaas gelukkig");

    // What may follow a bare number after "is": anything else could be counted ("is 3 weken weg").
    private static readonly FrozenSet<string> Follows = Set(
        "en maar dus of die dat met nu in op zonder toch geworden oud jong want terwijl nog al als we wij ik hij zij ze mijn vorige om bij uit door te heeft kan wil woont zit gaat is komt mag moet zonder sinds omdat toen ook wel gewoon jarig daarom hoor inmiddels niet volgens straks dan bijna heel met mn m'n k haar zijn voor");

    // What lasts some months or years: no age stands with these.
    private static readonly FrozenSet<string> Durations = Set("wachttijd wachtlijst duur looptijd termijn indicatie beschikking traject maatregel doorlooptijd geldigheid proeftijd straf");

    private static readonly SearchValues<char> Closing = SearchValues.Create("/\n+\"”;…");

    /// <summary>How the numbers tell an age; null when they don't.</summary>
    public static AgeForm? Of(Words words, AgeList list)
    {
        var (first, last) = (list.First, list.Last);
        var hasUnit = list.Unit != AgeUnit.None;
        if (AgeContext.IsCounted(words, last) || (!hasUnit && char.IsLetter(words[last].After)))
            return null;
        if (hasUnit && words[last].Text.StartsWith("jarig", StringComparison.Ordinal))
            return new AgeForm(HeadOfJarige(words, first, last), IsAlmost(words, first) ? 1 : 0, AgeHow.Jarige);
        if (IsDuration(words, list))
            return null;
        var (before, almost) = Skip(words, first);
        var younger = almost ? 1 : 0;
        var next = last + 1 < words.Count && words[last + 1].Sentence == words[last].Sentence ? words[last + 1].Text : "";
        if (hasUnit && words[last].Text is "lentes" or "jaartjes")
            return new AgeForm(HeadBefore(words, first, 8), younger);
        // "het laatste feit is een jaar oud" is nobody's age.
        if (next is "oud" && hasUnit && list.Ages[0] < 2 && list.Unit == AgeUnit.Years && !(HeadBefore(words, first, 6) is var owner and >= 0 && (ChildWords.IsChild(words[owner].Text) || IsPronoun(words[owner].Text) || words[owner].Length > 2)))
            return null;
        if (next is "oud" && hasUnit || (hasUnit && next.Length > 0 && words.Gap(last) is " " && ChildWords.IsOne(next)))
            return new AgeForm(next is "oud" && NextHead(words, last + 2) is var after and >= 0 ? after : ChildWords.IsOne(next) ? last + 1 : HeadBefore(words, first, 8), younger + Turning(words, first));
        if (next is "geworden")
            return new AgeForm(HeadBefore(words, first, 8), 0);
        if (next is "wordt" or "word" && Closes(words, last + 1))
            return new AgeForm(HeadBefore(words, first, 8), 1);
        if (first > 0 && words[first - 1].Text is "de" && next is "voorbij" or "gepasseerd" || (next is "al" or "net" or "ruim" or "inmiddels" && first > 0 && words[first - 1].Text is "de" && last + 2 < words.Count && words[last + 2].Text is "voorbij" or "gepasseerd"))
            return new AgeForm(HeadBefore(words, first, 8), 0);
        if (next is "is" && last + 2 < words.Count && words[last + 2].Text is "ie" or "hij" or "ze" or "zij" or "t" && AtStart(words, first))
            return new AgeForm(last + 2, younger);
        if (words[first].Text is "een" && !hasUnit)
            return null;
        return Copula(words, list, before, younger) ?? Placed(words, list, before, younger) ?? Lone(words, list, before, almost);
    }

    /// <summary>The person named in the words before, within the sentence; -1 when nobody is.</summary>
    public static int HeadBefore(Words words, int at, int reach)
    {
        for (var i = at - 1; i >= 0 && i >= at - reach && words[i].Sentence == words[at].Sentence; i--)
        {
            if (Durations.Contains(words[i].Text))
                return -1;
            if (IsPerson(words, i))
                return i;
        }

        return -1;
    }

    /// <summary>The person of "een 14-jarige jongen"; the one before in "jongen (14-jarig)".</summary>
    public static int HeadOfJarige(Words words, int first, int last)
    {
        var after = NextHead(words, last + 1);
        return after >= 0 ? after : words[last].Text.EndsWith('e') && first > 0 && words[first - 1].Text is "een" or "de" or "deze" or "die" or "twee" ? -1 : HeadBefore(words, first, 4);
    }

    private static int NextHead(Words words, int at)
    {
        for (var i = at; i < words.Count && i < at + 2 && words[i].Clause == words[at - 1].Clause; i++)
        {
            if (ChildWords.IsChild(words[i].Text) || ChildWords.IsCompany(words, i))
                return i;
        }

        return -1;
    }

    // "is 14", "ben bijna 18", "wordt in mei 12", "is hij acht".
    private static AgeForm? Copula(Words words, AgeList list, int before, int younger)
    {
        if (before >= 0 && words[before].Sentence == words[list.First].Sentence && !IsVerb(words[before].Text) && IsPerson(words, before))
            before = OverSubject(words, before);
        if (before < 0 || words[before].Sentence != words[list.First].Sentence)
            return null;
        var verb = words[before].Text;
        // "zoon heeft 6 jaar", as those say who learn Dutch.
        if (verb is "heeft" or "heb" && list.Unit == AgeUnit.Years && Closes(words, list.Last) && HeadBefore(words, before, 3) is var has and >= 0)
            return new AgeForm(has, younger);
        if (!IsVerb(verb))
            return null;
        if (verb is not ("is" or "ben" or "bin" or "zijn" or "wordt" or "word" or "worden" or "werd" or "zal" or "bent" or "zijnde"))
            return null;
        if (!(Closes(words, list.Last) || Follows.Contains(words[list.Last + 1].Text) || words[list.Last + 1].Capital))
            return null;
        if (list.Ages.Count == 1 && list.Ages[0] < 2 && list.Unit == AgeUnit.None && !Closes(words, list.Last))
            return null;
        var head = HeadBetween(words, before, list.First);
        if (head < 0)
            head = IsNameless(words, before - 1) ? before - 1 : HeadBefore(words, before, 6);
        if (head < 0 && verb is not ("ben" or "bin" or "word"))
            return null;
        // "hij is al drie jaar thuis" was caught as a duration; "hij is al drie" is an age.
        return new AgeForm(head < 0 ? before : head, verb is "wordt" or "word" or "worden" ? 1 + YearsAhead(words, list.First) : younger);
    }

    // "jelle is 13", "en bas is 6": a lower-case word alone as the subject is a name.
    private static bool IsNameless(Words words, int at) =>
        at >= 0 && words[at].Length > 1 && !words[at].IsNumber && words[at].Sentence == words[at + 1].Sentence && !IsPerson(words, at) && !Softeners.Contains(words[at].Text) && !Follows.Contains(words[at].Text)
        && (at == 0 || words[at - 1].Sentence != words[at].Sentence || words[at - 1].Text is "en" || words[at - 1].Clause != words[at].Clause);

    private static bool IsVerb(string word) => word is "is" or "ben" or "bin" or "zijn" or "wordt" or "word" or "worden" or "werd" or "zal" or "bent" or "zijnde" or "lijkt";

    // "wordt mijn pleegdochter 16", "is onze Daan nu 14".
    private static int OverSubject(Words words, int person)
    {
        var i = person - 1;
        while (i >= 0 && i >= person - 3 && words[i].Clause == words[person].Clause && (words[i].Text is "mijn" or "mn" or "m'n" or "onze" or "ons" or "haar" or "zijn" or "hun" or "de" or "het" or "dit" or "deze" or "oudste" or "jongste" || words[i].Capital))
        {
            if (words[i].Text == "zijn" && i > 0 && words[i - 1].Text is "wordt")
                return i - 1;
            i--;
        }

        return i >= 0 && words[i].Text is "wordt" or "is" or "werd" && words[i].Clause == words[person].Clause ? i : person;
    }

    // Placed right after a person: "van 12", "(12)", ", 12,", "jongen 12".
    private static AgeForm? Placed(Words words, AgeList list, int before, int younger)
    {
        var hasUnit = list.Unit != AgeUnit.None;
        if (before < 0 || words[before].Sentence != words[list.First].Sentence)
            return null;
        var gap = words.Gap(before);
        var direct = before == list.First - 1 || gap.IndexOfAny("(,:") >= 0 || words[before].Text == "van";
        if (!direct && words[before].Text is not ("leeftijd" or "lft"))
            return null;
        if (IsLabel(words, before, list.First))
            return new AgeForm(-1, younger);
        if (words[before].Text is "van" or "v" && before > 0 && words[before].Length > 1)
        {
            var head = HeadBefore(words, before, 6);
            // "kind van twee dove ouders" counts others.
            if (!hasUnit && !words[list.First].IsNumber && list.Ages[0] <= 4 && !Closes(words, list.Last) && !Follows.Contains(words[list.Last + 1].Text))
                return null;
            return head >= 0 && (hasUnit || head >= before - 4) ? new AgeForm(head, younger) : null;
        }

        if (InBrackets(words, list) is { } bracketed)
            return new AgeForm(bracketed, younger);
        var person = IsPerson(words, before) || IsSex(words, before);
        var marked = gap.Trim(" \t.") is "," or "–" or "/" or ";" or ":" or ")," or "" or ")";
        if (gap.Contains(':') && words[before].Length > 2 && !ChildWords.IsChild(words[before].Text))
            return null;
        marked |= gap is " - " or "-" && hasUnit;
        if (!marked || !person || gap.Contains('\n') && gap.Trim().Length == 0)
            return null;
        if (hasUnit || Closes(words, list.Last) || words[list.Last].After is '+' or '/')
            return gap is " " or "" && !hasUnit && words[before].Capital && !IsSex(words, before) && !ChildWords.IsOne(words[before]) && (gap.IsEmpty || !words.StartsLine(before)) ? null : new AgeForm(before, younger);
        return gap is " " or "" && ((ChildWords.IsOne(words[before]) && list.Ages[0] > 1) || (IsSex(words, before) && Follows.Contains(words[list.Last + 1].Text))) ? new AgeForm(before, younger) : null;
    }

    // "…, 14 jaar, …" and "- 13 jaar" alone in their clause; "bijna 18 dus".
    private static AgeForm? Lone(Words words, AgeList list, int before, bool almost)
    {
        if (almost && list.Unit is AgeUnit.None or AgeUnit.Years && list.Ages[0] > 1 && (Closes(words, list.Last) || Follows.Contains(words[list.Last + 1].Text)))
            return new AgeForm(HeadBefore(words, list.First, 8), 1);
        if (!Closes(words, list.Last))
            return null;
        var starts = AtStart(words, list.First) || words[list.First - 1].Clause != words[list.First].Clause || words.Gap(list.First - 1).Contains('\n') || words.Gap(list.First - 1).Trim() is "/";
        // "Vier maanden, nul beweging." tells of nobody.
        var person = HeadBefore(words, list.First, 9);
        if (list.Unit != AgeUnit.None && starts)
            return person >= 0 || (list.Unit == AgeUnit.Years && AtStart(words, list.First)) ? new AgeForm(person, 0) : null;
        var near = HeadBefore(words, list.First, 5);
        return starts && near >= 0 && list.Ages[0] > 1 && before >= 0 && words.Gap(list.First - 1).Trim() is "," && words[list.Last].After is ',' or '.' or ';' && !words[near].Capital && !IsPronoun(words[near].Text) ? new AgeForm(near, 0) : null;
    }

    private static bool IsLabel(Words words, int before, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 4 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Text is "leeftijd" or "leeftijden" or "lft" or "lftd" or "lftijd" or "kalenderleeftijd" or "werkelijkheid" or "oud")
                return words[i].Text is not "oud" || words.EndsLabel(i);
        }

        return before >= 0 && words.EndsLabel(before) && IsSex(words, before);
    }

    private static int? InBrackets(Words words, AgeList list)
    {
        if (!(words[list.Last].After is ')' or ',' or ';' or '/' or '+' || Closes(words, list.Last)))
            return null;
        for (var i = list.First; i >= 1 && i >= list.First - 5 && words[i].Sentence == words[list.First].Sentence; i--)
        {
            if (words[i].Before != '(')
            {
                if (words[i].After == ')' && i < list.First)
                    return null;
                continue;
            }

            if (IsPerson(words, i - 1) || words[i - 1].Capital)
                return i - 1;
            // "meisje uit onze klas (14)".
            var head = HeadBefore(words, i, 6);
            return head >= 0 && (list.Unit != AgeUnit.None || words[i - 1].Clause == words[head].Clause && words[list.Last].After == ')') ? head : null;
        }

        return null;
    }

    private static bool IsDuration(Words words, AgeList list)
    {
        if (list.Unit == AgeUnit.None)
            return false;
        var next = list.Last + 1 < words.Count && words[list.Last + 1].Clause == words[list.Last].Clause ? words[list.Last + 1].Text : "";
        if (next is "geleden" or "lang" or "terug" or "ervaring" or "later" or "bezig" or "getrouwd" or "gescheiden" or "wachten" or "duren" or "duurt" or "achtereen" or "gewacht" or "wachttijd" or "zwanger" or "thuis" or "aan" or "onderweg" or "eerder" or "verder" or "tijd" or "weg" or "vast" or "clean" or "uit" or "in" or "op" or "bij" or "hulp" or "behandeling")
            return next is not ("in" or "uit" or "op" or "bij") || !(words[list.First - (list.First > 0 ? 1 : 0)].Text is "van");
        for (var i = list.First - 1; i >= 0 && i >= list.First - 3 && words[i].Sentence == words[list.First].Sentence; i--)
        {
            if (words[i].Text is "sinds" or "sedert" or "vanaf" or "na" or "over" or "binnen" or "afgelopen" or "laatste" or "komende" or "eerste" or "elke" or "per" or "gedurende" or "duurt" or "hele" or "wacht" or "wachten" or "werk" or "werkt" or "al" || (words[i].Text is "voor" && words[i + 1].Text is not ("een" or "mijn" or "de" or "onze")))
                return !(next is "oud" or "geworden");
            if (words[i].Text is not ("ruim" or "ongeveer" or "bijna" or "zo'n" or "ca" or "circa" or "de" or "die" or "al" or "meer" or "dan" or "een"))
                return false;
        }

        return false;
    }

    // Back over "nu", "bijna", "in mei" to the word that carries the age.
    private static (int Before, bool Almost) Skip(Words words, int first)
    {
        var almost = false;
        var i = first - 1;
        for (; i >= 0 && i >= first - 8 && words[i].Sentence == words[first].Sentence && (Softeners.Contains(words[i].Text) || (i == first - 1 && words[i].Text is "of")); i--)
        {
            if (IsEndOf(words, i, first))
                break;
            almost |= words[i].Text is "bijna" or "haast" or "zowat" or "straks" or "binnenkort" or "tegen" || (words[i].Text is "geen" or "niet" && i > 0 && words[i - 1].Text is "nog" or "net");
        }

        return (i, almost);
    }

    // A pronoun or name before a comma or bracket ends the way back: "ik, 17", "Bram (bijna 3)".
    private static bool IsEndOf(Words words, int at, int first) => at < first - 1 ? words.Gap(at).IndexOfAny("(:") >= 0 : words.Gap(at).IndexOfAny("(,:") >= 0 && words[at].Text is "ik" or "hij" or "zij" or "ze" or "die";

    private static bool IsAlmost(Words words, int first) => Skip(words, first).Almost;

    private static int Turning(Words words, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 6 && words[i].Clause == words[first].Clause; i--)
        {
            if (words[i].Text is "wordt" or "word")
                return 1;
        }

        return 0;
    }

    // "over twee jaar wordt hij 18".
    private static int YearsAhead(Words words, int first)
    {
        for (var i = first - 1; i > 1 && i >= first - 7 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Text is "jaar" && words[i - 2].Text is "over" && AgeNumber.At(words, i - 1) is { } years)
                return years.Value - 1;
        }

        return 0;
    }

    private static int HeadBetween(Words words, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (IsPronoun(words[i].Text) || ChildWords.IsOne(words[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a word names a person: a child, a grown-up, a pronoun or a name.</summary>
    public static bool IsPerson(Words words, int at) =>
        ChildWords.IsChild(words[at].Text) || ChildWords.IsCompany(words, at) || words[at].Text is "vrouw" or "man" || IsPronoun(words[at].Text)
        || words[at].Text is "iemand" or "eentje" or "tweetal" or "drietal" or "viertal" or "anderen" or "beiden" or "oudsten" or "jongsten" or "oud"
        || (words[at].Capital && !words[at].IsNumber && !IsPlainStart(words, at));

    private static bool IsPronoun(string word) => word is "hij" or "zij" or "ze" or "ie" or "ik" or "die" or "het" or "kheb" or "em" or "hem" or "k";

    // A capital at the beginning of a sentence may be any word; a letter alone is an initial.
    private static bool IsPlainStart(Words words, int at) =>
        (at == 0 || words[at - 1].Sentence != words[at].Sentence) && words[at].Length > 1 && (Softeners.Contains(words[at].Text) || Follows.Contains(words[at].Text) || words[at].Text is "van" or "onze" or "ons" or "wie" or "wat" or "dit" or "deze" or "zo" or "vader" or "totaal" or "geboren" or "graag" or "sedert" or "sinds" or "al" or "binnen" or "elke" or "ruim" or "hoe" or "heeft" or "kan" or "kunnen" or "hebben" or "is" or "onderwerp" or "betreft" or "aanbieder" or "school" or "wij" or "we");

    private static bool IsSex(Words words, int at) => words[at].Text is "m" or "v" or "j" or "g" or "mnl" or "vrl" or "x" && !(at > 0 && words[at - 1].IsNumber && words[at - 1].Sentence == words[at].Sentence && words.Gap(at - 1) is "" or " ");

    private static bool AtStart(Words words, int at) => at == 0 || words[at - 1].Sentence != words[at].Sentence || words.StartsLine(at);

    private static bool Closes(Words words, int last) =>
        last + 1 >= words.Count || words[last + 1].Clause != words[last].Clause || words.Gap(last).IndexOfAny(Closing) >= 0;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
