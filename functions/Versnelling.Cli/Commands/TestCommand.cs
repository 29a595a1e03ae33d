using System.CommandLine;
using Versnelling.Cli.Testing;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret test</c>: all tests, or those whose name contains a text.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var filter = new Argument<string?>("filter") { Description = "Part of a test's name, or an expression of dotnet test --filter.", Arity = ArgumentArity.ZeroOrOne };
        filter.Validators.Add(GivenFiles.MustBeNoOption);
        var command = new Command("test", "Sets up and runs all tests; the last line is: N passed, N failed, N skipped.") { filter };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(filter), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? filter, TextWriter output, CancellationToken cancellation)
    {
        var outcome = await new TestRun(TextWriter.Synchronized(output)).RunAsync(filter, cancellation);
        await output.WriteLineAsync();
        foreach (var test in outcome.Failed)
            await output.WriteLineAsync($"FAILED  {test}");
        foreach (var (test, reason) in outcome.Skipped)
            await output.WriteLineAsync($"skipped {test}: {reason}");
        if (outcome.Passed + outcome.Failed.Count == 0)
            await output.WriteLineAsync(filter is null ? "No test ran." : $"No test ran: no name contains '{filter}'.");
        await output.WriteLineAsync(outcome.Summary);
        return outcome.IsGood ? ExitCode.Ok : ExitCode.Wrong;
    }
}
