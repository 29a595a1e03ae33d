using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>
/// Decides what a case does with what another case tells it. A message says nothing itself: it makes the receiver look at the teller as
/// that is now, so that one that comes twice, late or in another order does no harm.
/// </summary>
public static class KinMessages
{
    /// <summary>Takes a message in.</summary>
    /// <param name="case">The receiver.</param>
    /// <param name="teller">The case that tells, as it is now.</param>
    /// <param name="message">What it is about.</param>
    /// <param name="now">The time of the decision.</param>
    /// <param name="region">The region.</param>
    public static Decision Receive(Case @case, Case teller, KinMessage message, Instant now, Region region) => message switch
    {
        KinMessage.LaterCase => LaterCase(@case, teller, region),
        KinMessage.NotSameChild => NotSameChild(@case, teller, region),
        KinMessage.FirstCase => FirstCase(@case, teller, now, region),
        KinMessage.Absorb => Absorb(@case, teller, now, region),
        KinMessage.Onward => Onward(@case, teller),
        // The case that was split off is there: it was made when this was told before.
        KinMessage.SplitOff => new Decision.Nothing(),
        _ => throw new ArgumentOutOfRangeException(nameof(message), message, "There is no such message."),
    };

    /// <summary>The case that a split makes: all that its brother's or sister's case holds, for the children that go.</summary>
    public static Decision.Change? SplitFrom(Case teller, CaseKey key, Instant now, Region region)
    {
        if (teller.SplitOff.FirstOrDefault(s => s.Number == key.Number) is not { } split)
            return null;
        var made = teller with
        {
            Number = key.Number,
            Key = key.Key,
            Children = split.Children,
            SplitFrom = teller.Number,
            SplitOff = [],
            SameChildAs = null,
            LaterCases = [],
            Absorbed = [],
            MergedInto = null,
            Closed = null,
            Alerts = [],
            Replies = [],
            Undelivered = [],
        };
        List<Effect> effects = [.. LedgerDiff.Between(made with { Contact = null, MissedAt = null, MailReference = null }, made, region)];
        if (made.Contact is null)
            effects.AddRange([new Effect.Watch(made.DueAt), new Effect.Enqueue(Step.Promise, made.DueAt)]);
        return new Decision.Change(made, [new CaseEvent(CaseEventKind.SplitFrom, now, CaseEvent.System, teller.Number.Value)], effects);
    }

    private static Decision LaterCase(Case @case, Case teller, Region region)
    {
        if (teller.SameChildAs != @case.Number || @case.LaterCases.Contains(teller.Number))
            return new Decision.Nothing();
        // Not the first any more: the teller hears who is.
        if (@case.SameChildAs is not null)
            return new Decision.Change(@case, [], [new Effect.Tell(teller.Number, KinMessage.FirstCase)]);
        return Known(@case, @case with { LaterCases = [.. @case.LaterCases, teller.Number] }, region);
    }

    private static Decision NotSameChild(Case @case, Case teller, Region region) =>
        teller.SameChildAs == @case.Number || !@case.LaterCases.Contains(teller.Number)
            ? new Decision.Nothing()
            : Known(@case, @case with { LaterCases = [.. @case.LaterCases.Where(n => n != teller.Number)] }, region);

    private static Decision FirstCase(Case @case, Case teller, Instant now, Region region)
    {
        if (@case.SameChildAs != teller.Number)
            return new Decision.Nothing();
        if (teller.SameChildAs is { } first)
            return KinCommands.Follow(@case, first, new CaseEvent(CaseEventKind.ChildLinked, now, CaseEvent.System, first.Value), region);
        // It followed another for a moment and forgot its own later cases; now it is the first again.
        return teller.LaterCases.Contains(@case.Number) ? new Decision.Nothing() : new Decision.Change(@case, [], [new Effect.Tell(teller.Number, KinMessage.LaterCase)]);
    }

    private static Decision.Change Known(Case before, Case after, Region region) => new(after, [], LedgerDiff.Between(before, after, region));

    private static Decision Absorb(Case @case, Case teller, Instant now, Region region)
    {
        if (teller.MergedInto != @case.Number || @case.Absorbed.Contains(teller.Number))
            return new Decision.Nothing();
        if (@case.MergedInto is not null)
            return new Decision.Change(@case, [], [new Effect.Tell(teller.Number, KinMessage.Onward)]);

        var after = @case with
        {
            Absorbed = [.. @case.Absorbed, teller.Number],
            Contact = Earlier(@case.Contact, teller.Contact),
            TakenOver = @case.TakenOver ?? teller.TakenOver,
            Gemeente = @case.Gemeente ?? teller.Gemeente,
            Interventions = Union(@case.Interventions, teller.Interventions),
            Themes = Union(@case.Themes, teller.Themes),
            Result = @case.Result ?? teller.Result,
            Children = Math.Max(@case.Children, teller.Children),
        };
        List<Effect> effects = [.. LedgerDiff.Between(@case, after, region)];
        if (@case is { Contact: null, Closed: null } && after.Contact is not null)
            effects.Add(new Effect.Unwatch(@case.DueAt));
        return new Decision.Change(after, [new CaseEvent(CaseEventKind.Absorbed, now, CaseEvent.System, teller.Number.Value)], effects);
    }

    private static Decision Onward(Case @case, Case teller) =>
        @case.MergedInto == teller.Number && teller.MergedInto is { } into
            ? new Decision.Change(@case with { MergedInto = into }, [], [new Effect.Tell(into, KinMessage.Absorb)])
            : new Decision.Nothing();

    private static Contact? Earlier(Contact? one, Contact? other) =>
        one is null ? other : other is null || one.At <= other.At ? one : other;

    private static IReadOnlyList<Registered> Union(IReadOnlyList<Registered> some, IReadOnlyList<Registered> others) =>
        [.. some.Concat(others).GroupBy(r => r.Code).Select(g => g.MinBy(r => r.At)!)];
}
