using System.CommandLine;
using System.Diagnostics;
using Versnelling.Cli.Demo;
using Versnelling.Cli.Local;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret demo</c>: a newcomer's first two minutes.</summary>
internal static class DemoCommand
{
    public static Command Create()
    {
        var command = new Command("demo", "Sends sample mails through the real pipeline on this machine and shows what happened; exit code 0 only if every mail ended where it should.");
        command.SetAction((parsed, cancellation) => RunAsync(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        await output.WriteLineAsync("""
            Welkom bij Versnelling: van een mail aan de expert-tafel naar binnen 48 uur contact.
            Alles draait op deze machine. Er gaat niets naar buiten, en alle namen zijn verzonnen.

            De postbus, de mailvanger en de functie-app worden gestart …
            """);
        var folder = DemoFolder.Fresh(Checkout.Var("demo"));
        // The mails are written for the sample region, whatever region this shell is set to.
        await using var stack = await LocalStack.StartAsync(folder, RegionChoice.Sample, output.WriteLine, cancellation);
        using var parts = Deployment.Parts(Deployment.Configuration(stack.Settings.Variables()));
        var problems = await new DemoRun(stack, parts.Services, output).RunAsync(cancellation);
        await output.WriteLineAsync();
        if (problems.Count > 0)
        {
            foreach (var problem in problems)
                await errors.WriteLineAsync($"FOUT  {problem}");
            await errors.WriteLineAsync($"De demo liep niet zoals het hoort. Het logboek: {Path.Combine(folder, "functie-app.log")}");
            return ExitCode.Wrong;
        }

        await output.WriteLineAsync($"""
            Alles kwam goed terecht, in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} seconden.
            Zelf rondkijken? Start ./ret up: dan blijven de postbus, de verzonden mails en de pagina's open.
            """);
        return ExitCode.Ok;
    }
}
