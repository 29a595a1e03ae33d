using NodaTime;
using Versnelling.Cli.Demo;
using Versnelling.Cli.Local;
using Versnelling.Cli.Reading;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Cli.Tests.Demo;

public sealed class DemoPlanTests
{
    [Fact]
    public async Task The_plan_expects_what_the_rules_make_of_each_mail()
    {
        var region = RegionChoice.Read(RegionChoice.Sample);
        foreach (var planned in await DemoPlan.ReadAsync(CancellationToken.None))
        {
            var read = ReadMail.From(new FileInfo(Path.Combine(DemoPlan.Folder, planned.File)), region, Instant.FromUtc(2026, 11, 18, 12, 0));
            var expected = planned.Ends switch
            {
                DemoEnd.Automatic => Disposition.AutoReply,
                DemoEnd.Quarantine => Disposition.Quarantine,
                _ => Disposition.Request,
            };
            Assert.Equal((planned.File, expected), (planned.File, read.Understanding.Disposition));
            if (planned.Ends is DemoEnd.Case)
                Assert.Equal((planned.File, planned.Gemeente, planned.Urgency), (planned.File, read.Understanding.Gemeente, read.Understanding.Urgency));
        }
    }

    [Fact]
    public async Task The_plan_shows_every_way_in_which_a_mail_can_end()
    {
        var plan = await DemoPlan.ReadAsync(CancellationToken.None);

        Assert.Equal(10, plan.Count);
        Assert.Equal(Enum.GetValues<DemoEnd>(), plan.Select(mail => mail.Ends).Distinct().Order());
        Assert.Contains(plan, mail => mail is { Ends: DemoEnd.Case, Gemeente: null });
        Assert.Contains(plan, mail => mail.Urgency is Urgency.Crisis);
    }
}
