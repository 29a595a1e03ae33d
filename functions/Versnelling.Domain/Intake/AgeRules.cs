using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// The age band of the youngest child for whom help is asked. Ages told of the child that is singled out outweigh those of
/// children told of, these outweigh a school year, and that outweighs a child who is said to do well.
/// </summary>
internal static class AgeRules
{
    private const string Field = "ageBand";

    public static (AgeBand Band, Evidence? Evidence) Read(MailText text, LocalDate today)
    {
        var told = text.Told.SelectMany(p => p.Ages(today).Select(m => new Told(p, m, SinglesOut(p.Words, m)))).ToList();
        told.AddRange(text.Told.SelectMany(p => YoungerInRow(p, told, today)).ToList());
        var best = ByRank(text, told, today) ?? Youngest(told, Concern.SingledOut) ?? YoungerThanEldest(text, told, today) ?? Youngest(told, Concern.Told) ?? ByWord(text, today, weak: false)
            ?? Youngest(told, Concern.Likely) ?? Youngest(told, Concern.DoingWell) ?? ByWord(text, today, weak: true);
        return best is { } found ? (AgeBands.Of(found.Age), found.Evidence) : (AgeBand.Unknown, null);
    }

    private static (int Age, Evidence Evidence)? Youngest(List<Told> told, Concern concern)
    {
        Told? youngest = null;
        foreach (var each in told)
        {
            if (each.Concern == concern && (youngest is null || each.Age < youngest.Age))
                youngest = each;
        }

        return youngest is null ? null : (youngest.Age, youngest.Evidence);
    }

    private static Concern SinglesOut(Words words, AgeMention mention)
    {
        if (mention.Concern == Concern.Sibling)
            return Concern.Sibling;
        foreach (var hit in ChildFocus.Find(words))
        {
            // "de oudste, 13": the age stands with the one singled out, before the next child.
            if (words[hit.First].Sentence == words[mention.First].Sentence && mention.First > hit.First && mention.First <= hit.Last + 12 && mention.Ages.Count == 1)
                return Concern.SingledOut;
        }

        return mention.Concern;
    }

    // "drie kinderen (15, 9 en 7); het gaat alleen om de oudste", "De oudste is 14. … Het gaat om de oudste."
    private static (int Age, Evidence Evidence)? ByRank(MailText text, List<Told> told, LocalDate today)
    {
        if (told.Exists(t => t.Concern == Concern.SingledOut))
            return null;
        var pool = told.FindAll(t => t.Concern is Concern.Told or Concern.DoingWell);
        var ages = pool.SelectMany(t => t.Mention.Ages).Distinct().Order().ToList();
        if (ages.Count < 2)
            return null;
        foreach (var passage in text.Told)
        {
            foreach (var hit in ChildFocus.Find(passage.Words))
            {
                // "blijft over de nakomer in groep 4".
                foreach (var (year, school) in SchoolYears.Find(passage.Words, today, weak: false))
                {
                    if (passage.Words[school.First].Sentence == passage.Words[hit.First].Sentence && school.First > hit.First)
                        return (year, passage.Evidence(Field, school));
                }

                if (ChildFocus.Rank(passage.Words, hit) is not { } rank)
                    continue;
                var named = pool.Find(t => t.Mention.Head >= 0 && t.Passage.Words[t.Mention.Head].Text == rank && t.Mention.Ages.Count == 1);
                if (named is null && rank is not ("oudste" or "middelste" or "jongste"))
                    continue;
                var age = named?.Age ?? (rank == "oudste" ? ages[^1] : rank == "jongste" ? ages[0] : ages[ages.Count / 2]);
                return (age, passage.Evidence(Field, hit));
            }
        }

        return null;
    }

    // "Mijn oudste is 17 en woont in Zwolle. Maar de kleinste. Ze zit in groep 6."
    private static (int Age, Evidence Evidence)? YoungerThanEldest(MailText text, List<Told> told, LocalDate today)
    {
        var ages = told.FindAll(t => t.Concern == Concern.Told);
        if (ages.Count == 0 || !ages.TrueForAll(IsEldest))
            return null;
        foreach (var passage in text.Told)
        {
            foreach (var (age, hit) in SchoolYears.Find(passage.Words, today, weak: false))
            {
                if (age < ages.Min(t => t.Age) && IsOfYounger(passage.Words, hit.First))
                    return (age, passage.Evidence(Field, hit));
            }
        }

        return null;
    }

    private static bool IsEldest(Told told)
    {
        var words = told.Passage.Words;
        for (var i = told.Mention.Head; i >= 0 && i >= told.Mention.Head - 2 && words[i].Sentence == words[told.Mention.First].Sentence; i--)
        {
            if (words[i].Text is "oudste" or "grootste")
                return true;
        }

        return false;
    }

    private static bool IsOfYounger(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 12 && words[i].Sentence >= words[at].Sentence - 1; i--)
        {
            if (words[i].Text is "jongste" or "kleinste" or "middelste" or "kleine" or "nakomer" or "benjamin" or "tweede")
                return true;
        }

        return false;
    }

    // "van de kleuter tot en met de student van 18", "een baby en een meisje van 13".
    private static IEnumerable<Told> YoungerInRow(Passage passage, List<Told> told, LocalDate today)
    {
        var words = passage.Words;
        foreach (var each in told)
        {
            if (each.Passage != passage || each.Concern != Concern.Told || each.Mention.Head < 0)
                continue;
            foreach (var (age, hit) in SchoolYears.Find(words, today, weak: false))
            {
                if (hit.Rule == "age.young" && hit.Last < each.Mention.Head && words[hit.First].Sentence == words[each.Mention.First].Sentence && hit.Last + 6 >= each.Mention.Head && words[hit.Last + 1].Text is "en" or "tot")
                    yield return each with { Mention = each.Mention with { Ages = [age], First = hit.First, Last = hit.Last } };
            }
        }
    }

    private static (int Age, Evidence Evidence)? ByWord(MailText text, LocalDate today, bool weak)
    {
        (int Age, Evidence Evidence)? youngest = null;
        foreach (var passage in text.Told)
        {
            foreach (var (age, hit) in SchoolYears.Find(passage.Words, today, weak))
            {
                if (youngest is null || age < youngest.Value.Age)
                    youngest = (age, passage.Evidence(Field, hit));
            }
        }

        return youngest;
    }

    private sealed record Told(Passage Passage, AgeMention Mention, Concern Concern)
    {
        public int Age => Mention.Ages.Min();

        public Evidence Evidence => Passage.Evidence(Field, "age.number", Mention.First, Mention.Last);
    }
}
