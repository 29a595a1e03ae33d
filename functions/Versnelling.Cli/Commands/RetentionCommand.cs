using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Cli.Local;
using Versnelling.Cli.Printing;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Retention;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret retention</c>: the log of what was destroyed.</summary>
internal static class RetentionCommand
{
    public static Command Create()
    {
        var command = new Command("retention", "Prints the destruction log: when how much of what was removed, and whose it was nowhere.");
        command.SetAction((parsed, cancellation) => RunAsync(parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(TextWriter output, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var zone = parts.Services.GetRequiredService<Region>().Zone;
        var history = await parts.Services.GetRequiredService<RetentionWork>().HistoryAsync(cancellation);
        if (history.Count == 0)
        {
            await output.WriteLineAsync("Nothing was destroyed so far.");
            return ExitCode.Ok;
        }

        Table.Print(
            ["when", "addresses", "mails of cases", "cases", "other mails", "answer records"],
            history.Select(h => (string[])
            [
                h.At.InZone(zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture),
                .. new[] { h.What.Addresses, h.What.Mails, h.What.Cases, h.What.FiledMails, h.What.Answers }.Select(n => n.ToString(CultureInfo.InvariantCulture)),
            ]),
            output);
        return ExitCode.Ok;
    }
}
