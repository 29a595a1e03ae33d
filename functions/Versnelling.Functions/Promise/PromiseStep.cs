using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Promise;

/// <summary>Looks at a case when its time is up.</summary>
public sealed class PromiseStep(Casework casework, Region region, CaseIdentity identity, TimeProvider time)
{
    [Function("Promise")]
    public Task OnDue([QueueTrigger(StepQueues.Promises)] CasePointer message, CancellationToken cancellation) =>
        casework.RunAsync(CaseNumber.Parse(message.Case), "promise",
            @case => PromiseDecision.Decide(@case, region, identity, Instant.FromDateTimeOffset(time.GetUtcNow())), cancellation);
}
