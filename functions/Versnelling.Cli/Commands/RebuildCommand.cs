using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Cli.Local;
using Versnelling.Functions.Audit;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret rebuild</c>: the ledger again from the cases.</summary>
internal static class RebuildCommand
{
    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Only compare; fails when the ledger is not what the cases say." };
        var command = new Command("rebuild", "Computes the ledger again from the cases. Imported and sealed rows stay.") { check };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(check), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(bool check, TextWriter output, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var rebuild = parts.Services.GetRequiredService<LedgerRebuild>();
        var (missing, extra) = await rebuild.CompareAsync(cancellation);
        foreach (var entry in missing)
            await output.WriteLineAsync($"+ {entry.Month} {entry.Row} {entry.Gemeente} {entry.Children}");
        foreach (var entry in extra)
            await output.WriteLineAsync($"- {entry.Month} {entry.Row} {entry.Gemeente} {entry.Children}");
        if (missing.Count + extra.Count == 0)
        {
            await output.WriteLineAsync("The ledger is what the cases say.");
            return ExitCode.Ok;
        }

        if (check)
            return ExitCode.Wrong;
        await rebuild.ApplyAsync(missing, extra, cancellation);
        await output.WriteLineAsync($"{missing.Count} written, {extra.Count} taken out.");
        return ExitCode.Ok;
    }
}
