using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.LocalHost.Queues;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Where a function's parameter gets its value.</summary>
internal static class ParameterBinding
{
    public static Func<Invocation, object?> For(ParameterInfo parameter, TriggerBindingAttribute trigger, string function)
    {
        var type = parameter.ParameterType;
        if (type == typeof(FunctionContext))
            return invocation => invocation;
        if (type == typeof(CancellationToken))
            return invocation => invocation.CancellationToken;
        if (type == typeof(HttpRequest))
            return invocation => invocation.Trigger as HttpRequest;
        if (parameter.GetCustomAttribute<TriggerBindingAttribute>() is null)
            return invocation => Named(parameter, invocation);
        return trigger switch
        {
            QueueTriggerAttribute => QueueValue.For(parameter),
            TimerTriggerAttribute when type == typeof(TimerInfo) => invocation => invocation.Trigger,
            _ => throw new InvalidOperationException($"Function '{function}': a {trigger.GetType().Name} can't give its parameter a {type.Name}."),
        };
    }

    private static object? Named(ParameterInfo parameter, Invocation invocation)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (parameter.Name is { } name && invocation.BindingContext.BindingData.TryGetValue(name, out var value) && value is not null)
        {
            try
            {
                return type.IsInstanceOfType(value) ? value : TypeDescriptor.GetConverter(type).ConvertFrom(null, CultureInfo.InvariantCulture, value);
            }
            catch (Exception wrong) when (wrong is FormatException or ArgumentException or NotSupportedException)
            {
                throw new BindingException(parameter, wrong);
            }
        }

        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        return parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? throw new BindingException(parameter, cause: null)
            : null;
    }
}

/// <summary>A parameter could not be given its value. The cause is named by its type only: its text may quote the message.</summary>
internal sealed class BindingException(ParameterInfo parameter, Exception? cause)
    : Exception($"Parameter '{parameter.Name}' can't be given a {parameter.ParameterType.Name}{(cause is null ? "" : $" ({cause.GetType().Name})")}.");
