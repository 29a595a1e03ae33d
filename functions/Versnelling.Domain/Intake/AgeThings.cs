using System.Collections.Frozen;

namespace Versnelling.Domain.Intake;

/// <summary>Nouns that have a number of their own, so that "van 12" after them is nobody's age: "een periode van", "de behandeling van".</summary>
internal static class AgeThings
{
    private static readonly FrozenSet<string> Things = Set(
        "periode duur termijn iq score budget bedrag totaal maximum minimum groep gezin lijst cijfer rit afstand straf pauze som aantal team klas factor temperatuur reeks serie rij lengte gewicht hoogte uur dag week maand jaar mail brief bericht verslag besluit overleg gesprek afspraak rapport datum nacht ochtend middag avond punt traject maatregel wachtlijst indicatie kuur plan cursus programma pilot contract opname verblijf time-out proef");

    private static readonly string[] Endings =
        ["tijd", "duur", "bedrag", "score", "termijn", "periode", "lijst", "mail", "brief", "verslag", "besluit", "overleg", "gesprek", "groep", "nummer", "dag", "avond", "middag", "ochtend", "nacht", "straf", "afstand", "budget", "ing", "heid", "atie", "traject", "kuur", "opname", "verblijf", "contract", "plan", "programma", "cursus", "verlof"];

    /// <summary>Whether a word is such a noun; "leerling" and "zuigeling" are children.</summary>
    public static bool Has(string word)
    {
        if (Things.Contains(word))
            return true;
        if (word.Length < 6 || ChildWords.IsChild(word) || word is "vluchteling" or "jongeling" or "nieuweling")
            return false;
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
