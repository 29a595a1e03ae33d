using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Outcome;

/// <summary>What colleagues do on the pages. A POST is not redelivered, so a message that finishes it is put on the queue first.</summary>
public sealed class PageWork(Casework casework, CaseStore store, Outbox outbox, StepQueues queues, Region region, CaseIdentity identity, TimeProvider time)
{
    private static readonly Duration FlushAfter = Duration.FromSeconds(60);

    /// <summary>Takes a colleague's decision on a case; null when there is no such case.</summary>
    public async Task<Decision?> RunAsync(CaseNumber number, OutcomeCommand command, CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var owner = NewOwner();
        await queues.PutAsync(StepQueues.Outbox, new OutboxPointer(number.Value, owner, Attempt: 0), now + FlushAfter, cancellation);
        // Once begun it is finished, also when the reader walks away.
        var done = await casework.RunAsync(number, owner, @case => OutcomeRules.Decide(@case, command, now, region, identity), CancellationToken.None);
        return done?.Decision;
    }

    /// <summary>
    /// Takes a case that another belongs with: the same child, or the same question. The later of the two follows the earlier one, so
    /// the command may land on the other case.
    /// </summary>
    public async Task<Decision?> LinkAsync(CaseNumber number, CaseNumber? other, Colleague me, CancellationToken cancellation)
    {
        var (one, two) = (await FirstAsync(number, cancellation), other is { } named ? await FirstAsync(named, cancellation) : null);
        if (one is null)
            return null;
        if (two is null || one.Number == two.Number)
            return new Decision.Refused(two is null ? Refusal.UnknownCase : Refusal.SameCase);
        var (first, later) = (one.ReceivedAt, one.Number.Value).CompareTo((two.ReceivedAt, two.Number.Value)) < 0 ? (one, two) : (two, one);
        return await RunAsync(later.Number, new OutcomeCommand.LinkChild(me.Id, first), cancellation);
    }

    /// <summary>Merges a case into another; the other must be there.</summary>
    public async Task<Decision?> MergeAsync(CaseNumber number, CaseNumber? other, Colleague me, CancellationToken cancellation)
    {
        var into = other is { } named ? (await store.LoadAsync(named, cancellation))?.Case : null;
        return await RunAsync(number, new OutcomeCommand.Merge(me.Id, into), cancellation);
    }

    /// <summary>Registers a phone call: once, however often its form is sent.</summary>
    /// <returns>The decision, and the number of the case.</returns>
    public async Task<(Decision Decision, CaseNumber Number)> RegisterPhoneAsync(string formId, PhoneCall call, CancellationToken cancellation)
    {
        var key = identity.OfForm(formId);
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var decision = PhoneRegistration.Decide(call, key, now, region);
        if (decision is not Decision.Change change)
            return (decision, key.Number);
        const string owner = "phone";
        await queues.PutAsync(StepQueues.Outbox, new OutboxPointer(key.Number.Value, owner, Attempt: 0), now + FlushAfter, cancellation);
        var file = await store.InsertAsync(change, owner, CancellationToken.None) ?? await store.LoadAsync(key.Number, CancellationToken.None);
        await outbox.DispatchAsync(file!, owner, attempt: 0, CancellationToken.None);
        return (decision, key.Number);
    }

    // The first case of the child that a case is about; links point only backwards in time, so this ends.
    private async Task<Case?> FirstAsync(CaseNumber number, CancellationToken cancellation)
    {
        while (await store.LoadAsync(number, cancellation) is { Case: { } @case })
        {
            if (@case.SameChildAs is not { } first)
                return @case;
            number = first;
        }

        return null;
    }

    // Each press of a button is its own: two at once don't carry out each other's effects.
    private static string NewOwner() => $"page-{Guid.NewGuid():N}"[..17];

    /// <summary>Puts on the trail that somebody wanted to see a case and may not; nothing when there is no such case.</summary>
    public Task NoteRefusedAsync(CaseNumber number, Account who, CancellationToken cancellation)
    {
        var refused = new CaseEvent(CaseEventKind.AccessRefused, Instant.FromDateTimeOffset(time.GetUtcNow()), who.Id, Via: Channel.Page);
        return casework.RunAsync(number, NewOwner(), @case => new Decision.Change(@case, [refused], []), cancellation);
    }

    /// <summary>Puts on the trail that a colleague looked; the case as it was read, or null when there is no such case.</summary>
    public async Task<CaseFile?> LookAsync(CaseNumber number, Colleague me, CaseEventKind kind, string? detail, CancellationToken cancellation)
    {
        var happened = new CaseEvent(kind, Instant.FromDateTimeOffset(time.GetUtcNow()), me.Id, detail, Channel.Page);
        var done = await casework.RunAsync(number, NewOwner(), @case => new Decision.Change(@case, [happened], []), cancellation);
        return done?.File;
    }
}
