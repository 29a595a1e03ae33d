using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Digest;

public class DigestScheduleTests
{
    private static readonly OffsetDateTimePattern Local = OffsetDateTimePattern.CreateWithInvariantCulture("ddd uuuu-MM-dd HH:mm o<m>");

    [Theory]
    //          now (local)                    month      since (local)
    [InlineData("Tue 2026-12-01 08:00 +01:00", "2026-11", "Tue 2026-12-01 08:00 +01:00")] // the first minute
    [InlineData("Thu 2026-12-31 23:59 +01:00", "2026-11", "Tue 2026-12-01 08:00 +01:00")] // until the month is over
    [InlineData("Mon 2026-11-02 08:00 +01:00", "2026-10", "Mon 2026-11-02 08:00 +01:00")] // the 1st is a Sunday
    [InlineData("Mon 2026-08-03 12:00 +02:00", "2026-07", "Mon 2026-08-03 08:00 +02:00")] // the 1st is a Saturday
    [InlineData("Mon 2027-01-04 08:00 +01:00", "2026-12", "Mon 2027-01-04 08:00 +01:00")] // New Year's Day, then a weekend: the year before
    [InlineData("Thu 2025-01-02 09:00 +01:00", "2024-12", "Thu 2025-01-02 08:00 +01:00")] // New Year's Day
    [InlineData("Tue 2024-04-02 08:00 +02:00", "2024-03", "Tue 2024-04-02 08:00 +02:00")] // the 1st is Easter Monday
    [InlineData("Wed 2026-04-01 08:00 +02:00", "2026-03", "Wed 2026-04-01 08:00 +02:00")] // summer time began
    public void From_the_first_workday_at_eight_the_month_before_is_due(string now, string month, string since)
    {
        var (period, from) = Assert.Single(Due(now, begun: null));

        Assert.Equal((month, Local.Parse(since).Value.ToInstant()), (period.Code, from));
    }

    [Theory]
    [InlineData("Tue 2026-12-01 07:59 +01:00")]
    [InlineData("Sun 2026-11-01 12:00 +01:00")] // Monday first
    [InlineData("Fri 2027-01-01 08:00 +01:00")] // New Year's Day
    [InlineData("Sun 2027-01-03 23:59 +01:00")]
    [InlineData("Mon 2024-04-01 08:00 +02:00")] // Easter Monday
    public void Before_that_nothing_is_due(string now) => Assert.Empty(Due(now, begun: null));

    [Theory]
    //          now (local)                    begun      due
    [InlineData("Tue 2026-12-01 08:00 +01:00", "2026-11", "2026-11")]
    [InlineData("Tue 2026-12-01 08:00 +01:00", "2026-12", "2026-11")] // last month always: the first mail also says that it works
    [InlineData("Tue 2026-12-01 07:59 +01:00", "2026-09", "2026-09 2026-10")]
    [InlineData("Tue 2026-12-01 08:00 +01:00", "2026-09", "2026-09 2026-10 2026-11")]
    [InlineData("Mon 2027-01-04 08:00 +01:00", "2026-11", "2026-11 2026-12 2026")] // and the year, from the first workday of January
    [InlineData("Sun 2027-01-03 08:00 +01:00", "2026-11", "2026-11")]
    [InlineData("Mon 2027-02-01 08:00 +01:00", "2026-12", "2026-12 2026 2027-01")]
    [InlineData("Mon 2027-02-01 08:00 +01:00", "2027-01", "2027-01")] // it began this year, so there is no report of the last
    public void What_was_missed_since_the_region_began_is_due_too_and_in_January_the_year(string now, string begun, string due) =>
        Assert.Equal(due.Split(' '), Due(now, begun).Select(d => d.Period.Code));

    private static IReadOnlyList<(DigestPeriod Period, Instant Since)> Due(string now, string? begun) =>
        DigestSchedule.Due(Flevoland.Region, Local.Parse(now).Value.ToInstant(), DigestPeriod.TryParse(begun, out var month) ? month : null);
}
