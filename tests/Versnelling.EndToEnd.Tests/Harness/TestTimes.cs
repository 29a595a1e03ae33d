using NodaTime;

namespace Versnelling.EndToEnd.Tests.Harness;

public static class TestTimes
{
    /// <summary>Tuesday 3 November 2026, 10:00 in Lelystad: a working day.</summary>
    public static Instant TuesdayMorning { get; } = Instant.FromUtc(2026, 11, 3, 9, 0);
}
