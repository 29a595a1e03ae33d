namespace Versnelling.Domain.Intake;

/// <summary>One of these words must stand among the next so many after a phrase's first word, or the phrase isn't there.</summary>
internal readonly record struct PhraseNeed(WordMarks Marks, int Reach)
{
    /// <summary>Further ahead is not looked; what a phrase needs there is left to trying it.</summary>
    public const int MostReach = 15;

    public bool IsMet(ReadOnlySpan<WordMarks> ahead) => Marks.Meet(ahead[Reach]);

    /// <summary>The next step after <paramref name="step"/> that may not lack, and how far ahead of the first it stands at most.</summary>
    public static PhraseNeed After(Phrase.Step[] steps, int step, out int at)
    {
        for (at = step + 1; at < steps.Length && (steps[at].Gap > 0 || steps[at].Optional);)
            at++;
        var reach = 0;
        for (var i = 1; i <= at && at < steps.Length; i++)
            reach += Math.Max(1, steps[i].Gap);
        return reach is 0 or > MostReach ? new PhraseNeed(WordMarks.Any, 0) : new PhraseNeed(steps[at].Marks, reach);
    }
}
