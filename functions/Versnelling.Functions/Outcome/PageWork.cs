using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Outcome;

/// <summary>What colleagues do on the pages. A POST is not redelivered, so a message that finishes it is put on the queue first.</summary>
public sealed class PageWork(Casework casework, StepQueues queues, Region region, TimeProvider time)
{
    private static readonly Duration FlushAfter = Duration.FromSeconds(60);

    /// <summary>Takes a colleague's decision on a case; null when there is no such case.</summary>
    public async Task<Decision?> RunAsync(CaseNumber number, OutcomeCommand command, CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var owner = NewOwner();
        await queues.PutAsync(StepQueues.Outbox, new OutboxPointer(number.Value, owner, Attempt: 0), now + FlushAfter, cancellation);
        // Once begun it is finished, also when the reader walks away.
        var done = await casework.RunAsync(number, owner, @case => OutcomeRules.Decide(@case, command, now, region), CancellationToken.None);
        return done?.Decision;
    }

    // Each press of a button is its own: two at once don't carry out each other's effects.
    private static string NewOwner() => $"page-{Guid.NewGuid():N}"[..17];

    /// <summary>Puts on the trail that a colleague looked; the case as it was read, or null when there is no such case.</summary>
    public async Task<CaseFile?> LookAsync(CaseNumber number, Colleague me, CaseEventKind kind, string? detail, CancellationToken cancellation)
    {
        var happened = new CaseEvent(kind, Instant.FromDateTimeOffset(time.GetUtcNow()), me.Id, detail);
        var done = await casework.RunAsync(number, NewOwner(), @case => new Decision.Change(@case, [happened], []), cancellation);
        return done?.File;
    }
}
