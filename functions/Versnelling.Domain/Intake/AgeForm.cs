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
    /// <summary>How the numbers tell an age; null when they don't.</summary>
    public static AgeForm? Of(Words words, AgeList list)
    {
        var (first, last) = (list.First, list.Last);
        var hasUnit = list.Unit != AgeUnit.None;
        if (AgeContext.IsCounted(words, last) || (!hasUnit && char.IsLetter(words[last].After)))
            return null;
        if (hasUnit && words[last].Text.StartsWith("jarig", StringComparison.Ordinal))
            return new AgeForm(AgePerson.HeadOfJarige(words, first, last), AgeLead.IsAlmost(words, first) ? 1 : 0, AgeHow.Jarige);
        if (AgeDuration.IsDuration(words, list))
            return null;
        var (before, almost) = AgeLead.Skip(words, first);
        var younger = almost ? 1 : 0;
        var next = last + 1 < words.Count && words[last + 1].Sentence == words[last].Sentence ? words[last + 1].Text : "";
        if (hasUnit && words[last].Text is "lentes" or "kaarsjes" or "jaartjes")
            return new AgeForm(AgePerson.HeadBefore(words, first, 8), younger);
        // "het laatste feit is een jaar oud" is nobody's age.
        if (next is "oud" && hasUnit && list.Ages[0] < 2 && list.Unit == AgeUnit.Years && !(AgePerson.HeadBefore(words, first, 6) is var owner and >= 0 && (ChildWords.IsChild(words[owner].Text) || AgePerson.IsPronoun(words[owner].Text) || words[owner].Length > 2)))
            return null;
        if (next is "oud" or "old" && hasUnit || (hasUnit && next.Length > 0 && words.Gap(last) is " " && ChildWords.IsOne(next)))
            return new AgeForm(next is "oud" && AgePerson.NextHead(words, last + 2) is var after and >= 0 ? after : ChildWords.IsOne(next) ? last + 1 : AgePerson.HeadBefore(words, first, 8), younger + AgeLead.Turning(words, first));
        // "net 18 geweest".
        if (next is "geworden" || (next is "geweest" && list.Ages[0] >= 4 && list.Unit == AgeUnit.None && first > 0 && AgeLead.Softeners.Contains(words[first - 1].Text)))
            return new AgeForm(AgePerson.HeadBefore(words, first, 8), 0);
        if (next is "wordt" or "word" && AgeEnd.Closes(words, last + 1))
            return new AgeForm(AgePerson.HeadBefore(words, first, 8), 1);
        if (first > 0 && words[first - 1].Text is "de" && next is "voorbij" or "gepasseerd" || (next is "al" or "net" or "ruim" or "inmiddels" && first > 0 && words[first - 1].Text is "de" && last + 2 < words.Count && words[last + 2].Text is "voorbij" or "gepasseerd"))
            return new AgeForm(AgePerson.HeadBefore(words, first, 8), 0);
        if (next is "is" && last + 2 < words.Count && words[last + 2].Text is "ie" or "hij" or "ze" or "zij" or "t" && AgeEnd.AtStart(words, first))
            return new AgeForm(last + 2, younger);
        // "een jongen die nu 15 is", "omdat ik pas 16 ben".
        if ((next is "is" or "zijn" or "ben" or "werd" && AgeEnd.Closes(words, last + 1) || (next is "is" or "ben" && before >= 0 && AgePerson.IsPronoun(words[first - 1].Text is "pas" or "nog" or "al" or "nu" or "net" or "bijna" ? words[first - 2 < 0 ? 0 : first - 2].Text : words[first - 1].Text))) && list.Unit is AgeUnit.None or AgeUnit.Years && AgePerson.HeadBefore(words, first, 5) is var subject and >= 0)
            return new AgeForm(words[subject].Text is "die" && AgePerson.HeadBefore(words, subject, 3) is var named and >= 0 ? named : subject, younger);
        if (words[first].Text is "een" && !hasUnit)
            return null;
        return Introduced(words, list, younger) ?? Copula(words, list, before, younger) ?? Placed(words, list, before, younger) ?? Lone(words, list, before, almost);
    }

    // "ik ben mo 18", "ik heet Kyara 15 uit Dronten", "tom hier, 21 jaar".
    private static AgeForm? Introduced(Words words, AgeList list, int younger)
    {
        var at = list.First;
        if (list.Ages.Count > 1 || list.Ages[0] < 8 || list.Unit is not (AgeUnit.None or AgeUnit.Years))
            return null;
        for (var i = at - 2; i > 0 && i >= at - 4 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Text is "ben" or "heet" or "bin" && (words[i - 1].Text is "ik" || words[i + 1].Text is "ik") && !words[at - 1].IsNumber && !AgeLead.Softeners.Contains(words[at - 1].Text) && words[at - 1].Text is not "van")
                return new AgeForm(words[i - 1].Text is "ik" ? i - 1 : i, younger);
        }

        return at > 1 && words[at - 1].Text is "hier" && words.Gap(at - 1).Contains(',') && (at == 2 || words[at - 3].Clause != words[at - 2].Clause) ? new AgeForm(-1, younger) : null;
    }

    // "is 14", "ben bijna 18", "wordt in mei 12", "is hij acht".
    private static AgeForm? Copula(Words words, AgeList list, int before, int younger)
    {
        if (before >= 0 && words[before].Sentence == words[list.First].Sentence && !IsVerb(words[before].Text) && AgePerson.IsPerson(words, before))
            before = AgePerson.OverSubject(words, before);
        if (before < 0 || words[before].Sentence != words[list.First].Sentence)
            return null;
        var verb = words[before].Text;
        // "zoon heeft 6 jaar", as those say who learn Dutch.
        if (verb is "heeft" or "heb" && list.Unit == AgeUnit.Years && (AgeEnd.Closes(words, list.Last) || words[list.Last + 1].Text is "en" or "hij" or "zij" or "ze" or "nu" or "ik") && AgePerson.HeadBefore(words, before, 3) is var has and >= 0)
            return new AgeForm(has, younger);
        if (!IsVerb(verb))
            return null;
        if (verb is not ("is" or "lijkt" or "ben" or "bin" or "zijn" or "wordt" or "word" or "worden" or "werd" or "zal" or "bent" or "zijnde" or "zou"))
            return null;
        if (!AgeEnd.GoesOn(words, list.Last))
            return null;
        if (list.Ages.Count == 1 && list.Ages[0] < 2 && list.Unit == AgeUnit.None && !AgeEnd.Closes(words, list.Last))
            return null;
        var head = AgePerson.HeadBetween(words, before, list.First);
        if (head < 0)
            head = IsNameless(words, before - 1) ? before - 1 : AgePerson.OfWhom(words, AgePerson.HeadBefore(words, before, 6));
        if (head < 0 && verb is not ("ben" or "bin" or "word"))
            return null;
        // "hij is al drie jaar thuis" was caught as a duration; "hij is al drie" is an age.
        return new AgeForm(head < 0 ? before : head, verb is "wordt" or "word" or "worden" ? 1 + AgeLead.YearsAhead(words, list.First) : younger);
    }

    // "jelle is 13", "en bas is 6": a lower-case word alone as the subject is a name.
    private static bool IsNameless(Words words, int at) =>
        at >= 0 && words[at].Length > 1 && !words[at].IsNumber && words[at].Sentence == words[at + 1].Sentence && !AgePerson.IsPerson(words, at) && !AgeThings.Has(words[at].Text) && !AgeDuration.Durations.Contains(words[at].Text) && !AgeLead.Softeners.Contains(words[at].Text) && !AgeEnd.Follows.Contains(words[at].Text)
        && (at == 0 || words[at - 1].Sentence != words[at].Sentence || words[at - 1].Text is "en" || words[at - 1].Clause != words[at].Clause);

    private static bool IsVerb(string word) => word is "is" or "ben" or "bin" or "zijn" or "wordt" or "word" or "worden" or "werd" or "zal" or "bent" or "zijnde" or "lijkt" or "zou";

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
            var head = AgePerson.HeadBefore(words, before, 6);
            // "de groep waar ze zit heeft een maximum van vier weken".
            if (list.Unit is AgeUnit.Months or AgeUnit.Weeks && head != before - 1 && (AgeThings.Has(words[before - 1].Text) || AgePerson.IsThing(words, before - 1)))
                return null;
            // "kind van twee dove ouders" counts others.
            if (!hasUnit && !words[list.First].IsNumber && list.Ages[0] <= 4 && !AgeEnd.GoesOn(words, list.Last))
                return null;
            return head >= 0 && (hasUnit || head >= before - 4) ? new AgeForm(head, younger) : null;
        }

        if (InBrackets(words, list) is { } bracketed)
            return new AgeForm(bracketed, younger);
        var person = AgePerson.IsPerson(words, before) || AgePerson.IsSex(words, before);
        var marked = gap.Trim(" \t.") is "," or "–" or "/" or ";" or ":" or ")," or "" or ")";
        if (gap.Contains(':') && words[before].Length > 2 && !ChildWords.IsChild(words[before].Text))
            return null;
        marked |= gap is " - " or "-" && hasUnit;
        if (!marked || !person || gap.Contains('\n') && gap.Trim().Length == 0)
            return null;
        // "Mees, 7 en Fien, 4".
        if (gap.Contains(',') && words[before].Capital && list.Last + 2 < words.Count && words[list.Last + 1].Text is "en" && words[list.Last + 2].Capital)
            return new AgeForm(before, younger);
        // "vader van twee meiden 12 en 13 alleen".
        if (list.Ages.Count > 1 && ChildWords.IsMany(words[before].Text))
            return new AgeForm(before, younger);
        if (hasUnit || AgeEnd.Closes(words, list.Last) || words[list.Last].After is '+' or '/')
            return gap is " " or "" && !hasUnit && words[before].Capital && !AgePerson.IsSex(words, before) && !ChildWords.IsOne(words[before].Text) && (gap.IsEmpty || !words.StartsLine(before)) ? null : new AgeForm(before, younger);
        return gap is " " or "" && ((ChildWords.IsOne(words[before].Text) && list.Ages[0] > 1) || (AgePerson.IsSex(words, before) && AgeEnd.Follows.Contains(words[list.Last + 1].Text))) ? new AgeForm(before, younger) : null;
    }

    // "…, 14 jaar, …" and "- 13 jaar" alone in their clause; "bijna 18 dus".
    private static AgeForm? Lone(Words words, AgeList list, int before, bool almost)
    {
        if (almost && list.Unit is AgeUnit.None or AgeUnit.Years && list.Ages[0] > 1 && (AgeEnd.Closes(words, list.Last) || AgeEnd.Follows.Contains(words[list.Last + 1].Text)))
            return new AgeForm(AgePerson.HeadBefore(words, list.First, 8), 1);
        if (!AgeEnd.Closes(words, list.Last))
            return null;
        var starts = AgeEnd.AtStart(words, list.First) || words[list.First - 1].Clause != words[list.First].Clause || words.Gap(list.First - 1).Contains('\n') || words.Gap(list.First - 1).Trim() is "/";
        // "Vier maanden, nul beweging." tells of nobody.
        var person = AgePerson.HeadBefore(words, list.First, 9);
        if (list.Unit != AgeUnit.None && starts)
            return person >= 0 || (list.Unit == AgeUnit.Years && AgeEnd.AtStart(words, list.First)) ? new AgeForm(person, 0) : null;
        var near = AgePerson.HeadBefore(words, list.First, 5);
        return starts && near >= 0 && list.Ages[0] > 1 && before >= 0 && words.Gap(list.First - 1).Trim() is "," && words[list.Last].After is ',' or '.' or ';' && !words[near].Capital && !AgePerson.IsPronoun(words[near].Text) ? new AgeForm(near, 0) : null;
    }

    private static bool IsLabel(Words words, int before, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 4 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Text is "leeftijd" or "leeftijden" or "lft" or "lftd" or "lftijd" or "kalenderleeftijd" or "werkelijkheid" or "oud")
                return words[i].Text is not "oud" || words.EndsLabel(i);
        }

        return before >= 0 && words.EndsLabel(before) && AgePerson.IsSex(words, before);
    }

    private static int? InBrackets(Words words, AgeList list)
    {
        if (!(words[list.Last].After is ')' or ',' or ';' or '/' or '+' || AgeEnd.Closes(words, list.Last)))
            return null;
        for (var i = list.First; i >= 1 && i >= list.First - 5 && words[i].Sentence == words[list.First].Sentence; i--)
        {
            if (words[i].Before != '(')
            {
                if (words[i].After == ')' && i < list.First)
                    return null;
                continue;
            }

            if (AgePerson.IsPerson(words, i - 1) || words[i - 1].Capital)
                return i - 1;
            // "meisje uit onze klas (14)".
            var head = AgePerson.HeadBefore(words, i, 6);
            return head >= 0 && (list.Unit != AgeUnit.None || words[i - 1].Clause == words[head].Clause && words[list.Last].After == ')') ? head : null;
        }

        return null;
    }

}
