using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Retention;
using Versnelling.Domain.Tests.Outcome;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Retention;

public class RetentionRulesTests
{
    private static readonly Region Region = Flevoland.Region with { Retention = new RetentionTerms(AddressDays: 90, MailMonths: 6, CaseMonths: 24, InactiveMonths: 12) };

    // Closed on 30 November 2026 at 10:00 in Amsterdam.
    private static readonly Case Closed = Given.Fresh with
    {
        Referrer = EmailAddress.Parse("k.meijer@almere.example"),
        Closed = new Closed("fatima", Instant.FromUtc(2026, 11, 30, 9, 0), ClosingReason.Done),
    };

    [Theory]
    [InlineData("2027-02-28T08:59:59", false)]
    [InlineData("2027-02-28T09:00:00", true)] // 90 times 24 hours
    public void The_address_is_forgotten_so_many_days_after_closing(string now, bool due) => Assert.Equal(due, RetentionRules.IsAddressDue(Closed, Region, At(now)));

    [Theory]
    [InlineData("2027-05-29T21:59:59", false)]
    [InlineData("2027-05-29T22:00:00", true)] // midnight in Amsterdam, where it is summer then
    public void The_mails_go_when_the_day_of_their_month_begins(string now, bool due) => Assert.Equal(due, RetentionRules.AreMailsDue(Closed, Region, At(now)));

    [Theory]
    [InlineData("2028-11-29T22:59:59", false)]
    [InlineData("2028-11-29T23:00:00", true)]
    public void The_case_goes_when_its_day_begins(string now, bool due) => Assert.Equal(due, RetentionRules.IsRemovalDue([Closed], Region, At(now)));

    [Fact]
    public void The_cases_of_one_child_go_together_after_the_last_was_closed()
    {
        var later = Closed with { Closed = Closed.Closed! with { At = Closed.Closed.At + Duration.FromDays(10) } };

        Assert.False(RetentionRules.IsRemovalDue([Closed, later], Region, At("2028-12-08T00:00:00")));
        Assert.False(RetentionRules.IsRemovalDue([Closed, Closed with { Closed = null }], Region, At("2040-01-01T00:00:00")));
        Assert.True(RetentionRules.IsRemovalDue([Closed, later], Region, At("2028-12-10T00:00:00")));
    }

    [Fact]
    public void An_open_case_keeps_everything_until_nothing_happened_in_it_for_so_long()
    {
        var open = Closed with { Closed = null };
        var year = At("2040-01-01T00:00:00");

        Assert.False(RetentionRules.IsAddressDue(open, Region, year));
        Assert.False(RetentionRules.AreMailsDue(open, Region, year));
        Assert.False(RetentionRules.IsInactive(CaseListing.Of(open), Region, At("2027-11-22T22:59:59")));
        Assert.True(RetentionRules.IsInactive(CaseListing.Of(open), Region, At("2027-11-22T23:00:00")));
        var closing = Assert.IsType<Decision.Change>(RetentionRules.CloseInactive(open, Region, At("2027-11-23T00:00:00")));
        Assert.Equal(ClosingReason.Inactive, closing.Case.Closed?.Reason);
        Assert.IsType<Effect.Unwatch>(Assert.Single(closing.Effects)); // nobody is reminded of it any more
        Assert.IsType<Decision.Nothing>(RetentionRules.CloseInactive(closing.Case, Region, year));
    }

    [Fact]
    public void Forgetting_takes_the_address_and_what_may_hold_it_and_happens_once()
    {
        var forgotten = Assert.IsType<Decision.Change>(RetentionRules.ForgetAddress(Closed with { MailId = MessageId.Parse("<k.meijer-1@almere.example>") }, Given.Monday));

        Assert.Equal((null, null), (forgotten.Case.Referrer, forgotten.Case.MailId));
        Assert.Equal(CaseEventKind.AddressForgotten, Assert.Single(forgotten.Events).Kind);
        Assert.IsType<Decision.Nothing>(RetentionRules.ForgetAddress(forgotten.Case, Given.Monday));
        Assert.False(RetentionRules.IsAddressDue(forgotten.Case, Region, At("2040-01-01T00:00:00")));
    }

    [Fact]
    public void What_is_sealed_counts_the_same_and_leads_back_to_nothing()
    {
        var first = Given.Fresh.After(Given.Registers("fatima", ContactKind.Phone, ["Maatwerk"], "VoorkomenUHP", children: 2), Given.At(1)) with { LaterCases = [CaseNumber.Parse("RET-1111-1111")] };
        var second = Given.Fresh.After(Given.Registers("daan", ContactKind.Mail, ["Versnellingstafel"], children: 2), Given.At(5))
            with
        { Number = CaseNumber.Parse("RET-1111-1111"), Key = "11", SameChildAs = first.Number, Verwijzer = Verwijzer.VeiligThuis };

        var stay = Sealing.Of([first, second], Region).Select(s => s.Stays).OfType<LedgerEntry>().ToList();

        Assert.All(stay, e => Assert.Null(e.Child));
        Assert.Equal(
            [("Consultatie", 2), ("LokaleToegang", 2), ("Maatwerk", 2), ("Versnellingstafel", 2), ("VoorkomenUHP", 2)],
            stay.Where(e => !e.Code.Contains('.', StringComparison.Ordinal) && e.Code != LedgerCode.Promise).Select(e => (e.Code, e.Children)).Order());
    }

    private static Instant At(string utc) => LocalDateTimePattern.ExtendedIso.Parse(utc).Value.InUtc().ToInstant();
}
