using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Outcome;

public class PhoneRegistrationTests
{
    private static readonly PhoneCall Call = new(
        "fatima", "Urk", Verwijzer.Overig, Question.PassendAanbod, AgeBand.From12To15, Given.Registers("fatima", ContactKind.Phone, ["Maatwerk"], children: 2));

    [Fact]
    public void A_call_is_a_case_with_contact_that_counts_at_once()
    {
        var decision = Decide(Call);

        Assert.Equal((CaseOrigin.Phone, "Urk", Verwijzer.Overig, 2), (decision.Case.Origin, decision.Case.Gemeente, decision.Case.Verwijzer, decision.Case.Children));
        Assert.Equal((ContactKind.Phone, "fatima"), (decision.Case.Contact?.Kind, decision.Case.Contact?.Person));
        Assert.Equal(
            [("Consultatie", 2), ("Maatwerk", 2), ("Overig", 2)],
            decision.Effects.OfType<Effect.Count>().Select(c => (c.Entry.Code, c.Entry.Children)).Order());
        Assert.Equal(CaseEventKind.PhoneRegistered, decision.Events[0].Kind);
    }

    [Fact]
    public void It_promises_nothing_and_nobody_is_alerted_or_mailed() =>
        Assert.All(Decide(Call).Effects, effect => Assert.True(effect is Effect.Count or Effect.Relist, effect.ToString()));

    [Fact]
    public void The_same_form_is_the_same_case_and_another_form_another()
    {
        Assert.Equal(Given.Identity.OfForm("een"), Given.Identity.OfForm("een"));
        Assert.NotEqual(Given.Identity.OfForm("een").Number, Given.Identity.OfForm("twee").Number);
    }

    [Fact]
    public void A_call_of_last_week_counts_on_its_own_day()
    {
        var lastWeek = Given.Monday - Duration.FromDays(7);
        var decision = Decide(Call with { Registered = Call.Registered with { Contact = new MadeContact("daan", ContactKind.Phone, lastWeek) } });

        Assert.Equal(lastWeek, decision.Case.ReceivedAt);
        Assert.Equal(new LocalDate(2026, 11, 16), decision.Effects.OfType<Effect.Count>().Single(c => c.Entry.Code == "Consultatie").Entry.Date);
        Assert.Equal("daan", decision.Case.Contact?.Person);
    }

    [Theory]
    [InlineData("", Refusal.GemeenteNeeded)]
    [InlineData("Utrecht", Refusal.UnknownCode)]
    public void Without_a_gemeente_of_the_region_it_is_refused(string gemeente, Refusal reason) =>
        Assert.Equal(reason, Assert.IsType<Decision.Refused>(PhoneRegistration.Decide(Call with { Gemeente = gemeente }, Given.Identity.OfForm("een"), Given.Monday, Flevoland.Region)).Reason);

    [Fact]
    public void An_unknown_code_is_refused_as_on_the_page_of_a_case() =>
        Assert.IsType<Decision.Refused>(PhoneRegistration.Decide(Call with { Registered = Given.Registers("fatima", ContactKind.Phone, ["Koffie"]) }, Given.Identity.OfForm("een"), Given.Monday, Flevoland.Region));

    private static Decision.Change Decide(PhoneCall call) =>
        Assert.IsType<Decision.Change>(PhoneRegistration.Decide(call, Given.Identity.OfForm("een"), Given.Monday, Flevoland.Region));
}
