using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Versnelling.Cli.Local;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;
using Versnelling.Functions.Storage;
using Versnelling.Views.Digest;

namespace Versnelling.Cli.Demo;

/// <summary>Nine mails, one of them delivered twice, through the real pipeline, and a colleague who handles one of them.</summary>
internal sealed class DemoRun(LocalStack stack, IServiceProvider parts, TextWriter output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(150);

    private readonly Region _region = parts.GetRequiredService<Region>();

    /// <summary>Runs the demo; the sentences are what went wrong, none when all is well.</summary>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellation)
    {
        var mails = await DeliverAsync(cancellation);
        var verdict = new DemoVerdict(mails, _region);
        using var sent = new CaughtMails(stack.MailPage);
        var observer = new DemoObserver(stack.Settings.Mailbox, parts.GetRequiredService<Tables>(), parts.GetRequiredService<CaseStore>(), sent);

        var state = await WaitAsync(observer, verdict, cancellation);
        if (verdict.Problems(state) is { Count: > 0 } problems)
        {
            DemoReport.Print(mails, state, _region, output);
            return problems;
        }

        await output.WriteLineAsync("Een collega pakt de eerste zaak op, leest het bericht, belt en legt de uitkomst vast …");
        var handled = mails[0];
        var alert = state.SentOf(state.CaseOf(handled)!, "alert.")[0];
        await ExpertAtWork.HandleAsync(alert, stack.Settings.Pages, Words(handled), cancellation);

        state = await observer.LookAsync(cancellation);
        var figures = await FiguresAsync(cancellation);
        await output.WriteLineAsync();
        DemoReport.Print(mails, state, _region, output);
        await output.WriteLineAsync();
        await output.WriteAsync(DigestText.Render(figures));
        return [.. verdict.Problems(state), .. OutcomeVerdict.Problems(state.CaseOf(handled)!.Case!, figures)];
    }

    private async Task<IReadOnlyList<DeliveredMail>> DeliverAsync(CancellationToken cancellation)
    {
        var identity = parts.GetRequiredService<CaseIdentity>();
        var plan = await DemoPlan.ReadAsync(cancellation);
        await output.WriteLineAsync(Announcement(plan));
        var mails = new List<DeliveredMail>();
        foreach (var planned in plan)
        {
            var raw = await File.ReadAllBytesAsync(Path.Combine(DemoPlan.Folder, planned.File), cancellation);
            var at = Now();
            mails.Add(DeliveredMail.Of(planned, await stack.Mailbox.DeliverAsync(raw, TimeProvider.System, cancellation), at, raw, identity));
        }

        return mails;
    }

    /// <summary>Looks until everything is as planned, or patience is over.</summary>
    private static async Task<DemoState> WaitAsync(DemoObserver observer, DemoVerdict verdict, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            var state = await observer.LookAsync(cancellation);
            if (verdict.Problems(state).Count == 0 || Stopwatch.GetElapsedTime(started) > Patience)
                return state;
            await Task.Delay(BetweenLooks, cancellation);
        }
    }

    private async Task<DigestFigures> FiguresAsync(CancellationToken cancellation)
    {
        var today = Now().InZone(_region.Zone).Date;
        var period = DigestPeriod.Month(today.Year, today.Month);
        return DigestFigures.Compute(await parts.GetRequiredService<LedgerTable>().ReadAsync(period.Months, cancellation), period, _region);
    }

    private string Announcement(IReadOnlyList<PlannedMail> plan)
    {
        var again = plan.Count(mail => mail.Ends is DemoEnd.Duplicate);
        return $"{plan.Count} berichten komen binnen in de postbus van {_region.Service}: {plan.Count - again} verschillende, en {again} daarvan nog een keer …";
    }

    // A line of the mail's own text, by which its page is recognised.
    private static string Words(DeliveredMail mail) =>
        mail.Mail.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).MaxBy(line => line.Length) ?? "";

    private static Instant Now() => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
}
