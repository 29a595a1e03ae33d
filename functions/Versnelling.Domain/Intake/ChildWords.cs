using System.Collections.Frozen;
using System.Globalization;

namespace Versnelling.Domain.Intake;

/// <summary>What people call children, and the people around them.</summary>
internal static class ChildWords
{
    public static readonly FrozenSet<string> One = Set(
        "jongen jongetje jongeman meisje meid kind kindje zoon zoontje zoonlief dochter dochtertje jeugdige jongere leerling puber tiener peuter kleuter baby dreumes client clientje patient patiente "
        + "pupil pleegkind pleegzoon pleegdochter kleinzoon kleindochter kleinkind neefje nichtje neef nicht student studente jongedame tienermoeder broer zus broertje zusje knul jochie ventje oudste jongste middelste stiefzoon stiefdochter ots'er kleintje");

    public static readonly FrozenSet<string> Many = Set(
        "kinderen jongens meisjes zoons zonen dochters jeugdigen jongeren leerlingen pubers tieners peuters kleuters kids broers broertjes zussen zusjes pleegkinderen kleinkinderen jongetjes zoontjes dochtertjes meiden clienten kleintjes kindjes");

    public static readonly FrozenSet<string> Siblings = Set("broer zus broertje zusje halfbroer halfzus broers zussen broertjes zusjes halfbroertje halfzusje stiefbroer stiefzus stiefbroertje stiefzusje");

    public static readonly FrozenSet<string> Adults = Set(
        "moeder vader ouder ouders opa oma tante oom stiefmoeder stiefvader partner juf juffrouw pleegmoeder pleegvader pleegouders begeleider mama papa man vrouw vriend vriendin mevrouw meneer collega");

    private static readonly FrozenDictionary<string, int> Numbers =
        "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig"
            .Split(' ').Select((word, value) => (word, value)).ToFrozenDictionary(n => n.word, n => n.value, StringComparer.Ordinal);

    /// <summary>The number that a word is, in digits or letters; halves are rounded down.</summary>
    public static int? Number(in Word word)
    {
        if (!word.IsNumber)
            return Numbers.TryGetValue(word.Text, out var spelled) ? spelled : null;
        var digits = word.Text.AsSpan();
        var comma = digits.IndexOfAny(",;");
        return int.TryParse(comma < 0 ? digits : digits[..comma], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>The age in a word such as <c>veertienjarige</c>.</summary>
    public static int? Jarige(string word)
    {
        var at = word.IndexOf("jarig", StringComparison.Ordinal);
        return at > 0 && word.Length - at <= 7 && Numbers.TryGetValue(word[..at], out var age) ? age : null;
    }

    /// <summary>Whether this is somebody's sister or brother and not one for whom help is asked: "zijn zusje", "een oudere broer".</summary>
    public static bool IsOthersSibling(Words words, int at)
    {
        if (!Siblings.Contains(words[at].Text))
            return false;
        for (var i = at - 1; i >= 0 && i >= at - 3 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Text is "zijn" or "haar" or "hun" or "heeft" or "oudere" or "jongere" or "andere" or "met" or "diens")
                return !IsJoined(words, i) && !HasAlso(words, at);
        }

        return false;
    }

    // "voor een jongen van 8 en zijn zusje van 5": "en" right after a child makes both of them the ones concerned.
    private static bool IsJoined(Words words, int at)
    {
        if (at == 0 || words[at - 1].Text is not ("en" or "plus"))
            return false;
        return at > 1 && words[at - 2].Sentence == words[at].Sentence
            && (One.Contains(words[at - 2].Text) || words[at - 2].IsNumber || words[at - 2].Text is "jaar" or "jr" || (words[at - 2].Capital && words[at - 2].Before != '\n'));
    }

    private static bool HasAlso(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 5 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Text == "ook" && words[i + 1].Text is "voor" or "om" or "zijn" or "haar" or "over")
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
