using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>Numbers that are no age, or not the age of now.</summary>
internal static class AgeContext
{
    // "groep 6", "kamer 12", "niveau 2".
    private static readonly FrozenSet<string> Numbered = Set(
        "niveau groep groepen klas leerjaar kamer nummer nr artikel art cluster fase stap unit huis huisnummer blok hoofdstuk pagina pag lijn versie bijlage punt route gang verdieping trap dag zone wijk schaal punten kwartaal deel dossier perceel bus kinderen jongeren jeugdigen kind jeugdige zaak les lokaal afdeling postbus eur euro iq tiq € graad level werkdag uur om rond perron spoor ipad windows covid");

    // What is counted and is no age: "14 gesprekken", "3 keer".
    private static readonly FrozenSet<string> Counted = Set(
        "keer uur uren dagen dag x e de ste kilo kg gram minuten minuut min euro procent kinderen kids kindjes kinders jongeren jeugdigen jongens meisjes meiden broers broertjes zussen zusjes zoons zonen dochters gesprekken trajecten weken week maanden maand mnd wk wkn sessies afspraken dagdelen dagdeel nachten nacht opnames aanbieders instellingen scholen school brieven mails "
        + "mensen personen organisaties instanties partijen partij hulpverleners begeleiders betrokkenen groepen groep plekken plaatsen bedden weekenden weekend kwartier kwartieren km kilometer centimeter millimeter mm liter ordners mappen dozen cm meter m2 graden punten man vrouw vrienden leerlingen clienten gezinnen ouders keren maal maaltijden huizen adressen stappen jaargangen klassen lessen toetsen januari februari maart april mei juni juli augustus september oktober november december "
        + "jan feb mrt apr jun jul aug sep sept okt nov dec kilometers procenten meldingen incidenten gezinsvoogden voogden overleggen werkdagen toestellen pleeggezinnen hoog diep daagse wekelijks pagina's redenen dingen opties vragen zaken van jongste oudste oudsten jongsten kleuters peuters kleintjes tafels katten honden pubers van generaties clubs loketten jeugdzorgwerkers zorgaanbieders plankjes kamers landen");

    private static readonly FrozenSet<string> Plans = Set("traject opleiding strijd relatie behandeling project pilot leeftijd contract cursus programma studie plan looptijd ervaring bestaan jubileum huwelijk periode termijn school");

    private static readonly FrozenSet<string> Levels = Set("niveau functioneert functioneren ontwikkelingsleeftijd emotioneel sociaalemotioneel sociaal-emotioneel gedraagt functioneringsniveau denkniveau ontwikkelingsniveau verstandelijk cognitief leesniveau rekenniveau lijkt oogt");

    private static readonly FrozenSet<string> Limits = Set("tot t vanaf tm onder boven minimaal maximaal min max minstens hooguit minimumleeftijd leeftijdsgrens tussen");

    /// <summary>Whether an age may begin here: not after "kamer", in an amount, a date, a time or a phone number.</summary>
    public static bool MayBegin(Words words, int at)
    {
        if (at == 0)
            return true;
        var before = words[at - 1];
        var near = before.Sentence == words[at].Sentence;
        if (words[at].IsNumber && (words[at].After is '%' || words[at].Before is '€' or '=' || (at + 1 < words.Count && words[at + 1].IsNumber && words.Gap(at) is "." or ":")))
            return false;
        if (at + 1 < words.Count && words[at].IsNumber && words[at + 1].IsNumber && !AgeList.IsBlankRow(words, at) && words.Gap(at) is "-" or " " or "." or "–" or " - ")
            return false;
        // "3." and "3)" number a list.
        if (!near || words.StartsLine(at))
            return !(words[at].IsNumber && words[at].Text.Length == 1 && words[at].After is '.' or ')');
        if (before.IsNumber && words.Gap(at - 1) is "-" or " " or "." or ":" or "–" or " - ")
            return false;
        // "om half elf", "uit een gezin van acht".
        if (before.Text is "half" || (before.Text is "van" && at > 1 && words[at - 2].Text is "gezin" or "huishouden" or "gezinnetje" or "familie" or "klas" or "groepje" && !HasUnit(words, at)))
            return false;
        if (before.Text is "eur" or "euro" || (words[at].IsNumber && before.Text is "nr" or "nummer" or "art" or "artikel"))
            return false;
        // "twee kinderen 7 en 11".
        if (ChildWords.IsMany(before.Text) && at + 2 < words.Count && words[at + 1].Text is "en" && AgeNumber.At(words, at + 2) is not null)
            return true;
        if (Numbered.Contains(before.Text) && words.Gap(at - 1) is " " or "-" or "")
            return before.Text is "jeugdige" or "kind" && HasUnit(words, at);
        // "voor de jongste twee" counts them.
        if (!words[at].IsNumber && before.Text is "jongste" or "oudste")
            return false;
        if (before.Text is "week" or "weken" && !(at > 1 && words[at - 2].Text is "vorige" or "volgende" or "komende" or "afgelopen" or "deze" or "een" or "paar" or "enkele") && !(at > 1 && AgeNumber.At(words, at - 2) is not null))
            return false;
        return !(before.Text is "m" && at > 1 && words[at - 2].Text is "t") && words[at].Before is not ('_' or '@');
    }

    /// <summary>Whether what follows is counted: "3 keer", "14 gesprekken", "6e".</summary>
    public static bool IsCounted(Words words, int last) =>
        last + 1 < words.Count && words[last + 1].Sentence == words[last].Sentence && words.Gap(last) is "" or " " or "  " or "-"
        && Counted.Contains(words[last + 1].Text)
        // "die meid van 17 van Urk".
        && !(words[last + 1].Text is "van" && last > 0 && words[last - 1].Text is "van" or "is" or "jongen" or "meisje");

    /// <summary>Whether it is a limit, a level, a plan or the age of another time.</summary>
    public static bool IsNoAge(Words words, int first, int last)
    {
        if (last + 1 < words.Count && words[last + 1].Sentence == words[last].Sentence && words.Gap(last) is " " && Plans.Contains(words[last + 1].Text))
            return true;
        return IsLimit(words, first, last) || IsElsewhen(words, first, last) || IsLevel(words, first);
    }

    private static bool HasUnit(Words words, int at) => at + 1 < words.Count && words[at + 1].Text is "jaar" or "jr" or "jarig" or "jarige";

    private static bool IsLimit(Words words, int first, int last)
    {
        if (last + 2 < words.Count && words[last + 1].Text is "en" or "of" && words[last + 2].Text is "ouder" or "jonger" or "hoger")
            return true;
        if (last + 1 < words.Count && words[last + 1].IsNumber && words.Gap(last) is "-" or " - " or "–" or " – ")
            return true;
        if (last + 2 < words.Count && words[last + 1].Text is "tot" or "t" or "tm" && words[last + 1].Clause == words[last].Clause && (words[last + 2].IsNumber || words[last + 2].Text is "m" or "en" || AgeNumber.Spelled(words[last + 2]) is not null))
            return true;
        for (var i = first - 1; i >= 0 && i >= first - 4 && words[i].Sentence == words[first].Sentence; i--)
        {
            // "een kind van hooguit 4" is a guess.
            if (i > 1 && words[i].Text is "hooguit" or "hoogstens" or "maximaal" or "minstens" or "minimaal" or "onder" && words[i - 1].Text is "van" && ChildWords.IsOne(words[i - 2].Text))
                return false;
            if (Limits.Contains(words[i].Text) && (words[i].Text != "t" || words[i + 1].Text == "m") && !IsRangeOfChildren(words, i, first))
                return true;
            if (words[i].Text is "dan" && i > 0 && words[i - 1].Text is "ouder" or "jonger" or "later" or "langer" or "meer")
                return true;
            if (words[i].Text is not ("de" or "het" or "zijn" or "haar" or "hun" or "mijn" or "en" or "m" or "leeftijd" or "van" or "ongeveer" or "circa") && !words[i].IsNumber)
                break;
        }

        return first > 1 && words[first - 1].IsNumber && words.Gap(first - 1) is "-" or " - " or "–";
    }

    // "vijf kinderen tussen 2 en 13" tells of children; "voor kinderen tussen 4 en 12" of an offer.
    private static bool IsRangeOfChildren(Words words, int tussen, int first)
    {
        if (words[tussen].Text != "tussen")
            return false;
        for (var i = tussen - 1; i >= 0 && i >= tussen - 3 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (ChildWords.IsMany(words[i].Text))
                return i > 0 && words[i - 1].Sentence == words[i].Sentence && (words[i - 1].IsNumber || AgeNumber.Spelled(words[i - 1].Text) is not null || words[i - 1].Text is "mijn" or "onze" or "hun" or "haar" or "drietal" or "tweetal" or "viertal");
        }

        return false;
    }

    // "toen hij 4 was", "sinds ze 12 is", "als ik 18 word", "op 6-jarige leeftijd", "op de leeftijd van 6".
    private static bool IsElsewhen(Words words, int first, int last)
    {
        for (var i = first - 1; i >= 0 && i >= first - 7 && words[i].Sentence == words[first].Sentence; i--)
        {
            var sameClause = words[i].Clause == words[first].Clause;
            switch (words[i].Text)
            {
                case "toen" when sameClause:
                case "sinds" or "sedert" or "als" or "wanneer" or "zodra" or "voordat" or "totdat" or "nadat" or "tot" or "vanaf" or "voor" when sameClause && HasPersonBetween(words, i, first) && !IsNewborn(words, first):
                case "leeftijd" when i > 0 && sameClause && first - i <= 2 && (words[i - 1].Text is "op" or "vanaf" or "sinds" or "tot" or "voor" || (i > 1 && words[i - 1].Text is "de" or "een" && words[i - 2].Text is "op" or "vanaf" or "sinds" or "tot")):
                    return true;
                case "nu" or "inmiddels" or "geworden" or "momenteel":
                    return false;
            }
        }

        return last + 1 < words.Count && words[last + 1].Text is "was" or "waren" && words[last + 1].Clause == words[last].Clause
            && !(last + 2 < words.Count && words[last + 2].Text is "geworden");
    }

    private static bool IsNewborn(Words words, int first) => first > 0 && words[first - 1].Text is "van";

    private static bool HasPersonBetween(Words words, int from, int to)
    {
        if (to - from > 5)
            return false;
        for (var i = from + 1; i < to; i++)
        {
            if (words[i].Text is "hij" or "zij" or "ze" or "ie" or "ik" or "je" or "men" or "kind" or "jongere")
                return true;
        }

        return false;
    }

    private static bool IsLevel(Words words, int first)
    {
        // "als een kleuter van 4".
        if (first > 3 && words[first - 1].Text is "van" && words[first - 3].Text is "een" && words[first - 4].Text is "als" && words[first - 4].Clause == words[first].Clause)
            return true;
        for (var i = first - 1; i >= 0 && i >= first - 8 && words[i].Clause == words[first].Clause; i--)
        {
            // "hij lijkt een jaar of zeventien" is a guess, no level.
            if (Levels.Contains(words[i].Text))
                return !(words[i].Text is "lijkt" or "oogt" && words[first].Text is "een");
            if (words[i].Text is "als" && first - i <= 2 && words[first - 1].Text is "een")
                return true;
            if (words[i].Text is "kalenderleeftijd" or "leeftijd" || ChildWords.IsChild(words[i].Text))
                return false;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
