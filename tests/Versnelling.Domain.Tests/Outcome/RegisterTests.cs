using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Vocabulary;
using static Versnelling.Domain.Tests.Outcome.Given;

namespace Versnelling.Domain.Tests.Outcome;

public class RegisterTests
{
    private static readonly Case InContact = Fresh.After(Registers("lieke", ContactKind.Phone, ["Maatwerk"]), Monday);

    [Fact]
    public void The_first_contact_ends_the_promise_and_counts_the_child()
    {
        var change = Fresh.Changed(Registers("lieke", ContactKind.Phone), Monday);

        Assert.Equal(new Contact("lieke", Monday, ContactKind.Phone), change.Case.Contact);
        Assert.Equal([Count("Consultatie"), Count("LokaleToegang"), new Effect.Unwatch(Fresh.DueAt)], change.Effects);
    }

    [Fact]
    public void Who_registers_a_case_that_nobody_has_takes_it_over()
    {
        var change = Fresh.Changed(Registers("lieke", ContactKind.Phone), Monday);

        Assert.Equal(new TakenOver("lieke", Monday), change.Case.TakenOver);
        Assert.Equal([CaseEventKind.TakenOver, CaseEventKind.Registered], change.Events.Select(e => e.Kind));
    }

    [Fact]
    public void A_colleague_may_register_what_another_took_over()
    {
        var change = Fresh.After(new OutcomeCommand.TakeOver("lieke"), Monday).Changed(Registers("daan", ContactKind.Mail), At(1));

        Assert.Equal(("lieke", "daan"), (change.Case.TakenOver!.Person, change.Case.Contact!.Person));
        Assert.Equal(CaseEventKind.Registered, Assert.Single(change.Events).Kind);
    }

    [Fact]
    public void A_contact_once_made_stays()
    {
        var change = InContact.Changed(Registers("daan", ContactKind.Meeting, ["Versnellingstafel"]), At(1));

        Assert.Equal(InContact.Contact, change.Case.Contact);
        Assert.DoesNotContain(change.Effects, e => e is Effect.Unwatch);
    }

    [Fact]
    public void Registering_sets_the_state_and_leaves_what_was_there()
    {
        var change = InContact.Changed(Registers("lieke", interventions: ["Versnellingstafel", "Maatwerk"], result: "VoorkomenUHP"), At(3));

        Assert.Equal([new Registered("Maatwerk", Monday), new Registered("Versnellingstafel", At(3))], change.Case.Interventions);
        Assert.Equal(new Registered("VoorkomenUHP", At(3)), change.Case.Result);
        Assert.Equal([Count("Versnellingstafel", At(3)), Count("VoorkomenUHP", At(3))], change.Effects);
        Assert.Equal("Versnellingstafel VoorkomenUHP", Assert.Single(change.Events).Detail);
    }

    [Fact]
    public void What_is_left_out_is_withdrawn()
    {
        var change = InContact.After(Registers("lieke", interventions: ["Maatwerk"], result: "VoorkomenUHP"), At(3)).Changed(Registers("lieke"), At(10));

        Assert.Empty(change.Case.Interventions);
        Assert.Null(change.Case.Result);
        Assert.Equal(
            [new Effect.Uncount("2026-11", "RET-7K3F-9QDX.Maatwerk"), new Effect.Uncount("2026-11", "RET-7K3F-9QDX.VoorkomenUHP")],
            change.Effects);
        Assert.Equal("-Maatwerk -VoorkomenUHP", Assert.Single(change.Events).Detail);
    }

    [Fact]
    public void Another_result_replaces_the_first_on_its_own_day()
    {
        var change = InContact.After(Registers("lieke", interventions: ["Maatwerk"], result: "VoorkomenUHP"), At(3))
            .Changed(Registers("lieke", interventions: ["Maatwerk"], result: "PassendeHulp"), At(10));

        Assert.Equal([new Effect.Uncount("2026-11", "RET-7K3F-9QDX.VoorkomenUHP"), Count("PassendeHulp", At(10))], change.Effects);
    }

    [Fact]
    public void More_children_count_more_in_every_row()
    {
        var change = InContact.Changed(Registers("lieke", interventions: ["Maatwerk"], children: 3), At(3));

        Assert.Equal(3, change.Case.Children);
        Assert.Equal(
            [Count("Consultatie", children: 3), Count("LokaleToegang", children: 3), Count("Maatwerk", children: 3)],
            change.Effects);
        Assert.Equal("Children=3", Assert.Single(change.Events).Detail);
    }

    [Fact]
    public void The_same_again_changes_nothing() =>
        Assert.IsType<Decision.Nothing>(InContact.Decided(Registers("daan", ContactKind.Mail, ["Maatwerk", "Maatwerk"], children: 1), At(3)));

    [Fact]
    public void A_day_is_a_day_of_the_region()
    {
        var justAfterMidnight = Instant.FromUtc(2026, 11, 30, 23, 30);

        var entry = Assert.IsType<Effect.Count>(Fresh.Changed(Registers("lieke", ContactKind.Phone), justAfterMidnight).Effects[0]).Entry;

        Assert.Equal((new LocalDate(2026, 12, 1), "2026-12"), (entry.Date, entry.Month));
    }

    [Fact]
    public void Nothing_counts_without_a_gemeente() =>
        Assert.Equal(
            new Decision.Refused(Refusal.GemeenteNeeded),
            (Fresh with { Gemeente = null }).Decided(Registers("lieke", ContactKind.Phone), Monday));

    [Fact]
    public void Nothing_counts_without_contact() =>
        Assert.Equal(new Decision.Refused(Refusal.ContactNeeded), Fresh.Decided(Registers("lieke", interventions: ["Maatwerk"]), Monday));

    [Theory]
    [InlineData("Toverstok", null, "Toverstok")]
    [InlineData("VoorkomenUHP", null, "VoorkomenUHP")] // a result is no intervention
    [InlineData("Maatwerk", "Maatwerk", "Maatwerk")]   // nor the other way round
    public void A_code_that_the_register_does_not_have_is_refused(string intervention, string? result, string refused) =>
        Assert.Equal(
            new Decision.Refused(Refusal.UnknownCode, refused),
            Fresh.Decided(Registers("lieke", ContactKind.Phone, [intervention], result), Monday));

    [Fact]
    public void What_the_case_has_may_stay_after_the_region_drops_it()
    {
        var old = InContact with { Interventions = [new Registered("Eigenkracht", Monday)] };

        var change = old.Changed(Registers("lieke", interventions: ["Eigenkracht", "Maatwerk"]), At(1));

        Assert.Equal(["Maatwerk", "Eigenkracht"], change.Case.Interventions.Select(r => r.Code));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(21)]
    public void The_number_of_children_has_limits(int children) =>
        Assert.Equal(
            new Decision.Refused(Refusal.ChildrenOutOfRange),
            Fresh.Decided(Registers("lieke", ContactKind.Phone, children: children), Monday));

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void The_limits_themselves_are_allowed(int children) =>
        Assert.Equal(children, Fresh.After(Registers("lieke", ContactKind.Phone, children: children), Monday).Children);

    private static Effect.Count Count(string code, Instant? at = null, int children = 1) =>
        new(new LedgerEntry((at ?? Monday).InUtc().Date, $"RET-7K3F-9QDX.{code}", "Urk", code, AgeBand.From12To15, children));
}
