using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>What the noun beside a place is.</summary>
internal enum NounKind
{
    /// <summary>None that says anything.</summary>
    Nothing,

    /// <summary>The child.</summary>
    Child,

    /// <summary>The family.</summary>
    Family,

    /// <summary>A case or question.</summary>
    Case,

    /// <summary>A school, an office, a care home, a happening.</summary>
    Site,
}

/// <summary>The nouns and verbs directly beside a place: "een gezin uit Bant", "Urk woont", "in Ens naar school".</summary>
internal static class PlaceNoun
{
    private const int After = 5;

    /// <summary>The noun that the place belongs to, past its preposition and past an age: "jongen van 14 uit Almere".</summary>
    public static NounKind Attached(Words words, int first)
    {
        var i = first - 1;
        if (i < 0 || words[i].Sentence != words[first].Sentence)
            return NounKind.Nothing;
        if (!IsPreposition(words[i].Text))
            return NameContext.Adjacent(words, i) || words.Gap(i).Trim() is "(" or "," ? KindOf(words, i, adjacent: true) : NounKind.Nothing;
        // "een meisje van 14 (uit Almere)".
        var clause = words[i].Text is "uit" && i > 0 && words[i - 1].Clause != words[i].Clause && words[i - 1].Sentence == words[i].Sentence ? words[i - 1].Clause : words[i].Clause;
        for (i--; i >= 0 && i >= first - 7 && words[i].Clause == clause && IsPartOfAge(words[i]); i--)
        {
        }

        return i < 0 || words[i].Clause != clause ? NounKind.Nothing : KindOf(words, i, adjacent: false);
    }

    private static NounKind KindOf(Words words, int at, bool adjacent)
    {
        var word = words[at].Text;
        if (PlaceWords.IsSite(word) && !IsBeside(words, at) && !(adjacent && words[at].Clause != words[at + 1].Clause))
            return NounKind.Site;
        if (word.EndsWith("gezin", StringComparison.Ordinal) && !PlaceWords.Relatives.Contains(word) && !word.StartsWith("pleeg", StringComparison.Ordinal))
            return adjacent ? NounKind.Case : NounKind.Family;
        if (word is "huis" or "woning" && !adjacent)
            return NounKind.Family;
        if (word is "dag" && at > 0 && words[at - 1].Text is "open")
            return NounKind.Site;
        if (word is "casus" or "zaak" or "situatie" or "hulpvraag" or "casuistiek" or "aanmelding" or "melding" or "zorgmelding")
            return NounKind.Case;
        if (PlaceWords.IsChild(word) && !Residents.IsOthersSibling(words, at) && word is not ("neef" or "nicht"))
            return adjacent ? NounKind.Case : NounKind.Child;
        if (adjacent)
            return NounKind.Nothing;
        return word is not "kinderen" && (PlaceWords.Family.Contains(word) || PlaceWords.IsChildren(word)) || (word == "kinderen" && at > 0 && words[at - 1].Text is not ("de" or "hun" or "haar" or "zijn"))
            ? NounKind.Family : NounKind.Nothing;
    }

    /// <summary>Whether the place belongs to some other thing: "een park in Almere", "zijn opname in Lelystad"; not "een flat in", "een dorp in".</summary>
    public static bool IsOfThing(Words words, int first)
    {
        var noun = first - 2;
        if (noun > 0 && words[noun].Text is "camping" or "vakantiepark" or "caravan" or "bungalow" && IsHoliday(words, noun))
            return true;
        if (noun < 1 || !IsPreposition(words[first - 1].Text) || words[first - 1].Text is "uit" || words[noun].Clause != words[first].Clause || words[noun].IsNumber || Homely.Contains(words[noun].Text) || PlaceWords.IsLocal(words[noun].Text))
            return false;
        // "een weduwnaar op Urk met negen kinderen".
        for (var i = first + 1; i < words.Count && i <= first + 4 && words[i].Clause == words[first].Clause; i++)
        {
            if (PlaceWords.IsChildren(words[i].Text))
                return false;
        }

        for (var i = noun - 1; i >= 0 && i >= noun - 2 && words[i].Clause == words[noun].Clause; i--)
        {
            if (words[i].Text is "een" or "de" or "het" or "zijn" or "haar" or "hun" or "jullie" or "onze" or "mijn" or "uw" or "die" or "dat")
                return true;
        }

        return false;
    }

    // "op een camping in …, volgende week zijn we weer thuis".
    private static bool IsHoliday(Words words, int at)
    {
        var (from, to) = Denial.SentenceOf(words, at);
        for (var i = from + 1; i <= to; i++)
        {
            if (words[i].Text is "kamperen" or "tent" or "vakantie" || (words[i].Text is "thuis" or "huis" && words[i - 1].Text is "weer" or "naar"))
                return true;
        }

        return false;
    }

    private static readonly FrozenSet<string> Homely = PlaceWords.Set(
        "wijk buurt dorp dorpje straat stad kamer kamertje flat flatje huis huisje woning boerderij caravan woonboot woonwagen hoek deel rand bank matras erf buitengebied situatie casus problematiek portiek camping vakantiepark midden centrum nu thuis is gemeente polder weg zelf ook weduwnaar weduwe alleenstaande statushouder vluchteling bewoner bewoners stel koppel persoon iemand mensen jongere onderzoek raadsonderzoek huisbezoek ruzie incident overlast traject af uit op aan mee door over toe voor langs binnen buiten speelt speelde gebeurt gebeurde gebeurd staat ligt");

    // "boven een winkel in Lelystad", "tegenover de school in Lelystad" one lives.
    public static bool IsBeside(Words words, int site)
    {
        for (var i = site - 1; i >= 0 && i >= site - 3 && words[i].Clause == words[site].Clause; i--)
        {
            if (words[i].Text is "boven" or "tegenover" or "naast" or "achter" or "vlakbij" or "langs" or "dichtbij" or "nabij" or "aan" || (words[i].Text is "bij" && i > 0 && words[i - 1].Text is "vlak" or "dicht" or "pal"))
                return true;
        }

        return false;
    }

    /// <summary>The verb of living or staying that follows the place: "Urk woont", "Urk thuis blijft wonen", "Urk, waar zij woont".</summary>
    public static int? VerbAfter(Words words, int last)
    {
        var where = last + 1 < words.Count && words[last + 1].Text is "waar";
        for (var i = last + 1; i < words.Count && i <= last + (where ? 7 : 4) && words[i].Sentence == words[last].Sentence && (where || words[i].Clause == words[last].Clause); i++)
        {
            if (words[i].Text is "en" or "maar" or "want" or "omdat" or "die" or "dat" or "waar" && i > last + 1)
                return null;
            if (words[i].Text is "in" or "uit" or "te" && i > last + 1)
                return null;
            if (PlaceWords.Lives.Contains(words[i].Text) && words[i].Text is not ("woning" or "huur" or "woonplaats") || words[i].Text is "verblijft" or "verblijven" or "zitten" or "zit" or "logeert" or "logeren")
                return i;
        }

        return null;
    }

    public static bool IsSiteAfter(Words words, int last)
    {
        for (var i = last + 1; i < words.Count && i <= last + After && words[i].Clause == words[last].Clause; i++)
        {
            var word = words[i].Text;
            if (word is "en" or "maar" or "waar" or "die" or "dat" or "over" or "met" or "want")
                return false;
            if (word is "naar" && !(i + 1 < words.Count && (words[i + 1].Text is "school" || (i + 2 < words.Count && PlaceWords.IsSite(words[i + 2].Text)))))
                return false;
            if (word is "bij")
                return i + 2 < words.Count && words[i + 1].Text is "jullie" or "de" or "een" or "het" or "onze" && PlaceWords.IsSite(words[i + 2].Text);
            if (word is "woont" or "wonen" || (word is "gesloten" && words[i].After is '.' or ',' or ':' or ';'))
                return false;
            if (PlaceWords.IsSite(word) || word is "opgenomen" or "behandeling" or "behandeld" or "geplaatst" or "stage" or "werkt" or "werken" or "voetbalt" or "sport" or "aangehouden" or "vakantie" or "vast" or "city")
                return true;
        }

        return false;
    }

    public static bool IsPreposition(string word) => word is "in" or "uit" or "te" or "op" or "van" or "nabij" or "buiten" or "rond" or "vanuit" or "binnen" or "bij" or "naar" or "omgeving" or "regio";

    private static bool IsPartOfAge(Word word) =>
        word.IsNumber || word.Text is "jaar" or "jr" or "j" or "jaartjes" or "maanden" or "maand" or "mnd" or "weken" or "van" or "bijna" or "net" or "oud" or "oude" or "en" or "half" or "anderhalf" or "hier" or "zelf"
        || (word.Value ?? AgeNumber.Spelled(word.Text)) is not null;
}
