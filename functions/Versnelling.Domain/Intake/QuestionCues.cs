using System.Collections.Frozen;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>Finds the signs of what is asked, sentence by sentence: what a sentence wants decides what its words mean.</summary>
internal static class QuestionCues
{
    private const string Field = "question";
    private const int Label = 20;
    private const int TableAsk = 6;
    private const int CareAsk = 5;
    private const int AdviceAsk = 4;
    private const int Circumstance = 3;
    private const int Mention = 2;
    private const int Faint = 1;
    private const int FewActors = 2;

    // A search and what is searched stand close together.
    private const int Reach = 8;
    private const int VagueReach = 4;

    private static readonly FrozenSet<string> Definite =
        "de het zijn haar hun mijn mn m'n ons onze uw jullie deze dit die dat huidige dezelfde z'n d'r".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static void Find(Passage passage, List<QuestionCue> cues, HashSet<Question> refused)
    {
        var words = passage.Words;
        foreach (var refusal in QuestionPhrases.Refusals.Find(words))
            refused.Add(QuestionOf(refusal.Rule));
        if (LabelOf(passage) is { } label)
            cues.Add(label);
        AddActors(passage, cues);
        var last = words.Count == 0 ? -1 : words[words.Count - 1].Sentence;
        var announced = false;
        for (var first = 0; first < words.Count;)
        {
            var (_, end) = Denial.SentenceOf(words, first);
            var sentence = new Sentence(passage, first, end);
            var bonus = (announced || sentence.IsAnnounced ? 2 : 0) + (passage.Place != "subject" && words[first].Sentence == last ? 1 : 0);
            AddSigns(sentence, bonus, cues);
            announced = sentence.IsAnnounced && end - first < 6;
            first = end + 1;
        }
    }

    // "School wacht op de ggz, de ggz wil …, vader zegt …": who counts is who says something.
    private static void AddActors(Passage passage, List<QuestionCue> cues)
    {
        var saying = QuestionPhrases.Actors.Find(passage.Words);
        if (saying.DistinctBy(a => passage.Words[a.First].Text).Count() > FewActors)
            cues.Add(new QuestionCue(Question.Versnellingstafel, Circumstance, passage.Evidence(Field, "question.table.actors", saying[0].First, saying[0].Last)));
    }

    private static void AddSigns(Sentence sentence, int bonus, List<QuestionCue> cues)
    {
        var table = sentence.Hit(QuestionPhrases.Turns, "question.table.name");
        if (table is { } named && (sentence.IsDenied(named) || sentence.Has(QuestionPhrases.Done)))
            table = null;
        var gather = sentence.Hit(QuestionPhrases.Turns, "question.table.gather");
        var wants = sentence.Wants;
        if ((table ?? gather) is { } tableHit)
            cues.Add(sentence.Cue(Question.Versnellingstafel, wants ? TableAsk + bonus : table is null ? Circumstance : Mention, tableHit));
        if (sentence.Hit(QuestionPhrases.Turns, "question.table.many") is { } many)
            cues.Add(sentence.Cue(Question.Versnellingstafel, Faint, many));
        foreach (var stuck in sentence.Hits(QuestionPhrases.Turns, "question.table.stuck"))
            cues.Add(sentence.Cue(Question.Versnellingstafel, Circumstance, stuck));

        var weighs = sentence.Hit(QuestionPhrases.Weighs, "question.advice.weigh");
        var ask = sentence.Hit(QuestionPhrases.Turns, "question.advice.ask");
        if ((table ?? gather) is null && (weighs is null || !sentence.IsQuestion) && CareOf(sentence, ask is not null) is { } care)
            cues.Add(sentence.Cue(Question.PassendAanbod, care.Rule is "question.care.named" or "question.care.maybe" ? Circumstance : CareAsk + bonus, care));
        else if (table is not null && wants)
            return;
        else if (sentence.Passage.Place == "subject" && sentence.CareWord is { } topic && !sentence.Has(QuestionPhrases.Done))
            cues.Add(sentence.Cue(Question.PassendAanbod, Faint, topic));
        if (sentence.Hit(CareWords.Turns, "question.care.need") is { } need)
            cues.Add(sentence.Cue(Question.PassendAanbod, Mention, need));
        if ((ask ?? (sentence.IsQuestion ? weighs : null)) is { } advice)
            cues.Add(sentence.Cue(Question.Consultatie, AdviceAsk + bonus, advice));
        else if (sentence.Hit(QuestionPhrases.Turns, "question.advice.help") is { } help)
            cues.Add(sentence.Cue(Question.Consultatie, Mention, help));
        else if (sentence.IsQuestion && sentence.Choice is { } choice)
            cues.Add(sentence.Cue(Question.Consultatie, AdviceAsk + bonus, choice));
        else if (sentence.IsQuestion)
            cues.Add(sentence.Cue(Question.Consultatie, Mention, new PhraseHit("question.advice.asked", sentence.First, sentence.Last)));
    }

    // Care in the same sentence as a way to look for it. "Iemand" is care only when it is looked for, not to talk with.
    private static PhraseHit? CareOf(Sentence sentence, bool advises)
    {
        if (sentence.Hit(CareWords.Turns, "question.care.ask") is { } turn)
            return turn;
        foreach (var frame in sentence.All(CareWords.Frames))
        {
            if (sentence.IsRefused(frame) || (advises && frame.Rule is "who" or "exist" or "want") || (NeedsQuestion(frame.Rule) && !sentence.IsQuestion))
                continue;
            var (before, after) = frame.Rule is "who" or "which" or "know" or "known" or "exist" ? (0, frame.Rule == "which" ? VagueReach : Reach) : (Reach, Reach);
            for (var i = Math.Max(sentence.First, frame.First - before); i <= sentence.Last && i <= frame.Last + after; i++)
            {
                var word = sentence.Words[i].Text;
                if ((CareWords.IsCare(word) && (frame.Rule == "need" || !sentence.IsDefinite(i))) || (!advises && frame.Rule is not ("who" or "wish" or "want") && i > frame.Last && i <= frame.Last + VagueReach && CareWords.IsVague(word)))
                    return new PhraseHit("question.care.sought", Math.Min(i, frame.First), Math.Max(i, frame.Last));
            }
        }

        if (!advises && sentence.IsQuestion && !sentence.Has(CareWords.Otherwise) && sentence.Hit(CareWords.Turns, "question.care.maybe") is { } maybe)
            return maybe;
        return sentence.IsFragment && sentence.CareWord is { } named ? named : null;
    }

    private static bool NeedsQuestion(string frame) => frame is "known" or "exist" or "who" or "which" or "arrange";

    // "Soort vraag: consultatie": what a form's field says decides.
    private static QuestionCue? LabelOf(Passage passage)
    {
        var words = passage.Words;
        foreach (var hit in QuestionPhrases.Labels.Find(words))
        {
            var at = hit.First;
            if (at == 0 || !words.EndsLabel(at - 1) || words[at - 1].Text is not ("vraag" or "type" or "soort" or "hulpvraag" or "aanvraag" or "verzoek" or "onderwerp" or "categorie")
                || (hit.Last + 1 < words.Count && words[hit.Last + 1].Sentence == words[at].Sentence && words[hit.Last + 1].Text is "of"))
                continue;
            return new QuestionCue(QuestionOf(hit.Rule), Label, passage.Evidence(Field, hit));
        }

        return null;
    }

    private static Question QuestionOf(string rule) =>
        rule.Contains("table", StringComparison.Ordinal) ? Question.Versnellingstafel
        : rule.Contains("care", StringComparison.Ordinal) ? Question.PassendAanbod
        : Question.Consultatie;

    /// <summary>A sentence of a passage, asked for the phrases in it.</summary>
    private readonly record struct Sentence(Passage Passage, int First, int Last)
    {
        public Words Words => Passage.Words;

        /// <summary>"Opvang met babyzorg?"</summary>
        public bool IsFragment => IsQuestion && Last - First < 5 && Words[First].Text is not ("hoe" or "wat" or "waarom" or "is" or "zijn" or "wanneer" or "hoeveel") && !Has(QuestionPhrases.Weighs);

        /// <summary>"Eerst EMDR of wachten?"</summary>
        public PhraseHit? Choice
        {
            get
            {
                for (var i = First + 1; i < Last; i++)
                {
                    if (Words[i].Text is "of" or "vs")
                        return new PhraseHit("question.advice.choice", i - 1, i + 1);
                }

                return null;
            }
        }

        public PhraseHit? CareWord
        {
            get
            {
                for (var i = First; i <= Last; i++)
                {
                    if (CareWords.IsCare(Words[i].Text))
                        return new PhraseHit("question.care.named", i, i);
                    if (Words[i].Text == "of")
                        return null;
                }

                return null;
            }
        }

        public bool IsQuestion => Words.Gap(Last).Contains('?');

        /// <summary>Whether it can ask: it wants something, asks, or is the subject.</summary>
        public bool Wants => IsQuestion || Passage.Place == "subject" || Has(QuestionPhrases.Wants);

        /// <summary>Whether it says that the question follows: "Hulpvraag: …", "Mijn vraag is …".</summary>
        public bool IsAnnounced
        {
            get
            {
                foreach (var hit in All(QuestionPhrases.Fields))
                {
                    if (hit.Last - First < 6 && (hit.Last > hit.First || Words.EndsLabel(hit.Last) || (hit.First == First && hit.Last == Last)))
                        return true;
                }

                return false;
            }
        }

        public bool Has(PhraseTable table) => All(table).Count > 0;

        public PhraseHit? Hit(PhraseTable table, string rule)
        {
            foreach (var hit in All(table))
            {
                if (hit.Rule == rule)
                    return hit;
            }

            return null;
        }

        public List<PhraseHit> Hits(PhraseTable table, string rule) => All(table).FindAll(h => h.Rule == rule);

        public List<PhraseHit> All(PhraseTable table)
        {
            var (first, last) = (First, Last);
            return table.Find(Words).FindAll(h => h.First >= first && h.Last <= last);
        }

        /// <summary>"Zijn plek" is known already, "een plek" is what can be looked for; "de juiste plek" too.</summary>
        public bool IsDefinite(int at)
        {
            for (var i = at - 1; i >= First && i >= at - 2; i--)
            {
                var word = Words[i].Text;
                if (word is "een" or "geen" or "juiste" or "passende" or "beste" or "geschikte" or "andere" or "nieuwe" or "van" or "of" or "met" or "voor")
                    return false;
                if (Definite.Contains(word))
                    return i == First || Words[i - 1].Text is not "van";
            }

            return false;
        }

        public bool IsDenied(PhraseHit hit) => Denial.IsDenied(Words, hit);

        /// <summary>"Wij zoeken geen plek", "hebben al gezocht", "wat we nodig hadden"; but not "we kunnen geen plek vinden".</summary>
        public bool IsRefused(PhraseHit frame)
        {
            if (Words[frame.First].Clause != Words[frame.Last].Clause)
                return true;
            if (IsQuestion || frame.Rule is not ("seek" or "need"))
                return false;
            var participle = Words[frame.First].Text is "gezocht" or "gevraagd";
            for (var i = First; i <= Last; i++)
            {
                var word = Words[i].Text;
                if (Words[i].Clause == Words[frame.First].Clause
                    && ((participle && word is "heeft" or "hebben" or "heb" or "is" or "zijn") || word is "hadden" or "had"
                        || (Math.Abs(i - frame.First) <= 3 && word is "geen" or "niet" or "hoeft" or "hoeven" or "zonder" && Words[frame.Last].Text != "vinden")))
                    return true;
            }

            return false;
        }

        public QuestionCue Cue(Question question, int weight, PhraseHit hit) => new(question, weight, Passage.Evidence(Field, hit));
    }
}
