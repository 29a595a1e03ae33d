using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Versnelling.Cli.Local;
using Versnelling.Cli.Printing;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Embedded;
using Versnelling.Functions.Storage;

namespace Versnelling.Cli.Bench;

/// <summary>Measures the month's figures from many facts: reading them from Azurite, computing, writing the mail and its workbook.</summary>
internal sealed partial class DigestBench(TextWriter output)
{
    private const long MostAboveIdle = 200L << 20;

    // Enough to see whether a month that is not shown is read; no more, since Azurite needs a minute for 100,000.
    private const int FactsElsewhere = 1000;

    private static readonly int[] Sizes = [1_000, 10_000, 100_000];
    private static readonly DigestPeriod Shown = DigestPeriod.Month(2026, 10);
    private static readonly DigestPeriod Elsewhere = DigestPeriod.Month(2024, 6);

    private readonly List<string> _faults = [];

    /// <summary>Measures and prints; the faults are promises that did not hold.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        await output.WriteLineAsync($"{Machine.Describe()}\nThe digest of {Shown.Title}, in a process of its own for each size; storage Azurite. Aim: 100,000 facts in under 5 s and {MostAboveIdle >> 20} MB above idle.\n");
        var rows = new List<string[]>();
        foreach (var size in Sizes)
            rows.Add(await MeasureAsync(size, cancellation));
        Table.Print(["facts", "total", "reading", "computing", "writing", "processor", "Azurite's", "memory", "operations", "facts read"], rows, output);
        return _faults;
    }

    private async Task<string[]> MeasureAsync(int size, CancellationToken cancellation)
    {
        var read = new ConcurrentBag<string>();
        await using var storage = await AzuriteServer.StartAsync(accessLog: line => Query(line, read), cancellation: cancellation);
        var tables = new Tables(new TableServiceClient(storage.ConnectionString));
        await tables.Ledger.CreateIfNotExistsAsync(cancellation);
        var ledger = new LedgerTable(tables);
        var region = RegionChoice.Read(RegionChoice.Sample);
        await ledger.WriteAllAsync(Facts(region, Shown, size), cancellation);
        await ledger.WriteAllAsync(Facts(region, Elsewhere, FactsElsewhere), cancellation);
        read.Clear();
        var server = storage.ProcessorTime;
        var pass = await DigestPass.MeasureAsync(storage.ConnectionString, Shown.Code, cancellation);

        server = storage.ProcessorTime - server;
        var warmUp = DigestPass.WarmUpMonths;
        var operations = read.Count(month => !warmUp.Contains(month));
        var unneeded = read.Except(DigestFigures.Partitions(Shown).Concat(warmUp), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (unneeded.Count > 0)
            _faults.Add($"the digest of {Shown.Code} read {string.Join(", ", unneeded)}, which it does not show");
        if (pass.Facts != size)
            _faults.Add($"{pass.Facts} facts were read of the {size} in the months that are shown");
        if (pass.AboveIdle > MostAboveIdle)
            _faults.Add($"{size} facts take {pass.AboveIdle >> 20} MB above idle; promised are {MostAboveIdle >> 20} MB at most");
        return [Number(size), Milliseconds(pass.Total), Milliseconds(pass.Reading), Milliseconds(pass.Computing), Milliseconds(pass.Writing), Milliseconds(pass.Processor), Milliseconds(server), $"{pass.AboveIdle >> 20} MB", Number(operations), Number(pass.Facts)];
    }

    private static IEnumerable<LedgerEntry> Facts(Region region, DigestPeriod month, int count)
    {
        string[] codes = [RegisterCode.Consultatie, LedgerCode.MailPrefix + "request", .. region.Interventions.Select(i => i.Code), .. region.Results.Select(r => r.Code)];
        var random = new Random(2023);
        var hash = new byte[16];
        var name = "";
        for (var i = 0; i < count; i++)
        {
            var (number, code) = (i / codes.Length, codes[i % codes.Length]);
            if (i % codes.Length == 0)
            {
                random.NextBytes(hash);
                name = CaseNumber.FromHash(hash).Value;
            }

            yield return new LedgerEntry(
                month.First.PlusDays(i % month.Last.Day),
                $"{name}.{code}",
                region.Gemeenten[number % region.Gemeenten.Count].Name,
                code,
                (AgeBand)(number % 3),
                1 + (number % 3))
            { Child = number % 10 == 0 ? string.Create(CultureInfo.InvariantCulture, $"RET-{number / 100}") : null };
        }
    }

    private static void Query(string line, ConcurrentBag<string> read)
    {
        if (line.Contains("\"GET ", StringComparison.Ordinal) && Partition().Match(Uri.UnescapeDataString(line)) is { Success: true } match)
            read.Add(match.Groups["partition"].Value);
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N0} ms");

    [GeneratedRegex(@"/ledger\(\).*PartitionKey eq '(?<partition>[^']*)'", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Partition();
}
