namespace Microsoft.Azure.Functions.Worker;

/// <summary>One invocation of a function.</summary>
public abstract class FunctionContext
{
    public abstract string InvocationId { get; }
    public abstract BindingContext BindingContext { get; }

    /// <summary>The invocation's own scope of services.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }
    public abstract FunctionDefinition FunctionDefinition { get; }
    public virtual CancellationToken CancellationToken { get; } = CancellationToken.None;
}

public abstract class BindingContext
{
    /// <summary>What the trigger tells besides its value: route values, or a message's Id and DequeueCount (as strings).</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}

public abstract class FunctionDefinition
{
    public abstract string Name { get; }
}
