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
    private static readonly FrozenSet<string> Stays = Set("verblijft verblijven verblijf logeert logeren slaapt geplaatst opgenomen zit zitten behandeld werkt werk werken stage voetbalt sport bezocht bezoekt tijdelijk gezien");
    private static readonly FrozenSet<string> Former = Set("woonde woonden voorheen vroeger oorspronkelijk destijds geboren kwam kwamen opgegroeid voormalig");
    private static readonly FrozenSet<string> Elsewhere = Set(
        "school groep locatie kantoor huisarts huisartsen kinderarts psychiater psycholoog rechtbank instelling afdeling pleegouders pleegmoeder pleegvader internaat hulpverlener hulpverleners "
        + "therapeut aanbieder aanbieders zorgaanbieder opa oma opa's oma's grootouders tante oom vriend vriendin vrienden collega collega's politie consulent jeugdconsulent medewerker wijkteam gebiedsteam "
        + "congres bijeenkomst training beurs cjg ggd ggz gi jgz vestiging bso kdv bank azc station restaurant winkel kinderrechter rechter raad overleg afspraak netwerk stiefbroer organisatie regio "
        + "mbo hbo havo vmbo roc instantie voorziening speltherapeut logopedist zorgboerderij manege vo po sbo so vso namens ex leerkracht mentor docent jeugdbeschermer gezinsvoogd gedragsdeskundige gedragswetenschapper orthopedagoog");

    private static readonly string[] ElsewhereEndings =
        ["school", "groep", "opvang", "kliniek", "praktijk", "team", "instelling", "locatie", "gezinshuis", "ziekenhuis", "logeerhuis", "pleeggezin", "crisisplek", "kantoor", "college", "lyceum", "verblijf", "boerderij", "dienst", "centrum", "bureau"];

    /// <summary>What a place is to the child, with the parent whose home it is ("moeder", "vader") if it is one's.</summary>
    public static (Standing Standing, string? Parent) Read(Words words, int first, int last)
    {
        if (NameContext.IsOther(words, first, last) || IsNamedElsewhere(words, first))
            return (Standing.None, null);
        if (LabelBefore(words, first) is { } label)
            return (label ? Standing.Label : Standing.None, null);
        if (last + 1 < words.Count && words[last + 1].Sentence == words[last].Sentence && Residents.Lives.Contains(words[last + 1].Text))
            return Residents.SubjectAround(words, last + 1, first);
        if (WhereSomebodyLives(words, last) is { } verb)
            return Residents.SubjectAround(words, verb, verb);
        return !(first > 0 && words[first - 1].Text is "uit") && IsElsewhereAfter(words, last) ? (Standing.None, null) : Before(words, first);
    }

    /// <summary>What "daar" is to the child: only where somebody lives there.</summary>
    public static Standing ReadThere(Words words, int there)
    {
        for (var i = Math.Max(0, there - 3); i <= there + 3 && i < words.Count; i++)
        {
            if (words[i].Sentence == words[there].Sentence && Residents.Lives.Contains(words[i].Text) && !Residents.IsNegated(words, Math.Min(i, there)))
                return Residents.SubjectAround(words, i, i).Standing;
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
        if (Residents.IsNegated(words, first))
            return (Standing.None, null);
        // "een gezin uit Bant", "ouders in Dronten", "een casus in Almere": the noun beside it says whose place it is, whatever stands before.
        if (preposition is "in" or "uit" or "te" or "op" && first > 1 && words[first - 2].Clause == words[first].Clause)
        {
            if (words[first - 2].Text is "casus" or "zaak" or "situatie" or "hulpvraag")
                return (Standing.Mentioned, null);
            if (words[first - 2].Text is "gezin" or "ouders" or "familie")
                return (Standing.Household, null);
        }

        if (preposition is "gemeente" && (first == 1 || words[first - 2].Clause != words[first].Clause))
            return (Standing.Mentioned, null);
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
            if (Residents.Lives.Contains(word))
                return parent is not null && !with ? (Standing.Parent, parent) : parent is not null || family ? (Standing.Child, null) : Residents.SubjectAround(words, i, first);
            if (word is "verblijft" or "verblijven" && (parent is not null || family))
                return (Standing.Child, null);
            if (word is "komt" or "kom" or "komen" or "afkomstig" && preposition is "uit" or "van")
                return (Residents.SubjectIsOther(words, i) ? Standing.None : Standing.Household, null);
            if (ChildWords.One.Contains(word) && !Residents.SiblingAlone(words, i))
                return with && (parent is not null || family) ? (Standing.Child, null) : parent is not null ? (Standing.Parent, parent) : (preposition is "uit" or "van" ? Standing.Household : Standing.Mentioned, null);
            if ((IsElsewhere(word) && !Residents.LivesWith(words, i)) || word is "plek" or "plaats" or "aanbod" or "voorkeur" || word.EndsWith("plek", StringComparison.Ordinal))
                return (Standing.None, null);
            if (Stays.Contains(word) && parent is null && !family)
                return (Standing.None, null);
            if (word is "moeder" or "vader" or "mama" or "papa")
                parent ??= word is "mama" ? "moeder" : word is "papa" ? "vader" : word;
            else if (parent is null && Residents.Family.Contains(word))
                family = true;
            else if (word == "bij")
                with = true;
            else if (Residents.SiblingAlone(words, i) && preposition is not "uit")
                return (Standing.None, null);
        }

        if (naar)
            return (Standing.None, null);
        if (parent is not null && !family)
            return (Standing.Parent, parent);
        return (family || preposition is "uit" ? Standing.Household : Standing.Mentioned, null);
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
            if (Residents.Lives.Contains(words[i].Text))
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
