using System.Globalization;
using Versnelling.Cli.Demo;
using Versnelling.Cli.Local;
using Versnelling.Cli.Printing;
using Versnelling.Embedded;

namespace Versnelling.Cli.Bench;

/// <summary>Measures mails through the whole pipeline, on Azurite and a mail sink.</summary>
internal sealed class PipelineBench(TextWriter output)
{
    private const int Mails = 300;
    private const int WarmUp = 30;
    private const double MostOperations = 25;

    // Long enough for the host to come to rest: what it holds then is what it holds all day.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private readonly List<string> _faults = [];

    /// <summary>Measures and prints; the faults are promises that did not hold.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        await output.WriteLineAsync($"{Machine.Describe()}\n{Mails} mails of 1 to 3 KB, after {WarmUp} to warm up; storage Azurite, mail to a sink in this process.\n");
        var folder = DemoFolder.Fresh(Checkout.Var("bench"));
        var plan = await DemoPlan.ReadAsync(cancellation);
        await using (var storage = await AzuriteServer.StartAsync(progress: output.WriteLine, cancellation: cancellation))
        {
            await MeasureAsync("one after another", storage, plan, folder, (pass, mails) => pass.OneAfterAnotherAsync(mails, cancellation), cancellation);
            await MeasureAsync("full mailbox", storage, plan, folder, (pass, mails) => pass.FullMailboxAsync(mails, cancellation), cancellation);
        }

        await CountOperationsAsync(plan, folder, cancellation);
        return _faults;
    }

    private async Task MeasureAsync(
        string name, AzuriteServer storage, IReadOnlyList<PlannedMail> plan, string folder, Func<BenchPass, IReadOnlyList<BenchMail>, Task<PassResult>> measure, CancellationToken cancellation)
    {
        await using var pass = await BenchPass.StartAsync(storage.TakeEmptyAccount(), Path.Combine(folder, name.Replace(' ', '-')), cancellation);
        await Task.Delay(Rest, cancellation);
        var idle = pass.Host.ResidentMemory;
        Check(name + ", warming up", await pass.FullMailboxAsync(BenchMail.Make(WarmUp, plan, "warm"), cancellation));
        var (host, server) = (pass.Host.ProcessorTime, storage.ProcessorTime);
        var result = await measure(pass, BenchMail.Make(Mails, plan, "mail"));
        (host, server) = (pass.Host.ProcessorTime - host, storage.ProcessorTime - server);
        await Task.Delay(Rest, cancellation);
        Check(name, result);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {name}
              throughput        {result.MailsPerSecond:0.0} mails/s
              mailbox to alert  p50 {result.Percentile(0.5).TotalMilliseconds:0} ms, p95 {result.Percentile(0.95).TotalMilliseconds:0} ms
              processor a mail  host {host.TotalMilliseconds / Mails:0.0} ms, Azurite {server.TotalMilliseconds / Mails:0.0} ms
              memory of host    {idle >> 20} MB idle, {pass.Host.ResidentMemory >> 20} MB after

            """));
    }

    private async Task CountOperationsAsync(IReadOnlyList<PlannedMail> plan, string folder, CancellationToken cancellation)
    {
        var operations = new StorageOperations();
        await using var storage = await AzuriteServer.StartAsync(accessLog: operations.Take, cancellation: cancellation);
        await using var pass = await BenchPass.StartAsync(storage.ConnectionString, Path.Combine(folder, "operations"), cancellation);
        operations.Reset();
        var result = await pass.FullMailboxAsync(BenchMail.Make(Mails, plan, "count"), cancellation);
        var counts = operations.All;
        Check("counting operations", result);

        var perMail = (double)counts.Sum(count => count.Count) / Mails;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"storage operations per mail: {perMail:0.0}, full mailbox, empty polls included"));
        Table.Print(
            ["operation", "per mail"],
            counts.Select(count => (string[])[count.Kind, ((double)count.Count / Mails).ToString("0.00", CultureInfo.InvariantCulture)]),
            output);
        if (perMail > MostOperations)
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{perMail:0.0} storage operations a mail; promised are {MostOperations:0} at most"));
    }

    private void Check(string name, PassResult result) => _faults.AddRange(result.Faults.Select(fault => $"{name}: {fault}"));
}
