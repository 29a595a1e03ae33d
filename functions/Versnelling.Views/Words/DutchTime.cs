using System.Globalization;
using NodaTime;

namespace Versnelling.Views.Words;

/// <summary>
/// Times as Dutch readers say them, in the region's zone. The names are here and not taken from a culture, since those
/// differ between machines and may be absent.
/// </summary>
public sealed class DutchTime(DateTimeZone zone)
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    /// <summary>Such as <c>dinsdag</c>.</summary>
    public static string Weekday(LocalDate date) => Weekdays[(int)date.DayOfWeek - 1];

    /// <summary>Such as <c>november</c>; months count from 1.</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>Such as <c>dinsdag 24 november</c>.</summary>
    public static string Day(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{Weekday(date)} {date.Day} {Month(date.Month)}");

    /// <summary>Such as <c>dinsdag 24 november, 14:20</c>.</summary>
    public string Moment(Instant instant)
    {
        var local = instant.InZone(zone);
        return $"{Day(local.Date)}, {Clock(local.TimeOfDay)}";
    }

    /// <summary>Such as <c>dinsdag 24 november 2026, 14:20</c>, for what may be long ago.</summary>
    public string FullMoment(Instant instant)
    {
        var local = instant.InZone(zone);
        return string.Create(CultureInfo.InvariantCulture, $"{Day(local.Date)} {local.Year}, {Clock(local.TimeOfDay)}");
    }

    /// <summary>For machines, in <c>&lt;time datetime&gt;</c>: such as <c>2026-11-24T14:20+01:00</c>.</summary>
    public string Machine(Instant instant)
    {
        var local = instant.InZone(zone);
        return local.ToString("uuuu'-'MM'-'dd'T'HH':'mmo<+HH:mm>", CultureInfo.InvariantCulture);
    }

    /// <summary>A time by which something is done; the minute of midnight is the end of the day before.</summary>
    public Deadline Deadline(Instant due)
    {
        var local = due.InZone(zone);
        if (local.Hour != 0 || local.Minute != 0)
            return new Deadline(WholeDay: false, Moment(due), Machine(due));
        var day = local.Date.PlusDays(-1);
        return new Deadline(WholeDay: true, Day(day), day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture));
    }

    /// <summary>How long, in the largest two units that matter: <c>1 dag en 3 uur</c>, <c>25 minuten</c>; the sign doesn't count.</summary>
    public static string Span(Duration duration)
    {
        var minutes = (long)Math.Floor(Math.Abs(duration.TotalMinutes));
        var (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
        var big = days switch { 0 => null, 1 => "1 dag", _ => string.Create(CultureInfo.InvariantCulture, $"{days} dagen") };
        var middle = hours == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{hours} uur");
        var small = rest switch { 0 => null, 1 => "1 minuut", _ => string.Create(CultureInfo.InvariantCulture, $"{rest} minuten") };
        var parts = (days > 0 ? [big, middle] : new[] { middle, small }).Where(p => p is not null).ToArray();
        return parts.Length == 0 ? "minder dan een minuut" : string.Join(" en ", parts);
    }

    private static string Clock(LocalTime time) => time.ToString("HH':'mm", CultureInfo.InvariantCulture);
}
