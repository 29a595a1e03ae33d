using System.Globalization;
using NodaTime;
using Versnelling.Views.Words;

namespace Versnelling.Views.Tests.Words;

public sealed class DutchTimeTests
{
    private static readonly DutchTime Time = new(DateTimeZoneProviders.Tzdb["Europe/Amsterdam"]);

    [Theory]
    // The clock goes back on 25 October 2026 at 01:00 UTC and forward on 28 March 2027 at 01:00 UTC.
    [InlineData("2026-11-24T13:20:00Z", "dinsdag 24 november, 14:20", "2026-11-24T14:20+01:00")]
    [InlineData("2026-10-25T00:59:00Z", "zondag 25 oktober, 02:59", "2026-10-25T02:59+02:00")]
    [InlineData("2026-10-25T01:00:00Z", "zondag 25 oktober, 02:00", "2026-10-25T02:00+01:00")]
    [InlineData("2027-03-28T00:59:00Z", "zondag 28 maart, 01:59", "2027-03-28T01:59+01:00")]
    [InlineData("2027-03-28T01:00:00Z", "zondag 28 maart, 03:00", "2027-03-28T03:00+02:00")]
    [InlineData("2026-12-31T22:59:00Z", "donderdag 31 december, 23:59", "2026-12-31T23:59+01:00")]
    [InlineData("2026-12-31T23:00:00Z", "vrijdag 1 januari, 00:00", "2027-01-01T00:00+01:00")]
    public void Times_are_said_in_Dutch_and_in_local_time(string utc, string moment, string machine)
    {
        var instant = NodaTime.Text.InstantPattern.General.Parse(utc).Value;

        Assert.Equal(moment, Time.Moment(instant));
        Assert.Equal(machine, Time.Machine(instant));
    }

    [Theory]
    [InlineData("2026-11-24T13:20:00Z", "vóór", "dinsdag 24 november, 14:20 uur", "2026-11-24T14:20+01:00")]
    [InlineData("2026-11-24T22:59:59Z", "vóór", "dinsdag 24 november, 23:59 uur", "2026-11-24T23:59+01:00")]
    [InlineData("2026-11-24T23:00:00Z", "uiterlijk", "dinsdag 24 november", "2026-11-24")]
    [InlineData("2026-11-24T23:00:59Z", "uiterlijk", "dinsdag 24 november", "2026-11-24")]
    [InlineData("2026-11-24T23:01:00Z", "vóór", "woensdag 25 november, 00:01 uur", "2026-11-25T00:01+01:00")]
    [InlineData("2026-11-25T00:00:00Z", "vóór", "woensdag 25 november, 01:00 uur", "2026-11-25T01:00+01:00")]
    // Midnight in summer is at 22:00 UTC; the days that the clock changes begin and end at midnight as any other.
    [InlineData("2026-07-14T22:00:00Z", "uiterlijk", "dinsdag 14 juli", "2026-07-14")]
    [InlineData("2026-10-24T22:00:00Z", "uiterlijk", "zaterdag 24 oktober", "2026-10-24")]
    [InlineData("2026-10-25T23:00:00Z", "uiterlijk", "zondag 25 oktober", "2026-10-25")]
    [InlineData("2027-03-28T22:00:00Z", "uiterlijk", "zondag 28 maart", "2027-03-28")]
    [InlineData("2026-12-31T23:00:00Z", "uiterlijk", "donderdag 31 december", "2026-12-31")]
    public void A_deadline_at_midnight_is_the_end_of_the_day_before(string utc, string word, string spoken, string machine)
    {
        var due = Time.Deadline(NodaTime.Text.InstantPattern.General.Parse(utc).Value);

        Assert.Equal((word, spoken, machine), (due.Word, due.Spoken, due.Machine));
        Assert.StartsWith(due.Moment, due.Spoken, StringComparison.Ordinal);
    }

    [Fact]
    public void What_may_be_long_ago_carries_its_year() =>
        Assert.Equal("donderdag 5 maart 2026, 10:05", Time.FullMoment(Instant.FromUtc(2026, 3, 5, 9, 5)));

    [Theory]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("dinsdag 24 november, 14:20", Time.Moment(Sample.Due));
            Assert.Equal("dinsdag 24 november 2026, 14:20", Time.FullMoment(Sample.Due));
            Assert.Equal("2 dagen", DutchTime.Span(Duration.FromHours(48)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void All_months_and_weekdays_have_their_names()
    {
        var first = new LocalDate(2026, 1, 1);
        var said = Enumerable.Range(0, 12).Select(m => DutchTime.Day(first.PlusMonths(m)));

        Assert.Equal(
            ["donderdag 1 januari", "zondag 1 februari", "zondag 1 maart", "woensdag 1 april", "vrijdag 1 mei", "maandag 1 juni", "woensdag 1 juli",
             "zaterdag 1 augustus", "dinsdag 1 september", "donderdag 1 oktober", "zondag 1 november", "dinsdag 1 december"],
            said);
    }

    [Theory]
    [InlineData(0, "minder dan een minuut")]
    [InlineData(1, "1 minuut")]
    [InlineData(59, "59 minuten")]
    [InlineData(60, "1 uur")]
    [InlineData(61, "1 uur en 1 minuut")]
    [InlineData(1439, "23 uur en 59 minuten")]
    [InlineData(1440, "1 dag")]
    [InlineData(1441, "1 dag")]
    [InlineData(1500, "1 dag en 1 uur")]
    [InlineData(4465, "3 dagen en 2 uur")]
    [InlineData(-125, "2 uur en 5 minuten")]
    public void A_span_is_said_in_its_two_largest_units(int minutes, string expected) =>
        Assert.Equal(expected, DutchTime.Span(Duration.FromMinutes(minutes)));
}
