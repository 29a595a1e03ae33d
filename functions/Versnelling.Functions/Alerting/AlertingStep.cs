using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Alerting;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Alerting;

/// <summary>Alerts the chosen colleague by mail and Teams.</summary>
public sealed class AlertingStep(Casework casework, TimeProvider time)
{
    [Function("Alerting")]
    public Task OnAlert([QueueTrigger(StepQueues.Alerts)] CasePointer message, CancellationToken cancellation) =>
        casework.RunAsync(CaseNumber.Parse(message.Case), "alerting",
            @case => AlertingDecision.Decide(@case, Instant.FromDateTimeOffset(time.GetUtcNow())), cancellation);
}
