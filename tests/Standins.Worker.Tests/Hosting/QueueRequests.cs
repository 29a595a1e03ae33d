using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Standins.Worker.Tests.Hosting;

/// <summary>The requests that a host's listeners sent to the queue service, as "METHOD path?query".</summary>
internal sealed class QueueRequests : HttpPipelineSynchronousPolicy
{
    private readonly ConcurrentQueue<string> _requests = new();

    public IEnumerable<string> Takes => _requests.Where(request => request.StartsWith("GET ", StringComparison.Ordinal));

    public IEnumerable<string> Updates => _requests.Where(request => request.StartsWith("PUT ", StringComparison.Ordinal) && request.Contains("popreceipt=", StringComparison.Ordinal));

    public void AddTo(FunctionsApplicationBuilder builder) =>
        builder.Services.AddSingleton<Action<QueueClientOptions>>(options => options.AddPolicy(this, HttpPipelinePosition.PerCall));

    public override void OnSendingRequest(HttpMessage message) =>
        _requests.Enqueue($"{message.Request.Method} {message.Request.Uri.ToUri().PathAndQuery}");
}
