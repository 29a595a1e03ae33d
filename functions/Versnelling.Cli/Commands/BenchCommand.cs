using System.CommandLine;
using Versnelling.Cli.Bench;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret bench</c>: measurements. They fail on a broken promise, never on a time.</summary>
internal static class BenchCommand
{
    public static Command Create()
    {
        var pipeline = new Command("pipeline", "Mails through the whole pipeline: mails a second, time to the alert, storage operations, memory.");
        pipeline.SetAction((parsed, cancellation) => RunAsync(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return new Command("bench", "Measures, with the machine's description; fails when a promised property (not a time) does not hold.") { pipeline };
    }

    private static async Task<int> RunAsync(TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var faults = await new PipelineBench(output).RunAsync(cancellation);
        foreach (var fault in faults)
            await errors.WriteLineAsync($"BROKEN  {fault}");
        return faults.Count == 0 ? ExitCode.Ok : ExitCode.Wrong;
    }
}
