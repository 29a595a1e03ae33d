using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Web;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Versnelling.EndToEnd.Tests.Harness;

/// <summary>
/// Holds messages with a delay until the fake clock reaches them: Azurite counts delays on the real clock. A held message is on no
/// queue, so what it says is put when its time comes.
/// </summary>
public sealed class HeldMessages(FakeClock clock)
{
    private readonly ConcurrentDictionary<Guid, (Instant Due, string Queue, Func<Task> Put)> _held = new();

    /// <summary>How many messages for this queue wait for their time.</summary>
    public int Count(string queue) => _held.Values.Count(h => h.Queue == queue);

    /// <summary>Puts what is due by now.</summary>
    public async Task ReleaseAsync()
    {
        foreach (var (id, held) in _held.Where(h => h.Value.Due <= clock.Now).ToList())
        {
            if (_held.TryRemove(id, out _))
                await held.Put();
        }
    }

    public void Hold(string queue, Duration delay, Func<Task> put) => _held[Guid.NewGuid()] = (clock.Now + delay, queue, put);
}

/// <summary>Takes delayed messages out of the requests to the queue service.</summary>
public sealed class HoldPolicy(HeldMessages held, Func<string, QueueClient> direct, Action mayAct) : HttpPipelinePolicy
{
    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var uri = message.Request.Uri.ToUri();
        var delay = HttpUtility.ParseQueryString(uri.Query)["visibilitytimeout"];
        if (message.Request.Method != RequestMethod.Post || !uri.AbsolutePath.EndsWith("/messages", StringComparison.Ordinal) || delay is null or "0")
        {
            await ProcessNextAsync(message, pipeline);
            return;
        }

        mayAct();
        var queue = uri.AbsolutePath.Split('/')[^2];
        using var body = new MemoryStream();
        await message.Request.Content!.WriteToAsync(body, message.CancellationToken);
        var text = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(body.ToArray()).TrimStart('\uFEFF')).Root!.Value;
        held.Hold(queue, Duration.FromSeconds(int.Parse(delay, System.Globalization.CultureInfo.InvariantCulture)),
            () => direct(queue).SendMessageAsync(text));
        message.Response = new PutAnswer(message.Request.ClientRequestId);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) => ProcessNext(message, pipeline);

    private sealed class PutAnswer(string requestId) : Azure.Response
    {
        public override int Status => 201;

        public override string ReasonPhrase => "Created";

        public override Stream? ContentStream { get; set; } = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><QueueMessagesList><QueueMessage><MessageId>held</MessageId><InsertionTime>Tue, 03 Nov 2026 09:00:00 GMT</InsertionTime><ExpirationTime>Fri, 31 Dec 9999 23:59:59 GMT</ExpirationTime><PopReceipt>held</PopReceipt><TimeNextVisible>Tue, 03 Nov 2026 09:00:00 GMT</TimeNextVisible></QueueMessage></QueueMessagesList>"));

        public override string ClientRequestId { get; set; } = requestId;

        public override void Dispose() => ContentStream?.Dispose();

        protected override bool ContainsHeader(string name) => false;

        protected override IEnumerable<HttpHeader> EnumerateHeaders() => [];

        protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }

        protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
        {
            values = null;
            return false;
        }
    }
}

public static class FakeTime
{
    /// <summary>Runs a host on a fake clock; <paramref name="mayAct"/> throws when it may do nothing any more.</summary>
    public static void UseFakeTime(this IServiceCollection services, FakeClock clock, HeldMessages held, Action? mayAct = null)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        services.AddSingleton<Action<QueueClientOptions>>(provider => options =>
        {
            var connection = provider.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()["AzureWebJobsStorage"]!;
            options.AddPolicy(new HoldPolicy(held, queue => new QueueClient(connection, queue), mayAct ?? (() => { })), HttpPipelinePosition.PerCall);
        });
    }
}
