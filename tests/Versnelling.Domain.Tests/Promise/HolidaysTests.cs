using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Promise;

namespace Versnelling.Domain.Tests.Promise;

public class HolidaysTests
{
    [Theory]
    [InlineData("2024-04-01", "Paasmaandag")]
    [InlineData("2025-04-21", "Paasmaandag")]
    [InlineData("2026-04-06", "Paasmaandag")]
    [InlineData("2027-03-29", "Paasmaandag")]
    [InlineData("2035-03-26", "Paasmaandag")]
    [InlineData("2038-04-26", "Paasmaandag")]
    [InlineData("2049-04-19", "Paasmaandag")]
    [InlineData("2026-01-01", "Nieuwjaarsdag")]
    [InlineData("2026-04-27", "Koningsdag")]
    [InlineData("2025-04-26", "Koningsdag")]
    [InlineData("2031-04-26", "Koningsdag")]
    [InlineData("2025-05-05", "Bevrijdingsdag")]
    [InlineData("2030-05-05", "Bevrijdingsdag")]
    [InlineData("2026-05-14", "Hemelvaartsdag")]
    [InlineData("2027-05-06", "Hemelvaartsdag")]
    [InlineData("2026-05-25", "Pinkstermaandag")]
    [InlineData("2026-12-25", "Eerste Kerstdag")]
    [InlineData("2026-12-26", "Tweede Kerstdag")]
    public void A_holiday_has_its_name(string date, string name) => Assert.Equal(name, Holidays.On(Date(date))?.Name);

    [Theory]
    [InlineData("2025-04-27")] // a Sunday, so Koningsdag is the day before
    [InlineData("2026-05-05")] // no lustrum
    [InlineData("2026-04-03")] // Good Friday is no day off
    [InlineData("2026-12-31")]
    [InlineData("2026-11-23")]
    public void Other_days_are_no_holidays(string date) => Assert.Null(Holidays.On(Date(date)));

    [Theory]
    [InlineData(2025, 8)]
    [InlineData(2026, 7)]
    public void A_year_lists_its_holidays_in_order(int year, int count)
    {
        var dates = Holidays.In(year).Select(h => h.Date).ToList();

        Assert.Equal(count, dates.Count);
        Assert.Equal(dates.Order(), dates);
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
