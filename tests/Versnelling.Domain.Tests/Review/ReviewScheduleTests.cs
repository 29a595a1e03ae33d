using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Review;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Review;

public class ReviewScheduleTests
{
    private static readonly OffsetDateTimePattern Local = OffsetDateTimePattern.CreateWithInvariantCulture("ddd uuuu-MM-dd HH:mm o<m>");

    [Theory]
    //          now (local)                    since (local)
    [InlineData("Mon 2026-11-23 08:30 +01:00", "Mon 2026-11-23 08:30 +01:00")] // the first minute of working hours
    [InlineData("Mon 2026-11-23 16:59 +01:00", "Mon 2026-11-23 08:30 +01:00")] // late is better than never
    [InlineData("Mon 2026-03-30 09:00 +02:00", "Mon 2026-03-30 08:30 +02:00")] // summer time began
    public void On_a_workday_it_is_due_from_the_beginning_of_working_hours(string now, string since)
    {
        var due = ReviewSchedule.Due(Flevoland.Region, At(now));

        Assert.Equal((At(since).InZone(Flevoland.Region.Zone).Date, At(since)), (due?.Day, due?.Since));
    }

    [Theory]
    [InlineData("Mon 2026-11-23 08:29 +01:00")]
    [InlineData("Mon 2026-11-23 17:00 +01:00")] // after hours it waits for the morning
    [InlineData("Sun 2026-11-22 10:00 +01:00")]
    [InlineData("Mon 2026-04-06 10:00 +02:00")] // Easter Monday
    public void Outside_working_hours_nothing_is_due(string now) => Assert.Null(ReviewSchedule.Due(Flevoland.Region, At(now)));

    [Theory]
    [InlineData("Sun 2026-11-22 23:59 +01:00", false)] // nobody has it yet
    [InlineData("Mon 2026-11-23 00:00 +01:00", true)]
    [InlineData("Sun 2026-12-06 23:59 +01:00", true)]
    [InlineData("Mon 2026-12-07 00:00 +01:00", false)]
    public void A_link_works_for_fourteen_days(string now, bool valid) =>
        Assert.Equal(valid, ReviewSchedule.IsLinkValid(Flevoland.Region, new LocalDate(2026, 11, 23), At(now)));

    private static Instant At(string local) => Local.Parse(local).Value.ToInstant();
}
