using System.Collections.Frozen;

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

    /// <summary>One parent's home.</summary>
    Parent,

    /// <summary>The family's home.</summary>
    Household,

    /// <summary>The child's own home, or the parent with gezag.</summary>
    Child,

    /// <summary>The field of a form.</summary>
    Label,
}

/// <summary>Reads from the words around a place what it is to the child.</summary>
internal static class PlaceContext
{
    private const int Reach = 14;

    private static readonly FrozenSet<string> HomeLabels = Set("gemeente woonplaats woonadres woonachtig wonend woont wonen plaats adres inschrijving ingeschreven brp gezag woongemeente");
    private static readonly FrozenSet<string> OtherLabels = Set(
        "school huisarts verblijfplaats verblijf verblijft verwijzer organisatie contact aanbieder locatie instelling kantoor opvang praktijk groep netwerk van aan cc zorgaanbieder verblijfsplek ziekenhuis rechtbank");
    private static readonly FrozenSet<string> Lives = Set("woont woon wonen wonend wonende woonachtig ingeschreven hoofdverblijf woonplaats thuiswonend");
    private static readonly FrozenSet<string> Stays = Set("verblijft verblijven verblijf logeert logeren slaapt geplaatst opgenomen zit zitten behandeld werkt werk werken stage voetbalt sport bezocht bezoekt tijdelijk gezien");
    private static readonly FrozenSet<string> Former = Set("woonde woonden voorheen vroeger oorspronkelijk destijds geboren kwam kwamen opgegroeid voormalig");
    private static readonly FrozenSet<string> Family = Set("gezin ouders familie huishouden kinderen thuis");
    private static readonly FrozenSet<string> Elsewhere = Set(
        "school groep locatie kantoor huisarts huisartsen kinderarts psychiater psycholoog rechtbank instelling afdeling pleegouders pleegmoeder pleegvader internaat hulpverlener hulpverleners "
        + "therapeut aanbieder aanbieders zorgaanbieder opa oma opa's oma's grootouders tante oom vriend vriendin vrienden collega collega's politie consulent jeugdconsulent medewerker wijkteam gebiedsteam "
        + "congres bijeenkomst training beurs cjg ggd ggz gi jgz vestiging bso kdv bank azc station restaurant winkel kinderrechter rechter raad overleg afspraak netwerk stiefbroer organisatie regio "
        + "mbo hbo havo vmbo roc instantie voorziening speltherapeut logopedist zorgboerderij manege vo po sbo so vso namens ex");

    private static readonly string[] ElsewhereEndings =
        ["school", "groep", "opvang", "kliniek", "praktijk", "team", "instelling", "locatie", "gezinshuis", "ziekenhuis", "logeerhuis", "pleeggezin", "crisisplek", "kantoor", "college", "lyceum", "verblijf", "boerderij", "dienst", "centrum", "bureau"];

    /// <summary>What a place is to the child, with the parent whose home it is ("moeder", "vader") if it is one's.</summary>
    public static (Standing Standing, string? Parent) Read(Words words, int first, int last)
    {
        if (NameContext.IsOther(words, first, last) || IsNamedElsewhere(words, first))
            return (Standing.None, null);
        if (LabelBefore(words, first) is { } label)
            return (label ? Standing.Label : Standing.None, null);
        if (last + 1 < words.Count && words[last + 1].Sentence == words[last].Sentence && Lives.Contains(words[last + 1].Text))
            return SubjectAround(words, last + 1, first);
        if (WhereSomebodyLives(words, last) is { } verb)
            return SubjectAround(words, verb, verb);
        return IsElsewhereAfter(words, last) ? (Standing.None, null) : Before(words, first);
    }

    /// <summary>Whether a word says that somebody lives somewhere.</summary>
    public static bool IsLiving(string word) => Lives.Contains(word);

    /// <summary>What "daar" is to the child: only where somebody lives there.</summary>
    public static Standing ReadThere(Words words, int there)
    {
        for (var i = Math.Max(0, there - 3); i <= there + 3 && i < words.Count; i++)
        {
            if (words[i].Sentence == words[there].Sentence && Lives.Contains(words[i].Text) && !IsNegated(words, Math.Min(i, there)))
                return SubjectAround(words, i, i).Standing;
        }

        return Standing.None;
    }

    // Walks back from the place: what is met first decides.
    private static (Standing Standing, string? Parent) Before(Words words, int first)
    {
        string? parent = null;
        var (family, with) = (false, false);
        var preposition = first > 0 && words[first - 1].Sentence == words[first].Sentence ? words[first - 1].Text : "";
        var naar = preposition == "naar";
        if (IsNegated(words, first))
            return (Standing.None, null);
        for (var i = first - 1; i >= 0 && i >= first - Reach && words[i].Sentence == words[first].Sentence; i--)
        {
            var word = words[i].Text;
            if (Former.Contains(word))
                return (Standing.None, null);
            if (word is "verhuisd" or "verhuisde" or "verhuisden" or "verhuizing" or "overgekomen")
                return naar || preposition is "in" or "op" ? (Standing.Child, null) : (Standing.None, null);
            if (word is "verhuist" or "verhuizen")
                return (naar ? Standing.None : Standing.Mentioned, null);
            if (word.StartsWith("gezag", StringComparison.Ordinal))
                return (Standing.Child, parent);
            if (Lives.Contains(word))
                return parent is not null && !with ? (Standing.Parent, parent) : parent is not null || family ? (Standing.Child, null) : SubjectAround(words, i, first);
            if (word is "verblijft" or "verblijven" && (parent is not null || family))
                return (Standing.Child, null);
            if (word is "komt" or "kom" or "komen" or "afkomstig" && preposition is "uit" or "van")
                return (SubjectIsOther(words, i) ? Standing.None : Standing.Household, null);
            if (ChildWords.One.Contains(word) && !SiblingAlone(words, i))
                return with && (parent is not null || family) ? (Standing.Child, null) : parent is not null ? (Standing.Parent, parent) : (preposition is "uit" or "van" ? Standing.Household : Standing.Mentioned, null);
            if ((IsElsewhere(word) && !LivesWith(words, i)) || word is "plek" or "plaats" or "aanbod" or "voorkeur" || word.EndsWith("plek", StringComparison.Ordinal))
                return (Standing.None, null);
            if (Stays.Contains(word) && parent is null && !family)
                return (Standing.None, null);
            if (word is "moeder" or "vader" or "mama" or "papa")
                parent ??= word is "mama" ? "moeder" : word is "papa" ? "vader" : word;
            else if (Family.Contains(word))
                family = true;
            else if (word == "bij")
                with = true;
            else if (SiblingAlone(words, i) && preposition is not "uit")
                return (Standing.None, null);
        }

        if (naar)
            return (Standing.None, null);
        if (parent is not null && !family)
            return (Standing.Parent, parent);
        return (family || preposition is "uit" ? Standing.Household : Standing.Mentioned, null);
    }

    // Whose home it is: "hij woont", "moeder woont", "zijn broer woont".
    private static (Standing Standing, string? Parent) SubjectAround(Words words, int verb, int place)
    {
        for (var i = verb + 1; i < place; i++)
        {
            if (words[i].Text is "bij")
                return (Standing.Child, null);
        }

        if (SubjectIsOther(words, verb))
            return (Standing.None, null);
        var after = place <= verb ? 2 : 0;
        for (var i = verb + after; i >= 0 && i >= verb - 5; i--)
        {
            if (i >= words.Count || words[i].Sentence != words[verb].Sentence)
                continue;
            if (words[i].Text is "moeder" or "vader")
                return HasGezag(words, verb) ? (Standing.Child, words[i].Text) : (Standing.Parent, words[i].Text);
            if (Family.Contains(words[i].Text) || words[i].Text is "wij" or "we" or "ik")
                return (HasGezag(words, verb) ? Standing.Child : Standing.Household, null);
            if (words[i].Text is "hij" or "zij" or "ze" or "die" or "dat" or "kind" or "jongen" or "meisje")
                return (Standing.Child, null);
        }

        return (Standing.Child, null);
    }

    private static bool HasGezag(Words words, int at)
    {
        for (var i = Math.Max(0, at - 8); i < words.Count && i <= at + 8; i++)
        {
            if (words[i].Sentence == words[at].Sentence && words[i].Text.Contains("gezag", StringComparison.Ordinal) && !IsNegated(words, i))
                return true;
        }

        return false;
    }

    private static bool SubjectIsOther(Words words, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 4 && words[i].Sentence == words[verb].Sentence; i--)
        {
            var word = words[i].Text;
            if (word is "hij" or "zij" or "ze" or "we" or "wij" or "ik")
                return false;
            if (SiblingAlone(words, i) || word is "opa" or "oma" or "grootouders" or "tante" or "oom" or "ex" or "partner" or "stiefvader" or "collega" or "pleegouders")
                return true;
        }

        return false;
    }

    private static bool SiblingAlone(Words words, int at) =>
        words[at].Text is "broer" or "zus" or "broertje" or "zusje" or "halfbroer" or "halfzus"
        && at > 0 && words[at - 1].Text is "zijn" or "haar" or "mijn" or "oudere" or "jongere" or "oudste" or "jongste" or "andere" or "een";

    // A child that lives with oma in Lelystad lives in Lelystad; an oma in Kampen is only somebody's oma.
    private static bool LivesWith(Words words, int relative)
    {
        if (words[relative].Text is not ("opa" or "oma" or "grootouders" or "tante" or "oom"))
            return false;
        for (var i = relative - 1; i >= 0 && i >= relative - 6 && words[i].Sentence == words[relative].Sentence; i--)
        {
            if (Lives.Contains(words[i].Text))
                return true;
        }

        return false;
    }

    // "een pleeggezin Almere": what stands directly before names its office or house.
    private static bool IsNamedElsewhere(Words words, int first) =>
        first > 0 && words[first - 1].Sentence == words[first].Sentence && NameContext.Adjacent(words, first - 1) && IsElsewhere(words[first - 1].Text);

    private static bool IsElsewhere(string word) =>
        Elsewhere.Contains(word) || (word.Length > 5 && ElsewhereEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal)));

    // "Urk, waar haar moeder woont".
    private static int? WhereSomebodyLives(Words words, int last)
    {
        if (last + 1 >= words.Count || words[last + 1].Text != "waar")
            return null;
        for (var i = last + 2; i < words.Count && i <= last + 7 && words[i].Sentence == words[last].Sentence; i++)
        {
            if (Lives.Contains(words[i].Text))
                return i;
        }

        return null;
    }

    private static bool IsElsewhereAfter(Words words, int last)
    {
        for (var i = last + 1; i < words.Count && i <= last + 5 && words[i].Clause == words[last].Clause; i++)
        {
            if (words[i].Text is "naar" or "bij" or "woont" or "wonen")
                return words[i].Text is "naar" && i + 1 < words.Count && words[i + 1].Text == "school";
            if (IsElsewhere(words[i].Text) || words[i].Text is "verblijft" or "opgenomen" or "behandeling" or "gezinshuizen")
                return true;
        }

        return false;
    }

    private static bool IsNegated(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3 && words[i].Clause == words[at].Clause; i--)
        {
            if (words[i].Text is "niet" or "geen" or "buiten")
                return true;
        }

        return false;
    }

    private static bool? LabelBefore(Words words, int first)
    {
        var start = first;
        while (start > 0 && !words.StartsLine(start))
            start--;
        for (var i = start; i < first && i < start + 3 && first - i <= 8; i++)
        {
            if (!words.EndsLabel(i) || words[i].Sentence != words[first].Sentence)
                continue;
            for (var j = start; j <= i; j++)
            {
                if (HomeLabels.Contains(words[j].Text))
                    return true;
                if (OtherLabels.Contains(words[j].Text))
                    return false;
            }

            return null;
        }

        return null;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
