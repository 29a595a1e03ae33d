using System.Globalization;
using NodaTime;
using Versnelling.Cli.Local;
using Versnelling.Domain.Intake;
using Versnelling.Functions.Mail;

namespace Versnelling.Cli.Bench;

/// <summary>Measures reading and understanding on one thread, and the memory that a large mail takes.</summary>
internal sealed class IntakeBench(TextWriter output)
{
    private const int Rounds = 5;
    private const int Aim = 5000;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);
    private static readonly Instant Received = Instant.FromUtc(2026, 3, 4, 9, 0);

    /// <summary>Measures and prints; the faults are promises that did not hold.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        var region = RegionChoice.Read(RegionChoice.Sample);
        var mails = IntakeMails.Make();
        var megabytes = mails.Average(mail => mail.Length) / 1_000_000;
        await output.WriteLineAsync($"{Machine.Describe()}\n{IntakeMails.Description}.");
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{mails.Count} mails of {megabytes * 1000:0.00} KB on average, one thread, by its processor time; median of {Rounds} rounds after warming up. Aim: {Aim} mails/s for reading and understanding.\n"));

        var read = mails.Select(mail => MailReader.Read(new MemoryStream(mail), Received)).ToList();
        await MeasureAsync("reading", i => MailReader.Read(new MemoryStream(mails[i]), Received), mails.Count, megabytes, cancellation);
        await MeasureAsync("understanding", i => MailUnderstanding.Understand(read[i], region), mails.Count, megabytes, cancellation);
        await MeasureAsync("both", i => MailUnderstanding.Understand(MailReader.Read(new MemoryStream(mails[i]), Received), region), mails.Count, megabytes, cancellation);

        var large = await LargeMail.MeasureAsync(cancellation);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"\na mail with an attachment of {LargeMail.AttachmentMegabytes} MB, in a process of its own: {large.Idle >> 20} MB idle, {large.Peak >> 20} MB at most, {large.Above >> 20} MB above idle (promised: under {LargeMail.MostAboveIdle >> 20} MB)"));
        return large.Above < LargeMail.MostAboveIdle ? [] : [$"reading a mail with an attachment of {LargeMail.AttachmentMegabytes} MB takes {large.Above >> 20} MB above idle; promised are under {LargeMail.MostAboveIdle >> 20} MB"];
    }

    private async Task MeasureAsync(string name, Func<int, object> work, int mails, double megabytes, CancellationToken cancellation)
    {
        _ = Rate(work, mails, WarmUp, cancellation);
        var rates = Enumerable.Range(0, Rounds).Select(_ => Rate(work, mails, Round, cancellation)).Order().ToList();
        var allocated = Allocated(work, mails);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-14}{rates[Rounds / 2],7:0} mails/s {rates[Rounds / 2] * megabytes,7:0.0} MB/s   ({rates[0]:0} to {rates[^1]:0}; {allocated / 1000.0:0.0} KB allocated a mail)"));
    }

    // By processor time: what else runs on the machine counts for nothing.
    private static double Rate(Func<int, object> work, int mails, TimeSpan atLeast, CancellationToken cancellation)
    {
        var started = Environment.CpuUsage.TotalTime;
        var (done, took) = (0L, TimeSpan.Zero);
        while (took < atLeast)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < mails; i++)
                GC.KeepAlive(work(i));
            done += mails;
            took = Environment.CpuUsage.TotalTime - started;
        }

        return done / took.TotalSeconds;
    }

    private static long Allocated(Func<int, object> work, int mails)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < mails; i++)
            GC.KeepAlive(work(i));
        return (GC.GetAllocatedBytesForCurrentThread() - before) / mails;
    }
}
