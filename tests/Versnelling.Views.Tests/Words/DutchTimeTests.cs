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
