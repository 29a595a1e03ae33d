using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Intake;

/// <summary>A place that a mail names, and what it is to the child.</summary>
/// <param name="Standing">How much it says.</param>
/// <param name="Gemeente">Its gemeente; null for a home outside the region, or a place that nobody can tell.</param>
/// <param name="Parent">The parent whose home it is.</param>
/// <param name="Evidence">The words.</param>
internal sealed record PlaceMention(Standing Standing, string? Gemeente, string? Parent, Evidence Evidence);

/// <summary>Finds the places in a passage: names, adjectives, postcodes, homes elsewhere, and "daar" where somebody lives.</summary>
internal static class PlaceMentions
{
    private const string Field = "municipality";

    // How many sentences "daar" reaches back, and "hier in het dorp".
    private const int Near = 3;
    private const int Far = 12;

    public static List<PlaceMention> In(Passage passage, Region region, bool ownChild)
    {
        var words = passage.Words;
        var names = PlaceNames.Of(region);
        var mentions = new List<PlaceMention>();
        Latest? latest = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (names.At(words, i) is { } place)
            {
                var (standing, parent) = Read(words, place, latest, ownChild);
                if (place.Gemeente is not null && standing != Standing.None)
                    mentions.Add(new PlaceMention(standing, place.Gemeente, parent, passage.Evidence(Field, RuleOf(standing), place.First, place.Last)));
                if (!NameContext.IsOther(words, place.First, place.Last))
                    latest = Follows(words, latest, place, standing, parent, mentions.Count);
                i = place.Last;
            }
            else if (IsThere(words, i) && latest is { } there && words[i].Sentence - words[there.Last].Sentence <= (words[i].Text is "daar" or "er" ? Near : Far))
            {
                if (PlaceContext.IsLeft(words, i))
                    mentions.RemoveAll(m => m.Gemeente == there.Gemeente && m.Standing <= Standing.Named);
                else if (there.Gemeente is not null && (!there.Former || (IsStill(words, i) && !IsOfOwnParents(words, i))) && PlaceContext.ReadThere(words, i, ownChild) is var standing and not Standing.None)
                    mentions.Add(new PlaceMention(standing, there.Gemeente, null, passage.Evidence(Field, "gemeente.daar", i, i)));
            }
            else if (HomeElsewhere.IsNamed(words, i) && latest is { } before && before.Last < i)
            {
                // "daar" is the place that was named last, also when we don't know it.
                latest = before with { Gemeente = null };
                if (HomeElsewhere.At(words, i, ownChild) is { } away)
                    mentions.Add(new PlaceMention(away.Standing, null, away.Parent, passage.Evidence(Field, "gemeente.outside", i, i)));
            }
            else if (Postcodes.At(words, i, region) is { } postcode && PlaceContext.Read(words, i, i, ownChild) is var (at, of) && at is not Standing.None)
            {
                var sure = at > Standing.Household || at is Standing.Parent ? at : Standing.Household;
                mentions.Add(new PlaceMention(sure, Postcodes.GemeenteOf(postcode, region), of, passage.Evidence(Field, "gemeente.postcode", i, i)));
            }
            else if (HomeElsewhere.At(words, i, ownChild) is { } home)
            {
                mentions.Add(new PlaceMention(home.Standing, null, home.Parent, passage.Evidence(Field, "gemeente.outside", i, i)));
            }
        }

        return mentions;
    }

    private sealed record Latest(int Last, string? Gemeente, Standing Standing, string? Parent, bool Former);

    private static (Standing, string?) Read(Words words, PlaceHit place, Latest? latest, bool ownChild)
    {
        if (place.Form is PlaceForm.Adjective)
            return (OfAdjective(words, place), null);
        // "in Almere, Lelystad en Urk": a row of places is read as its first.
        if (latest is not null && latest.Last == place.First - 2 && words[place.First - 1].Text is "en" or "of" or "gem" or "gemeente" && words[place.First - 1].Sentence == words[latest.Last].Sentence)
            return (latest.Standing, latest.Parent);
        if (latest is not null && latest.Last == place.First - 1 && words[latest.Last].Sentence == words[place.First].Sentence && words.Gap(latest.Last).Trim() is "," or "/" or "(" or "-" or "&" or "|")
            return (latest.Standing, latest.Parent);
        var (standing, parent) = PlaceContext.Read(words, place.First, place.Last, ownChild);
        return place.Form is PlaceForm.Weak && standing != Standing.None ? (Standing.Weak, null) : (standing, parent);
    }

    // Of two places in one sentence nobody can say which is "daar", unless one is a home already.
    private static Latest Follows(Words words, Latest? latest, PlaceHit place, Standing standing, string? parent, int count)
    {
        var unsure = latest is not null && count > 0 && words[latest.Last].Sentence == words[place.First].Sentence && latest.Gemeente != place.Gemeente && standing is Standing.Parent;
        return new Latest(place.Last, unsure ? null : place.Gemeente, standing, parent, standing is Standing.None && PlaceTense.IsFormer(words, place.First, place.Last));
    }

    // "een Almeerse jongen", "het Urker gezin", but not "een Urker school".
    private static Standing OfAdjective(Words words, PlaceHit place)
    {
        for (var i = place.Last + 1; i < words.Count && i <= place.Last + 4 && words[i].Clause == words[place.Last].Clause; i++)
        {
            var word = words[i].Text;
            if (PlaceWords.IsChild(word) || PlaceWords.IsChildren(word) || word is "gezin" or "ouders" or "familie" or "moeder" or "vader" or "echtpaar" or "tweeling")
                return NameContext.IsOther(words, place.First, place.Last) ? Standing.None : Standing.Named;
            if (PlaceWords.IsSite(word))
                return Standing.None;
        }

        if (place.First > 0 && words[place.First - 1].Text is "wij" or "we")
            return Standing.Household;
        return place.First > 0 && words[place.First - 1].Text is "een" or "is" or "zijn" && words[place.Last].Capital && (words[place.Last].After is '.' or ',' or '\n' || (place.Last + 1 < words.Count && words[place.Last + 1].Text is "van"))
            ? Standing.Named : Standing.None;
    }

    private static bool IsThere(Words words, int at) =>
        words[at].Text is "daar" or "hier" or "er" or "straten" or "vlakbij" or "hiernaast" or "loopafstand" or "tegenover" || (words[at].Text is "hoek" && at > 1 && words[at - 2].Text is "om") || (words[at].Text is "dorp" or "durp" or "stad" && at > 0 && words[at - 1].Text is "dit" or "deze" or "het" or "t" or "de" or "die" or "dat" or "mijn");

    // "wij komen oorspronkelijk uit Dronten, mijn ouders wonen daar nog".
    private static bool IsOfOwnParents(Words words, int at)
    {
        for (var i = at - 1; i > 0 && i >= at - 4 && words[i].Clause == words[at].Clause; i--)
        {
            if (words[i].Text is "ouders" or "familie" or "moeder" or "vader" or "zus" or "broer" && words[i - 1].Text is "mijn" or "mn" or "m'n" or "me" or "onze")
                return true;
        }

        return false;
    }

    private static bool IsStill(Words words, int at)
    {
        for (var i = at - 3; i <= at + 3; i++)
        {
            if (i >= 0 && i < words.Count && words[i].Clause == words[at].Clause && words[i].Text is "nog" or "steeds")
                return true;
        }

        return false;
    }

    private static string RuleOf(Standing standing) => standing switch
    {
        Standing.Label => "gemeente.label",
        Standing.Registered => "gemeente.registered",
        Standing.Child => "gemeente.home",
        Standing.Household => "gemeente.family",
        Standing.Parent => "gemeente.parent",
        Standing.Named => "gemeente.child",
        Standing.Weak => "gemeente.weak",
        _ => "gemeente.place",
    };
}
