using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>Decides what a colleague's command does to a case and to the ledger.</summary>
public static class OutcomeRules
{
    /// <summary>
    /// Decides a command. Every change of the case brings along exactly the ledger rows that differ because of it, so the
    /// ledger is always what the cases say.
    /// </summary>
    public static Decision Decide(Case @case, OutcomeCommand command, Instant now, Region region) => command switch
    {
        OutcomeCommand.TakeOver takeOver => TakeOver(@case, takeOver, now),
        OutcomeCommand.Register register => Registration.Decide(@case, register, now, region),
        OutcomeCommand.SetGemeente set => SetGemeente(@case, set, now, region),
        OutcomeCommand.Close close => Closing.Close(@case, close, now),
        OutcomeCommand.Reopen reopen => Closing.Reopen(@case, reopen.By, now),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "There is no such command."),
    };

    private static Decision TakeOver(Case @case, OutcomeCommand.TakeOver command, Instant now)
    {
        if (@case.TakenOver is { } taken)
        {
            return taken.Person == command.By
                ? new Decision.Nothing()
                : new Decision.Refused(Refusal.TakenOverBySomebodyElse, taken.Person);
        }

        return new Decision.Change(
            @case with { TakenOver = new TakenOver(command.By, now) },
            [new CaseEvent(CaseEventKind.TakenOver, now, command.By)],
            []);
    }

    private static Decision SetGemeente(Case @case, OutcomeCommand.SetGemeente command, Instant now, Region region)
    {
        if (region.FindGemeente(command.Gemeente) is not { } gemeente)
            return new Decision.Refused(Refusal.UnknownCode, command.Gemeente);
        if (@case.Gemeente == gemeente.Name)
            return new Decision.Nothing();

        var moved = @case with { Gemeente = gemeente.Name, GemeenteCandidates = [] };
        var effects = LedgerDiff.Between(@case, moved, region);
        if (@case.TakenOver is null)
            effects = [.. effects, new Effect.Enqueue(Step.Routing)];
        return new Decision.Change(moved, [new CaseEvent(CaseEventKind.GemeenteSet, now, command.By, gemeente.Name)], effects);
    }
}
