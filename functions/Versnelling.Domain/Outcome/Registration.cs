using System.Globalization;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>Decides <see cref="OutcomeCommand.Register"/>.</summary>
internal static class Registration
{
    private const int MostChildren = 20;

    public static Decision Decide(Case @case, OutcomeCommand.Register command, Instant now, Region region)
    {
        if (Refuse(@case, command, region) is { } refused)
            return refused;

        var after = @case with
        {
            TakenOver = @case.TakenOver ?? new TakenOver(command.By, now),
            Contact = @case.Contact ?? new Contact(command.By, now, command.Contact!.Value),
            Interventions = Interventions(@case, command, now, region),
            Result = command.Result is null ? null : Keep(@case.Result, command.Result) ?? new Registered(command.Result, now),
            Children = command.Children ?? @case.Children,
        };
        var events = Events(@case, after, command.By, now);
        if (events.Count == 0)
            return new Decision.Nothing();

        var effects = LedgerDiff.Between(@case, after, region);
        if (@case.Contact is null)
            effects = [.. effects, new Effect.Unwatch(@case.DueAt)];
        return new Decision.Change(after, events, effects);
    }

    private static Decision.Refused? Refuse(Case @case, OutcomeCommand.Register command, Region region)
    {
        if (command.Interventions.FirstOrDefault(code => !Known(code, region.Interventions, @case.Interventions)) is { } intervention)
            return new Decision.Refused(Refusal.UnknownCode, intervention);
        if (command.Result is { } result && !Known(result, region.Results, @case.Result is { } current ? [current] : []))
            return new Decision.Refused(Refusal.UnknownCode, result);
        if (command.Children is < 1 or > MostChildren)
            return new Decision.Refused(Refusal.ChildrenOutOfRange);
        if (@case.Gemeente is null)
            return new Decision.Refused(Refusal.GemeenteNeeded);
        return @case.Contact is null && command.Contact is null ? new Decision.Refused(Refusal.ContactNeeded) : null;
    }

    // A code that the case already has may stay after the region has dropped it.
    private static bool Known(string code, IReadOnlyList<RegisterCode> register, IReadOnlyList<Registered> present) =>
        register.Any(r => r.Code == code) || present.Any(r => r.Code == code);

    // In the register's order, so that the order of clicking leaves no trace.
    private static List<Registered> Interventions(Case @case, OutcomeCommand.Register command, Instant now, Region region)
    {
        var order = region.Interventions.Select(r => r.Code).Concat(@case.Interventions.Select(r => r.Code)).Distinct();
        return [.. order
            .Where(command.Interventions.Contains)
            .Select(code => @case.Interventions.FirstOrDefault(r => r.Code == code) ?? new Registered(code, now))];
    }

    private static Registered? Keep(Registered? present, string code) => present?.Code == code ? present : null;

    private static List<CaseEvent> Events(Case before, Case after, string by, Instant now)
    {
        var events = new List<CaseEvent>();
        if (before.TakenOver is null)
            events.Add(new CaseEvent(CaseEventKind.TakenOver, now, by));
        var codes = string.Join(' ', Changes(before, after));
        if (codes.Length > 0)
            events.Add(new CaseEvent(CaseEventKind.Registered, now, by, codes));
        return events;
    }

    /// <summary>What changed, as codes, withdrawn ones with a minus: <c>Phone -Maatwerk Versnellingstafel Children=2</c>.</summary>
    private static IEnumerable<string> Changes(Case before, Case after)
    {
        if (before.Contact is null && after.Contact is { } contact)
            yield return contact.Kind.ToString();
        var was = Codes(before);
        var now = Codes(after);
        foreach (var code in was.Except(now))
            yield return "-" + code;
        foreach (var code in now.Except(was))
            yield return code;
        if (before.Children != after.Children)
            yield return string.Create(CultureInfo.InvariantCulture, $"Children={after.Children}");
    }

    private static List<string> Codes(Case @case) =>
        [.. @case.Interventions.Select(r => r.Code), .. @case.Result is { } result ? [result.Code] : Array.Empty<string>()];
}
