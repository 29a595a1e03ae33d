using System.Reflection;
using System.Text.Json;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Queues;

/// <summary>A message as the type that the function asks for.</summary>
internal static class QueueValue
{
    public static Func<Invocation, object?> For(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type == typeof(string))
            return invocation => Message(invocation).Body.ToString();
        if (type == typeof(QueueMessage))
            return invocation => Message(invocation).ToQueueMessage();
        if (type == typeof(BinaryData))
            return invocation => Message(invocation).Body;
        if (type == typeof(byte[]))
            return invocation => Message(invocation).Body.ToArray();
        return invocation => FromJson(parameter, invocation);
    }

    private static object? FromJson(ParameterInfo parameter, Invocation invocation)
    {
        var options = invocation.InstanceServices.GetRequiredService<IOptions<JsonSerializerOptions>>().Value;
        try
        {
            return JsonSerializer.Deserialize(Message(invocation).Body, parameter.ParameterType, options);
        }
        catch (Exception wrong) when (wrong is JsonException or NotSupportedException)
        {
            throw new BindingException(parameter, wrong);
        }
    }

    private static TakenMessage Message(Invocation invocation) => (TakenMessage)invocation.Trigger;
}
