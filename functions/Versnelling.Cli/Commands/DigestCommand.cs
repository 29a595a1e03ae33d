using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.Cli.Local;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Storage;
using Versnelling.Views.Digest;

namespace Versnelling.Cli.Commands;

/// <summary><c>ret digest</c>: the figures of a period, from the configured storage.</summary>
internal static class DigestCommand
{
    private const string Forms = "2026, 2026-Q4, 2026-10, 2026-W43 or 2026-01-15..2026-03-31";

    public static Command Create()
    {
        var period = new Option<DigestPeriod?>("--period") { Description = $"The period: {Forms}.", HelpName = "PERIOD", Required = true, CustomParser = Period };
        var format = new Option<string>("--format") { Description = "How to write it.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "html", "json", "csv", "xlsx");
        var file = new Option<FileInfo?>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        file.Validators.Add(GivenFiles.MustBeWritable);
        var command = new Command("digest", "Writes the figures of a period, as the managers get them.") { period, format, file };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(period)!, parsed.GetRequiredValue(format), parsed.GetValue(file), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static DigestPeriod? Period(ArgumentResult given)
    {
        if (DigestPeriod.TryParse(given.Tokens[0].Value, out var period))
            return period;
        given.AddError($"--period must be a year, a month or a week: {Forms}.");
        return null;
    }

    private static async Task<int> RunAsync(DigestPeriod period, string format, FileInfo? file, TextWriter output, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var region = parts.Services.GetRequiredService<Region>();
        var entries = await parts.Services.GetRequiredService<LedgerTable>().ReadAsync(DigestFigures.Partitions(period), cancellation);
        var figures = DigestFigures.Compute(entries, period, region);
        if (format is "xlsx")
        {
            if (file is null)
                throw new IOException("A workbook can't be written to a terminal. Give a file: -o cijfers.xlsx");
            await File.WriteAllBytesAsync(file.FullName, DigestWorkbook.Render(figures), cancellation);
            return ExitCode.Ok;
        }

        var text = await WriteAsync(figures, format, region, parts.Services);
        if (file is null)
            await output.WriteAsync(text);
        else
            await File.WriteAllTextAsync(file.FullName, text, cancellation);
        return ExitCode.Ok;
    }

    private static async Task<string> WriteAsync(DigestFigures figures, string format, Region region, IServiceProvider services) => format switch
    {
        "json" => DigestJson.Render(figures) + "\n",
        "csv" => DigestCsv.Render(figures),
        "html" => (await services.GetRequiredService<DigestMail>().RenderAsync(figures, region)).Html,
        _ => DigestText.Render(figures),
    };
}
