using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Outcome;

public class SetGemeenteTests
{
    private static readonly OutcomeCommand ToDronten = new OutcomeCommand.SetGemeente("sanne", "Dronten");

    [Fact]
    public void A_case_that_nobody_has_is_routed_again()
    {
        var change = (Fresh with { Gemeente = null }).Changed(ToDronten, Monday);

        Assert.Equal("Dronten", change.Case.Gemeente);
        Assert.Equal([new CaseEvent(CaseEventKind.GemeenteSet, Monday, "sanne", "Dronten")], change.Events);
        Assert.Equal([new Effect.Enqueue(Step.Routing)], change.Effects);
    }

    [Fact]
    public void A_case_that_somebody_has_stays_where_it_is() =>
        Assert.Empty(Fresh.After(new OutcomeCommand.TakeOver("lieke"), Monday).Changed(ToDronten, At(1)).Effects);

    [Fact]
    public void What_was_counted_moves_along_in_its_own_month()
    {
        var change = Fresh.After(Registers("lieke", ContactKind.Phone, ["Maatwerk"]), Monday).Changed(ToDronten, At(30));

        var entries = change.Effects.Select(e => Assert.IsType<Effect.Count>(e).Entry).ToList();
        Assert.Equal(["Consultatie", "LokaleToegang", "Maatwerk"], entries.Select(e => e.Code));
        Assert.All(entries, e => Assert.Equal(("Dronten", "2026-11"), (e.Gemeente, e.Month)));
    }

    [Fact]
    public void The_same_gemeente_changes_nothing() =>
        Assert.IsType<Decision.Nothing>(Fresh.Decided(new OutcomeCommand.SetGemeente("sanne", "Urk"), Monday));

    [Fact]
    public void A_gemeente_of_another_region_is_refused() =>
        Assert.Equal(
            new Decision.Refused(Refusal.UnknownCode, "Ermelo"),
            Fresh.Decided(new OutcomeCommand.SetGemeente("sanne", "Ermelo"), Monday));
}
