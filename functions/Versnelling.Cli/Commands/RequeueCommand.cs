using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Cli.Local;
using Versnelling.Functions.Audit;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret requeue</c>: puts messages that failed for good back on their queues.</summary>
internal static class RequeueCommand
{
    public static Command Create()
    {
        var command = new Command("requeue", "Puts messages that failed for good back on their queues, once the cause is mended.");
        command.SetAction((parsed, cancellation) => RunAsync(parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var count = 0;
        await foreach (var (queue, message) in parts.Services.GetRequiredService<PoisonRecords>().RequeueAsync(cancellation))
        {
            count++;
            await output.WriteLineAsync($"{queue}: {message}");
        }

        await output.WriteLineAsync(count == 0 ? "No failed messages." : $"{count} put back.");
        return ExitCode.Ok;
    }
}
