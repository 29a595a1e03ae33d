using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Digest;

namespace Versnelling.Domain.Tests.Digest;

public class DigestPeriodTests
{
    [Theory]
    [InlineData("2026", "2026", "2026-01-01", "2026-12-31", 12)]
    [InlineData("2026-10", "oktober 2026", "2026-10-01", "2026-10-31", 1)]
    [InlineData("2028-02", "februari 2028", "2028-02-01", "2028-02-29", 1)]
    [InlineData("2026-12", "december 2026", "2026-12-01", "2026-12-31", 1)]
    [InlineData("2026-W43", "week 43 van 2026", "2026-10-19", "2026-10-25", 1)]
    [InlineData("2026-W40", "week 40 van 2026", "2026-09-28", "2026-10-04", 2)]
    [InlineData("2026-W53", "week 53 van 2026", "2026-12-28", "2027-01-03", 2)]
    [InlineData("2026-W01", "week 1 van 2026", "2025-12-29", "2026-01-04", 2)]
    public void A_period_has_a_title_days_and_months(string text, string title, string first, string last, int months)
    {
        Assert.True(DigestPeriod.TryParse(text, out var period));

        Assert.Equal((text, title), (period.Code, period.Title));
        Assert.Equal((Date(first), Date(last)), (period.First, period.Last));
        Assert.Equal(months, period.Months.Count);
        Assert.Equal((first[..7], last[..7]), (period.Months[0], period.Months[^1]));
    }

    [Theory]
    [InlineData("2026", "2026", "2025", "2025")]
    [InlineData("2026-01", "jan 2026", "2025-12", "2025-01")]
    [InlineData("2026-Q1", "kw 1 2026", "2025-Q4", "2025-Q1")]
    [InlineData("2026-W01", "wk 01 2026", "2025-W52", "2025-W01")]
    [InlineData("2026-W53", "wk 53 2026", "2026-W52", "2025-W52")] // the year before has no week 53
    [InlineData("2026-03-01..2026-03-31", "1-3 t/m 31-3-2026", "2026-01-29..2026-02-28", "2025-03-01..2025-03-31")]
    public void A_period_has_a_short_title_and_two_to_compare_it_with(string text, string title, string before, string yearBefore)
    {
        Assert.True(DigestPeriod.TryParse(text, out var period));

        Assert.Equal((title, before, yearBefore), (period.Head, period.Before.Code, period.YearBefore.Code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("1999")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("2026-W00")]
    [InlineData("2025-W53")]
    [InlineData("2026-10-01")]
    [InlineData(" 2026")]
    [InlineData("2026\n")]
    [InlineData("oktober 2026")]
    public void Anything_else_is_no_period(string? text) => Assert.False(DigestPeriod.TryParse(text, out _));

    [Fact]
    public void A_period_holds_its_first_and_last_day_and_no_other()
    {
        var october = DigestPeriod.Month(2026, 10);

        Assert.Equal(
            [false, true, true, false],
            new[] { "2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01" }.Select(d => october.Contains(Date(d))));
    }

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
