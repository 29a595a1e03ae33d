using System.CommandLine;
using Versnelling.Cli.Bench;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret bench</c>: measurements. They fail on a broken promise, never on a time.</summary>
internal static class BenchCommand
{
    public static Command Create()
    {
        var pipeline = new Command("pipeline", "Mails through the whole pipeline: mails a second, time to the alert, storage operations, memory.");
        pipeline.SetAction((parsed, cancellation) => RunAsync(new PipelineBench(parsed.InvocationConfiguration.Output).RunAsync, parsed, cancellation));
        var intake = new Command("intake", "Reading and understanding typical mails on one core: mails and MB a second; memory for a mail with a large attachment.");
        intake.SetAction((parsed, cancellation) => RunAsync(new IntakeBench(parsed.InvocationConfiguration.Output).RunAsync, parsed, cancellation));
        var digest = new Command("digest", "The month's figures from 1,000, 10,000 and 100,000 facts: time, memory, storage operations.");
        digest.SetAction((parsed, cancellation) => RunAsync(new DigestBench(parsed.InvocationConfiguration.Output).RunAsync, parsed, cancellation));
        var year = new Command("year-2023", "The yearly table of 2023, as published and from 252 mails through the whole pipeline: every cell must be right.");
        year.SetAction((parsed, cancellation) => RunAsync(new Year2023Bench(parsed.InvocationConfiguration.Output).RunAsync, parsed, cancellation));
        return new Command("bench", "Measures, with the machine's description; fails when a promised property (not a time) does not hold.")
        {
            pipeline, intake, digest, year, LargeMailCommand(), DigestPassCommand(),
        };
    }

    private static Command DigestPassCommand()
    {
        var period = new Argument<string>("PERIOD");
        var command = new Command(DigestPass.CommandName, "Makes one digest and prints its times and memory; for ret bench digest.") { period };
        command.Hidden = true;
        command.SetAction((parsed, cancellation) => DigestPass.RunAsync(parsed.GetRequiredValue(period), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static Command LargeMailCommand()
    {
        var file = new Argument<FileInfo>("FILE");
        file.Validators.Add(GivenFiles.MustExist);
        var command = new Command(LargeMail.CommandName, "Reads one mail and prints the memory held before and at most, in bytes; for ret bench intake.") { file };
        command.Hidden = true;
        command.SetAction(parsed => LargeMail.Read(parsed.GetRequiredValue(file).FullName, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static async Task<int> RunAsync(Func<CancellationToken, Task<IReadOnlyList<string>>> measure, ParseResult parsed, CancellationToken cancellation)
    {
        var faults = await measure(cancellation);
        foreach (var fault in faults)
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"BROKEN  {fault}");
        return faults.Count == 0 ? ExitCode.Ok : ExitCode.Wrong;
    }
}
