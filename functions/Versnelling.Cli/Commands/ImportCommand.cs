using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Cli.Local;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret import history</c>: brings published figures of earlier years in.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "Lines of period;gemeente;code;count, such as 2023;Urk;Consultatie;9.", HelpName = "FILE.csv" }.AcceptExistingOnly();
        var history = new Command("history", "Brings published figures in as they were published. A period that was imported before is replaced.") { file };
        history.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(file), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return new Command("import", "Brings figures in from elsewhere.") { history };
    }

    private static async Task<int> RunAsync(FileInfo file, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var (entries, wrong) = HistoryFile.Read(await File.ReadAllTextAsync(file.FullName, cancellation), parts.Services.GetRequiredService<Region>());
        if (wrong.Count > 0)
        {
            foreach (var line in wrong)
                await errors.WriteLineAsync($"{file.Name} {line}");
            return ExitCode.Wrong;
        }

        var ledger = parts.Services.GetRequiredService<LedgerTable>();
        foreach (var period in entries.GroupBy(e => e.Month))
        {
            var before = (await ledger.ReadAsync([period.Key], cancellation)).Where(e => e.Imported is not null).ToList();
            foreach (var old in before)
                await ledger.DeleteAsync(old.Month, old.Row, cancellation);
            await ledger.WriteAllAsync(period, cancellation);
            await output.WriteLineAsync($"{period.Key}: {period.Count()} counts{(before.Count > 0 ? $", in place of {before.Count} that were imported before" : "")}.");
        }

        return ExitCode.Ok;
    }
}
