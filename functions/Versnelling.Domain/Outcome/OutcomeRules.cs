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
    public static Decision Decide(Case @case, OutcomeCommand command, Instant now, Region region, CaseIdentity identity) => command switch
    {
        _ when @case.MergedInto is { } into => new Decision.Refused(Refusal.Merged, into.Value),
        OutcomeCommand.TakeOver takeOver => TakeOver(@case, takeOver, now),
        OutcomeCommand.Register register => Registration.Decide(@case, register, now, region),
        OutcomeCommand.Correct correct => Correction.Decide(@case, correct, now, region),
        OutcomeCommand.Move move => Correction.Move(@case, move, now, region),
        OutcomeCommand.HandOver handOver => HandOver(@case, handOver, now, region, identity),
        OutcomeCommand.LinkChild link => KinCommands.Link(@case, link, now, region),
        OutcomeCommand.UnlinkChild unlink => KinCommands.Unlink(@case, unlink, now, region),
        OutcomeCommand.Split split => KinCommands.Split(@case, split, now, region, identity),
        OutcomeCommand.Merge merge => KinCommands.Merge(@case, merge, now, region),
        OutcomeCommand.Explain explain => PromiseKept.Explain(@case, explain, now, region),
        OutcomeCommand.Close close => Closing.Close(@case, close, now),
        OutcomeCommand.Reopen reopen => Closing.Reopen(@case, reopen.By, now, reopen.Via),
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
            [new CaseEvent(CaseEventKind.TakenOver, now, command.By, Via: command.Via)],
            []);
    }

    private static Decision HandOver(Case @case, OutcomeCommand.HandOver command, Instant now, Region region, CaseIdentity identity)
    {
        if (region.FindColleague(command.To) is not { } colleague)
            return new Decision.Refused(Refusal.UnknownColleague, command.To);
        if (@case.TakenOver?.Person == colleague.Id)
            return new Decision.Nothing();
        // Always an alert of its own: a second hand-over to the same colleague is a mail of its own.
        var alert = @case.NewAlert(colleague.Id, [new Reason(ReasonKind.HandedOver, Person: command.By)], identity, now) with { SentAt = now };
        return new Decision.Change(
            @case with { TakenOver = new TakenOver(colleague.Id, now), Alerts = [.. @case.Alerts, alert] },
            [new CaseEvent(CaseEventKind.HandedOver, now, command.By, colleague.Id, command.Via)],
            colleague.Id == command.By
                ? []
                : [new Effect.Send(new Letter(LetterKind.HandedOver, Recipient.Colleague(colleague.Id), $"handed.{alert.Detail}", now, alert.Detail))]);
    }
}
