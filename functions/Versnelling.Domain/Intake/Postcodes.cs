using System.Collections.Frozen;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Intake;

/// <summary>Postcodes in all spellings: "8316 XK", "8316xk", "postcode 8316", and a bare number of the region where an address is told.</summary>
internal static class Postcodes
{
    private static readonly FrozenSet<string> Ordinary = PlaceWords.Set("in en de is op te er of om uw ze we ik je me af nu al zo km kg eu ml mg uu gr cm mm ha st en ca pp jr bv ex");
    private static readonly FrozenSet<string> Units = PlaceWords.Set("per euro eur km kilometer meter m gram kilo uur keer mensen kinderen stuks calorieen kcal jaar inwoners leerlingen piek");
    private static readonly FrozenSet<string> Around = PlaceWords.Set("postcode pc postcodegebied adres woonadres moeder vader mama papa ma pa oma opa gezin thuis inschrijving wijk buurt ouders vaders moeders plaats");

    /// <summary>The postcode that begins at a word.</summary>
    public static int? At(Words words, int at, Region region)
    {
        if (words[at].Text.Length != 4 || words[at].Value is not { } number || number < 1000 || words[at].Before is '€' or '#' or '/' or '-' or '.' or '+')
            return null;
        var inRegion = GemeenteOf(number, region) is not null;
        if (at + 1 < words.Count && words[at + 1] is { Length: 2 } letters && letters.Sentence == words[at].Sentence && words.Gap(at) is "" or " " or "-" or "  ")
        {
            var upper = words.Slice(at + 1, at + 1).All(char.IsAsciiLetterUpper);
            if (upper && (inRegion || letters.After is not '.'))
                return number;
            if (words.Gap(at) is "" && number is not (>= 1990 and <= 2030) || (inRegion && !Ordinary.Contains(letters.Text)))
                return number;
        }

        if (at > 0 && words[at - 1].Text is "postcode" or "pc" or "postcodegebied")
            return number;
        return inRegion && IsBare(words, at) && IsAddress(words, at) ? number : null;
    }

    public static string? GemeenteOf(int postcode, Region region) => region.Gemeenten.FirstOrDefault(g => g.Postcodes.Any(r => r.Contains(postcode)))?.Name;

    private static bool IsBare(Words words, int at) =>
        !(at > 0 && words[at - 1].IsNumber && words[at - 1].Sentence == words[at].Sentence && words.Gap(at - 1).Length < 3)
        && !(at + 1 < words.Count && words[at + 1].Sentence == words[at].Sentence && (Units.Contains(words[at + 1].Text) || (words[at + 1].IsNumber && words.Gap(at).Length < 3)));

    private static bool IsAddress(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 10 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (Around.Contains(words[i].Text) || (PlaceWords.Lives.Contains(words[i].Text) && words[i].Text is not ("huur" or "woning" or "flat" or "huurwoning" or "appartement")))
                return true;
        }

        return false;
    }
}
