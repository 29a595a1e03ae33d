using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// How soon: danger now, a placement or a decision within about a week, or neither. Words that say it outright decide alone;
/// signs that only together tell it are weighed. What is denied, long past, only supposed or said to everybody doesn't count.
/// </summary>
internal static class UrgencyRules
{
    private const string Field = "urgency";

    public static (Urgency Urgency, bool Suicide, Evidence? Evidence) Read(MailText text, LocalDate today)
    {
        Evidence? suicide = null, danger = null, haste = null, calm = null;
        foreach (var passage in text.Told)
        {
            var words = passage.Words;
            var alarm = passage == text.Forward ? PassedOn.Of(text.New.Words) : Alarm.Stands;
            if (alarm == Alarm.IsOld)
                continue;
            var labelled = UrgencyLabels.Find(passage);
            var signs = Signs(words, today);
            suicide ??= First(passage, UrgencyPhrases.Suicide, today, h => !Figurative.IsGrief(words, h));
            danger ??= First(passage, UrgencyPhrases.Danger, today, h => !Near(words, h, UrgencyPhrases.Safe) && !IsLater(words, h, today) && !HasStrayed(words, h))
                ?? First(passage, UrgencyPhrases.Violence, today, h => Near(words, h, UrgencyPhrases.Today) && !Near(words, h, UrgencyPhrases.Safe));
            foreach (var theme in UrgencySigns.Danger.Find(words, signs))
            {
                var found = passage.Evidence(Field, theme.Theme, theme.First, theme.Last);
                if (theme.Theme == "crisis.suicide")
                    suicide ??= found;
                else
                    danger ??= found;
            }

            (calm, danger, haste) = labelled?.Rule switch
            {
                null => (calm, danger, haste),
                "urgency.crisis" => (calm, danger ?? labelled, haste),
                "urgency.spoed" => (calm, danger, haste ?? labelled),
                _ => (calm ?? labelled, danger, haste),
            };
            if (alarm == Alarm.IsUnhurried)
                continue;
            haste ??= First(passage, UrgencyPhrases.Haste, today, h => !Mention.Holds(words, h)) ?? Weighed(passage, signs);
        }

        if ((suicide ?? danger) is { } crisis)
            return (Urgency.Crisis, suicide is not null, crisis);
        return haste is not null && calm is null ? (Urgency.Spoed, false, haste) : (Urgency.Normaal, false, calm);
    }

    private static Evidence? Weighed(Passage passage, List<PhraseHit> signs)
    {
        foreach (var theme in UrgencySigns.Haste.Find(passage.Words, signs))
            return passage.Evidence(Field, theme.Theme, theme.First, theme.Last);
        return null;
    }

    // Days are signs too. What tells against a theme counts even when it is past or supposed.
    private static List<PhraseHit> Signs(Words words, LocalDate today)
    {
        var signs = new List<PhraseHit>();
        foreach (var hit in UrgencySigns.Words.Find(words))
        {
            if (hit.Rule is "calm" or "back" ? !Denial.IsDenied(words, hit) : hit.Rule is "staying" or "joke" or "laugh" or "habit" or "school" or "general" || !IsIdle(words, hit, today))
                signs.Add(hit);
        }

        if (signs.Count == 0)
            return signs;
        // The days of the sender's own absence tell nothing of a child.
        var away = signs.FindAll(s => s.Rule == "away");
        signs.AddRange(NearDays.Find(words, today).Where(d => !away.Exists(a => a.First <= d.First && a.Last >= d.First)));
        signs.Sort((a, b) => a.First.CompareTo(b.First));
        return signs;
    }

    private static bool IsIdle(Words words, PhraseHit hit, LocalDate today) =>
        Figurative.Holds(words, hit) || Denial.IsDenied(words, hit) || Denial.IsPast(words, hit, today.Year) || Denial.IsGeneral(words, hit);

    private static Evidence? First(Passage passage, PhraseTable table, LocalDate today, Func<PhraseHit, bool> also)
    {
        var words = passage.Words;
        foreach (var hit in table.Find(words))
        {
            if (!IsIdle(words, hit, today) && (hit.Rule != "spoed.word" || !Denial.IsSupposed(words, hit)) && also(hit))
                return passage.Evidence(Field, hit);
        }

        return null;
    }

    // "Kan morgen nergens heen" and "staat vrijdag op straat" leave time for a place, so they are haste.
    private static bool IsLater(Words words, PhraseHit hit, LocalDate today)
    {
        if (hit.Rule != "crisis.street" || Near(words, hit, UrgencyPhrases.Today))
            return false;
        var (from, to) = Denial.SentenceOf(words, hit.First);
        return NearDays.Find(words, today).Exists(d => d.First >= from && d.Last <= to);
    }

    // "Is vorige week een nacht niet thuisgekomen, zat bij een klasgenoot": where he was is known.
    private static bool HasStrayed(Words words, PhraseHit hit) => hit.Rule == "crisis.missing" && Near(words, hit, UrgencyPhrases.Strayed);

    // "Net zestien" is no "net".
    private static bool IsAge(Words words, PhraseHit hit) =>
        words[hit.Last].Text == "net" && hit.Last + 1 < words.Count && (words[hit.Last + 1].IsNumber || AgeNumber.Spelled(words[hit.Last + 1].Text) is not null);

    private static bool Near(Words words, PhraseHit hit, PhraseTable table)
    {
        var (from, to) = Denial.SentenceOf(words, hit.First);
        return table.Find(words).Exists(t => t.First >= from && t.Last <= to && t.First != hit.First && !IsAge(words, t));
    }
}
