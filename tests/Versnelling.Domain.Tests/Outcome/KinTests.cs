using FsCheck;
using FsCheck.Fluent;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Outcome;

/// <summary>Cases that belong together: whatever people do, and in whatever order word of it arrives, the ledger is what the cases say.</summary>
public class KinTests
{
    private static readonly CaseNumber One = CaseNumber.Parse("RET-7K3F-9QDX");
    private static readonly CaseNumber Two = CaseNumber.Parse("RET-2222-2222");
    private static readonly CaseNumber Three = CaseNumber.Parse("RET-3333-3333");

    [Fact]
    public void A_later_case_of_a_child_names_the_first_and_both_carry_it_in_the_ledger()
    {
        var world = new KinWorld(One, Two);
        world.Do(One, Registers("lieke", ContactKind.Phone));
        world.Do(Two, Registers("lieke", ContactKind.Phone));
        world.Link(Two, One);
        world.DeliverAll();

        Assert.Equal(One, world[Two].SameChildAs);
        Assert.Equal([Two], world[One].LaterCases);
        Assert.All(world.Ledger.Values.Where(e => e.Code == "Consultatie"), e => Assert.Equal(One.Value, e.Child));
    }

    [Fact]
    public void A_link_taken_back_leaves_no_trace_in_the_ledger()
    {
        var world = new KinWorld(One, Two);
        world.Do(Two, Registers("lieke", ContactKind.Phone));
        world.Link(Two, One);
        world.DeliverAll();
        world.Do(Two, new OutcomeCommand.UnlinkChild("lieke"));
        world.DeliverAll();

        Assert.Empty(world[One].LaterCases);
        Assert.All(world.Ledger.Values, e => Assert.Null(e.Child));
    }

    [Fact]
    public void The_later_cases_of_a_case_that_is_linked_move_along()
    {
        var world = new KinWorld(One, Two, Three);
        world.Link(Three, Two);
        world.DeliverAll();
        world.Link(Two, One);
        world.DeliverAll();

        Assert.Equal((One, One), (world[Two].SameChildAs, world[Three].SameChildAs));
        Assert.Equal([Two, Three], world[One].LaterCases.OrderBy(n => n.Value));
    }

    [Fact]
    public void A_split_keeps_what_was_registered_for_both()
    {
        var world = new KinWorld(One);
        world.Do(One, Registers("lieke", ContactKind.Phone, ["Maatwerk"], children: 3));
        world.Do(One, new OutcomeCommand.Split("lieke", 1, Ordinal: 1));
        world.DeliverAll();

        var split = world[world[One].SplitOff.Single().Number];
        Assert.Equal((2, 1, One), (world[One].Children, split.Children, split.SplitFrom));
        Assert.Equal(3, world.Ledger.Values.Where(e => e.Code == "Maatwerk").Sum(e => e.Children));
        Assert.Equal(3, world.Ledger.Values.Where(e => e.Code == "Consultatie").Sum(e => e.Children));
    }

    [Fact]
    public void The_same_split_sent_twice_splits_once()
    {
        var after = (Fresh with { Children = 3 }).After(new OutcomeCommand.Split("lieke", 1, Ordinal: 1), Monday);

        Assert.IsType<Decision.Nothing>(after.Decided(new OutcomeCommand.Split("lieke", 1, Ordinal: 1), Monday));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void On_both_sides_of_a_split_stays_a_child(int children) =>
        Assert.Equal(new Decision.Refused(Refusal.TooFewChildren), (Fresh with { Children = 3 }).Decided(new OutcomeCommand.Split("lieke", children, 1), Monday));

    [Fact]
    public void A_merged_case_counts_for_nothing_and_the_other_for_all()
    {
        var world = new KinWorld(One, Two);
        world.Do(One, Registers("lieke", ContactKind.Phone, ["Maatwerk"]));
        world.Do(Two, Registers("daan", ContactKind.Mail, ["Versnellingstafel"], "VoorkomenUHP"));
        world.Merge(Two, One);
        world.DeliverAll();

        Assert.Equal((One, ClosingReason.Merged), (world[Two].MergedInto, world[Two].Closed!.Reason));
        Assert.Equal(["Maatwerk", "Versnellingstafel"], world[One].Interventions.Select(r => r.Code));
        Assert.Equal(1, world.Ledger.Values.Where(e => e.Code == "Consultatie").Sum(e => e.Children));
        Assert.Equal(new Decision.Refused(Refusal.Merged, One.Value), world[Two].Decided(Registers("daan", interventions: ["Maatwerk"]), At(3)));
    }

    [Fact]
    public void Merged_into_one_that_was_merged_itself_nothing_is_lost()
    {
        var world = new KinWorld(One, Two, Three);
        world.Do(Three, Registers("daan", ContactKind.Mail, ["Maatwerk"]));
        // Both at the same moment: Two does not know yet that it will take Three in.
        world.Merge(Three, Two);
        world.Merge(Two, One);
        world.DeliverAll();

        Assert.Equal(One, world[Three].MergedInto);
        Assert.Equal(["Maatwerk"], world[One].Interventions.Select(r => r.Code));
    }

    [Fact]
    public void A_case_is_neither_linked_nor_merged_with_itself_or_nothing()
    {
        Assert.Equal(new Decision.Refused(Refusal.SameCase), Fresh.Decided(new OutcomeCommand.LinkChild("lieke", Fresh), Monday));
        Assert.Equal(new Decision.Refused(Refusal.SameCase), Fresh.Decided(new OutcomeCommand.Merge("lieke", Fresh), Monday));
        Assert.Equal(new Decision.Refused(Refusal.UnknownCase), Fresh.Decided(new OutcomeCommand.LinkChild("lieke", null), Monday));
        Assert.Equal(new Decision.Refused(Refusal.UnknownCase), Fresh.Decided(new OutcomeCommand.Merge("lieke", null), Monday));
    }

    [Fact]
    public void Whatever_people_do_and_however_word_of_it_arrives_the_ledger_is_what_the_cases_say() =>
        Prop.ForAll(Gen.ListOf(Moves, 25).ToArbitrary(), Gen.Choose(1, int.MaxValue).ToArbitrary(), (moves, seed) =>
        {
            var world = new KinWorld(One, Two, Three) { Chance = new Random(seed) };
            foreach (var move in moves)
                move(world);
            world.DeliverAll();
            Assert.Equal(world.Facts, world.Ledger.Values.OrderBy(e => e.Month).ThenBy(e => e.Row, StringComparer.Ordinal));
            Assert.All(world.Cases, c => Assert.True(c.SameChildAs is not { } first || (world[first].SameChildAs is null && world[first].LaterCases.Contains(c.Number))));
        }).QuickCheckThrowOnFailure();

    private static Gen<Action<KinWorld>> Moves =>
        from which in Gen.Choose(0, 9)
        from a in Gen.Elements(One, Two, Three)
        from b in Gen.Elements(One, Two, Three)
        from codes in Gen.SubListOf(Flevoland.Region.Interventions.Select(r => r.Code))
        from withdrawn in Gen.SubListOf(Flevoland.Region.Interventions.Select(r => r.Code))
        from children in Gen.Choose(1, 4)
        select (Action<KinWorld>)(world =>
        {
            switch (which)
            {
                case 0: world.Link(a, b); break;
                case 1: world.Do(a, new OutcomeCommand.UnlinkChild("lieke")); break;
                case 2: world.Merge(a, b); break;
                case 3: world.Do(a, new OutcomeCommand.Split("lieke", children, world[a].SplitOff.Count + 1)); break;
                case 4: world.Do(a, new OutcomeCommand.Close("lieke", ClosingReason.NotForUs)); break;
                case 5: world.Do(a, new OutcomeCommand.Reopen("lieke")); break;
                case 6: world.Do(a, new OutcomeCommand.Move("lieke", children > 2 ? "Dronten" : "Almere")); break;
                case 7: world.DeliverOne(); break;
                default: world.Do(a, Registers("lieke", ContactKind.Phone, [.. codes], children: children, withdrawn: [.. withdrawn], seenChildren: world[a].Children)); break;
            }
        });
}
