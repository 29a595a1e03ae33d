using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Intake;

/// <summary>Short passages, labelled before the rules were tried on them: is the question gone, and who writes.</summary>
public class WithdrawalAndWriterTests
{
    [Fact]
    public void A_mail_withdraws_when_it_says_that_the_question_is_no_longer_there()
    {
        var misses = Passages("withdrawals.txt").Where(p => MailOf.Understood(p[1]).Withdraws != (p[0] == "yes")).ToList();
        Assert.True(misses.Count == 0, Listed(misses));
    }

    [Fact]
    public void A_mail_from_anywhere_tells_who_writes()
    {
        var misses = Passages("writers.txt").Where(p => MailOf.Understood(p[1]).Writer != WriterOf(p[0])).ToList();
        Assert.True(misses.Count == 0, Listed(misses));
    }

    private static Writer WriterOf(string label) => label switch { "P" => Writer.Professional, "Y" => Writer.YoungPerson, _ => Writer.Family };

    private static string[][] Passages(string file) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "understanding", file)).Where(l => !l.StartsWith('#') && l.Length > 0).Select(l => l.Split(" | ", 2))];

    private static string Listed(List<string[]> misses) =>
        $"{misses.Count}:\n" + string.Join('\n', misses.Select(m => $"{m[0]} | {m[1]} => {MailOf.Understood(m[1]).Writer} {MailOf.Why(MailOf.Understood(m[1]))}"));
}
