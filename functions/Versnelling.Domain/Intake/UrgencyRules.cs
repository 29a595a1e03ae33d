using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>How soon: danger now, a placement or a decision within about a week, or neither. What is denied, long past or only supposed doesn't count.</summary>
internal static class UrgencyRules
{
    private const string Field = "urgency";

    private static readonly PhraseTable Labels = PhraseTable.Parse("""
        urgency.calm: normaal; regulier; laag; geen; nee; niet
        urgency.spoed: spoed; hoog; ja; urgent; dringend; zeer hoog
        urgency.crisis: crisis; acuut
        """);

    // Somebody else's suicide of years ago is grief, not danger.
    private static readonly PhraseTable Bereaved = PhraseTable.Parse("""
        bereaved: gepleegd; pleegde; na de zelfmoord|zelfdoding; zelfmoord|zelfdoding van (zijn|haar|hun|de|een) vader|moeder|broer|zus|oom|vriend|vriendin; zelfmoordpreventie; 113 zelfmoordpreventie
        """);

    public static (Urgency Urgency, bool Suicide, Evidence? Evidence) Read(MailText text, LocalDate today)
    {
        Evidence? suicide = null, danger = null, haste = null, calm = null;
        foreach (var passage in text.Told)
        {
            suicide ??= First(passage, UrgencyPhrases.Suicide, today, (w, h) => !Near(w, h, Bereaved) && !IsOfAdult(w, h) && !IsAnotherAttempt(w, h), alsoSupposed: true);
            danger ??= First(passage, UrgencyPhrases.Danger, today, (w, h) => !Near(w, h, UrgencyPhrases.Safe), alsoSupposed: true) ?? Today(passage, today);
            if (Labelled(passage) is { } label)
                (calm, danger, haste) = label.Rule switch
                {
                    "urgency.crisis" => (calm, danger ?? label, haste),
                    "urgency.spoed" => (calm, danger, haste ?? label),
                    _ => (calm ?? label, danger, haste),
                };
            haste ??= First(passage, UrgencyPhrases.Haste, today, (_, _) => true) ?? Dated(passage, today);
        }

        if ((suicide ?? danger) is { } crisis)
            return (Urgency.Crisis, suicide is not null, crisis);
        return haste is not null && calm is null ? (Urgency.Spoed, false, haste) : (Urgency.Normaal, false, calm);
    }

    // "sinds opa er niet meer is" mourns somebody.
    private static bool IsOfAdult(Words words, PhraseHit hit) =>
        words[hit.First].Text == "er" && words[hit.Last].Text is "is" or "was" && hit.First > 0 && (ChildWords.Adults.Contains(words[hit.First - 1].Text) || words[hit.First - 1].Text is "hond" or "kat");

    // "een poging gedaan om haar te bereiken" harms nobody.
    private static bool IsAnotherAttempt(Words words, PhraseHit hit) =>
        words[hit.Last].Text is "gedaan" or "ondernomen" && hit.Last + 1 < words.Count && words[hit.Last + 1].Sentence == words[hit.Last].Sentence && words[hit.Last + 1].Text is "om" or "tot" or "bij";

    private static Evidence? First(Passage passage, PhraseTable table, LocalDate today, Func<Words, PhraseHit, bool> also, bool alsoSupposed = false)
    {
        var words = passage.Words;
        foreach (var hit in table.Find(words))
        {
            if (!Denial.IsDenied(words, hit) && !Denial.IsPast(words, hit, today.Year) && !(alsoSupposed || hit.Rule == "spoed.placement" ? Denial.IsGeneral(words, hit) : Denial.IsSupposed(words, hit)) && also(words, hit))
                return passage.Evidence(Field, hit);
        }

        return null;
    }

    private static Evidence? Today(Passage passage, LocalDate today) =>
        First(passage, UrgencyPhrases.Violence, today, (words, hit) => Near(words, hit, UrgencyPhrases.Today) && !Near(words, hit, UrgencyPhrases.Safe));

    private static Evidence? Dated(Passage passage, LocalDate today) => First(passage, UrgencyPhrases.Events, today, (words, hit) =>
    {
        var (from, to) = Denial.SentenceOf(words, hit.First);
        return NearDays.Any(words, from, to, today);
    });

    private static bool Near(Words words, PhraseHit hit, PhraseTable table)
    {
        var (from, to) = Denial.SentenceOf(words, hit.First);
        return table.Find(words).Exists(t => t.First >= from && t.Last <= to && (t.First < hit.First || t.Last > hit.Last || t.First > hit.First));
    }

    // "Urgentie: regulier", "Spoed: nee".
    private static Evidence? Labelled(Passage passage)
    {
        var words = passage.Words;
        foreach (var hit in Labels.Find(words))
        {
            if (hit.First == 0 || !words.EndsLabel(hit.First - 1) || !words.StartsLine(hit.First - 1))
                continue;
            var label = words[hit.First - 1].Text;
            var rule = (label, hit.Rule) switch
            {
                ("urgentie" or "prioriteit" or "urgent" or "mate", _) => hit.Rule,
                ("spoed", _) => hit.Rule == "urgency.calm" ? hit.Rule : "urgency.spoed",
                ("crisis", _) => hit.Rule == "urgency.calm" ? hit.Rule : "urgency.crisis",
                _ => null,
            };
            if (rule is not null)
                return passage.Evidence(Field, rule, hit.First, hit.Last);
        }

        return null;
    }
}
