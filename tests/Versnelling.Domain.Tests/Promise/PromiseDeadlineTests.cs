using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Promise;

public class PromiseDeadlineTests
{
    private static readonly Region Workdays = Flevoland.Region;
    private static readonly Region Calendar = Workdays with { Promise = new PromiseTerms(48, PromiseClock.Calendar) };

    private static readonly OffsetDateTimePattern Local = OffsetDateTimePattern.CreateWithInvariantCulture("ddd uuuu-MM-dd HH:mm o<m>");

    [Theory]
    //          received (local)               due (local)
    [InlineData("Mon 2026-11-23 10:00 +01:00", "Wed 2026-11-25 10:00 +01:00")] // an ordinary day
    [InlineData("Mon 2026-11-23 00:00 +01:00", "Wed 2026-11-25 00:00 +01:00")]
    [InlineData("Thu 2026-11-26 00:00 +01:00", "Sat 2026-11-28 00:00 +01:00")] // the very end of Friday
    [InlineData("Thu 2026-11-26 10:00 +01:00", "Mon 2026-11-30 10:00 +01:00")]
    [InlineData("Fri 2026-11-27 16:59 +01:00", "Tue 2026-12-01 16:59 +01:00")]
    [InlineData("Sat 2026-11-28 12:00 +01:00", "Wed 2026-12-02 00:00 +01:00")] // counts from Monday 00:00
    [InlineData("Sun 2026-11-29 23:59 +01:00", "Wed 2026-12-02 00:00 +01:00")]
    [InlineData("Fri 2026-03-27 10:00 +01:00", "Tue 2026-03-31 10:00 +02:00")] // summer time begins on Sunday
    [InlineData("Sun 2026-03-29 01:30 +01:00", "Wed 2026-04-01 00:00 +02:00")]
    [InlineData("Fri 2026-10-23 10:00 +02:00", "Tue 2026-10-27 10:00 +01:00")] // and ends on Sunday
    [InlineData("Sun 2026-10-25 02:30 +02:00", "Wed 2026-10-28 00:00 +01:00")] // the hour that comes twice
    [InlineData("Sun 2026-10-25 02:30 +01:00", "Wed 2026-10-28 00:00 +01:00")]
    [InlineData("Fri 2026-04-24 10:00 +02:00", "Wed 2026-04-29 10:00 +02:00")] // Koningsdag on Monday
    [InlineData("Fri 2025-04-25 10:00 +02:00", "Tue 2025-04-29 10:00 +02:00")] // Koningsdag on Saturday, for the 27th is a Sunday
    [InlineData("Fri 2026-04-03 10:00 +02:00", "Wed 2026-04-08 10:00 +02:00")] // Easter Monday; Good Friday counts
    [InlineData("Mon 2026-04-06 10:00 +02:00", "Thu 2026-04-09 00:00 +02:00")] // received on Easter Monday
    [InlineData("Fri 2025-05-02 10:00 +02:00", "Wed 2025-05-07 10:00 +02:00")] // Bevrijdingsdag in a lustrum year
    [InlineData("Mon 2026-05-04 10:00 +02:00", "Wed 2026-05-06 10:00 +02:00")] // and in another
    [InlineData("Fri 2030-05-03 10:00 +02:00", "Tue 2030-05-07 10:00 +02:00")] // and on a Sunday
    [InlineData("Wed 2026-05-13 10:00 +02:00", "Tue 2026-05-19 10:00 +02:00")] // Hemelvaartsdag and a closing day
    [InlineData("Fri 2026-05-22 10:00 +02:00", "Wed 2026-05-27 10:00 +02:00")] // Pinkstermaandag
    [InlineData("Thu 2026-12-24 10:00 +01:00", "Tue 2026-12-29 10:00 +01:00")] // Christmas on Friday and Saturday
    [InlineData("Thu 2026-12-31 10:00 +01:00", "Tue 2027-01-05 10:00 +01:00")] // the year's end
    public void On_the_clock_of_workdays_only_their_hours_count(string received, string due) => AssertDue(Workdays, received, due);

    [Theory]
    [InlineData("Mon 2026-11-23 10:00 +01:00", "Wed 2026-11-25 10:00 +01:00")]
    [InlineData("Sat 2026-11-28 12:00 +01:00", "Mon 2026-11-30 12:00 +01:00")]
    [InlineData("Sat 2026-03-28 10:00 +01:00", "Mon 2026-03-30 11:00 +02:00")] // an hour is skipped
    [InlineData("Sat 2026-10-24 10:00 +02:00", "Mon 2026-10-26 09:00 +01:00")] // an hour comes twice
    [InlineData("Thu 2026-12-31 10:00 +01:00", "Sat 2027-01-02 10:00 +01:00")]
    public void On_the_calendar_clock_every_hour_counts(string received, string due) => AssertDue(Calendar, received, due);

    [Theory]
    [InlineData(4, "Fri 2026-11-27 22:00 +01:00", "Mon 2026-11-30 02:00 +01:00")]
    [InlineData(120, "Mon 2026-11-23 10:00 +01:00", "Mon 2026-11-30 10:00 +01:00")]
    public void Another_region_may_promise_other_hours(int hours, string received, string due) =>
        AssertDue(Workdays with { Promise = new PromiseTerms(hours, PromiseClock.Workdays) }, received, due);

    [Fact]
    public void It_is_never_due_before_the_promised_hours_have_passed() =>
        Prop.ForAll(Instants, received => PromiseDeadline.DueAt(Workdays, received) >= received + Duration.FromHours(48))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Exactly_the_promised_hours_lie_on_workdays() =>
        Prop.ForAll(Instants, received => OnWorkdays(received, PromiseDeadline.DueAt(Workdays, received)) == Duration.FromHours(48))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_came_later_is_never_due_earlier() =>
        Prop.ForAll(Instants, Instants, (one, other) =>
            PromiseDeadline.DueAt(Workdays, Instant.Min(one, other)) <= PromiseDeadline.DueAt(Workdays, Instant.Max(one, other)))
            .QuickCheckThrowOnFailure();

    /// <summary>Whole minutes of fifteen years, both clock changes of each included.</summary>
    private static Arbitrary<Instant> Instants =>
        Gen.Choose(0, 15 * 366 * 24 * 60).Select(minutes => Instant.FromUtc(2024, 1, 1, 0, 0) + Duration.FromMinutes(minutes)).ToArbitrary();

    private static Duration OnWorkdays(Instant from, Instant to)
    {
        var sum = Duration.Zero;
        for (var date = from.InZone(Workdays.Zone).Date; date <= to.InZone(Workdays.Zone).Date; date = date.PlusDays(1))
        {
            var day = Workdays.Zone.AtStartOfDay(date).ToInstant();
            var next = Workdays.Zone.AtStartOfDay(date.PlusDays(1)).ToInstant();
            if (Workdays.IsWorkday(date))
                sum += Instant.Min(next, to) - Instant.Max(day, from);
        }

        return sum;
    }

    private static void AssertDue(Region region, string received, string due) =>
        Assert.Equal(due, Local.Format(PromiseDeadline.DueAt(region, Local.Parse(received).Value.ToInstant()).InZone(region.Zone).ToOffsetDateTime()));
}
