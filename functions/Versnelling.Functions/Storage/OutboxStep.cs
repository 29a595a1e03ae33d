using Microsoft.Azure.Functions.Worker;

namespace Versnelling.Functions.Storage;

/// <summary>Carries out committed effects that had to wait.</summary>
public sealed class OutboxStep(CaseStore store, Outbox outbox)
{
    [Function("Outbox")]
    public async Task OnWaiting([QueueTrigger(StepQueues.Outbox)] OutboxPointer pointer, CancellationToken cancellation)
    {
        if (await store.LoadAsync(pointer.Partition, cancellation) is { } file)
            await outbox.DispatchAsync(file, pointer.Owner, [.. file.Pending.Where(p => p.Owner == pointer.Owner)], pointer.Attempt, cancellation);
    }
}
