using System.Globalization;
using NCrontab;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Timers;

/// <summary>When a timer fires: six NCrontab fields (seconds first), five, or a constant interval. In UTC.</summary>
internal sealed class TimerSchedule
{
    private readonly CrontabSchedule? _cron;
    private readonly TimeSpan _interval;

    private TimerSchedule(CrontabSchedule? cron, TimeSpan interval) => (_cron, _interval) = (cron, interval);

    public static TimerSchedule Parse(string text)
    {
        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var interval) && interval > TimeSpan.Zero)
            return new TimerSchedule(cron: null, interval);
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        var cron = CrontabSchedule.TryParse(text, new CrontabSchedule.ParseOptions { IncludingSeconds = fields == 6 });
        return cron is null
            ? throw new InvalidOperationException($"'{text}' is not a schedule: an NCrontab expression of six or five fields, or an interval like 00:05:00.")
            : new TimerSchedule(cron, TimeSpan.Zero);
    }

    public DateTime After(DateTime moment) => _cron is null ? moment + _interval : _cron.GetNextOccurrence(moment);
}
