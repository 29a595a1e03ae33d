using Microsoft.Azure.Functions.Worker;

namespace Versnelling.Functions.Intake;

/// <summary>The timer of the sweep. The worker makes a new object for each run, so what a sweep remembers is in the sweep that all share.</summary>
public sealed class SweepStep(Sweep sweep)
{
    [Function(nameof(Sweep))]
    public Task OnTimer([TimerTrigger("%Sweep:Schedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellation) => sweep.RunAsync(cancellation);
}
