using System.Diagnostics;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>Waits for a condition instead of for a time.</summary>
public static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private const int LogLinesShown = 40;

    /// <summary>Returns as soon as the condition holds; when it never does, fails with what was waited for and what the host logged.</summary>
    public static async Task UntilAsync(this TestRegion region, string what, Func<Task<bool>> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            if (waited.Elapsed > Patience)
                Assert.Fail($"Waited {Patience.TotalSeconds} s in vain for: {what}. The last log lines:{Environment.NewLine}{Tail(region)}");
            await Task.Delay(25);
        }
    }

    /// <summary>Returns as soon as the condition holds.</summary>
    public static Task UntilAsync(this TestRegion region, string what, Func<bool> holds) => region.UntilAsync(what, () => Task.FromResult(holds()));

    private static string Tail(TestRegion region) =>
        string.Join(Environment.NewLine, region.Logs.Lines.Where(line => !line.StartsWith("Debug", StringComparison.Ordinal)).TakeLast(LogLinesShown));
}
