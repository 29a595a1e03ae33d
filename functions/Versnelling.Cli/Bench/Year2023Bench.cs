using Versnelling.Cli.Testing;

namespace Versnelling.Cli.Bench;

/// <summary>
/// The table of 2023, as published and from 252 mails: runs the tests that make it, and shows the tables that they compared cell by cell
/// with <c>tests/fixtures/year-2023</c>.
/// </summary>
internal sealed class Year2023Bench(TextWriter output)
{
    /// <summary>Runs and prints; the faults are the tests that failed.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        var (outcome, written) = await new TestRun(TextWriter.Synchronized(output)).RunOneAsync("Versnelling.EndToEnd.Tests", "Year2023Tests", cancellation);
        foreach (var text in written)
            await output.WriteLineAsync($"\n{text}");
        return outcome.IsGood ? [] : outcome.Failed.Count > 0 ? outcome.Failed : ["no test ran"];
    }
}
