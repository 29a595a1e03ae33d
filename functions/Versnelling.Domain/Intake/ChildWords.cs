namespace Versnelling.Domain.Intake;

/// <summary>What people call children, and the people around them.</summary>
internal static class ChildWords
{
    public static readonly WordSet One = Set(
        "jongen jongetje jongeman meisje meiske meid kind kindje zoon zoontje zoonlief dochter dochtertje dochterlief jeugdige jongere leerling leerlinge puber tiener peuter kleuter baby babytje dreumes zuigeling client clientje clientes patient patiente "
        + "pupil pleegkind pleegzoon pleegdochter kleinzoon kleindochter neefje nichtje neef nicht student studente jongedame tienermoeder broer zus broertje zusje knul knulletje jochie jochies ventje ventjes gozer gast gozertje oudste jongste middelste "
        + "stiefzoon stiefdochter ots'er kleintje kleine kleinste grootste benjamin nakomer nakomertje nakomeling jongvolwassene jeugdlid bewoner bewoonster logeetje logee jong joch jongske jonkie meisie mannetje manneke dame hummeltje prinses wurm zaterdaghulp stagiair eerstejaars kleinkind adoptiekind pleegjongen pleegmeisje petekind peetkind stiefkind buurjongen buurmeisje buurkind achternichtje achterneefje oppaskind gastkind peuterjongen spruit ukkie ukje uk wijfie deerntje dreumesje pleegbaby tienerdochter tienerzoon bonuszoon bonusdochter bonuskind dogter son daughter asielkind amv amv'er mantelzorgertje");

    public static readonly WordSet Many = Set(
        "kinderen kinders jongens meisjes zoons zonen dochters jeugdigen jongeren leerlingen pubers tieners peuters kleuters kids broers broertjes zussen zusjes pleegkinderen kleinkinderen jongetjes zoontjes dochtertjes meiden meiskes clienten kleintjes kindjes "
        + "minderjarigen tweelingzusjes tweelingbroers tweelingzussen tweelingbroertjes tweelingen tweeling drieling pleegzoons pleegdochters kleinzoons kleindochters neefjes nichtjes broer-zus knullen gasten jonkies koters stiefkinderen kleuters babies baby's vierling vijfling tieners dreumesen peutertjes kleutertjes grut kroost spruiten ukkies");

    public static readonly WordSet Siblings = Set(
        "broer zus broertje zusje halfbroer halfzus broers zussen broertjes zusjes halfbroertje halfzusje stiefbroer stiefzus stiefbroertje stiefzusje tweelingbroer tweelingzus tweelingbroertje tweelingzusje broerlief halfbroers halfzussen halfbroertjes halfzusjes");

    public static readonly WordSet Adults = Set(
        "moeder vader ouder ouders opa oma tante oom stiefmoeder stiefvader partner juf juffrouw pleegmoeder pleegvader pleegouders begeleider mama papa man vrouw vriend vriendin mevrouw meneer collega");

    // Also no child for whom help is asked, though their age may be a child's: "haar vriend van 19", "trekt op met jongens".
    private static readonly WordSet Company = Set("vriendje vriendinnetje vrienden vriendinnen vriendengroep ex klasgenoot klasgenoten groepsgenoot groepsgenoten huisgenoot huisgenoten buurman buurvrouw ma pa mam pap mams paps grootouders grootmoeder grootvader hulpverlener leerkracht docent mentor voogd zwager verkering dader daders leeftijdsgenoten hond kat");

    private static readonly WordSet Men = Set("vrouw man");

    private static readonly WordEndings ChildEndings = new("jongen", "meisje", "dochter", "zoon", "kindje", "jochie", "puber", "kleuter", "tiener", "zusje", "broertje", "leerling");

    /// <summary>Whether a word is one child: a word of the list or a compound such as <c>pubermeisje</c>.</summary>
    public static bool IsOne(string word) => One.Contains(word) || EndsAsOne(word);

    public static bool IsOne(in Word word) => One.Contains(word) || EndsAsOne(word.Text);

    private static bool EndsAsOne(string word) => word.Length >= 7 && ChildEndings.End(word);

    public static bool IsChild(string word) => IsOne(word) || IsMany(word);

    /// <summary>Whether a word is several children: a word of the list or a plural of one child, such as <c>pubermeisjes</c> or <c>clientjes</c>.</summary>
    public static bool IsMany(string word)
    {
        if (Many.Contains(word))
            return true;
        if (word.Length < 6 || One.Contains(word))
            return false;
        return word[^1] == 's' ? IsOne(word[..^1]) : word.EndsWith("kinderen", StringComparison.Ordinal) || (word.EndsWith("en", StringComparison.Ordinal) && IsOne(word[..^2]));
    }

    /// <summary>Whether a word is a grown-up or somebody who only keeps the child company; "jonge vrouw" is neither.</summary>
    public static bool IsCompany(Words words, int at) =>
        (Adults.Contains(words[at]) || Company.Contains(words[at]))
        && !(Men.Contains(words[at].Text) && at > 0 && words[at - 1].Text is "jonge" or "jong" or "jongvolwassen");

    /// <summary>Whether this is somebody's sister or brother and not one for whom help is asked: "zijn zusje", "een oudere broer".</summary>
    public static bool IsOthersSibling(Words words, int at)
    {
        var kin = words[at].Text is "neef" or "nicht" or "neefje" or "nichtje" or "neefjes" or "nichtjes" or "neven" or "nichten";
        if ((!kin && !Siblings.Contains(words[at])) || IsPaired(words, at))
            return false;
        for (var i = at - 1; i >= 0 && i >= at - 4 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (IsVerb(words, i) || IsFamilyWith(words, i))
                return false;
            // "beller zegt dat zijn nichtje …": of no child told of before.
            if (kin && words[i].Text is "zijn" or "haar" or "hun" && !TellsOfChild(words, i))
                return false;
            if (words[i].Text is "zijn" or "haar" or "hun" or "heeft" or "oudere" or "jongere" or "andere" or "met" or "diens" or "d'r" or "z'n" or "der" or "wiens")
                return !IsJoined(words, i) && !HasAlso(words, at);
            if (words[i].Text is "mijn" or "me" or "mn" or "m'n")
                return !kin && SpeaksOfSelf(words) && !(i > 0 && words[i - 1].Text is "voor" or "over" or "om") && !HasAlso(words, at);
        }

        // "een stel halfbroertjes" are counted, not somebody's.
        if (at > 0 && words[at].Text[^1] == 's' && words[at - 1].Sentence == words[at].Sentence && (words[at - 1].IsNumber || AgeNumber.Spelled(words[at - 1].Text) is not null || words[at - 1].Text is "stel" or "paar" or "de" or "deze" or "beide"))
            return false;
        return words[at].Text.StartsWith("half", StringComparison.Ordinal) || words[at].Text.StartsWith("stief", StringComparison.Ordinal);
    }

    private static bool TellsOfChild(Words words, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (IsOne(words[i]) || words[i].Text is "hij" or "zij" or "ze" or "ik" || words[i].Capital && words[i].Length == 1)
                return true;
        }

        return false;
    }

    // "broer en zus" are children of one family.
    private static bool IsPaired(Words words, int at)
    {
        bool Sibling(int i) => i >= 0 && i < words.Count && words[i].Sentence == words[at].Sentence && Siblings.Contains(words[i].Text);
        bool And(int i) => i >= 0 && i < words.Count && words[i].Text is "en" or "&" or "plus";
        var possessed = at > 0 && words[at - 1].Text is "zijn" or "haar" or "hun" or "andere";
        return !possessed && ((And(at + 1) && Sibling(at + 2)) || (And(at - 1) && Sibling(at - 2) && !(at > 2 && words[at - 3].Text is "zijn" or "haar" or "hun")));
    }

    /// <summary>Whether "zijn" is the verb: "het zijn zusjes".</summary>
    public static bool IsVerb(Words words, int at) =>
        words[at].Text == "zijn" && at > 0 && words[at - 1].Sentence == words[at].Sentence && words[at - 1].Text is "het" or "dat" or "dit" or "ze" or "zij" or "er" or "die" or "wij" or "we" or "kinderen" or "jongens" or "meisjes";

    // "gezin met zusjes van 4 en 5", "ouders met twee broertjes".
    private static bool IsFamilyWith(Words words, int at) =>
        words[at].Text is "met" && at > 0 && words[at - 1].Sentence == words[at].Sentence && words[at - 1].Text is "gezin" or "moeder" or "vader" or "ouders" or "ouder" or "stel" or "echtpaar" or "familie" or "gezinnetje" or "huishouden" or "mama" or "casus";

    // Who lives on their own and tells of "mijn broertjes" asks help for them.
    private static bool SpeaksOfSelf(Words words)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i].Text is "op" && words[i + 1].Text is "mezelf" or "mijzelf" or "kamers" || (words[i].Text is "op" && words[i + 2].Text is "eigen" && words[i + 1].Text is "mijn" or "mn" or "m'n") || (words[i].Text is "zelf" && words[i + 1].Text is "al" && words[i + 2].Text is "uit"))
                return false;
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Text is "ben" or "word" && (Follows(words, i + 1) || (words[i + 1].Text is "ik" or "zelf" or "bijna" or "net" && Follows(words, i + 2))))
                return true;
        }

        return false;
    }

    private static bool Follows(Words words, int at) => at < words.Count && AgeNumber.At(words, at) is { Value: <= AgeMention.OldestChild and > 8 } && words[at].Text is not "een";

    // "voor een jongen van 8 en zijn zusje van 5": "en" right after a child makes both of them the ones concerned.
    private static bool IsJoined(Words words, int at)
    {
        if (at == 0 || words[at - 1].Text is not ("en" or "plus" or "&"))
            return false;
        return at > 1 && words[at - 2].Sentence == words[at].Sentence
            && (IsOne(words[at - 2].Text) || Many.Contains(words[at - 2].Text) || words[at - 2].IsNumber || words[at - 2].Text is "jaar" or "jr" || AgeNumber.Spelled(words[at - 2]) is not null || (words[at - 2].Capital && words[at - 2].Before != '\n'))
            && !FollowsWith(words, at - 2);
    }

    // "woont met haar broer (9) en zijn vriendin": those with whom somebody lives.
    private static bool FollowsWith(Words words, int at)
    {
        for (var i = at; i >= 0 && i >= at - 5 && words[i].Clause == words[at].Clause; i--)
        {
            if (words[i].Text is "met" or "heeft")
                return true;
        }

        return false;
    }

    private static bool HasAlso(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 5 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Text == "ook" && words[i + 1].Text is "voor" or "om" or "zijn" or "haar" or "over")
                return true;
            if (words[i].Text is "voor" && i > 0 && words[i - 1].Text is "en")
                return true;
        }

        return false;
    }

    private static WordSet Set(string words) => new(words);
}
