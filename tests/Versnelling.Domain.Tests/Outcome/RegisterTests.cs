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
        Assert.Equal([Kept, Count("Consultatie"), Count("LokaleToegang"), new Effect.Unwatch(Fresh.DueAt)], change.Effects);
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
    public void What_is_taken_back_leaves_the_ledger()
    {
        var change = InContact.After(Registers("lieke", result: "VoorkomenUHP"), At(3))
            .Changed(Registers("lieke", withdrawn: ["Maatwerk"], seenResult: "VoorkomenUHP"), At(10));

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
            .Changed(Registers("lieke", interventions: ["Maatwerk"], result: "PassendeHulp", seenResult: "VoorkomenUHP"), At(10));

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

        var entry = Assert.IsType<Effect.Count>(Fresh.Changed(Registers("lieke", ContactKind.Phone), justAfterMidnight).Effects[1]).Entry;

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

    [Fact]
    public void What_two_people_register_at_once_stays_both()
    {
        var after = InContact.After(Registers("daan", interventions: ["Versnellingstafel"]), At(1)).After(Registers("lieke", interventions: ["VerwezenRET"], withdrawn: ["Maatwerk"]), At(1));

        Assert.Equal(["Versnellingstafel", "VerwezenRET"], after.Interventions.Select(r => r.Code));
    }

    [Fact]
    public void Where_a_colleague_changed_the_same_thing_meanwhile_the_sender_chooses()
    {
        var changed = InContact.After(Registers("daan", result: "VoorkomenUHP", children: 2), At(1));

        Assert.Equal(new Decision.Refused(Refusal.ChangedMeanwhile, "Result"), changed.Decided(Registers("lieke", result: "PassendeHulp"), At(2)));
        Assert.Equal(new Decision.Refused(Refusal.ChangedMeanwhile, "Children"), changed.Decided(Registers("lieke", children: 3), At(2)));
        Assert.Equal("PassendeHulp", changed.After(Registers("lieke", result: "PassendeHulp", seenResult: "VoorkomenUHP"), At(2)).Result!.Code);
    }

    [Fact]
    public void What_a_sender_left_as_it_was_shown_is_no_wish() =>
        Assert.Equal(2, InContact.After(Registers("daan", children: 2), At(1)).After(Registers("lieke", interventions: ["VerwezenRET"], children: 1), At(2)).Children);

    [Fact]
    public void What_was_done_on_another_day_counts_on_that_day()
    {
        var change = InContact.Changed(Registers("lieke", interventions: ["Versnellingstafel"]) with { On = new LocalDate(2026, 11, 30) }, At(10));

        Assert.Equal([Count("Versnellingstafel", At(7))], change.Effects);
    }

    [Theory]
    [InlineData(2026, 12, 5)]
    [InlineData(2026, 11, 22)]
    public void A_day_to_come_or_before_the_question_is_refused(int year, int month, int day) =>
        Assert.Equal(
            new Decision.Refused(Refusal.TimeOutOfRange),
            InContact.Decided(Registers("lieke", interventions: ["Versnellingstafel"]) with { On = new LocalDate(year, month, day) }, At(10)));

    [Fact]
    public void Contact_is_registered_for_who_made_it_and_when()
    {
        var after = Fresh.After(Registers("lieke") with { Contact = new MadeContact("daan", ContactKind.Meeting, At(0, 2)) }, At(1));

        Assert.Equal((new Contact("daan", At(0, 2), ContactKind.Meeting), "daan"), (after.Contact, after.TakenOver!.Person));
    }

    [Fact]
    public void Contact_by_nobody_of_the_team_is_refused() =>
        Assert.Equal(new Decision.Refused(Refusal.UnknownColleague, "piet"), Fresh.Decided(Registers("lieke") with { Contact = new MadeContact("piet", ContactKind.Phone) }, At(1)));

    private static Effect.Count Kept => new(new LedgerEntry(new LocalDate(2026, 11, 23), "RET-7K3F-9QDX.Belofte", "Urk", "Belofte", AgeBand.From12To15, 1) { Promise = new PromiseOutcome(Kept: true, 0, 0) });

    private static Effect.Count Count(string code, Instant? at = null, int children = 1) =>
        new(new LedgerEntry((at ?? Monday).InUtc().Date, $"RET-7K3F-9QDX.{code}", "Urk", code, AgeBand.From12To15, children));
}
