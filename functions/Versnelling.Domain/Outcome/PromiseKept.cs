using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Outcome;

/// <summary>Whether the promise of a case was kept, and why not.</summary>
public static class PromiseKept
{
    extension(Case @case)
    {
        /// <summary>Whether contact came too late, or has not come in time. What came by telephone or was split off promises nothing.</summary>
        public bool IsPromiseBroken =>
            @case is { Origin: CaseOrigin.Mail, SplitFrom: null } && (@case.Contact is { } contact ? contact.At > @case.DueAt : @case.MissedAt is not null);
    }

    internal static Decision Explain(Case @case, OutcomeCommand.Explain command, Instant now, Region region)
    {
        if (!@case.IsPromiseBroken || @case.MissedReason == command.Reason)
            return new Decision.Nothing();
        var after = @case with { MissedReason = command.Reason };
        return new Decision.Change(after, [new CaseEvent(CaseEventKind.MissExplained, now, command.By, command.Reason.ToString(), command.Via)], LedgerDiff.Between(@case, after, region));
    }
}
