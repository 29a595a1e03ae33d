using Microsoft.Extensions.Logging;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Functions.Mail;
using Versnelling.Functions.Teams;

namespace Versnelling.Functions.Storage;

/// <summary>
/// Carries out committed effects, at least once. What a provider can't take now stays and is tried again later, longer and
/// longer apart, until its deadline; what nobody will ever take is put on the trail and the administrator is told.
/// </summary>
public sealed partial class Outbox(CaseStore store, StepQueues queues, LedgerTable ledger, PromiseIndex index, LetterDelivery letters, AlertCards cards, TimeProvider time, ILogger<Outbox> logger)
{
    private static readonly Duration Deadline = Duration.FromHours(24);
    private static readonly Duration FirstWait = Duration.FromSeconds(30);
    private static readonly Duration LongestWait = Duration.FromMinutes(30);

    /// <summary>Carries out what a step committed and what an earlier delivery of its message left.</summary>
    public async Task DispatchAsync(CaseFile file, string owner, int attempt, CancellationToken cancellation)
    {
        foreach (var row in file.Pending.Where(row => row.Owner == owner))
            await DispatchAsync(file, row, attempt, cancellation);
    }

    private async Task DispatchAsync(CaseFile file, OutboxRow row, int attempt, CancellationToken cancellation)
    {
        var waiting = new List<Effect>();
        for (var due = row.Effects; due.Count > 0;)
        {
            var outcomes = await Task.WhenAll(due.Select(async effect => (Effect: effect, Outcome: await CarryOutAsync(file, effect, cancellation))));
            waiting.AddRange(outcomes.Where(o => o.Outcome is Delivery.Later).Select(o => o.Effect));
            due = [.. outcomes.Where(o => o.Outcome is Delivery.Refused).Select(o => Notice(o.Effect)).OfType<Effect>()];
            var events = outcomes.Select(o => Trail(o.Effect, o.Outcome)).OfType<CaseEvent>().ToList();
            if (events.Count > 0 || waiting.Count + due.Count < row.Effects.Count)
                await store.RecordAsync(file, row with { Effects = [.. waiting, .. due] }, events, cancellation);
        }

        if (waiting.Count > 0)
        {
            Log.Waiting(logger, file.Partition, row.Owner, attempt + 1);
            await queues.PutAsync(StepQueues.Outbox, new OutboxPointer(file.Partition, row.Owner, attempt + 1), Now + Wait(attempt), cancellation);
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private async Task<Delivery> CarryOutAsync(CaseFile file, Effect effect, CancellationToken cancellation)
    {
        switch (effect)
        {
            case Effect.Enqueue(var step, var notBefore):
                await queues.PutAsync(StepQueues.Of(step), new CasePointer(file.Partition), notBefore, cancellation);
                return Delivery.Done;
            case Effect.Count(var entry):
                await ledger.WriteAsync(entry, cancellation);
                return Delivery.Done;
            case Effect.Uncount(var month, var row):
                await ledger.DeleteAsync(month, row, cancellation);
                return Delivery.Done;
            case Effect.Watch(var dueAt):
                await index.AddAsync(dueAt, file.Partition, cancellation);
                return Delivery.Done;
            case Effect.Unwatch(var dueAt):
                await index.RemoveAsync(dueAt, file.Partition, cancellation);
                return Delivery.Done;
            case Effect.Send(var letter):
                return Bounded(await letters.DeliverAsync(letter, file, cancellation), letter.At);
            case Effect.PostCard(var number) when file.Case?.Alerts.FirstOrDefault(a => a.Number == number) is { } alert:
                return Bounded(await cards.PostAsync(file.Case, alert, cancellation), alert.At);
            default:
                return Delivery.Done;
        }
    }

    private Delivery Bounded(Delivery outcome, Instant decidedAt) =>
        outcome is Delivery.Later && Now > decidedAt + Deadline ? Delivery.Refused : outcome;

    private CaseEvent? Trail(Effect effect, Delivery outcome) => (effect, outcome) switch
    {
        (Effect.Send({ Kind: LetterKind.Alert } letter), Delivery.Done) => new CaseEvent(CaseEventKind.Alerted, Now, CaseEvent.System, letter.To.Person),
        (Effect.Send(var letter), Delivery.Done) => new CaseEvent(CaseEventKind.Mailed, Now, CaseEvent.System, letter.Kind.ToString()),
        (Effect.Send(var letter), Delivery.Refused) => new CaseEvent(CaseEventKind.NotMailed, Now, CaseEvent.System, letter.Kind.ToString()),
        (Effect.PostCard, Delivery.Refused) => new CaseEvent(CaseEventKind.NotMailed, Now, CaseEvent.System, "Teams"),
        _ => null,
    };

    private Effect.Send? Notice(Effect effect) => effect switch
    {
        // A notice that can't be delivered either is on the trail and in the log; another notice would follow it for ever.
        Effect.Send({ Kind: LetterKind.NotDelivered }) => null,
        Effect.Send(var letter) => Undelivered(letter.Kind.ToString(), letter.Step),
        Effect.PostCard(var number) => Undelivered("Teams", $"card.{number}"),
        _ => null,
    };

    private Effect.Send Undelivered(string kind, string step) =>
        new(new Letter(LetterKind.NotDelivered, Recipient.Administrator, $"undelivered.{step}", Now, kind));

    // Doubling, with up to a fifth more so that what failed together does not come back together.
    private static Duration Wait(int attempt)
    {
        var wait = Duration.Min(FirstWait * Math.Pow(2, Math.Min(attempt, 10)), LongestWait);
        return wait + wait * (Random.Shared.NextDouble() / 5);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Partition}: a provider did not take what {Owner} sends; attempt {Attempt} follows")]
        public static partial void Waiting(ILogger logger, string partition, string owner, int attempt);
    }
}

/// <summary>How handing something to a provider ended.</summary>
public enum Delivery
{
    /// <summary>The provider has it.</summary>
    Done,

    /// <summary>It may succeed later.</summary>
    Later,

    /// <summary>It never will: a person must look.</summary>
    Refused,
}
