using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>The way back from a number to the word that carries the age: over "nu", "bijna", "in mei".</summary>
internal static class AgeLead
{
    public static readonly FrozenSet<string> Softeners = Set(
        "net nu pas al bijna inmiddels nog ruim ongeveer ca circa zelf dus trouwens ook eindelijk slechts amper krap nauwelijks maar toch ongv rond zo'n zowat haast geen niet inmiddels gisteren vandaag morgen vorige volgende week maand zaterdag zondag maandag dinsdag woensdag donderdag vrijdag afgelopen jong goed dik kortgeleden onlangs straks binnenkort nou der d'r denk schat geloof namelijk gewoon echt immers dacht eigenlijk overigens toen reeds weer nl denkelijk jonge "
        + "hij zij ze ie ik er die een dit jaar om en nabij de bij tegen over dik mei juni juli augustus september oktober november december januari februari maart april feb aug sep sept okt nov dec jan mrt apr in aanstaande komende weken maanden twee drie vier vijf zes paar dagen begin eind half zomer herfst winter lente voorjaar najaar kerst na deze verjaardag geleden precies pril zoiets iets vanaf per toch alweer helaas gelukkig onderscheidenlijk respectievelijk resp beiden allebei hooguit hoogstens minstens");

    // Back over "nu", "bijna", "in mei" to the word that carries the age.
    public static (int Before, bool Almost) Skip(Words words, int first)
    {
        var almost = false;
        var i = first - 1;
        for (; i >= 0 && i >= first - 8 && words[i].Sentence == words[first].Sentence && (Softeners.Contains(words[i].Text) || (i == first - 1 && words[i].Text is "of")); i--)
        {
            if (IsEndOf(words, i, first))
                break;
            almost |= words[i].Text is "bijna" or "haast" or "zowat" or "straks" or "binnenkort" or "tegen" || (words[i].Text is "geen" or "niet" && i > 0 && words[i - 1].Text is "nog" or "net");
        }

        return (i, almost);
    }

    // A pronoun or name before a comma or bracket ends the way back: "ik, 17", "Bram (bijna 3)".
    public static bool IsEndOf(Words words, int at, int first) => at < first - 1 ? words.Gap(at).IndexOfAny("(:") >= 0 : words.Gap(at).IndexOfAny("(,:") >= 0 && words[at].Text is "ik" or "hij" or "zij" or "ze" or "die";

    public static bool IsAlmost(Words words, int first) => Skip(words, first).Almost;

    public static int Turning(Words words, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 6 && words[i].Clause == words[first].Clause; i--)
        {
            if (words[i].Text is "wordt" or "word")
                return 1;
        }

        return 0;
    }

    // "over twee jaar wordt hij 18".
    public static int YearsAhead(Words words, int first)
    {
        for (var i = first - 1; i > 1 && i >= first - 7 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Text is "jaar" && words[i - 2].Text is "over" && AgeNumber.At(words, i - 1) is { } years)
                return years.Value - 1;
        }

        return 0;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
