using System.Collections.ObjectModel;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>One run of a function.</summary>
internal sealed class Invocation(
    LoadedFunction function, object trigger, IDictionary<string, object?> bindingData, IServiceProvider services, CancellationToken cancellation) : FunctionContext
{
    public LoadedFunction Function => function;

    /// <summary>What fired: a <see cref="Queues.TakenMessage"/>, a <see cref="TimerInfo"/> or an HttpRequest.</summary>
    public object Trigger => trigger;

    /// <summary>What the function returned.</summary>
    public object? Result { get; set; }

    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => function.Id;

    public override BindingContext BindingContext { get; } = new Data(new ReadOnlyDictionary<string, object?>(bindingData));

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition => function;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override CancellationToken CancellationToken => cancellation;

    private sealed class Data(IReadOnlyDictionary<string, object?> values) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => values;
    }
}
