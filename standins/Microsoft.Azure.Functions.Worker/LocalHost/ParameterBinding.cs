using System.Reflection;
using System.Text.Json;
using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.LocalHost.Queues;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Where a function's parameter gets its value.</summary>
internal static class ParameterBinding
{
    // Messages are read whatever the case of their names.
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    public static Func<Invocation, object?> For(ParameterInfo parameter, TriggerBindingAttribute trigger, string function)
    {
        var type = parameter.ParameterType;
        if (type == typeof(FunctionContext))
            return invocation => invocation;
        if (type == typeof(CancellationToken))
            return invocation => invocation.CancellationToken;
        var isTrigger = parameter.GetCustomAttribute<TriggerBindingAttribute>() is not null;
        return trigger switch
        {
            QueueTriggerAttribute when isTrigger => Message(parameter),
            TimerTriggerAttribute when isTrigger && type == typeof(TimerInfo) => invocation => invocation.Trigger,
            HttpTriggerAttribute when isTrigger && type == typeof(HttpRequest) => invocation => invocation.Trigger,
            HttpTriggerAttribute when type == typeof(string) => invocation => invocation.BindingContext.BindingData.GetValueOrDefault(parameter.Name!)?.ToString(),
            _ => throw new InvalidOperationException($"Function '{function}': a {trigger.GetType().Name} can't give parameter '{parameter.Name}' a {type.Name}."),
        };
    }

    private static Func<Invocation, object?> Message(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(string))
            return invocation => Taken(invocation).Body.ToString();
        if (parameter.ParameterType == typeof(QueueMessage))
            return invocation => Taken(invocation).ToQueueMessage();
        return invocation =>
        {
            try
            {
                return JsonSerializer.Deserialize(Taken(invocation).Body, parameter.ParameterType, Json);
            }
            catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
            {
                throw new BindingException(parameter, wrong);
            }
        };
    }

    private static TakenMessage Taken(Invocation invocation) => (TakenMessage)invocation.Trigger;
}

/// <summary>A parameter could not be given its value. The cause is named by its type only: its text may quote the message.</summary>
internal sealed class BindingException(ParameterInfo parameter, Exception cause)
    : Exception($"Parameter '{parameter.Name}' can't be given a {parameter.ParameterType.Name} ({cause.GetType().Name}).");
