using Microsoft.Azure.Functions.Worker;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests.Functions;

public sealed class TimerFunctions(Journal journal, TimeProvider time)
{
    [Function("Scheduled")]
    public void Scheduled([TimerTrigger("%Schedule%")] TimerInfo timer) => Write(timer);

    [Function("AtStart")]
    public void AtStart([TimerTrigger("0 0 6 * * *", RunOnStartup = true, UseMonitor = false)] TimerInfo timer) => Write(timer);

    [Function("Failing")]
    public void Failing([TimerTrigger("0 0 * * * *")] TimerInfo timer)
    {
        Write(timer);
        throw new InvalidOperationException("stuk");
    }

    private void Write(TimerInfo timer)
    {
        var status = timer.ScheduleStatus is { } known ? $" last {Moment(known.Last)} next {Moment(known.Next)}" : "";
        journal.Write($"{Moment(time.GetUtcNow().UtcDateTime)}{(timer.IsPastDue ? " past due" : "")}{status}");
    }

    private static string Moment(DateTime moment) =>
        moment == default ? "never" : moment.ToString("dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class SlowTimer(Journal journal, SemaphoreSlim gate, TimeProvider time)
{
    [Function("Slow")]
    public async Task Run([TimerTrigger("0 * * * * *")] TimerInfo timer)
    {
        ArgumentNullException.ThrowIfNull(timer);
        journal.Write($"begin {time.GetUtcNow():HH:mm:ss}");
        await gate.WaitAsync();
        journal.Write("end");
    }
}
