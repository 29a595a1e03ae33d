using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// The gemeente where the child belongs: the strongest kind of mention decides, a contradiction within it gives none, and
/// an access team's own gemeente counts only when the mail tells of no home.
/// </summary>
internal static class GemeenteRules
{
    private const string Field = "municipality";
    private const int LongestAddress = 20;
    private const int Office = 8;

    public static (string? Gemeente, IReadOnlyList<string> Candidates, Evidence? Evidence) Read(IncomingMail mail, MailText text, Region region)
    {
        var ownChild = TellsOfOwnChild(text);
        var own = PlaceMentions.In(text.Subject, region, ownChild).Concat(PlaceMentions.In(text.New, region, ownChild)).ToList();
        if (Strongest(own, Standing.Household) is { } told)
            return Agreed(told, region);
        own.AddRange(PlaceMentions.In(text.Forward, region, ownChild));
        if (Strongest(OfParent(own, text), Standing.Named) is { } strongest)
            return Agreed(strongest, region);
        if (RealSender.Read(mail, text, region) is { Organisation: { Gemeente: { } gemeente }, Evidence: { } sender } && !own.Exists(m => m.Gemeente is null))
            return (gemeente, [], sender with { Field = Field, Rule = "gemeente.sender" });
        if (own.Count == 0)
            own.AddRange(ownChild ? UnderLetter(text, region) : OfOffice(text, region));
        return Strongest(own, Standing.Weak) is { } weak ? Agreed(weak, region) : (null, [], null);
    }

    /// <summary>Whether the writer speaks of a child, or of parents, of their own.</summary>
    public static bool TellsOfOwnChild(MailText text) => Array.Exists([text.Subject, text.New], p => OwnChild.Find(p.Words).Count > 0);

    // A family that writes its address under its letter lives there; a professional's is an office.
    private static IEnumerable<PlaceMention> UnderLetter(MailText text, Region region)
    {
        var words = text.Signature.Words;
        if (words.Count > LongestAddress || Array.Exists(text.Signature.Text.Split('\n'), SignatureMarks.IsFunction))
            yield break;
        for (var i = 0; i < words.Count; i++)
        {
            if (PlaceWords.IsSite(words[i].Text))
                yield break;
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (Postcodes.At(words, i, region) is { } postcode)
                yield return new PlaceMention(Standing.Weak, Postcodes.GemeenteOf(postcode, region), null, text.Signature.Evidence(Field, "gemeente.postcode", i, i));
            else if (words.StartsLine(i) && PlaceNames.Of(region).At(words, i) is { Form: PlaceForm.Name } place && i > 0 && (place.Last + 1 >= words.Count || words.StartsLine(place.Last + 1)))
                yield return new PlaceMention(Standing.Weak, place.Gemeente, null, text.Signature.Evidence(Field, "gemeente.weak", place.First, place.Last));
        }
    }

    // "Ik ben jeugdconsulent bij de gemeente Dronten": as much as the domain of that gemeente would say.
    private static IEnumerable<PlaceMention> OfOffice(MailText text, Region region)
    {
        if (VerwijzerRules.Self(text) is not { Rule: nameof(Verwijzer.LokaleToegang) } self)
            yield break;
        var words = text.New.Words;
        for (var i = self.Last + 1; i < words.Count && i <= self.Last + Office && words[i].Sentence == words[self.Last].Sentence; i++)
        {
            if (PlaceNames.Of(region).At(words, i) is { Form: PlaceForm.Name } place)
                yield return new PlaceMention(Standing.Weak, place.Gemeente, null, text.New.Evidence(Field, "gemeente.sender", place.First, place.Last));
        }
    }

    private static readonly PhraseTable OwnChild = PhraseTable.Parse("""
        own: mijn|mn|m'n|me|onze|ons (oudste|jongste|eigen|lieve) zoon|zoontje|dochter|dochtertje|kind|kinderen|jongen|jongens|meisje|meiden|zoons|dochters|baby|peuter|kleuter|puber|pleegzoon|pleegdochter|gezin|man|moeder|vader|ouders|pa|ma|mama|papa
        """);

    private static List<PlaceMention>? Strongest(List<PlaceMention> mentions, Standing least)
    {
        var highest = mentions.Count == 0 ? Standing.None : mentions.Max(m => m.Standing);
        return highest >= least ? mentions.FindAll(m => m.Standing == highest) : null;
    }

    private static (string?, IReadOnlyList<string>, Evidence?) Agreed(List<PlaceMention> mentions, Region region) =>
        mentions.TrueForAll(m => m.Gemeente == mentions[0].Gemeente) ? (mentions[0].Gemeente, [], mentions[0].Evidence)
        : (null, Between(mentions, region), mentions[0].Evidence with { Rule = "gemeente.conflict", Words = string.Join(" / ", mentions.Select(m => m.Evidence.Words).Distinct()) });

    // One gemeente beside a place elsewhere leaves nothing to choose from.
    private static List<string> Between(List<PlaceMention> mentions, Region region)
    {
        var named = region.Gemeenten.Select(g => g.Name).Where(name => mentions.Exists(m => m.Gemeente == name)).ToList();
        return named.Count > 1 ? named : [];
    }

    // Of parents who live apart only the home of the one with whom the child lives counts.
    private static List<PlaceMention> OfParent(List<PlaceMention> mentions, MailText text)
    {
        if (!mentions.Exists(m => m.Standing == Standing.Parent))
            return mentions;
        var hits = text.Told.SelectMany(p => LivesWith.Find(p.Words)).Select(h => h.Rule).Distinct().ToList();
        return hits.Count == 1 ? mentions.FindAll(m => m.Standing != Standing.Parent || m.Parent is null || m.Parent == hits[0]) : mentions;
    }

    private static readonly PhraseTable LivesWith = PhraseTable.Parse("""
        moeder: woont|wonen|woon|hoofdverblijf|ingeschreven|verblijft|verblijven ~ bij (zijn|haar|hun|de|mijn) moeder|mama|ma; moeder heeft|met (het) (eenhoofdig) gezag; moeder heeft alleen (het) gezag
        vader: woont|wonen|woon|hoofdverblijf|ingeschreven|verblijft|verblijven ~ bij (zijn|haar|hun|de|mijn) vader|papa|pa; vader heeft|met (het) (eenhoofdig) gezag; vader heeft alleen (het) gezag
        """);
}
