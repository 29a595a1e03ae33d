using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Routing;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Routing;

public class OnDutyTests
{
    private static readonly Region Region = Flevoland.Region;

    [Theory]
    //          now (local)             gemeente           who       day           later
    [InlineData("Mon 2026-11-23 10:00", "Almere", "bram", "2026-11-23", false)]
    [InlineData("Mon 2026-11-23 10:00", "Urk", "lieke", "2026-11-23", false)]
    [InlineData("Tue 2026-11-24 10:00", "Noordoostpolder", "fatima", "2026-11-24", false)]
    [InlineData("Mon 2026-11-23 08:30", "Zeewolde", "bram", "2026-11-23", false)] // the first minute
    [InlineData("Mon 2026-11-23 16:59", "Zeewolde", "bram", "2026-11-23", false)] // the last
    [InlineData("Mon 2026-11-23 08:29", "Zeewolde", "bram", "2026-11-23", true)]  // before hours: that same day
    [InlineData("Mon 2026-11-23 17:00", "Zeewolde", "joris", "2026-11-24", true)]
    [InlineData("Fri 2026-11-27 23:00", "Lelystad", "bram", "2026-11-30", true)]
    [InlineData("Sat 2026-11-28 10:00", "Dronten", "lieke", "2026-11-30", true)]
    [InlineData("Sun 2026-11-29 10:00", "Dronten", "lieke", "2026-11-30", true)]
    [InlineData("Mon 2026-04-27 10:00", "Almere", "joris", "2026-04-28", true)]  // Koningsdag
    [InlineData("Wed 2026-05-13 17:30", "Almere", "bram", "2026-05-18", true)]  // Hemelvaartsdag and a closing day
    [InlineData("Thu 2026-12-24 18:00", "Urk", "lieke", "2026-12-28", true)]  // Christmas
    [InlineData("Sun 2026-03-29 02:30", "Almere", "bram", "2026-03-30", true)]  // an hour that summer time skips
    [InlineData("Sun 2026-10-25 02:30", "Almere", "bram", "2026-10-26", true)]  // an hour that comes twice
    public void The_first_of_the_weekdays_list_is_on_duty(string now, string gemeente, string person, string day, bool later)
    {
        var duty = OnDuty.Find(Region, gemeente, Local(now));

        var date = LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal((person, date), (duty.Colleague.Id, duty.Day));
        Assert.Equal(
            later
                ? [new Reason(ReasonKind.OnDuty, gemeente, person, date), new Reason(ReasonKind.NextWorkingDay, Day: date)]
                : [new Reason(ReasonKind.OnDuty, gemeente, person, date)],
            duty.Reasons);
    }

    [Fact]
    public void Who_does_not_work_that_day_is_passed_over_for_the_next()
    {
        var region = OnMonday([Colleague("bram") with { WorkingDays = [IsoDayOfWeek.Wednesday] }, Colleague("sanne")]);

        var duty = OnDuty.Find(region, "Almere", Local("Mon 2026-11-23 10:00"));

        Assert.Equal("sanne", duty.Colleague.Id);
        Assert.Equal([new Reason(ReasonKind.Backup, "Almere", "bram", new LocalDate(2026, 11, 23))], duty.Reasons);
    }

    [Fact]
    public void Where_nobody_on_the_list_works_the_coordinator_decides() =>
        AssertNobody(OnMonday([Colleague("joris")]));

    [Fact]
    public void Where_the_weekday_has_no_list_the_coordinator_decides() =>
        AssertNobody(Region with { Rota = new Dictionary<string, IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<Colleague>>>() });

    [Fact]
    public void Without_a_gemeente_the_coordinator_decides()
    {
        var duty = OnDuty.Find(Region, null, Local("Sat 2026-11-28 10:00"));

        var monday = new LocalDate(2026, 11, 30);
        Assert.Equal(Region.Coordinator, duty.Colleague);
        Assert.Equal([new Reason(ReasonKind.GemeenteUnknown, Day: monday), new Reason(ReasonKind.NextWorkingDay, Day: monday)], duty.Reasons);
    }

    [Fact]
    public void Always_it_is_somebody_who_works_that_day_or_the_coordinator()
    {
        var whens = Gen.Choose(0, 10 * 366 * 24 * 60).Select(m => Instant.FromUtc(2024, 1, 1, 0, 0) + Duration.FromMinutes(m));
        var wheres = Gen.Elements<string?>([.. Region.Gemeenten.Select(g => g.Name), "Ermelo", null]);
        var absences = Gen.SubListOf(Region.Team.Select(c => c.Id));

        Prop.ForAll(whens.ToArbitrary(), wheres.ToArbitrary(), absences.ToArbitrary(), (now, gemeente, absent) =>
        {
            var duty = OnDuty.Find(Without(absent), gemeente, now);

            var works = duty.Colleague.WorkingDays.Contains(duty.Day.DayOfWeek);
            var coordinator = duty.Colleague.Id == Region.Coordinator.Id;
            var chosen = duty.Reasons[0].Kind is ReasonKind.OnDuty or ReasonKind.Backup;
            return chosen ? works && duty.Colleague.Gemeenten.Contains(gemeente!) : coordinator;
        }).QuickCheckThrowOnFailure();
    }

    private static void AssertNobody(Region region)
    {
        var duty = OnDuty.Find(region, "Almere", Local("Mon 2026-11-23 10:00"));

        Assert.Equal(region.Coordinator, duty.Colleague);
        Assert.Equal([new Reason(ReasonKind.NobodyOnDuty, "Almere", Day: new LocalDate(2026, 11, 23))], duty.Reasons);
    }

    /// <summary>The region in which these people stay on the rota and never work.</summary>
    private static Region Without(IEnumerable<string> absent) => Region with
    {
        Rota = Region.Rota.ToDictionary(
            week => week.Key,
            IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<Colleague>> (week) => week.Value.ToDictionary(
                day => day.Key,
                IReadOnlyList<Colleague> (day) => [.. day.Value.Select(c => absent.Contains(c.Id) ? c with { WorkingDays = [] } : c)])),
    };

    private static Region OnMonday(IReadOnlyList<Colleague> people) => Region with
    {
        Rota = new Dictionary<string, IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<Colleague>>>
        {
            ["Almere"] = new Dictionary<IsoDayOfWeek, IReadOnlyList<Colleague>> { [IsoDayOfWeek.Monday] = people },
        },
    };

    private static Colleague Colleague(string id) => Region.FindColleague(id)!;

    private static Instant Local(string text) =>
        Region.Zone.AtLeniently(LocalDateTimePattern.CreateWithInvariantCulture("ddd uuuu-MM-dd HH:mm").Parse(text).Value).ToInstant();
}
