using System.Globalization;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>Decides <see cref="OutcomeCommand.Register"/>.</summary>
internal static class Registration
{
    internal const int MostChildren = 20;

    public static Decision Decide(Case @case, OutcomeCommand.Register command, Instant now, Region region)
    {
        if (Refuse(@case, command, now, region) is { } refused)
            return refused;

        var at = Moment(command.On, now, region);
        var after = @case with
        {
            TakenOver = @case.TakenOver ?? new TakenOver(command.Contact?.Person ?? command.By, now),
            Contact = @case.Contact ?? (command.Contact is { } made ? new Contact(made.Person, made.At ?? at, made.Kind) : null),
            Interventions = Merged(@case.Interventions, command.Interventions, command.WithdrawnInterventions, region.Interventions, at),
            Themes = Merged(@case.Themes, command.Themes, command.WithdrawnThemes, region.Themes, at),
            Result = Chosen(@case.Result, Meanwhile.Wanted(command.Result, @case.Result?.Code), at),
            Children = Meanwhile.Wanted(command.Children, @case.Children),
        };
        var events = Events(@case, after, command, now);
        if (events.Count == 0)
            return new Decision.Nothing();

        var effects = LedgerDiff.Between(@case, after, region);
        if (@case.Contact is null && after.Contact is not null)
            effects = [.. effects, new Effect.Unwatch(@case.DueAt)];
        return new Decision.Change(after, events, effects);
    }

    private static Decision.Refused? Refuse(Case @case, OutcomeCommand.Register command, Instant now, Region region)
    {
        var today = now.InZone(region.Zone).Date;
        if (command.Interventions.FirstOrDefault(code => !Known(code, region.Interventions, @case.Interventions, command.On ?? today)) is { } intervention)
            return new Decision.Refused(Refusal.UnknownCode, intervention);
        if (command.Themes.FirstOrDefault(code => !Known(code, region.Themes, @case.Themes, command.On ?? today)) is { } theme)
            return new Decision.Refused(Refusal.UnknownCode, theme);
        if (command.Result is { To: { } result } && !Known(result, region.Results, @case.Result is { } current ? [current] : [], command.On ?? today))
            return new Decision.Refused(Refusal.UnknownCode, result);
        if (command.Children is { To: < 1 or > MostChildren })
            return new Decision.Refused(Refusal.ChildrenOutOfRange);
        if (command.On > today || command.Contact?.At > now || command.Contact?.At < @case.ReceivedAt || command.On < @case.ReceivedAt.InZone(region.Zone).Date)
            return new Decision.Refused(Refusal.TimeOutOfRange);
        if (command.Contact is { } contact && region.FindColleague(contact.Person) is null)
            return new Decision.Refused(Refusal.UnknownColleague, contact.Person);
        if (@case.Gemeente is null)
            return new Decision.Refused(Refusal.GemeenteNeeded);
        if (@case.Contact is null && command.Contact is null)
            return new Decision.Refused(Refusal.ContactNeeded);
        if (Meanwhile.Changed(command.Result, @case.Result?.Code))
            return new Decision.Refused(Refusal.ChangedMeanwhile, nameof(command.Result));
        return Meanwhile.Changed(command.Children, @case.Children) ? new Decision.Refused(Refusal.ChangedMeanwhile, nameof(command.Children)) : null;
    }

    // Noon stands for a day of which no hour is known: in every zone of the country it is that day.
    private static Instant Moment(LocalDate? on, Instant now, Region region) =>
        on is { } day && day != now.InZone(region.Zone).Date ? day.At(new LocalTime(12, 0)).InZoneLeniently(region.Zone).ToInstant() : now;

    // A code that the case already has may stay after the region has dropped it.
    private static bool Known(string code, IReadOnlyList<RegisterCode> register, IReadOnlyList<Registered> present, LocalDate day) =>
        register.Any(r => r.Code == code && r.Holds(day)) || present.Any(r => r.Code == code);

    // In the register's order, so that the order of clicking leaves no trace.
    private static IReadOnlyList<Registered> Merged(
        IReadOnlyList<Registered> present, IReadOnlyList<string> added, IReadOnlyList<string> withdrawn, IReadOnlyList<RegisterCode> register, Instant at)
    {
        if (added.Count == 0 && withdrawn.Count == 0)
            return present;
        var order = register.Select(r => r.Code).Concat(present.Select(r => r.Code)).Distinct();
        return [.. order
            .Where(code => added.Contains(code) || (present.Any(r => r.Code == code) && !withdrawn.Contains(code)))
            .Select(code => present.FirstOrDefault(r => r.Code == code) ?? new Registered(code, at))];
    }

    private static Registered? Chosen(Registered? present, string? code, Instant at) =>
        code is null ? null : present?.Code == code ? present : new Registered(code, at);

    private static List<CaseEvent> Events(Case before, Case after, OutcomeCommand.Register command, Instant now)
    {
        var events = new List<CaseEvent>();
        var codes = string.Join(' ', Changes(before, after));
        if (codes.Length > 0)
        {
            if (before.TakenOver is null)
                events.Add(new CaseEvent(CaseEventKind.TakenOver, now, after.TakenOver!.Person, Via: command.Via));
            events.Add(new CaseEvent(CaseEventKind.Registered, now, command.By, codes, command.Via));
        }

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
        [.. @case.Interventions.Select(r => r.Code), .. @case.Result is { } result ? [result.Code] : Array.Empty<string>(), .. @case.Themes.Select(r => r.Code)];
}
