using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>Whether what a phrase says is denied, is long past, or is only supposed.</summary>
internal static class Denial
{
    private const int Nearby = 15;
    private static readonly FrozenSet<string> Negations = Set("geen niet nooit zonder noch niks allerminst geenszins nauwelijks evenmin nee");

    // "er is geen ander" ends where a new thought begins; these words carry a denial no further.
    private static readonly FrozenSet<string> Breaks = Set("want omdat doordat maar toch en of wel dus alleen");

    private static readonly PhraseTable DeniedAfter = PhraseTable.Parse("""
        denied: is|zijn|was (er) niet; is (het|er|dat) (gelukkig) (op) (dit) (moment) (nu) (nog) niet; heeft (het|dit) (gelukkig) (nog) geen|niet; hoeft (het|dit) niet; niet aan de orde; niet nodig; niet (meer) aanwezig; speelt (er|nu) (nog) niet; nee
        denied: is|zijn|werd|wordt ~ ontkend|afgewend|afgewezen|ingetrokken|geweken; uitgesloten; van de baan; is|zijn (er) (nu|al|inmiddels|gelukkig|wel) (weer|al) af|eraf|weg|vanaf|voorbij; geen sprake (van); ontkent ze|hij|zij; niet van toepassing; nvt; n v t; komt niet voor
        """);

    // What was lifted or turned down is over, wherever the sentence says so.
    private static readonly PhraseTable Dropped = PhraseTable.Parse("""
        dropped: van tafel; van de baan; afgewezen; ingetrokken; afgewend; teruggetrokken; geseponeerd; gaat niet door; niet doorgegaan; geweken
        """);

    // "Directe onveiligheid zien we niet": a thing put first is denied at the clause's end.
    private static readonly FrozenSet<string> ClosingDenials = Set("niet allerminst geenszins nooit evenmin nauwelijks niets nvt");

    private static readonly PhraseTable Past = PhraseTable.Parse("""
        past: vorig jaar; vorige zomer|winter|herfst|lente|eeuw; vorig voorjaar|najaar|schooljaar; afgelopen zomer|winter|najaar|voorjaar|herfst; vorige maand; jaar|jaren|maanden|maand|weken geleden; in het verleden; destijds; toentertijd; voorheen; vroeger; indertijd; ooit; jaren terug|eerder; sindsdien is|gaat|woont|weer|niet|rustig|stabiel|gelukkig
        past: inmiddels (weer|is|gaat|al|gelukkig) (het|alles|weer) rustig|stabiel|veilig|goed|voorbij|over|achter; is (nu|inmiddels) (weer) voorbij; ligt achter; na een|de|haar|zijn crisis*; eerder (dit) jaar; als kind; in de voorgeschiedenis; voorgeschiedenis; toen (hij|zij|ze) # was; was er|sprake; is (goed|inmiddels|nu|netjes|weer) afgerond|afgesloten|beeindigd; heeft gehad
        """);

    private static readonly PhraseTable Now = PhraseTable.Parse("""
        now: nu ~ weer|opnieuw; vandaag; vanavond; vannacht; vanmiddag; vanochtend; vanmorgen; op dit moment; momenteel; zojuist; zonet; daarnet; net nog; gisteren; gisteravond; gisternacht; opnieuw; nog steeds; sinds gisteren; nu
        """);

    private static readonly FrozenSet<string> Subjects = Set("ik hij zij ze wij we jullie er het");

    private static readonly FrozenSet<string> Objects = Set("me mij hem haar ons ze hen hun elkaar er ook echt heus gelukkig");

    private static readonly FrozenSet<string> Suppositions = Set("als indien mocht mochten wanneer stel ingeval");

    /// <summary>Whether the phrase is denied within its clause.</summary>
    public static bool IsDenied(Words words, PhraseHit hit)
    {
        for (var i = hit.First - 1; i >= 0 && i >= hit.First - 6 && words[i].Clause == words[hit.First].Clause; i--)
        {
            if (Breaks.Contains(words[i].Text) || (words[i].Text == "en" && Subjects.Contains(words[i + 1].Text)))
                break;
            // "Zonder hulp wordt dit een uithuisplaatsing" denies the help only.
            if (words[i].Text == "zonder" && i < hit.First - 2)
                break;
            if (Negations.Contains(words[i].Text) && !(words[i].Text == "niet" && i > 0 && words[i - 1].Text is "weet" or "weten" or "wist" or "alleen") && !IsNoOther(words, i))
                return true;
        }

        return IsDeniedInList(words, hit) || After(DeniedAfter, words, hit) || IsDropped(words, hit) || IsDeniedLast(words, hit) || IsRuledOut(words, hit) || IsDoneToNobody(words, hit);
    }

    /// <summary>Whether the sentence speaks of long ago, and not also of now; words of the present ("wil") look at their own clause only.</summary>
    public static bool IsPast(Words words, PhraseHit hit, int year)
    {
        var (from, to) = SentenceOf(words, hit.First);
        var clause = IsPresent(words, hit) ? words[hit.First].Clause : (int?)null;
        var past = false;
        foreach (var found in Past.Find(words))
            past |= found.First >= from && found.Last <= to && Math.Abs(found.First - hit.First) <= Nearby && (clause is null || words[found.First].Clause == clause) && !(found.First > 0 && words[found.First - 1].Text is "sinds" or "vanaf");
        for (var i = Math.Max(from, 1); i <= to && !past; i++)
            past = words[i].Text.Length == 4 && words[i].Value is { } number && number >= year - 25 && number < year && DatesSomething(words, i);
        past |= hit.First > 0 && words[hit.First - 1].Text is "oude" or "toenmalige" or "eerdere" or "vorige" or "vroegere";
        return past && !Now.Find(words).Exists(n => n.First >= from && n.Last <= to && words[n.First].Clause == words[hit.First].Clause);
    }

    /// <summary>Whether the clause only supposes: "bij spoed kunt u bellen", "mocht er crisis komen".</summary>
    public static bool IsSupposed(Words words, PhraseHit hit)
    {
        if (IsGeneral(words, hit))
            return true;
        for (var i = hit.First - 1; i >= 0 && i >= hit.First - 4 && words[i].Clause == words[hit.First].Clause; i--)
        {
            if (Suppositions.Contains(words[i].Text))
                return true;
        }

        return false;
    }

    /// <summary>Whether it is the general "bij crisis belt u 112", which tells of nobody.</summary>
    public static bool IsGeneral(Words words, PhraseHit hit) => IsInCaseOf(words, hit) || Notices.Holds(words, hit);

    public static (int First, int Last) SentenceOf(Words words, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && words[first - 1].Sentence == words[at].Sentence)
            first--;
        while (last + 1 < words.Count && words[last + 1].Sentence == words[at].Sentence)
            last++;
        return (first, last);
    }

    // "bij crisis", "bij acuut gevaar", "bij spoed of crisis".
    private static bool IsInCaseOf(Words words, PhraseHit hit)
    {
        for (var i = hit.First - 1; i >= 0 && i >= hit.First - 3 && words[i].Clause == words[hit.First].Clause; i--)
        {
            if (words[i].Text == "bij")
                return true;
            if (words[i].Text is not ("acute" or "acuut" or "direct" or "spoed" or "crisis" or "of" or "en" or "ernstige" or "echte"))
                return false;
        }

        return false;
    }

    // "Geen andere weg dan een gesloten plaatsing" says yes.
    private static bool IsNoOther(Words words, int at) => at + 1 < words.Count && words[at + 1].Text.StartsWith("ander", StringComparison.Ordinal);

    private static bool IsDropped(Words words, PhraseHit hit)
    {
        var (from, to) = SentenceOf(words, hit.First);
        return Dropped.Find(words).Exists(d => d.First >= from && d.Last <= to && d.First > hit.Last && (words[d.Last].Clause - words[hit.Last].Clause) is 0 or 1);
    }

    private static bool IsDeniedLast(Words words, PhraseHit hit)
    {
        if (hit.First > 0 && words[hit.First - 1].Clause == words[hit.First].Clause)
            return false;
        var last = hit.Last;
        while (last + 1 < words.Count && words[last + 1].Clause == words[hit.First].Clause)
            last++;
        return last > hit.Last && last <= hit.Last + 6 && (ClosingDenials.Contains(words[last].Text) || (last > hit.Last + 1 && words[last].Text is "meer" && words[last - 1].Text is "niet"));
    }

    // "Ze gooit me er ook niet uit", "hij slaat haar nooit": only who it would be done to stands before the denial.
    private static bool IsDoneToNobody(Words words, PhraseHit hit)
    {
        for (var i = hit.Last + 1; i + 1 < words.Count && i <= hit.Last + 4 && words[i].Clause == words[hit.Last].Clause; i++)
        {
            if (words[i].Text is "niet" or "nooit")
                return i > hit.Last + 1 && words[i + 1].Text is not ("alleen" or "meer" or "eens" or "zo");
            if (!Objects.Contains(words[i].Text))
                return false;
        }

        return false;
    }

    // "sluit suïcidaliteit uit", "ontkent suïcidale gedachten".
    private static bool IsRuledOut(Words words, PhraseHit hit)
    {
        for (var i = hit.First - 1; i >= 0 && i >= hit.First - 3 && words[i].Clause == words[hit.First].Clause; i--)
        {
            if (words[i].Text.StartsWith("ontken", StringComparison.Ordinal))
                return !words[hit.First - 1].Text.Equals("dat", StringComparison.Ordinal);
            if (words[i].Text is not ("sluit" or "sluiten" or "sloot"))
                continue;
            for (var j = hit.Last + 1; j < words.Count && j <= hit.Last + 4 && words[j].Clause == words[hit.First].Clause; j++)
            {
                if (words[j].Text is "uit")
                    return words[j - 1].Text is not "niet";
            }
        }

        return false;
    }

    // "in 2024", "voorjaar van 2025", but not "meisje van 2012" and not "geboren in 2012".
    private static bool DatesSomething(Words words, int at)
    {
        var earlier = at > 1 ? words[at - 2].Text : "";
        return words[at - 1].Text switch
        {
            "in" => !earlier.StartsWith("geb", StringComparison.Ordinal),
            "eind" or "begin" or "medio" or "voorjaar" or "najaar" or "zomer" or "winter" or "herfst" => true,
            "van" => earlier is "voorjaar" or "najaar" or "zomer" or "winter" or "herfst" or "eind" or "begin",
            var month => month.Length > 2 && at > 1 && month is "januari" or "februari" or "maart" or "april" or "mei" or "juni" or "juli" or "augustus" or "september" or "oktober" or "november" or "december"
                && !earlier.StartsWith("geb", StringComparison.Ordinal) && !words[at - 2].IsNumber,
        };
    }

    private static bool IsPresent(Words words, PhraseHit hit)
    {
        for (var i = hit.First; i <= hit.Last; i++)
        {
            if (words[i].Text is "wil" or "wilt" or "willen" or "is" or "ben" or "zijn" or "heeft")
                return true;
        }

        return false;
    }

    // "geen spoed of crisis": what follows "of" is denied too.
    private static bool IsDeniedInList(Words words, PhraseHit hit)
    {
        for (var i = hit.First - 1; i > 0 && i >= hit.First - 6 && words[i].Sentence == words[hit.First].Sentence; i--)
        {
            if (words[i].Text is "of" or "en" or "noch" && words[i - 1].Sentence == words[i].Sentence)
            {
                for (var j = i - 1; j >= 0 && j >= i - 3 && words[j].Clause == words[i - 1].Clause; j--)
                {
                    if (words[j].Text is "geen" or "noch")
                        return words[i].Text != "en" || j == i - 2;
                }
            }
        }

        return false;
    }

    private static bool After(PhraseTable table, Words words, PhraseHit hit)
    {
        foreach (var denial in table.Find(words))
        {
            if (denial.First > hit.Last && denial.First <= hit.Last + 4 && !NewThought(words, hit.Last + 1, denial.First) && !IsLeftOpen(words, denial) && words[denial.First].Sentence == words[hit.Last].Sentence
                && (words[denial.First].Clause == words[hit.Last].Clause || words[denial.First].Text is "nee" or "nvt"))
                return true;
        }

        return false;
    }

    // "suicidaal en van behandeling is geen sprake" denies the treatment only.
    private static bool NewThought(Words words, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (words[i].Text is "en" && words[i + 1].Text is "van" or "er")
                return true;
        }

        return false;
    }

    // "suicide is niet uitgesloten", "valt niet uit te sluiten": the opposite of a denial.
    private static bool IsLeftOpen(Words words, PhraseHit denial)
    {
        var not = false;
        for (var i = Math.Max(0, denial.First - 1); i < words.Count && i <= denial.Last + 3 && words[i].Sentence == words[denial.First].Sentence; i++)
        {
            if (not && words[i].Text is "uitgesloten" or "sluiten" or "uit")
                return true;
            not |= words[i].Text is "niet" or "nooit";
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
