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
public sealed partial class Outbox(CaseStore store, StepQueues queues, LedgerRows ledger, PromiseIndex index, FiledIndex filed, CaseIndex cases, LetterDelivery letters, AlertCards cards, TimeProvider time, ILogger<Outbox> logger)
{
    // A weekend's outage drops nothing, and what waited it out in a queue still gets its tries.
    private static readonly Duration Deadline = Duration.FromHours(72);
    private const int FewestAttempts = 10;
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
        var broken = new List<Exception>();
        for (var due = row.Effects; due.Count > 0;)
        {
            var outcomes = await Task.WhenAll(due.Select(effect => TryAsync(file, effect, attempt, broken, cancellation)));
            waiting.AddRange(outcomes.Where(o => o.Outcome is Delivery.Later).Select(o => o.Effect));
            due = [.. outcomes.Where(o => o.Outcome is Delivery.Refused).Select(o => Notice(o.Effect)).OfType<Effect>()];
            var events = outcomes.Select(o => Trail(o.Effect, o.Outcome)).OfType<CaseEvent>().ToList();
            if (events.Count > 0 || waiting.Count + due.Count < row.Effects.Count)
                row = await store.RecordAsync(file, row with { Effects = [.. waiting, .. due] }, events);
        }

        // What broke is tried again with its message; what was done beside it is put down and not done again.
        if (broken.Count > 0)
            throw new AggregateException(broken);
        if (waiting.Count > 0)
        {
            Log.Waiting(logger, file.Partition, row.Owner, attempt + 1);
            await queues.PutAsync(StepQueues.Outbox, new OutboxPointer(file.Partition, row.Owner, attempt + 1), Now + Wait(attempt), cancellation);
        }
    }

    private async Task<(Effect Effect, Delivery Outcome)> TryAsync(CaseFile file, Effect effect, int attempt, List<Exception> broken, CancellationToken cancellation)
    {
        try
        {
            return (effect, await CarryOutAsync(file, effect, attempt, cancellation));
        }
#pragma warning disable CA1031 // Whatever broke is thrown again, once what was done beside it is put down.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            lock (broken)
                broken.Add(problem);
            return (effect, Delivery.Later);
        }
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private async Task<Delivery> CarryOutAsync(CaseFile file, Effect effect, int attempt, CancellationToken cancellation)
    {
        switch (effect)
        {
            case Effect.Enqueue(var step, var notBefore):
                await queues.PutAsync(StepQueues.Of(step), new CasePointer(file.Partition), notBefore, cancellation);
                return Delivery.Done;
            case Effect.Count(var entry):
                await ledger.SettleAsync(file.Partition, entry.Month, entry.Row, entry, cancellation);
                return Delivery.Done;
            case Effect.Uncount(var month, var row):
                await ledger.SettleAsync(file.Partition, month, row, null, cancellation);
                return Delivery.Done;
            case Effect.Watch(var dueAt):
                await index.AddAsync(dueAt, file.Partition, cancellation);
                return Delivery.Done;
            case Effect.Unwatch(var dueAt):
                await index.RemoveAsync(dueAt, file.Partition, cancellation);
                return Delivery.Done;
            case Effect.ListFiled(var receivedAt, var filedAt):
                await filed.AddAsync(receivedAt, filedAt, file.Partition, cancellation);
                return Delivery.Done;
            case Effect.Relist:
                await cases.RelistAsync(file.Partition, file.Case, cancellation);
                return Delivery.Done;
            case Effect.Tell(var other, var message):
                await queues.PutAsync(StepQueues.Kin, new KinPointer(other.Value, file.Partition, message), notBefore: null, cancellation);
                return Delivery.Done;
            case Effect.Send(var letter):
                return Bounded(await letters.DeliverAsync(letter, file, cancellation), letter.At, attempt);
            case Effect.PostCard(var number) when file.Case?.Alerts.FirstOrDefault(a => a.Number == number) is { } alert:
                return Bounded(await cards.PostAsync(file.Case, alert, cancellation), alert.At, attempt);
            default:
                return Delivery.Done;
        }
    }

    private Delivery Bounded(Delivery outcome, Instant decidedAt, int attempt) =>
        outcome is Delivery.Later && attempt >= FewestAttempts && Now > decidedAt + Deadline ? Delivery.Refused : outcome;

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
