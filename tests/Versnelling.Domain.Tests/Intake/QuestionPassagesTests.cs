using Versnelling.Domain.Vocabulary;
using Xunit.Abstractions;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Short passages as people write them, each labelled with what it mainly asks before the rules were tried on it.</summary>
public class QuestionPassagesTests(ITestOutputHelper output)
{
    // A few say it in a way that only a person understands; more of them is a step back.
    private const int TooHard = 4;

    [Theory]
    [InlineData('A', Question.Consultatie, 145)]
    [InlineData('C', Question.PassendAanbod, 120)]
    [InlineData('T', Question.Versnellingstafel, 60)]
    public void Passages_are_understood_to_ask_what_a_colleague_reads_in_them(char label, Question question, int atLeast)
    {
        var passages = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "understanding", "questions.txt")).Where(l => l.StartsWith($"{label} | ", StringComparison.Ordinal)).ToList();
        var misses = passages.Select(p => MissOf(p.Split(" | ", 3), question)).OfType<string>().ToList();
        misses.ForEach(output.WriteLine);
        Assert.True(passages.Count >= atLeast, $"only {passages.Count} passages");
        Assert.True(misses.Count < TooHard, string.Join('\n', misses));
    }

    private static string? MissOf(string[] passage, Question question)
    {
        var understood = MailOf.Understood(passage[2], subject: passage[1]);
        return understood.Question == question ? null : $"{understood.Question} instead of {question}: {passage[1]} | {passage[2]} => {MailOf.Why(understood)}";
    }
}
