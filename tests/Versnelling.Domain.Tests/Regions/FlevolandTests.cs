using NodaTime;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Regions;

public class FlevolandTests
{
    private static readonly Region Region = Flevoland.Region;

    [Theory]
    [InlineData("Almere", "ALM", "GM0034", 1300, 1379)]
    [InlineData("Dronten", "DRO", "GM0303", 8250, 8256)]
    [InlineData("Lelystad", "LEL", "GM0995", 8200, 8249)]
    [InlineData("Noordoostpolder", "NOP", "GM0171", 8300, 8319)]
    [InlineData("Urk", "URK", "GM0184", 8320, 8322)]
    [InlineData("Zeewolde", "ZEE", "GM0050", 3890, 3899)]
    public void Each_gemeente_has_its_codes_and_postcodes(string name, string abbreviation, string cbsCode, int first, int last)
    {
        var gemeente = Region.FindGemeente(name)!;

        Assert.Equal((abbreviation, cbsCode), (gemeente.Abbreviation, gemeente.CbsCode));
        Assert.Equal((first, last), (gemeente.Postcodes[0].From, gemeente.Postcodes[^1].To));
        Assert.Contains(name, gemeente.Places);
    }

    [Fact]
    public void A_postcode_that_belongs_to_nobody_is_in_no_gemeente() =>
        Assert.DoesNotContain(Region.Gemeenten, g => g.Postcodes.Any(p => p.Contains(8318)));

    [Fact]
    public void The_polder_is_a_weak_name() => Assert.Equal(["de Polder"], Region.FindGemeente("Noordoostpolder")!.WeakPlaces);

    [Fact]
    public void Every_known_domain_has_its_twin_for_tests()
    {
        foreach (var organisation in Region.Organisations)
            Assert.Contains(organisation.Domains, d => d.EndsWith(".example", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("meerinzicht.nl", Verwijzer.LokaleToegang, "Zeewolde")]
    [InlineData("urk.example", Verwijzer.LokaleToegang, "Urk")]
    [InlineData("wsg.nu", Verwijzer.GecertificeerdeInstelling, null)]
    [InlineData("samen-veilig.example", Verwijzer.GecertificeerdeInstelling, null)]
    [InlineData("legerdesheils.nl", Verwijzer.GecertificeerdeInstelling, null)]
    [InlineData("veiligthuisflevoland.example", Verwijzer.VeiligThuis, null)]
    public void A_domain_tells_who_asks(string domain, Verwijzer verwijzer, string? gemeente)
    {
        var organisation = Assert.Single(Region.Organisations, o => o.Domains.Contains(domain));

        Assert.Equal((verwijzer, gemeente), (organisation.Verwijzer, organisation.Gemeente));
    }

    [Fact]
    public void Everybody_writes_from_an_address_that_cannot_exist() =>
        Assert.All(
            Region.Team.Select(c => c.Address).Concat(Region.DigestRecipients).Append(Region.Administrator).Append(Region.Address).Concat(Region.Aliases),
            a => Assert.EndsWith(".example", a.Domain, StringComparison.Ordinal));

    [Fact]
    public void Eight_colleagues_work_two_days_a_week_each()
    {
        Assert.Equal(8, Region.Team.Count);
        Assert.All(Region.Team, c => Assert.Equal(2, c.WorkingDays.Count));
    }

    [Fact]
    public void Somebody_is_on_duty_for_each_gemeente_on_each_weekday()
    {
        foreach (var gemeente in Region.Gemeenten)
        {
            for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Friday; day++)
                Assert.NotEmpty(Region.Rota[gemeente.Name][day]);
        }
    }

    [Fact]
    public void The_promise_is_48_hours_of_workdays() => Assert.Equal(new PromiseTerms(48, PromiseClock.Workdays), Region.Promise);

    [Fact]
    public void The_working_day_is_from_half_past_eight_to_five() =>
        Assert.Equal(new WorkingHours(new LocalTime(8, 30), new LocalTime(17, 0)), Region.WorkingHours);

    [Fact]
    public void The_mailbox_knows_its_own_addresses()
    {
        Assert.True(Region.IsOwn(EmailAddress.Parse("IkWil@versnelling-fl.example")));
        Assert.True(Region.IsOwn(EmailAddress.Parse("ret@versnelling-fl.example")));
        Assert.False(Region.IsOwn(Region.Coordinator.Address));
    }
}
