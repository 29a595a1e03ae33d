using NodaTime;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Review;

/// <summary>When the coordinator is told of mails that became no case, and how long these can be looked at.</summary>
public static class ReviewSchedule
{
    /// <summary>How long a mail that became no case stays on the page.</summary>
    public static Duration Listed { get; } = Duration.FromDays(30);

    /// <summary>For how many days the link in a mail opens the page, the day of the mail included.</summary>
    private const int LinkDays = 14;

    /// <summary>
    /// The workday whose mail is due at <paramref name="now"/> and since when: the beginning of working hours. Null on other days, before
    /// that time and after hours: what was missed waits for the next morning.
    /// </summary>
    public static (LocalDate Day, Instant Since)? Due(Region region, Instant now)
    {
        var today = now.InZone(region.Zone).Date;
        if (!region.IsWorkday(today) || now < At(region.WorkingHours.From) || now >= At(region.WorkingHours.To))
            return null;
        return (today, At(region.WorkingHours.From));

        Instant At(LocalTime time) => (today + time).InZoneLeniently(region.Zone).ToInstant();
    }

    /// <summary>Whether the link in the mail of a day works now.</summary>
    public static bool IsLinkValid(Region region, LocalDate day, Instant now)
    {
        var today = now.InZone(region.Zone).Date;
        return day <= today && today < day.PlusDays(LinkDays);
    }
}
