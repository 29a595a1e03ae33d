namespace Versnelling.Domain.Intake;

/// <summary>Whether somebody lives at a place now, did so once, or only may some day.</summary>
internal static class PlaceTense
{
    /// <summary>"woonde eerst in", "tot 2024 in", "geboren in": the nearest sign in the clause decides.</summary>
    public static bool IsFormer(Words words, int first, int last)
    {
        for (var i = last + 1; i < words.Count && i <= last + 5 && words[i].Clause == words[last].Clause; i++)
        {
            if (Joins(words[i].Text) && !(i + 1 < words.Count && words[i + 1].Text is "getogen"))
                break;
            if (PlaceWords.LivesNow.Contains(words[i].Text) || (words[i].Text is "geboren" && i + 2 < words.Count && words[i + 2].Text is "getogen"))
                return false;
            if (words[i].Text is "woonde" or "woonden" or "gewoond" or "weggegaan" or "vertrokken" or "opgegroeid" or "geboren")
                return true;
        }

        for (var i = first - 1; i >= 0 && words[i].Clause == words[first].Clause; i--)
        {
            var word = words[i].Text;
            if (PlaceWords.Now.Contains(word) || PlaceWords.LivesNow.Contains(word))
                return false;
            // "opgegroeid en ingeschreven in", "eerst A, toen B".
            if (PlaceWords.Registered.Contains(word) && i > 0 && words[i - 1].Text is "en")
                return false;
            if (i == first - 1 && word is "toen" or "daarna" or "vervolgens")
                return true;
            if (PlaceWords.Former.Contains(word) || (word is "tot" or "t/m" && i + 1 < first && DatesPast(words[i + 1])))
                return true;
        }

        return false;
    }

    /// <summary>"gaat in Urk wonen", "een huis gekocht in", "liefst in": not yet, and perhaps never.</summary>
    public static bool IsFuture(Words words, int first, int last)
    {
        for (var i = first - 1; i >= 0 && i >= first - 12 && words[i].Clause == words[first].Clause; i--)
        {
            var word = words[i].Text;
            if (PlaceWords.LivesNow.Contains(word) && word is not ("wonen" or "huur" or "huren"))
                return false;
            if (PlaceWords.Wished.Contains(word))
                return !Stays(words, i, last + 4);
            // "dat wil ik niet meer we wonen in": said of now, whatever was wished before.
            if (word is "wonen" && i > 1 && words[i - 1].Text is "we" or "wij" or "ze" or "zij" or "ouders" && !PlaceWords.Intends.Contains(words[i - 2].Text))
                return false;
            if (word is "zoek" or "zoekt" or "zoeken" && Homes(words, i, first))
                return true;
            if (PlaceWords.Intends.Contains(word) && !Stays(words, i, last + 4) && IsMovement(words, i, first, last))
                return true;
        }

        return false;
    }

    /// <summary>What a move makes of a place: null where none is told.</summary>
    public static Standing? Move(Words words, int first, int last)
    {
        var preposition = Preposition(words, first);
        if (preposition is "van" or "uit" or "vanuit" && IsTakenOrGone(words, first, last))
            return Standing.Household;
        if (preposition is not ("naar" or "van" or "uit" or "vanuit" or "richting") || MoveNear(words, first, last) is not { } done)
            return null;
        if ((preposition is "naar" or "richting") == done)
            return Mover(words, first);
        return done || preposition is "naar" or "richting" ? Standing.None : Standing.Household;
    }

    // "een uur geleden op de fiets weggegaan vanuit Emmeloord", "vanuit Almere overgebracht naar een opvang": home is where one was until today.
    private static bool IsTakenOrGone(Words words, int first, int last)
    {
        var (from, to) = Denial.SentenceOf(words, first);
        bool left = false, today = false;
        for (var i = from; i <= to; i++)
        {
            var word = words[i].Text;
            if (i > last && i <= last + 8 && words[i].Clause == words[first].Clause && IsTaken(word, from: Preposition(words, first)) && !Residents.IsNegated(words, i))
                return Preposition(words, first) is "vanuit" or "uit";
            left |= word is "weggegaan" or "vertrokken" or "weggelopen" or "weggefietst" or "gevlucht" or "verdwenen" or "vermist" or "weggerend" or "gegaan";
            today |= word is "geleden" && i > 0 && words[i - 1].Text is "uur" or "uurtje" or "kwartier" or "minuten" or "min" or "uren" || word is "net" or "zojuist" or "vanochtend" or "vanmorgen" or "vanmiddag" or "vanavond" or "vannacht" or "gisteren" or "gisteravond" or "fiets" or "briefje" or "brommer" or "scooter";
            if (word is "verhuisd" or "verhuisde")
                return false;
        }

        return left && today;
    }

    private static bool IsTaken(string word, string from) =>
        word is "overgebracht" or "uithuisgeplaatst" or "overgeplaatst" or "meegenomen" or "opgenomen" or "weggeplaatst" || (word is "geplaatst" && from is "vanuit");

    /// <summary>"woonde": of a family only the verb itself says that it is gone.</summary>
    public static bool HasLived(Words words, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 6 && words[i].Clause == words[first].Clause; i--)
        {
            if (words[i].Text is "woonde" or "woonden" or "gewoond")
                return true;
        }

        return false;
    }

    // Who moved: a parent who left alone took nobody along.
    private static Standing Mover(Words words, int first)
    {
        var mover = Standing.Child;
        for (var i = first - 1; i >= 0 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Text is "hij" or "zij" or "ze" or "we" or "wij" or "kinderen" or "gezin" or "met" or "samen" or "kind" or "ik" or "en" || PlaceWords.IsChild(words[i].Text))
                return Standing.Child;
            if (PlaceWords.ParentOf(words, i) is not null)
                mover = Standing.Parent;
            else if (Residents.IsOther(words, i))
                mover = Standing.None;
        }

        return mover;
    }

    public static string Preposition(Words words, int first) =>
        first > 0 && words[first - 1].Sentence == words[first].Sentence ? words[first - 1].Text : "";

    // Whether a move is done (true) or still to come (false).
    private static bool? MoveNear(Words words, int first, int last)
    {
        bool? done = null;
        for (var reach = 1; reach <= 10; reach++)
        {
            foreach (var i in (int[])[last + reach, first - 1 - reach])
            {
                if (i < 0 || i >= words.Count || words[i].Sentence != words[first].Sentence || words[i].Clause != words[first].Clause)
                    continue;
                var word = words[i].Text;
                if (PlaceWords.MovedBefore.Contains(word))
                    done ??= true;
                else if (word is "verhuizing")
                    done ??= i > 0 && (words[i - 1].Text is "na" or "sinds" || (i > 1 && words[i - 2].Text is "na" or "sinds"));
                else if (PlaceWords.MovesLater.Contains(word))
                    done ??= false;
            }
        }

        return done;
    }

    private static bool Homes(Words words, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (words[i].Text is "woning" or "huis" or "flat" or "kamer" or "appartement" or "woonruimte" or "huurwoning" or "huurhuis" or "woonplek" or "huisje")
                return true;
        }

        return false;
    }

    private static bool IsMovement(Words words, int from, int first, int last)
    {
        if (words[from].Text is "gaat" or "gaan" && from + 1 < words.Count && words[from + 1].Text is "om" or "over" or "niet" or "goed" or "slecht" or "hier" or "dus")
            return false;
        if (words[from].Text is "mag" or "mogen" or "kan" && words[first - 1].Text is "ook")
            return true;
        for (var i = from + 1; i < words.Count && i <= last + 6 && words[i].Sentence == words[first].Sentence; i++)
        {
            if (i > last && Joins(words[i].Text))
                return false;
            if (PlaceWords.Movements.Contains(words[i].Text) && !(words[i].Text is "naar" && i < first - 1) && !(words[i].Text == "wonen" && i > 0 && words[i - 1].Text is "blijven" or "blijft"))
                return true;
        }

        return false;
    }

    private static bool Stays(Words words, int from, int to)
    {
        for (var i = Math.Max(0, from - 1); i < words.Count && i <= to; i++)
        {
            if (words[i].Sentence == words[from].Sentence && words[i].Text is "blijven" or "blijft" or "blijf" or "gebleven")
                return true;
        }

        return false;
    }

    private static bool Joins(string word) => word is "en" or "maar" or "waar" or "terwijl" or "want" or "omdat" or "dus" or "als" or "dat" or "die";

    private static bool DatesPast(Word word) =>
        word.IsNumber || word.Text is "vorig" or "vorige" or "voor" or "afgelopen" or "begin" or "eind" or "halverwege" or "kort" or "dit" or "de" or "haar" or "zijn" or "januari" or "februari" or "maart" or "april" or "mei" or "juni" or "juli"
            or "augustus" or "september" or "oktober" or "november" or "december";
}
