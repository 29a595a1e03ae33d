using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>
/// What a mail mainly asks. Every sign is weighed: the strongest of a question counts in full, more of them a little, and what
/// is expressly not asked counts against it. In danger somebody has to think along first: a place or a table has to be asked for outright. Where nothing is asked it is a consultation, which is always right to begin with.
/// </summary>
internal static class QuestionRules
{
    private const string Field = "question";
    private const int MostSupport = 3;
    private const int Supporting = 3;
    private const int Refused = 5;
    private const int InDanger = 3;

    // At equal weight the most specific wish wins.
    private static readonly Question[] BySpecificity = [Question.Versnellingstafel, Question.PassendAanbod, Question.Consultatie];

    public static (Question Question, Evidence? Evidence) Read(MailText text, Evidence? crisis)
    {
        // Who is on the street asks for a bed, who ran away is looked for: neither changes what is asked.
        var danger = crisis is { Rule: not ("crisis.street" or "crisis.missing") };
        var cues = new List<QuestionCue>();
        var refused = new HashSet<Question>();
        foreach (var passage in text.Told)
            QuestionCues.Find(passage, cues, refused);

        var (best, question, why) = (0, Question.Consultatie, (QuestionCue?)null);
        foreach (var candidate in BySpecificity)
        {
            var (score, strongest) = Score(cues, candidate);
            if (refused.Contains(candidate))
                score -= Refused;
            if (danger && candidate is not Question.Consultatie)
                score -= InDanger;
            if (score > best)
                (best, question, why) = (score, candidate, strongest);
        }

        return (question, why is { } cue ? cue.Passage.Evidence(Field, cue.Hit) : null);
    }

    private static (int Score, QuestionCue? Strongest) Score(List<QuestionCue> cues, Question question)
    {
        var (top, support, strongest) = (0, -1, (QuestionCue?)null);
        foreach (var cue in cues)
        {
            if (cue.Question != question)
                continue;
            support += cue.Weight >= Supporting ? 1 : 0;
            if (cue.Weight > top)
                (top, strongest) = (cue.Weight, cue);
        }

        return (top + Math.Clamp(support, 0, MostSupport), strongest);
    }
}
