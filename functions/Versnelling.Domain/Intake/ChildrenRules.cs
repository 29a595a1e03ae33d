using NodaTime;

namespace Versnelling.Domain.Intake;

/// <summary>
/// For how many children help is asked. Every way to tell of a number is a candidate with a weight: a form's "aantal
/// kinderen" and "alle vier" weigh more than one child singled out, this more than children listed, and least weighs the
/// size of a family. Brothers and sisters who only live there don't count.
/// </summary>
internal static class ChildrenRules
{
    private const string Field = "children";
    private const int Most = 12;

    public static (int Children, Evidence? Evidence) Read(MailText text, LocalDate today)
    {
        (ChildCount Count, Passage Passage)? best = null;
        var singled = false;
        var one = false;
        foreach (var passage in text.Told)
        {
            singled |= ChildFocus.Find(passage.Words).Count > 0;
            one |= passage.Ages(today).Exists(m => IsOfOne(passage.Words, m));
        }

        var counts = text.Told.SelectMany(p => ChildCount.Find(p.Words, p.Ages(today)).Select(c => (Count: c, Passage: p))).ToList();
        foreach (var (count, passage) in counts)
        {
            if (IsWithParent(count, counts) || IsOfOtherThings(count, counts) || (count.Rule is "children.together" && SaysWe(passage.Words, count.First)))
                continue;
            if (count.Number is < 2 or > Most || (singled && count.Weight < CountWeight.All) || (one && count.Weight == CountWeight.Family))
                continue;
            if (best is not { } most || (count.Weight, count.Number).CompareTo((most.Count.Weight, most.Count.Number)) > 0)
                best = (count, passage);
        }

        return best is { } found ? (found.Count.Number, found.Passage.Evidence(Field, found.Count.Rule, found.Count.First, found.Count.Last)) : (1, null);
    }

    // "vier kinderen (2, 5, 8, 10) … alle negen bij elkaar": two ways to tell of four, and only "alle" tells of nine.
    private static bool IsOfOtherThings(ChildCount count, List<(ChildCount Count, Passage Passage)> counts) =>
        count.Rule is "children.all"
        && counts.Exists(c => c.Count.Rule == "children.number" && c.Count.Number != count.Number && counts.Exists(o => o.Count.Rule is "children.ages" or "children.names" && o.Count.Number == c.Count.Number))
        && !counts.Exists(c => c.Count.Rule is not "children.all" && c.Count.Number == count.Number);

    // "wij wonen met z'n tweeën": a parent with the one child told of.
    private static bool SaysWe(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 8 && words[i].Sentence == words[at].Sentence; i--)
        {
            if (words[i].Text is "wij" or "we")
                return true;
        }

        return false;
    }

    // "Zijn zoontjes van 4 en 7 … dan zijn we met z'n drieën": the ages tell of one fewer, and nothing else tells of three.
    private static bool IsWithParent(ChildCount count, List<(ChildCount Count, Passage Passage)> counts) =>
        count.Rule is "children.all" or "children.together"
        && counts.Exists(c => c.Count.Rule == "children.ages" && c.Count.Number == count.Number - 1)
        && !counts.Exists(c => c.Count != count && c.Count.Number == count.Number && c.Count.Rule is not ("children.all" or "children.together"));

    // "De jongste is 2, de oudste 13" tells of all of them.
    private static bool IsOfOne(Words words, AgeMention mention) =>
        mention is { Ages.Count: 1, Head: >= 0, Concern: not Concern.Sibling } && (ChildWords.IsOne(words[mention.Head]) || words[mention.Head].Text is "hij" or "zij" or "ze")
        && (words[mention.Head].Text is not ("jongste" or "oudste" or "middelste" or "kleinste") || (mention.Head > 0 && words[mention.Head - 1].Text is "mijn" or "onze" or "hun"));
}
