using Microsoft.Azure.Functions.Worker;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Outcome;

/// <summary>The second half of linking, splitting and merging: one case hears what another was told.</summary>
public sealed class KinStep(Casework casework, CaseStore store, Outbox outbox, Region region, CaseIdentity identity, TimeProvider time)
{
    [Function("Kin")]
    public async Task OnKin([QueueTrigger(StepQueues.Kin)] KinPointer message, CancellationToken cancellation)
    {
        if (await store.LoadAsync(CaseNumber.Parse(message.Teller), cancellation) is not { Case: { } teller })
            return;
        var number = CaseNumber.Parse(message.Case);
        if (message.Message is KinMessage.SplitOff && await SplitAsync(teller, number, cancellation))
            return;
        await casework.RunAsync(number, Owner(message), @case => KinMessages.Receive(@case, teller, message.Message, Now, region), cancellation);
    }

    /// <summary>Makes the case that was split off; false when it is there already.</summary>
    private async Task<bool> SplitAsync(Case teller, CaseNumber number, CancellationToken cancellation)
    {
        var ordinal = teller.SplitOff.TakeWhile(s => s.Number != number).Count() + 1;
        if (KinMessages.SplitFrom(teller, identity.OfSplit(teller.Number, ordinal), Now, region) is not { } made
            || await store.InsertAsync(made, "kin", cancellation) is not { } created)
            return false;
        await outbox.DispatchAsync(created, "kin", attempt: 0, cancellation);
        return true;
    }

    private static string Owner(KinPointer message) => message.Message is KinMessage.SplitOff ? "kin" : $"kin-{message.Teller}-{message.Message}";

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());
}
