using NodaTime;
using NodaTime.Text;

namespace Versnelling.Cli.Reading;

/// <summary>A time on the command line: in the region's zone, unless it says its own offset.</summary>
internal static class GivenTime
{
    public const string Forms = "a time such as 2026-11-24T14:20 (in the region's zone) or 2026-11-24T13:20Z";

    private static readonly LocalDateTimePattern[] Local =
        [LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"), LocalDateTimePattern.ExtendedIso];

    private static readonly OffsetDateTimePattern[] WithOffset =
        [OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"), OffsetDateTimePattern.ExtendedIso];

    /// <summary>Reads a time; a local time that the clock skips is the moment after the gap.</summary>
    public static Instant? Read(string text, DateTimeZone zone)
    {
        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(text) is { Success: true } parsed)
                return parsed.Value.ToInstant();
        }

        foreach (var pattern in Local)
        {
            if (pattern.Parse(text) is { Success: true } parsed)
                return parsed.Value.InZoneLeniently(zone).ToInstant();
        }

        return null;
    }
}
