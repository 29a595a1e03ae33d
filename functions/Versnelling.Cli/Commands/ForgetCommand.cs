using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Cli.Local;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Retention;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret forget</c>: removes a case at somebody's request under the AVG.</summary>
internal static class ForgetCommand
{
    public static Command Create()
    {
        var number = CaseArgument.Create();
        var sure = new Option<bool>("--yes") { Description = "Really do it. It can't be undone." };
        var command = new Command("forget", "Removes a case, the other cases of the same child, and their mails. What was counted stays, without anything that leads back.") { number, sure };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(number), parsed.GetValue(sure), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CaseNumber number, bool sure, TextWriter output, CancellationToken cancellation)
    {
        if (!sure)
        {
            await output.WriteLineAsync($"This removes {number}, the other cases of the same child, and their mails, for good. Say so with --yes.");
            return ExitCode.WrongUsage;
        }

        using var parts = Deployment.Parts(Deployment.Need());
        var found = await parts.Services.GetRequiredService<RetentionWork>().ForgetAsync(number, cancellation);
        await output.WriteLineAsync(found ? $"{number} is forgotten." : $"There is no case {number} (any more).");
        return found ? ExitCode.Ok : ExitCode.Wrong;
    }
}
