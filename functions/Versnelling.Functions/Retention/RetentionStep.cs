using Microsoft.Azure.Functions.Worker;

namespace Versnelling.Functions.Retention;

/// <summary>The nightly timer of forgetting.</summary>
public sealed class RetentionStep(RetentionWork work)
{
    [Function("Retention")]
    public Task OnTimer([TimerTrigger("%Retention:Schedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellation) => work.RunAsync(cancellation);
}
