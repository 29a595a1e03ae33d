using System.Diagnostics;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>Waits for a condition instead of for a time.</summary>
public static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Returns as soon as the condition holds; fails with what was waited for when it never does.</summary>
    public static async Task Async(string what, Func<Task<bool>> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(waited.Elapsed < Patience, $"Waited {Patience.TotalSeconds} s in vain for: {what}.");
            await Task.Delay(25);
        }
    }

    public static Task Async(string what, Func<bool> holds) => Async(what, () => Task.FromResult(holds()));
}
