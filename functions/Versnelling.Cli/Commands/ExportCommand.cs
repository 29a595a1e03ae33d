using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Versnelling.Cli.Local;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret export</c>: all that is stored of a case, for somebody who asks for it under the AVG.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var number = CaseArgument.Create();
        var command = new Command("export", "Writes all that is stored of a case as JSON: the case, its trail, and where its mails lie in the mailbox.") { number };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(number), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CaseNumber number, TextWriter output, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var now = Instant.FromDateTimeOffset(parts.Services.GetRequiredService<TimeProvider>().GetUtcNow());
        var exported = new CaseEvent(CaseEventKind.Exported, now, CaseEvent.System, Via: Channel.CommandLine);
        var done = await parts.Services.GetRequiredService<Casework>().RunAsync(number, "export", c => new Decision.Change(c, [exported], []), cancellation);
        if (done is null)
        {
            await output.WriteLineAsync($"There is no case {number} (any more).");
            return ExitCode.Wrong;
        }

        await output.WriteLineAsync(CaseExport.Write(done.Value.File));
        return ExitCode.Ok;
    }
}
