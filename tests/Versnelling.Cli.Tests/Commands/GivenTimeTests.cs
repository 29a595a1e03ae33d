using NodaTime;
using NodaTime.Text;
using Versnelling.Cli.Reading;

namespace Versnelling.Cli.Tests.Commands;

public sealed class GivenTimeTests
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    [Theory]
    [InlineData("2026-11-24T14:20", "2026-11-24T13:20:00Z")]
    [InlineData("2026-11-24 14:20", "2026-11-24T13:20:00Z")]
    [InlineData("2026-07-01T14:20:30", "2026-07-01T12:20:30Z")]
    [InlineData("2026-11-24T13:20Z", "2026-11-24T13:20:00Z")]
    [InlineData("2026-11-24T14:20+01:00", "2026-11-24T13:20:00Z")]
    [InlineData("2026-11-24T13:20:05Z", "2026-11-24T13:20:05Z")]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30:00Z")]
    public void A_time_without_offset_is_in_the_regions_zone(string text, string expected) =>
        Assert.Equal(InstantPattern.ExtendedIso.Parse(expected).Value, GivenTime.Read(text, Amsterdam));

    [Theory]
    [InlineData("")]
    [InlineData("14:20")]
    [InlineData("2026-11-31T10:00")]
    [InlineData("24-11-2026 14:20")]
    public void Other_text_is_no_time(string text) => Assert.Null(GivenTime.Read(text, Amsterdam));
}
