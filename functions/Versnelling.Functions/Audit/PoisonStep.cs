using Azure.Data.Tables;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using NodaTime;
using NodaTime.Text;
using Versnelling.Domain.Cases;
using Versnelling.Functions.Storage;

namespace Versnelling.Functions.Audit;

/// <summary>
/// Messages that failed for good: recorded, so that <c>ret requeue</c> can put them back, and the administrator is told. A message
/// is only a pointer, so nothing personal is kept here.
/// </summary>
public sealed class PoisonStep(CaseStore store, Outbox outbox, TimeProvider time)
{
    private const string Owner = "poison";

    [Function("PoisonMail")]
    public Task OnMail([QueueTrigger(StepQueues.MailReceived + PoisonRecord.QueueSuffix)] QueueMessage message, CancellationToken cancellation) => RecordAsync(StepQueues.MailReceived, message, cancellation);

    [Function("PoisonRequest")]
    public Task OnRequest([QueueTrigger(StepQueues.Requests + PoisonRecord.QueueSuffix)] QueueMessage message, CancellationToken cancellation) => RecordAsync(StepQueues.Requests, message, cancellation);

    [Function("PoisonAlert")]
    public Task OnAlert([QueueTrigger(StepQueues.Alerts + PoisonRecord.QueueSuffix)] QueueMessage message, CancellationToken cancellation) => RecordAsync(StepQueues.Alerts, message, cancellation);

    [Function("PoisonPromise")]
    public Task OnPromise([QueueTrigger(StepQueues.Promises + PoisonRecord.QueueSuffix)] QueueMessage message, CancellationToken cancellation) => RecordAsync(StepQueues.Promises, message, cancellation);

    [Function("PoisonOutbox")]
    public Task OnOutbox([QueueTrigger(StepQueues.Outbox + PoisonRecord.QueueSuffix)] QueueMessage message, CancellationToken cancellation) => RecordAsync(StepQueues.Outbox, message, cancellation);

    [Function("PoisonKin")]
    public Task OnKin([QueueTrigger(StepQueues.Kin + PoisonRecord.QueueSuffix)] QueueMessage message, CancellationToken cancellation) => RecordAsync(StepQueues.Kin, message, cancellation);

    private async Task RecordAsync(string queue, QueueMessage message, CancellationToken cancellation)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var partition = PoisonRecord.Partition(queue, message.Body.ToString());
        var record = new TableEntity
        {
            ["Queue"] = queue,
            ["Message"] = message.Body.ToString(),
            ["At"] = InstantPattern.ExtendedIso.Format(now),
        };
        Effect[] notice = [new Effect.Send(new Letter(LetterKind.Poisoned, Recipient.Administrator, $"poison-{message.MessageId}", now, queue))];
        if (await store.InsertAsync(partition, PoisonRecord.Row, record, notice, Owner, cancellation) is { } created)
            await outbox.DispatchAsync(created, Owner, attempt: 0, cancellation);
        else if (await store.LoadAsync(partition, cancellation) is { } existing)
            await outbox.DispatchAsync(existing, Owner, attempt: 0, cancellation);
    }
}
