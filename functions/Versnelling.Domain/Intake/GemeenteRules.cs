using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Intake;

/// <summary>
/// The gemeente where the child belongs: the strongest kind of mention decides, a contradiction within it gives none, and
/// an access team's own gemeente counts only when the mail names no place.
/// </summary>
internal static class GemeenteRules
{
    private const string Field = "municipality";

    private sealed record Mention(Standing Standing, string? Gemeente, string? Parent, Evidence Evidence);

    public static (string? Gemeente, IReadOnlyList<string> Candidates, Evidence? Evidence) Read(IncomingMail mail, MailText text, Region region)
    {
        var own = Mentions(text.Subject, region).Concat(Mentions(text.New, region)).ToList();
        if (Strongest(own, Standing.Household) is { } told)
            return Agreed(told, region);
        own.AddRange(Mentions(text.Forward, region));
        if (Strongest(OfParent(own, text), Standing.Mentioned) is { } strongest)
            return Agreed(strongest, region);
        if (mail.From is { } from && region.Organisations.FirstOrDefault(o => o.Gemeente is not null && o.Domains.Any(from.IsWithin)) is { } sender)
            return (sender.Gemeente, [], new Evidence(Field, "gemeente.sender", from.Domain, "sender"));
        return Strongest(own, Standing.Weak) is { } weak ? Agreed(weak, region) : (null, [], null);
    }

    private static List<Mention>? Strongest(List<Mention> mentions, Standing least)
    {
        var highest = mentions.Count == 0 ? Standing.None : mentions.Max(m => m.Standing);
        return highest >= least ? mentions.FindAll(m => m.Standing == highest) : null;
    }

    private static (string?, IReadOnlyList<string>, Evidence?) Agreed(List<Mention> mentions, Region region) =>
        mentions.All(m => m.Gemeente == mentions[0].Gemeente) ? (mentions[0].Gemeente, [], mentions[0].Evidence)
        : (null, Between(mentions, region), mentions[0].Evidence with { Rule = "gemeente.conflict", Words = string.Join(" / ", mentions.Select(m => m.Evidence.Words).Distinct()) });

    // One gemeente beside a place elsewhere leaves nothing to choose from.
    private static List<string> Between(List<Mention> mentions, Region region)
    {
        var named = region.Gemeenten.Select(g => g.Name).Where(name => mentions.Exists(m => m.Gemeente == name)).ToList();
        return named.Count > 1 ? named : [];
    }

    // Of parents who live apart only the home of the one with whom the child lives counts.
    private static List<Mention> OfParent(List<Mention> mentions, MailText text)
    {
        if (!mentions.Exists(m => m.Standing == Standing.Parent))
            return mentions;
        var hits = text.Told.SelectMany(p => LivesWith.Find(p.Words)).Select(h => h.Rule).Distinct().ToList();
        return hits.Count == 1 ? mentions.FindAll(m => m.Standing != Standing.Parent || m.Parent == hits[0]) : mentions;
    }

    private static readonly PhraseTable LivesWith = PhraseTable.Parse("""
        moeder: woont|wonen|woon|hoofdverblijf|ingeschreven|verblijft|verblijven ~ bij (zijn|haar|hun|de|mijn) moeder|mama; moeder heeft|met (het) (eenhoofdig) gezag; moeder heeft alleen (het) gezag
        vader: woont|wonen|woon|hoofdverblijf|ingeschreven|verblijft|verblijven ~ bij (zijn|haar|hun|de|mijn) vader|papa; vader heeft|met (het) (eenhoofdig) gezag; vader heeft alleen (het) gezag
        """);

    private static IEnumerable<Mention> Mentions(Passage passage, Region region)
    {
        var words = passage.Words;
        var names = PlaceNames.Of(region);
        (string? Gemeente, int Sentence)? latest = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (names.At(words, i) is { } place)
            {
                var (standing, parent) = PlaceContext.Read(words, place.First, place.Last);
                // Of two places in one sentence nobody can say which is "daar".
                latest = (latest is { } other && other.Sentence == words[i].Sentence && other.Gemeente != place.Gemeente && standing == Standing.Parent ? null : place.Gemeente, words[i].Sentence);
                if (place.Gemeente is not null && standing != Standing.None)
                    yield return new Mention(place.Weak ? Standing.Weak : standing, place.Gemeente, parent, passage.Evidence(Field, RuleOf(place.Weak ? Standing.Weak : standing), place.First, place.Last));
                i = place.Last;
            }
            else if (words[i].Text == "daar" && latest is { Gemeente: { } there, Sentence: var sentence } && words[i].Sentence - sentence <= 1
                && PlaceContext.ReadThere(words, i) is var standing and not Standing.None)
            {
                yield return new Mention(standing, there, null, passage.Evidence(Field, "gemeente.daar", i, i));
            }
            else if (PostcodeAt(words, i) is { } postcode && PlaceContext.Read(words, i, i).Standing is var at and not Standing.None)
            {
                var gemeente = region.Gemeenten.FirstOrDefault(g => g.Postcodes.Any(r => r.Contains(postcode)))?.Name;
                yield return new Mention(at > Standing.Household ? at : Standing.Household, gemeente, null, passage.Evidence(Field, "gemeente.postcode", i, i));
            }
            else if (IsHomeElsewhere(words, i) && PlaceContext.Read(words, i, i).Standing is var away and >= Standing.Household)
            {
                yield return new Mention(away, null, null, passage.Evidence(Field, "gemeente.outside", i, i));
            }
        }
    }

    private static string RuleOf(Standing standing) => standing switch
    {
        Standing.Label => "gemeente.label",
        Standing.Child => "gemeente.home",
        Standing.Household => "gemeente.family",
        Standing.Parent => "gemeente.parent",
        Standing.Weak => "gemeente.weak",
        _ => "gemeente.place",
    };

    private static int? PostcodeAt(Words words, int at)
    {
        if (words[at].Text.Length != 4 || words[at].Value is not { } number || number < 1000)
            return null;
        var lettered = at + 1 < words.Count && words[at + 1] is { Length: 2, Capital: true } letters && words.Gap(at) is "" or " "
            && letters.After is not '.' && char.IsAsciiLetter(letters.Text[1]) && words.Slice(at + 1, at + 1).All(char.IsUpper);
        var named = at > 0 && words[at - 1].Text is "postcode" or "pc" or "postcodegebied";
        var small = at + 1 < words.Count && words[at + 1].Length == 2 && words.Gap(at) is "" && number is not (>= 1990 and <= 2030);
        return lettered || named || small ? number : null;
    }

    // "woont in Zwolle", "Woonplaats: Kampen": the child has a home, only not in this region.
    private static bool IsHomeElsewhere(Words words, int at)
    {
        if (at == 0 || !words[at].Capital || words[at].IsNumber || words[at].Text is "nederland" or "flevoland" or "de" or "het" or "een"
            || words[at].Text.EndsWith("wijk", StringComparison.Ordinal) || words[at].Text.EndsWith("buurt", StringComparison.Ordinal))
            return false;
        if (words.EndsLabel(at - 1) && words[at - 1].Text is "woonplaats" or "gemeente" or "woongemeente")
            return true;
        if (words[at - 1].Text is not ("in" or "te") || words.Gap(at - 1) is not " ")
            return false;
        for (var i = at - 2; i >= 0 && i >= at - 6 && words[i].Clause == words[at].Clause; i--)
        {
            if (Residents.Lives.Contains(words[i].Text))
                return true;
        }

        return false;
    }
}
