using System.Globalization;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>Decides <see cref="OutcomeCommand.Correct"/> and <see cref="OutcomeCommand.Move"/>.</summary>
internal static class Correction
{
    public static Decision Decide(Case @case, OutcomeCommand.Correct command, Instant now, Region region)
    {
        if (command.Gemeente is { To: var gemeente } && region.FindGemeente(gemeente) is null)
            return new Decision.Refused(Refusal.UnknownCode, gemeente);
        if (command.Children is { To: < 1 or > Registration.MostChildren })
            return new Decision.Refused(Refusal.ChildrenOutOfRange);
        if (ChangedMeanwhile(@case, command) is { } field)
            return new Decision.Refused(Refusal.ChangedMeanwhile, field);

        var after = @case with
        {
            Gemeente = Meanwhile.Wanted(command.Gemeente, @case.Gemeente),
            GemeenteCandidates = command.Gemeente is null ? @case.GemeenteCandidates : [],
            Verwijzer = Meanwhile.Wanted(command.Verwijzer, @case.Verwijzer),
            Question = Meanwhile.Wanted(command.Question, @case.Question),
            Urgency = Meanwhile.Wanted(command.Urgency, @case.Urgency),
            AgeBand = Meanwhile.Wanted(command.AgeBand, @case.AgeBand),
            Children = Meanwhile.Wanted(command.Children, @case.Children),
        };
        List<CaseEvent> events = [];
        if (after.Gemeente != @case.Gemeente)
            events.Add(new CaseEvent(CaseEventKind.GemeenteSet, now, command.By, after.Gemeente, command.Via));
        var fields = string.Join(' ', Fields(@case, after));
        if (fields.Length > 0)
            events.Add(new CaseEvent(CaseEventKind.Corrected, now, command.By, fields, command.Via));
        return events.Count == 0 ? new Decision.Nothing() : new Decision.Change(after, events, Effects(@case, after, region));
    }

    public static Decision Move(Case @case, OutcomeCommand.Move command, Instant now, Region region)
    {
        if (region.FindGemeente(command.Gemeente) is not { } gemeente)
            return new Decision.Refused(Refusal.UnknownCode, command.Gemeente);
        if (@case.Gemeente is not { } left)
            return new Decision.Refused(Refusal.GemeenteNeeded);
        if (left == gemeente.Name)
            return new Decision.Nothing();
        var after = @case with { Gemeente = gemeente.Name, EarlierGemeenten = [.. @case.EarlierGemeenten, new EarlierGemeente(left, now)] };
        return new Decision.Change(after, [new CaseEvent(CaseEventKind.Moved, now, command.By, gemeente.Name, command.Via)], Effects(@case, after, region));
    }

    // A colleague for another gemeente is chosen only while nobody has the case.
    private static IReadOnlyList<Effect> Effects(Case before, Case after, Region region)
    {
        var effects = LedgerDiff.Between(before, after, region);
        return after.Gemeente != before.Gemeente && after.TakenOver is null ? [.. effects, new Effect.Enqueue(Step.Routing)] : effects;
    }

    private static string? ChangedMeanwhile(Case @case, OutcomeCommand.Correct command) =>
        Meanwhile.Changed(command.Gemeente, @case.Gemeente) ? nameof(command.Gemeente)
        : Meanwhile.Changed(command.Verwijzer, @case.Verwijzer) ? nameof(command.Verwijzer)
        : Meanwhile.Changed(command.Question, @case.Question) ? nameof(command.Question)
        : Meanwhile.Changed(command.Urgency, @case.Urgency) ? nameof(command.Urgency)
        : Meanwhile.Changed(command.AgeBand, @case.AgeBand) ? nameof(command.AgeBand)
        : Meanwhile.Changed(command.Children, @case.Children) ? nameof(command.Children)
        : null;

    private static IEnumerable<string> Fields(Case before, Case after)
    {
        if (after.Verwijzer != before.Verwijzer)
            yield return $"Verwijzer={after.Verwijzer}";
        if (after.Question != before.Question)
            yield return $"Question={after.Question}";
        if (after.Urgency != before.Urgency)
            yield return $"Urgency={after.Urgency}";
        if (after.AgeBand != before.AgeBand)
            yield return $"AgeBand={after.AgeBand}";
        if (after.Children != before.Children)
            yield return string.Create(CultureInfo.InvariantCulture, $"Children={after.Children}");
    }
}
