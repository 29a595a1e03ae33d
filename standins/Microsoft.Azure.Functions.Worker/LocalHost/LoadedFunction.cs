using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>A function as found in an assembly, ready to be called.</summary>
internal sealed class LoadedFunction : FunctionDefinition
{
    private readonly MethodInfo _method;
    private readonly Func<Invocation, object?>[] _parameters;
    private readonly MethodInvoker _call;
    private readonly PropertyInfo? _result;

    public LoadedFunction(string name, MethodInfo method)
    {
        Name = name;
        _method = method;
        var triggers = method.GetParameters().Where(parameter => parameter.GetCustomAttribute<TriggerBindingAttribute>() is not null).ToArray();
        if (triggers.Length != 1)
            throw new InvalidOperationException($"Function '{name}' must have one parameter with a trigger; it has {triggers.Length}.");
        var returns = method.ReturnType;
        if (returns == typeof(ValueTask) || (returns.IsGenericType && returns.GetGenericTypeDefinition() == typeof(ValueTask<>)))
            throw new InvalidOperationException($"Function '{name}' returns a ValueTask, which the worker does not await; return a Task.");
        Trigger = triggers[0].GetCustomAttribute<TriggerBindingAttribute>()!;
        _parameters = [.. method.GetParameters().Select(parameter => ParameterBinding.For(parameter, Trigger, name))];
        _call = MethodInvoker.Create(method);
        _result = returns.IsGenericType && returns.IsAssignableTo(typeof(Task)) ? returns.GetProperty(nameof(Task<>.Result)) : null;
    }

    public override string Name { get; }
    public TriggerBindingAttribute Trigger { get; }

    /// <summary>Calls the method, on an object made for this invocation, and waits for what it returns.</summary>
    public async Task<object?> CallAsync(Invocation invocation)
    {
        var arguments = Array.ConvertAll(_parameters, value => value(invocation));
        var instance = _method.IsStatic ? null : ActivatorUtilities.CreateInstance(invocation.InstanceServices, _method.ReflectedType!);
        var returned = _call.Invoke(instance, arguments.AsSpan());
        if (returned is not Task task)
            return returned;
        await task;
        return _result?.GetValue(task);
    }
}
