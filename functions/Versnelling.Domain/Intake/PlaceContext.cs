namespace Versnelling.Domain.Intake;

/// <summary>How much a place says about where the child belongs.</summary>
internal enum Standing
{
    /// <summary>A surname, an office, a school, a care home, a former address.</summary>
    None,

    /// <summary>Only when nothing else is known.</summary>
    Weak,

    /// <summary>Just mentioned.</summary>
    Mentioned,

    /// <summary>Said of the child or the case, though not that it lives there: "jongen, 12, Urk", "een casus in Ens".</summary>
    Named,

    /// <summary>One parent's home.</summary>
    Parent,

    /// <summary>The family's home.</summary>
    Household,

    /// <summary>The child's own home, or the parent with gezag.</summary>
    Child,

    /// <summary>Where the child is registered.</summary>
    Registered,

    /// <summary>The field of a form.</summary>
    Label,
}

/// <summary>Reads from the words around a place what it is to the child: what stands nearest decides.</summary>
internal static class PlaceContext
{
    private const int Reach = 14;

    private static readonly PhraseTable Turns = PhraseTable.Parse("""
        turns: om de|en week|om|weekend; week om week; week op week|af; om en om; de|het (ene|andere|exact|exacte) helft; helft van; afwisselend; beurtelings; co ouderschap; coouderschap; co ouders; 50 50; de ene week; even|oneven weken|week; ieder evenveel
        """);

    private static readonly PhraseTable Mistaken = PhraseTable.Parse("mistaken: maar dat is|was|klopt|zijn (alleen|niet|slechts|enkel); klopt niet|niet; is niet juist|waar|goed; dat is onjuist|fout|verkeerd");

    /// <summary>What a place is to the child, with the parent whose home it is ("moeder", "vader") if it is one's.</summary>
    /// <param name="words">The words.</param>
    /// <param name="first">The place's first word.</param>
    /// <param name="last">The place's last word.</param>
    /// <param name="ownChild">Whether the writer speaks of a child of their own.</param>
    public static (Standing Standing, string? Parent) Read(Words words, int first, int last, bool ownChild)
    {
        if (NameContext.IsOther(words, first, last))
            return default;
        if (PlaceLabel.Before(words, first) is { } label)
            return (label ? Standing.Label : Standing.None, null);
        if (IsMistaken(words, last))
            return default;
        if (PlaceOffice.Read(words, first, last, out var from) is { } gemeente)
            return (gemeente, null);
        // "in de Lelystadse Warande", "uit de Noordoostpolder": the article belongs to the name.
        if (from == first && first > 1 && words[first - 1].Text is "de" or "het" && words[first - 1].Sentence == words[first].Sentence && words[first - 2].Clause == words[first].Clause && PlaceNoun.IsPreposition(words[first - 2].Text))
            from = first - 1;
        // "op de afslag hier op Urk": where the family itself is.
        if (ownChild && from > 1 && words[from - 2].Text is "hier" && words[from - 1].Text is "in" or "op" && words[from - 2].Sentence == words[from].Sentence && !PlaceNoun.IsSiteAfter(words, last))
            return (Standing.Household, null);
        if (PlaceSigns.OfWriter(words, from) is { } writer)
            return (writer, null);
        if (PlaceTense.Move(words, from, last) is { } moved)
            return (moved, null);
        var noun = PlaceNoun.Attached(words, from);
        if (last + 1 < words.Count && words[last + 1].Text is "waar" && PlaceNoun.VerbAfter(words, last) is { } there && PlaceWords.Lives.Contains(words[there].Text) && !IsUnknown(words, there))
            return Lives(words, there, there, ownChild);
        if (noun is not NounKind.Site && IsWhereWriterIs(words, last))
            return (Standing.Household, null);
        if (PlaceCarer.Read(words, from, last) is { } carer)
            return (carer > Standing.Named && TakesTurns(words, from) ? Standing.Named : carer, null);
        if (noun is NounKind.Site)
            return default;
        if (PlaceTense.IsFuture(words, from, last))
            return from > 1 && PlaceNoun.IsPreposition(words[from - 1].Text) && PlaceWords.ParentOf(words, from - 2) is { } parent ? (Standing.Parent, parent) : default;
        if (IsOriginOfFosterChild(words, from))
            return (Standing.Child, null);
        if (noun is NounKind.Family && IsPlacement(words, from))
            return default;
        var told = noun is NounKind.Child or NounKind.Family or NounKind.Case;
        if (told ? PlaceTense.HasLived(words, from) : PlaceTense.IsFormer(words, from, last))
            return default;
        if (IsHomeAfter(words, last))
            return (Standing.Child, null);
        if (PlaceNoun.VerbAfter(words, last) is { } verb && (noun is not NounKind.Family || PlaceWords.Lives.Contains(words[verb].Text)) && !IsUnknown(words, verb))
            return PlaceWords.Lives.Contains(words[verb].Text) ? Lives(words, verb, from, ownChild) : Stays(words, verb, from);
        if (PlaceTense.Preposition(words, from) is not ("uit" or "van" or "vanuit") && !LivesJustBefore(words, from) && PlaceNoun.IsSiteAfter(words, last))
            return default;
        if (noun is NounKind.Nothing && PlaceSigns.IsWithParentAfter(words, from, last))
            return (TakesTurns(words, from) ? Standing.Parent : Standing.Child, null);
        return noun switch
        {
            NounKind.Family => (Standing.Household, null),
            NounKind.Case => (Standing.Named, null),
            NounKind.Child when PlaceTense.Preposition(words, from) is "uit" or "van" => (Standing.Household, null),
            _ => Walked(words, from, ownChild),
        };
    }

    // "de ene helft bij Thijs in Almere en de andere bij Laura in Urk": each is a home, whoever they are to the child.
    private static (Standing, string?) Walked(Words words, int from, bool ownChild)
    {
        var turns = TakesTurns(words, from);
        var told = PlaceWalk.Back(words, from, Reach, ownChild, turns);
        return turns && told.Standing is Standing.Named or Standing.Mentioned && from > 2 && words[from - 3].Text is "bij" ? (Standing.Parent, told.Parent) : told;
    }

    /// <summary>What "daar" is to the child: only where somebody lives there.</summary>
    public static Standing ReadThere(Words words, int there, bool ownChild)
    {
        for (var i = Math.Max(0, there - 6); i <= there + 7 && i < words.Count; i++)
        {
            if (words[i].Clause == words[there].Clause && PlaceWords.Lives.Contains(words[i].Text) && !Residents.IsNegated(words, i)
                && !PlaceTense.IsFormer(words, there, there) && !PlaceTense.IsFuture(words, there, there))
            {
                return Residents.Of(words, i, i, ownChild).Standing;
            }
        }

        return Standing.None;
    }

    /// <summary>Whether "daar" tells that one left: "daar zijn we weggegaan".</summary>
    public static bool IsLeft(Words words, int there)
    {
        for (var i = there + 1; i < words.Count && i <= there + 7 && words[i].Clause == words[there].Clause; i++)
        {
            if (words[i].Text is "weg" or "weggegaan" or "vertrokken" or "verhuisd" or "uitgezet" or "weggetrokken")
                return true;
        }

        return false;
    }

    private static (Standing, string?) Lives(Words words, int verb, int place, bool ownChild) =>
        Residents.IsNegated(words, place) || Residents.IsNegated(words, verb) ? default
        : Residents.Of(words, verb, place, ownChild) is var home && home.Standing > Standing.Parent && TakesTurns(words, place) ? (Standing.Parent, null) : home;

    // "ons pleegkind komt oorspronkelijk uit Lelystad": it lives with the writer, but belongs where it comes from.
    private static bool IsOriginOfFosterChild(Words words, int from)
    {
        var comes = false;
        for (var i = from - 1; i >= 0 && i >= from - 8 && words[i].Sentence == words[from].Sentence && PlaceTense.Preposition(words, from) is "uit" or "vanuit"; i--)
        {
            comes |= words[i].Text is "komt" or "komen" or "kwam" or "afkomstig";
            if (words[i].Text is "pleegkind" or "pleegzoon" or "pleegdochter" or "pleegzoontje" or "pleegdochtertje" or "pleegkinderen" or "pleegmeisje" or "pleegjongen")
                return comes || i >= from - 3;
        }

        return false;
    }

    // "ze moet naar een vreemd gezin in Friesland": where a child may come to live.
    private static bool IsPlacement(Words words, int from)
    {
        for (var i = from - 3; i >= 0 && i >= from - 6 && words[i].Clause == words[from].Clause; i--)
        {
            if (words[i].Text is "naar")
                return !(i > 0 && words[i - 1].Text is "ik" or "we" or "wij" or "ga") && words[from - 2].Text is "gezin" or "gastgezin" or "echtpaar" or "familie";
            if (words[i].Text is "ons" or "hun" or "zijn" or "haar" or "mijn" or "het" or "eigen")
                return false;
        }

        return false;
    }

    // "later in Emmeloord, waar ik nu nog zit".
    private static bool IsWhereWriterIs(Words words, int last)
    {
        if (last + 3 >= words.Count || words[last + 1].Text is not "waar" || words[last + 2].Text is not ("ik" or "we" or "wij"))
            return false;
        for (var i = last + 3; i < words.Count && i <= last + 7 && words[i].Sentence == words[last].Sentence; i++)
        {
            if (words[i].Text is "zit" or "zitten" or "ben" or "zijn" or "verblijf" or "verblijven" or "blijf" or "blijven" && (words[i - 1].Text is "nog" or "steeds" or "nu" or "inmiddels" or "sindsdien" or "tegenwoordig" or "momenteel" or "jaar"))
                return true;
        }

        return false;
    }

    // "bij oma in Nagele zitten", "bij moeder in Urk verblijft".
    private static (Standing, string?) Stays(Words words, int verb, int place)
    {
        for (var i = place - 1; i > 0 && i >= place - 5 && words[i].Sentence == words[place].Sentence; i--)
        {
            var with = words[i - 1].Text is "bij" || (i > 1 && words[i - 2].Text is "bij");
            if (PlaceWords.ParentOf(words, i) is { } parent)
                return with ? (TakesTurns(words, place) ? Standing.Parent : Standing.Child, null) : (Standing.Parent, parent);
            if (with && words[i].Text is "ons" or "mij")
                return (Standing.Household, null);
            if (PlaceWords.Relatives.Contains(words[i].Text))
                return (with ? Standing.Named : Standing.None, null);
            if (words[i].Text is "wij" or "we" or "ons" or "ik" && words[verb].Text is "zit" or "zitten")
                return (Standing.Household, null);
        }

        return default;
    }

    // "waar zij nu wonen weten wij niet".
    private static bool IsUnknown(Words words, int verb) =>
        words[verb - 1].Text is "nu" && verb + 1 < words.Count && words[verb + 1].Text is "weet" or "weten" or "is" || (verb + 1 < words.Count && words[verb + 1].Text is "weet" or "weten" or "onbekend");

    private static bool LivesJustBefore(Words words, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3 && words[i].Clause == words[first].Clause; i--)
        {
            if (PlaceWords.Lives.Contains(words[i].Text))
                return true;
        }

        return false;
    }

    // "Almere is nog hun woonplaats", "volgens het woonplaatsbeginsel is Almere verantwoordelijk".
    private static bool IsHomeAfter(Words words, int last)
    {
        var (first, end) = Denial.SentenceOf(words, last);
        for (var i = first; i <= end; i++)
        {
            if (words[i].Text is "woonplaatsbeginsel" && (i < last || words[i].Clause == words[last].Clause))
                return true;
            if (i > last && words[i].Clause == words[last].Clause && words[i].Text is "woonplaats" or "woongemeente" or "thuisgemeente" or "woonadres")
                return !Residents.IsNegated(words, i);
        }

        return false;
    }

    private static bool IsMistaken(Words words, int last)
    {
        foreach (var hit in Mistaken.Find(words))
        {
            if (hit.First > last && hit.First <= last + 4 && words[hit.First].Sentence == words[last].Sentence)
                return true;
        }

        return false;
    }

    private static bool TakesTurns(Words words, int at)
    {
        foreach (var hit in Turns.Find(words))
        {
            // "woont om en om: even weken bij mij in …".
            if (words[hit.First].Sentence == words[at].Sentence || (words[hit.Last].Sentence == words[at].Sentence - 1 && words[hit.Last].After is ':'))
                return true;
        }

        return false;
    }
}
