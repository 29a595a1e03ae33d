using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>Finds the signs of what is asked, sentence by sentence: what a sentence wants decides what its words mean.</summary>
internal static class QuestionCues
{
    private const int Label = 20;
    private const int TableAsk = 6;
    private const int CareAsk = 5;
    private const int AdviceAsk = 4;
    private const int Circumstance = 3;
    private const int Mention = 2;
    private const int Faint = 1;
    private const int Announced = 2;
    private const int AtTheEnd = 1;
    private const int ManyActors = 3;

    /// <summary>Adds the signs in a passage, and what it expressly doesn't ask.</summary>
    public static void Find(Passage passage, List<QuestionCue> cues, HashSet<Question> refused)
    {
        var words = passage.Words;
        var hits = QuestionPhrases.All.Find(words).ToArray();
        AddActors(passage, hits, cues);
        var announced = false;
        var lacked = false;
        (PhraseHit Hit, int Weight)? gathered = null;
        for (int first = 0, from = 0; first < words.Count;)
        {
            var (_, last) = Denial.SentenceOf(words, first);
            var to = from;
            while (to < hits.Length && hits[to].First <= last)
                to++;
            var sentence = new QuestionSentence(passage, first, last, new ArraySegment<PhraseHit>(hits, from, to - from));
            var bonus = (announced || sentence.IsAnnounced ? Announced : 0) + (!sentence.IsSubject && last == words.Count - 1 ? AtTheEnd : 0);
            AddFixed(sentence, cues, refused);
            var asksTable = AddTable(sentence, bonus, cues);
            asksTable.Hit ??= AddGathering(sentence, bonus, ref gathered, cues);
            lacked |= AddCareAndAdvice(sentence, bonus, asksTable, lacked, cues);
            announced = sentence.IsHeading;
            (first, from) = (last + 1, to);
        }
    }

    // "School wacht op de ggz, de ggz wil …, vader zegt …": three who each say something.
    private static void AddActors(Passage passage, PhraseHit[] hits, List<QuestionCue> cues)
    {
        var actors = Array.FindAll(hits, h => h.Rule == "question.table-actors");
        if (actors.Length >= ManyActors && actors.DistinctBy(a => passage.Words[a.First].Text).Count() >= ManyActors)
            cues.Add(new QuestionCue(Question.Versnellingstafel, Circumstance, passage, actors[0]));
    }

    // "Soort vraag: consultatie" decides; "geen tafel" counts against one.
    private static void AddFixed(in QuestionSentence sentence, List<QuestionCue> cues, HashSet<Question> refused)
    {
        foreach (var hit in sentence.Hits)
        {
            if (hit.Rule.StartsWith("refuses-", StringComparison.Ordinal))
                refused.Add(QuestionOf(hit.Rule));
            else if (hit.Rule.EndsWith("-label", StringComparison.Ordinal) && IsLabelled(sentence.Words, hit))
                cues.Add(Cue(sentence, Label, hit));
        }
    }

    /// <summary>Returns the phrase that speaks of a table, and whether it asks for one by name.</summary>
    private static (PhraseHit? Hit, bool Asked) AddTable(in QuestionSentence sentence, int bonus, List<QuestionCue> cues)
    {
        var name = sentence.Hit("question.table-name");
        if (name is { } named && (Denial.IsDenied(sentence.Words, named) || sentence.Has("done") || sentence.Has("no-table")))
            name = null;
        var wants = sentence.Wants;
        var hit = name ?? (sentence.Has("no-table") ? null : sentence.Hit("question.table-gather"));
        if (hit is { } found)
            cues.Add(Cue(sentence, wants ? TableAsk + bonus : name is null ? Circumstance : Mention, found));
        if (sentence.Hit("question.table-many") is { } many)
            cues.Add(Cue(sentence, Faint, many));
        foreach (var stuck in sentence.Hits)
        {
            if (stuck.Rule == "question.table-stuck")
                cues.Add(Cue(sentence, Circumstance, stuck));
        }

        return (hit, name is not null && wants);
    }

    // "Iemand van buiten moet ons samen laten kiezen. Kan dat vrijdag?": the second sentence asks for what the first tells.
    private static PhraseHit? AddGathering(in QuestionSentence sentence, int bonus, ref (PhraseHit Hit, int Weight)? told, List<QuestionCue> cues)
    {
        if (TableGathering.Find(sentence) is { } gathering && !sentence.Has("done"))
        {
            var weight = TableAsk + bonus + (gathering.Full ? 1 : 0);
            cues.Add(Cue(sentence, sentence.Wants ? weight : Circumstance, gathering.Hit));
            told = (gathering.Hit, weight);
            return gathering.Hit;
        }
        else if (told is { } before && sentence.AsksForThat)
        {
            cues.Add(Cue(sentence, before.Weight, before.Hit));
            told = null;
            return before.Hit;
        }

        return null;
    }

    /// <summary>Returns whether it tells that care lacks.</summary>
    private static bool AddCareAndAdvice(in QuestionSentence sentence, int bonus, (PhraseHit? Hit, bool Asked) table, bool lacked, List<QuestionCue> cues)
    {
        var lacks = sentence.Has("question.care-need") || sentence.Has("question.care-leave") || sentence.Has("care-ends") || CareSearch.Lacking(sentence) is not null;
        if (sentence.Hit("question.care-need") is { } need)
            cues.Add(Cue(sentence, Mention, need));
        else if ((sentence.Hit("question.care-leave") ?? CareSearch.Lacking(sentence)) is { } lacking)
            cues.Add(Cue(sentence, Faint, lacking));
        var weighs = sentence.IsQuestion ? sentence.Hit("question.advice-weigh") : null;
        var ask = sentence.Hit("question.advice-ask") is { } asked && !Denial.IsDenied(sentence.Words, asked) ? asked : (PhraseHit?)null;
        var care = table.Hit is null && weighs is null ? CareSearch.Find(sentence, ask is not null) ?? (lacked ? CareSearch.Else(sentence) : null) : null;
        if (care is { } sought)
            cues.Add(Cue(sentence, sought.Rule is "question.care-named" or "question.care-maybe" ? Circumstance : CareAsk + bonus, sought));
        else if (table.Asked)
            return lacks;
        else if (sentence.IsSubject && CareSearch.Named(sentence) is { } topic && !sentence.Has("done"))
            cues.Add(Cue(sentence, Faint, topic));

        if ((ask ?? weighs) is { } advice)
            cues.Add(Cue(sentence, AdviceAsk + bonus, advice));
        else if (sentence.Hit("question.advice-help") is { } help)
            cues.Add(Cue(sentence, Mention, help));
        else if (sentence.Choice is { } choice)
            cues.Add(Cue(sentence, AdviceAsk + bonus, choice));
        else if (sentence.IsQuestion)
            cues.Add(Cue(sentence, Mention, new PhraseHit("question.advice-asked", sentence.First, sentence.Last)));
        return lacks;
    }

    private static bool IsLabelled(Words words, PhraseHit hit) =>
        hit.First > 0 && words.EndsLabel(hit.First - 1) && words[hit.First - 1].Text is "vraag" or "type" or "soort" or "hulpvraag" or "aanvraag" or "verzoek" or "onderwerp" or "categorie"
        && !(hit.Last + 1 < words.Count && words[hit.Last + 1].Sentence == words[hit.First].Sentence && words[hit.Last + 1].Text is "of");

    private static Question QuestionOf(string rule) =>
        rule.Contains("table", StringComparison.Ordinal) ? Question.Versnellingstafel
        : rule.Contains("care", StringComparison.Ordinal) ? Question.PassendAanbod
        : Question.Consultatie;

    private static QuestionCue Cue(in QuestionSentence sentence, int weight, PhraseHit hit) =>
        new(QuestionOf(hit.Rule), weight, sentence.Passage, hit);
}
