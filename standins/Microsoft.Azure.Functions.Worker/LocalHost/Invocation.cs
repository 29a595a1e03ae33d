using System.Collections.ObjectModel;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>One run of a function.</summary>
internal sealed class Invocation(
    LoadedFunction function, object trigger, IDictionary<string, object?> bindingData, IServiceProvider services, CancellationToken cancellation) : FunctionContext
{
    /// <summary>What fired: a <see cref="Queues.TakenMessage"/>, a <see cref="TimerInfo"/> or an HttpRequest.</summary>
    public object Trigger => trigger;
    public override string InvocationId { get; } = Guid.NewGuid().ToString();
    public override BindingContext BindingContext { get; } = new Data(new ReadOnlyDictionary<string, object?>(bindingData));
    public override IServiceProvider InstanceServices { get; set; } = services;
    public override FunctionDefinition FunctionDefinition => function;
    public override CancellationToken CancellationToken => cancellation;

    private sealed class Data(IReadOnlyDictionary<string, object?> values) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => values;
    }
}
