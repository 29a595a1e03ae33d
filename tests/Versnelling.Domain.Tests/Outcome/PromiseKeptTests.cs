using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Digest;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Tests.Regions;

namespace Versnelling.Domain.Tests.Outcome;

public class PromiseKeptTests
{
    private static readonly Case Late = Given.Fresh.After(Given.Registers("fatima", ContactKind.Phone), Given.Fresh.DueAt + Duration.FromMinutes(1));

    [Fact]
    public void Contact_on_the_minute_keeps_the_promise_and_a_minute_later_breaks_it()
    {
        Assert.True(Late.IsPromiseBroken);
        Assert.False(Given.Fresh.After(Given.Registers("fatima", ContactKind.Phone), Given.Fresh.DueAt).IsPromiseBroken);
        Assert.False(Given.Fresh.IsPromiseBroken);
        Assert.True((Given.Fresh with { MissedAt = Given.Fresh.DueAt }).IsPromiseBroken);
        Assert.False((Late with { Origin = CaseOrigin.Phone }).IsPromiseBroken);
        Assert.False((Late with { SplitFrom = Late.Number }).IsPromiseBroken);
    }

    [Fact]
    public void Why_it_was_broken_stands_in_the_figures_and_can_be_chosen_again()
    {
        var explained = Late.After(new OutcomeCommand.Explain("fatima", MissedReason.NotSeen), Given.At(5)).After(new OutcomeCommand.Explain("daan", MissedReason.NotReached), Given.At(6));

        var facts = LedgerFacts.Of(explained, Flevoland.Region);
        Assert.Equal("NotReached", Assert.Single(facts, f => f.Code == LedgerCode.Promise).Promise?.Reason);
        Assert.Equal([("NotReached", 1)], DigestFigures.Compute(facts, DigestPeriod.Year(2026), Flevoland.Region).Promise.Missed);
        Assert.Equal([("", 1)], DigestFigures.Compute(LedgerFacts.Of(Late, Flevoland.Region), DigestPeriod.Year(2026), Flevoland.Region).Promise.Missed);
    }

    [Fact]
    public void The_same_reason_again_and_one_for_a_promise_that_was_kept_change_nothing()
    {
        var explained = Late.After(new OutcomeCommand.Explain("fatima", MissedReason.NoTime), Given.At(5));

        Assert.IsType<Decision.Nothing>(explained.Decided(new OutcomeCommand.Explain("daan", MissedReason.NoTime), Given.At(6)));
        Assert.IsType<Decision.Nothing>(Given.Fresh.Decided(new OutcomeCommand.Explain("daan", MissedReason.NoTime), Given.At(1)));
    }
}
