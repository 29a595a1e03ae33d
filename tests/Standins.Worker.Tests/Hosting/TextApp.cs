using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Standins.Worker.Tests.Functions;

namespace Standins.Worker.Tests.Hosting;

/// <summary>An application with one queue function, that does what the test says.</summary>
internal sealed class TextApp
{
    public const string Queues = "AzureFunctionsJobHost:extensions:queues:";

    public Journal Journal { get; } = new();

    public QueueRequests Requests { get; } = new();

    /// <summary>Writes down the message and which try it is.</summary>
    public Task Note(string message, FunctionContext context, CancellationToken cancellation)
    {
        Journal.Write($"{message} {context.BindingContext.BindingData["DequeueCount"]}");
        return Task.CompletedTask;
    }

    public async Task Fail(string message, FunctionContext context, CancellationToken cancellation)
    {
        await Note(message, context, cancellation);
        throw new InvalidOperationException("stuk");
    }

    public Task<RunningHost> StartAsync(
        Func<string, FunctionContext, CancellationToken, Task> run, Dictionary<string, string?>? settings = null, TestQueue? work = null, TimeSpan? grace = null) =>
        RunningHost.StartAsync(
            "Text",
            builder =>
            {
                builder.Services.AddSingleton(new Behaviour(run));
                Requests.AddTo(builder);
                if (grace is { } limit)
                    builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = limit);
            },
            settings,
            work);
}
