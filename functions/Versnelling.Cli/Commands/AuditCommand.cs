using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Cli.Local;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret audit</c>: who did or saw what of a case, with the fields of NEN 7513.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var number = CaseArgument.Create();
        var json = JsonOption.Create();
        var command = new Command("audit", "Prints the trail of a case: when, who, in which role, what, by which way.") { number, json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(number), parsed.GetValue(json), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CaseNumber number, bool json, TextWriter output, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var region = parts.Services.GetRequiredService<Region>();
        if (await parts.Services.GetRequiredService<CaseStore>().LoadAsync(number, cancellation) is not { } file)
        {
            await output.WriteLineAsync($"There is no case {number} (any more).");
            return ExitCode.Wrong;
        }

        foreach (var line in file.Events.OrderBy(e => e.At))
        {
            var (when, role, via) = (line.At.InZone(region.Zone).ToString("uuuu-MM-dd HH:mm:ss o<g>", CultureInfo.InvariantCulture), Role(line, region), line.Via?.ToString() ?? "-");
            await output.WriteLineAsync(json
                ? JsonSerializer.Serialize(new { @case = number.Value, at = when, by = line.By, role, action = line.Kind.ToString(), detail = line.Detail, via })
                : $"{when}  {line.By,-12} {role,-14} {line.Kind,-16} {via,-11} {line.Detail}".TrimEnd());
        }

        return ExitCode.Ok;
    }

    private static string Role(CaseEvent line, Region region) =>
        line.By == CaseEvent.System ? CaseEvent.System : region.FindAccount(line.By)?.Role.ToString() ?? "left";
}
