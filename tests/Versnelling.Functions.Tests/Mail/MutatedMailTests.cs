using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Mail;

namespace Versnelling.Functions.Tests.Mail;

/// <summary>The tests that measure the work of the process: nothing else may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "measured alone";
}

/// <summary>However a mail is damaged, it is read, understood, and gets a disposition.</summary>
[Collection(MeasuredAlone.Name)]
public class MutatedMailTests
{
    private const int Count = 20_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    [Fact]
    public void Twenty_thousand_damaged_mails_each_get_a_disposition_within_a_second()
    {
        var samples = new[] { "mail", "reading" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, f), "*.eml")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var mutations = new MailMutations(new Random(20260311), samples);
        var found = new Dictionary<Disposition, int>();
        var wrong = new List<string>();
        for (var number = 0; number < Count; number++)
        {
            var raw = mutations.Next();
            try
            {
                var disposition = Understand(raw, out var took);
                // What is slow once may have waited for something else; what is slow again is so by itself.
                if (took > Longest && Understand(raw, out took) == disposition && took > Longest)
                    wrong.Add($"{number} ({raw.Length} bytes): took {took}");
                if (!Enum.IsDefined(disposition))
                    wrong.Add($"{number}: no disposition");
                found[disposition] = found.GetValueOrDefault(disposition) + 1;
            }
            catch (Exception e)
            {
                wrong.Add($"{number} ({raw.Length} bytes): {e}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Count}, the first of them:\n{string.Join('\n', wrong.Take(5))}");
        // The damage must leave something to understand.
        Assert.True(found[Disposition.Request] > Count / 4, string.Join(", ", found));
    }

    private static Disposition Understand(byte[] raw, out TimeSpan took)
    {
        var start = Environment.CpuUsage.TotalTime;
        using var stream = new MemoryStream(raw);
        var disposition = MailUnderstanding.Understand(MailReader.Read(stream, TestMail.Received), TestRegion.Flevoland).Disposition;
        took = Environment.CpuUsage.TotalTime - start;
        return disposition;
    }
}
