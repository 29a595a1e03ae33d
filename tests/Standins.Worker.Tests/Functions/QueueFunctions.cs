using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests.Functions;

/// <summary>What the test wants the function to do.</summary>
public sealed record Behaviour(Func<string, FunctionContext, CancellationToken, Task> Run);

public sealed class TextFunction(Behaviour behaviour)
{
    [Function("Text")]
    public Task Run([QueueTrigger("%Work%")] string message, FunctionContext context, CancellationToken cancellation) =>
        behaviour.Run(message, context, cancellation);
}

public sealed record Order(string Case, int Step);

public sealed class TypedFunctions(Journal journal)
{
    [Function("Record")]
    public void Record([QueueTrigger("%Work%")] Order order) => journal.Write(order.ToString());

    [Function("Message")]
    public void Message([QueueTrigger("%Work%")] QueueMessage message, FunctionContext context) =>
        journal.Write($"{message.Body} {message.DequeueCount} {message.MessageId == (string?)context.BindingContext.BindingData["Id"]} {context.BindingContext.BindingData["DequeueCount"]}");

    [Function("Elsewhere")]
    public async Task<string> Elsewhere([QueueTrigger("%Work%", Connection = "Other")] string message)
    {
        await Task.Yield();
        journal.Write(message);
        return "ignored";
    }
}

public sealed class Scoped(Journal journal) : IDisposable
{
    public Guid Id { get; } = Guid.NewGuid();

    public void Dispose() => journal.Write($"disposed {Id}");
}

public sealed class ScopedFunction(Scoped scoped, Journal journal)
{
    [Function("Scope")]
    public void Run([QueueTrigger("%Work%")] string message, FunctionContext context)
    {
        var same = ReferenceEquals(context.InstanceServices.GetService(typeof(Scoped)), scoped);
        journal.Write($"{message} {scoped.Id} {same}");
    }
}

public static class StaticFunction
{
    [Function("Static")]
    public static void Run([QueueTrigger("%Work%")] string message, FunctionContext context) =>
        ((Journal)context.InstanceServices.GetService(typeof(Journal))!).Write($"{message} {context.FunctionDefinition.Name}");
}
