using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;

namespace Versnelling.Domain.Tests.Outcome;

public class TakeOverTests
{
    [Fact]
    public void Who_takes_over_first_has_the_case()
    {
        var change = Given.Fresh.Changed(new OutcomeCommand.TakeOver("lieke"), Given.Monday);

        Assert.Equal(new TakenOver("lieke", Given.Monday), change.Case.TakenOver);
        Assert.Equal([new CaseEvent(CaseEventKind.TakenOver, Given.Monday, "lieke", Via: Channel.Page)], change.Events);
        Assert.Empty(change.Effects); // the promise goes on until there is contact
    }

    [Fact]
    public void Taking_over_twice_changes_nothing() =>
        Assert.IsType<Decision.Nothing>(
            Given.Fresh.After(new OutcomeCommand.TakeOver("lieke"), Given.Monday).Decided(new OutcomeCommand.TakeOver("lieke"), Given.At(1)));

    [Fact]
    public void The_second_to_take_over_is_told_who_was_first() =>
        Assert.Equal(
            new Decision.Refused(Refusal.TakenOverBySomebodyElse, "lieke"),
            Given.Fresh.After(new OutcomeCommand.TakeOver("lieke"), Given.Monday).Decided(new OutcomeCommand.TakeOver("daan"), Given.At(1)));
}
