using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Routing;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Routing;

/// <summary>Chooses who is alerted.</summary>
public sealed class RoutingStep(Casework casework, Region region, CaseIdentity identity, TimeProvider time)
{
    [Function("Routing")]
    public Task OnRequest([QueueTrigger(StepQueues.Requests)] CasePointer message, CancellationToken cancellation) =>
        casework.RunAsync(CaseNumber.Parse(message.Case), "routing",
            @case => RoutingDecision.Decide(@case, region, identity, Instant.FromDateTimeOffset(time.GetUtcNow())), cancellation);
}
