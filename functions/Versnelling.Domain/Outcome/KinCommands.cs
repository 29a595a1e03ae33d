using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Outcome;

/// <summary>
/// Decides what ties cases together: the same child, brothers and sisters apart, one question twice. Each case lies in a partition of
/// its own, so one half is decided here and the other half follows from <see cref="Effect.Tell"/> (<see cref="KinMessages"/>).
/// </summary>
internal static class KinCommands
{
    /// <summary>
    /// The later of two cases points at the earlier one, the first of its child. Pointing only backwards in time, no circle can
    /// come about, whatever happens at the same moment.
    /// </summary>
    public static Decision Link(Case @case, OutcomeCommand.LinkChild command, Instant now, Region region)
    {
        if (command.Other is not { } first)
            return new Decision.Refused(Refusal.UnknownCase);
        if (first.Number == @case.Number)
            return new Decision.Refused(Refusal.SameCase);
        return @case.SameChildAs == first.Number
            ? new Decision.Nothing()
            : Follow(@case, first.Number, new CaseEvent(CaseEventKind.ChildLinked, now, command.By, first.Number.Value, command.Via), region);
    }

    /// <summary>Makes a case a later one of the child whose first case has this number; its own later cases move along.</summary>
    internal static Decision.Change Follow(Case @case, CaseNumber first, CaseEvent happened, Region region)
    {
        var after = @case with { SameChildAs = first, LaterCases = [] };
        return new Decision.Change(
            after,
            [happened],
            [
                .. LedgerDiff.Between(@case, after, region),
                new Effect.Tell(first, KinMessage.LaterCase),
                .. @case.SameChildAs is { } former ? [new Effect.Tell(former, KinMessage.NotSameChild)] : Array.Empty<Effect>(),
                .. @case.LaterCases.Select(later => new Effect.Tell(later, KinMessage.FirstCase)),
            ]);
    }

    public static Decision Unlink(Case @case, OutcomeCommand.UnlinkChild command, Instant now, Region region)
    {
        if (@case.SameChildAs is not { } first)
            return new Decision.Nothing();
        var after = @case with { SameChildAs = null };
        return new Decision.Change(
            after,
            [new CaseEvent(CaseEventKind.ChildUnlinked, now, command.By, first.Value, command.Via)],
            [.. LedgerDiff.Between(@case, after, region), new Effect.Tell(first, KinMessage.NotSameChild)]);
    }

    public static Decision Split(Case @case, OutcomeCommand.Split command, Instant now, Region region, CaseIdentity identity)
    {
        if (command.Ordinal <= @case.SplitOff.Count)
            return new Decision.Nothing();
        if (command.Children < 1 || command.Children >= @case.Children)
            return new Decision.Refused(Refusal.TooFewChildren);
        var number = identity.OfSplit(@case.Number, @case.SplitOff.Count + 1).Number;
        var after = @case with { Children = @case.Children - command.Children, SplitOff = [.. @case.SplitOff, new SplitCase(number, command.Children)] };
        return new Decision.Change(
            after,
            [new CaseEvent(CaseEventKind.SplitOff, now, command.By, number.Value, command.Via)],
            [.. LedgerDiff.Between(@case, after, region), new Effect.Tell(number, KinMessage.SplitOff)]);
    }

    public static Decision Merge(Case @case, OutcomeCommand.Merge command, Instant now, Region region)
    {
        if (command.Other is not { } other)
            return new Decision.Refused(Refusal.UnknownCase);
        if (other.Number == @case.Number)
            return new Decision.Refused(Refusal.SameCase);
        if (other.MergedInto is { } into)
            return new Decision.Refused(Refusal.Merged, into.Value);
        var after = @case with { MergedInto = other.Number, Closed = @case.Closed ?? new Closed(command.By, now, ClosingReason.Merged) };
        return new Decision.Change(
            after,
            [new CaseEvent(CaseEventKind.MergedInto, now, command.By, other.Number.Value, command.Via)],
            [
                .. LedgerDiff.Between(@case, after, region),
                .. @case is { Contact: null, Closed: null } ? [new Effect.Unwatch(@case.DueAt)] : Array.Empty<Effect>(),
                new Effect.Tell(other.Number, KinMessage.Absorb),
            ]);
    }
}
