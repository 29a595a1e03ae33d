using Microsoft.Azure.Functions.Worker;

namespace Versnelling.Functions.Storage;

/// <summary>Carries out committed effects that had to wait.</summary>
public sealed class OutboxStep(CaseStore store, Outbox outbox)
{
    [Function("Outbox")]
    public async Task OnWaiting([QueueTrigger(StepQueues.Outbox)] OutboxPointer message, CancellationToken cancellation)
    {
        if (await store.LoadAsync(message.Partition, cancellation) is { } file)
            await outbox.DispatchAsync(file, message.Owner, message.Attempt, cancellation);
    }
}
