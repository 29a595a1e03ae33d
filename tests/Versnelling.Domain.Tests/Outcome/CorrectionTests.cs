using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Outcome;

public class CorrectionTests
{
    private static readonly OutcomeCommand ToDronten = To("Dronten", seen: null);

    [Fact]
    public void A_case_that_nobody_has_is_routed_again()
    {
        var change = (Fresh with { Gemeente = null }).Changed(ToDronten, Monday);

        Assert.Equal("Dronten", change.Case.Gemeente);
        Assert.Equal([new CaseEvent(CaseEventKind.GemeenteSet, Monday, "sanne", "Dronten", Channel.Page)], change.Events);
        Assert.Equal([new Effect.Enqueue(Step.Routing)], change.Effects);
    }

    [Fact]
    public void A_case_that_somebody_has_stays_where_it_is() =>
        Assert.Empty(Fresh.After(new OutcomeCommand.TakeOver("lieke"), Monday).Changed(To("Dronten"), At(1)).Effects);

    [Fact]
    public void What_was_counted_moves_along_in_its_own_month()
    {
        var change = Fresh.After(Registers("lieke", ContactKind.Phone, ["Maatwerk"]), Monday).Changed(To("Dronten"), At(30));

        var entries = change.Effects.Select(e => Assert.IsType<Effect.Count>(e).Entry).ToList();
        Assert.Equal(["Belofte", "Consultatie", "LokaleToegang", "Maatwerk"], entries.Select(e => e.Code));
        Assert.All(entries, e => Assert.Equal(("Dronten", "2026-11"), (e.Gemeente, e.Month)));
    }

    [Fact]
    public void The_same_gemeente_changes_nothing() =>
        Assert.IsType<Decision.Nothing>(Fresh.Decided(To("Urk"), Monday));

    [Fact]
    public void A_gemeente_of_another_region_is_refused() =>
        Assert.Equal(
            new Decision.Refused(Refusal.UnknownCode, "Ermelo"),
            Fresh.Decided(To("Ermelo"), Monday));

    [Fact]
    public void Each_field_can_be_corrected_and_the_facts_follow()
    {
        var change = Fresh.After(Registers("lieke", ContactKind.Phone), Monday).Changed(
            new OutcomeCommand.Correct("sanne")
            {
                Verwijzer = new Change<Verwijzer>(Verwijzer.LokaleToegang, Verwijzer.VeiligThuis),
                Question = new Change<Question>(Question.Consultatie, Question.PassendAanbod),
                AgeBand = new Change<AgeBand>(AgeBand.From12To15, AgeBand.From16To27),
                Children = new Change<int>(1, 2),
            },
            At(1));

        Assert.Equal("Verwijzer=VeiligThuis Question=PassendAanbod AgeBand=From16To27 Children=2", Assert.Single(change.Events).Detail);
        Assert.Contains(new Effect.Uncount("2026-11", "RET-7K3F-9QDX.LokaleToegang"), change.Effects);
        Assert.Contains(change.Effects, e => e is Effect.Count { Entry: { Code: "VeiligThuis", Children: 2, AgeBand: AgeBand.From16To27 } });
    }

    [Fact]
    public void A_field_that_a_colleague_corrected_meanwhile_is_not_overwritten() =>
        Assert.Equal(
            new Decision.Refused(Refusal.ChangedMeanwhile, "Gemeente"),
            Fresh.After(To("Dronten"), Monday).Decided(To("Almere"), At(1)));

    [Fact]
    public void A_move_leaves_what_was_done_where_it_was()
    {
        var moved = Fresh.After(Registers("lieke", ContactKind.Phone, ["Maatwerk"]), Monday).After(new OutcomeCommand.Move("lieke", "Dronten"), At(1));
        var change = moved.Changed(Registers("lieke", interventions: ["Versnellingstafel"]), At(2));

        Assert.Equal("Dronten", Assert.IsType<Effect.Count>(Assert.Single(change.Effects)).Entry.Gemeente);
        Assert.Equal("Urk", LedgerFacts.Of(change.Case, Flevoland.Region).Single(e => e.Code == "Maatwerk").Gemeente);
    }

    private static OutcomeCommand.Correct To(string gemeente, string? seen = "Urk") => new("sanne") { Gemeente = new Change<string?>(seen, gemeente) };
}
