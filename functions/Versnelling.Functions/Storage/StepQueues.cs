using Azure.Storage.Queues;
using NodaTime;
using Versnelling.Domain.Cases;

namespace Versnelling.Functions.Storage;

/// <summary>The queues between the steps. A message is a pointer, never content, and lives until it is handled.</summary>
public sealed class StepQueues(QueueServiceClient service, TimeProvider time)
{
    public const string MailReceived = "mail-received";
    public const string Requests = "requests";
    public const string Alerts = "alerts";
    public const string Promises = "promises";
    public const string Outbox = "outbox";
    public const string Kin = "kin";

    /// <summary>All queues that a step reads.</summary>
    public static IReadOnlyList<string> Names { get; } = [MailReceived, Requests, Alerts, Promises, Outbox, Kin];

    // A queue refuses a longer delay; a step that comes early waits again.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ForEver = TimeSpan.FromSeconds(-1);

    private readonly Dictionary<string, QueueClient> _queues = Names.ToDictionary(name => name, service.GetQueueClient, StringComparer.Ordinal);

    /// <summary>The queue that a step of a case reads.</summary>
    public static string Of(Step step) => step switch
    {
        Step.Routing => Requests,
        Step.Alerting => Alerts,
        Step.Promise => Promises,
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "This step has no queue."),
    };

    /// <summary>Puts a message on a queue, visible at once or at a time.</summary>
    public Task PutAsync<T>(string queue, T message, Instant? notBefore, CancellationToken cancellation)
    {
        var delay = notBefore is { } at ? at.ToDateTimeOffset() - time.GetUtcNow() : TimeSpan.Zero;
        return PutTextAsync(queue, StoredJson.Write(message), delay, cancellation);
    }

    /// <summary>Puts a message as it stands on a queue.</summary>
    public Task PutTextAsync(string queue, string text, TimeSpan delay, CancellationToken cancellation) =>
        _queues[queue].SendMessageAsync(BinaryData.FromString(text), visibilityTimeout: Bounded(delay), timeToLive: ForEver, cancellation);

    // The service counts whole seconds; cut off, a message would come early and be put back again and again.
    private static TimeSpan? Bounded(TimeSpan delay) =>
        delay <= TimeSpan.Zero ? null : delay < LongestDelay ? TimeSpan.FromSeconds(Math.Ceiling(delay.TotalSeconds)) : LongestDelay;
}

/// <summary>A mail that waits in the mailbox.</summary>
/// <param name="Mail">Its place there.</param>
/// <param name="AsRequest">The colleague, by id, who said that it is a request after all; null when nobody did.</param>
public sealed record MailPointer(string Mail, string? AsRequest = null);

/// <summary>A case that a step should look at.</summary>
/// <param name="Case">The case number.</param>
public sealed record CasePointer(string Case);

/// <summary>What one case tells another.</summary>
/// <param name="Case">The number of the case that is told.</param>
/// <param name="Teller">The number of the case that tells.</param>
/// <param name="Message">What about.</param>
public sealed record KinPointer(string Case, string Teller, KinMessage Message);

/// <summary>Effects that wait to be carried out.</summary>
/// <param name="Partition">Where they lie.</param>
/// <param name="Owner">The step that committed them.</param>
/// <param name="Attempt">How often it was tried.</param>
public sealed record OutboxPointer(string Partition, string Owner, int Attempt);
