using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Versnelling.Cli.Local;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Digest;
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
        var preview = new Option<bool>("--preview") { Description = "Writes the managers' mail and its files below .var/digest, and sends nothing." };
        var send = new Option<bool>("--send") { Description = "Mails the figures now to each manager who has not got them." };
        var command = new Command("digest", "Writes the figures of a period, as the managers get them.") { period, format, file, preview, send };
        command.Validators.Add(given =>
        {
            if (given.GetValue(preview) && given.GetValue(send))
                given.AddError("--preview sends nothing; leave it or --send out.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var (asked, output) = (parsed.GetRequiredValue(period)!, parsed.InvocationConfiguration.Output);
            if (parsed.GetValue(send))
                return SendAsync(asked, output, parsed.InvocationConfiguration.Error, cancellation);
            return parsed.GetValue(preview)
                ? PreviewAsync(asked, output, cancellation)
                : RunAsync(asked, parsed.GetRequiredValue(format), parsed.GetValue(file), output, cancellation);
        });
        return command;
    }

    private static async Task<int> PreviewAsync(DigestPeriod period, TextWriter output, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var (region, figures) = await FiguresAsync(period, parts.Services, cancellation);
        var mail = await parts.Services.GetRequiredService<DigestMail>().RenderAsync(figures, region);
        var folder = Directory.CreateDirectory(Checkout.Var("digest", period.Code)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "mail.html"), mail.Html, cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "mail.txt"), $"{mail.Subject}\n\n{mail.Text}", cancellation);
        foreach (var file in DigestFiles.All(figures))
            await File.WriteAllBytesAsync(Path.Combine(folder, file.Name), file.Bytes, cancellation);
        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            await output.WriteLineAsync(file);
        await output.WriteLineAsync($"Nothing was sent; it would go to {region.DigestRecipients.Count} managers.");
        return ExitCode.Ok;
    }

    private static async Task<int> SendAsync(DigestPeriod period, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var region = parts.Services.GetRequiredService<Region>();
        var now = SystemClock.Instance.GetCurrentInstant();
        // Sent early, the figures of a month would count as sent, and those of the whole month never come.
        if (period.Last >= now.InZone(region.Zone).Date)
        {
            await errors.WriteLineAsync($"{period.Code} is not over yet. Send it after {period.Last:uuuu-MM-dd}, or look at it with --preview.");
            return ExitCode.Wrong;
        }

        var outcomes = await parts.Services.GetRequiredService<DigestMailing>().SendAsync(period, now, now, cancellation);
        var (sent, waiting) = (outcomes.Count(o => o is Delivery.Done), outcomes.Count(o => o is Delivery.Later));
        await output.WriteLineAsync($"{period.Code}: sent to {sent} of {region.DigestRecipients.Count} managers; {region.DigestRecipients.Count - outcomes.Count} had it, {outcomes.Count - sent - waiting} refused it, {waiting} could not be reached now.");
        return sent == outcomes.Count ? ExitCode.Ok : ExitCode.Wrong;
    }

    private static async Task<(Region Region, DigestFigures Figures)> FiguresAsync(DigestPeriod period, IServiceProvider services, CancellationToken cancellation)
    {
        var region = services.GetRequiredService<Region>();
        return (region, DigestFigures.Compute(await services.GetRequiredService<LedgerTable>().ReadAsync(DigestFigures.Partitions(period), cancellation), period, region));
    }

    private static DigestPeriod? Period(ArgumentResult given)
    {
        if (DigestPeriod.TryParse(given.Tokens[0].Value, out var period))
            return period;
        given.AddError($"--period must be a year, a quarter, a month, a week or two days: {Forms}.");
        return null;
    }

    private static async Task<int> RunAsync(DigestPeriod period, string format, FileInfo? file, TextWriter output, CancellationToken cancellation)
    {
        using var parts = Deployment.Parts(Deployment.Need());
        var (region, figures) = await FiguresAsync(period, parts.Services, cancellation);
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
