using System.Diagnostics;
using System.Text.Json;
using Azure.Data.Tables;
using Versnelling.Cli.Local;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Embedded;
using Versnelling.Functions.Storage;
using Versnelling.Views.Digest;
using Versnelling.Views.Rendering;

namespace Versnelling.Cli.Bench;

/// <summary>One digest from storage to mail, measured in a process that has done nothing else.</summary>
/// <param name="Facts">How many facts were read.</param>
/// <param name="Reading">The time for reading them.</param>
/// <param name="Computing">The time for adding them up.</param>
/// <param name="Writing">The time for the mail and its workbook.</param>
/// <param name="Processor">The processor time that it all took.</param>
/// <param name="AboveIdle">The most memory that the process held, less what it held before, in bytes.</param>
internal sealed record DigestPass(int Facts, TimeSpan Reading, TimeSpan Computing, TimeSpan Writing, TimeSpan Processor, long AboveIdle)
{
    /// <summary>The hidden command that the process runs.</summary>
    public const string CommandName = "digest-pass";

    // A month with no facts.
    private const string WarmUp = "2020-01";

    public TimeSpan Total => Reading + Computing + Writing;

    /// <summary>The months that warming up reads.</summary>
    public static IReadOnlyList<string> WarmUpMonths => DigestFigures.Partitions(Read(WarmUp));

    /// <summary>Measures in a child process.</summary>
    public static async Task<DigestPass> MeasureAsync(string storage, string period, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ret.dll"), "bench", CommandName, period]) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment[Deployment.Storage] = storage;
        using var child = Process.Start(start) ?? throw new EmbeddedServerException("The process that measures a digest did not start.");
        var said = await child.StandardOutput.ReadToEndAsync(cancellation);
        await child.WaitForExitAsync(cancellation);
        return child.ExitCode == 0 && JsonSerializer.Deserialize<DigestPass>(said) is { } pass
            ? pass
            : throw new EmbeddedServerException($"The process that measures a digest ended with {child.ExitCode}.");
    }

    /// <summary>What the child does: a digest of nothing to warm up, then the one that is measured.</summary>
    public static async Task RunAsync(string period, TextWriter output, CancellationToken cancellation)
    {
        var ledger = new LedgerTable(new Tables(new TableServiceClient(Environment.GetEnvironmentVariable(Deployment.Storage))));
        var region = RegionChoice.Read(RegionChoice.Sample);
        _ = await PassAsync(ledger, region, WarmUp, cancellation);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var before = Process.GetCurrentProcess();
        var (idle, processor) = (before.WorkingSet64, Environment.CpuUsage.TotalTime);
        var pass = await PassAsync(ledger, region, period, cancellation);
        using var after = Process.GetCurrentProcess();
        await output.WriteLineAsync(JsonSerializer.Serialize(pass with { Processor = Environment.CpuUsage.TotalTime - processor, AboveIdle = after.PeakWorkingSet64 - idle }));
    }

    private static async Task<DigestPass> PassAsync(LedgerTable ledger, Region region, string code, CancellationToken cancellation)
    {
        var period = Read(code);
        var clock = Stopwatch.StartNew();
        var facts = await ledger.ReadAsync(DigestFigures.Partitions(period), cancellation);
        var reading = clock.Elapsed;
        var figures = DigestFigures.Compute(facts, period, region);
        var computing = clock.Elapsed - reading;
        await using var renderer = new ViewRenderer();
        _ = await new DigestMail(renderer).RenderAsync(figures, region);
        _ = DigestWorkbook.Render(figures);
        return new DigestPass(facts.Count, reading, computing, clock.Elapsed - reading - computing, TimeSpan.Zero, 0);
    }

    private static DigestPeriod Read(string code) => DigestPeriod.TryParse(code, out var period) ? period : throw new FormatException($"'{code}' is no period.");
}
