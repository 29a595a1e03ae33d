using Microsoft.Azure.Functions.Worker.Middleware;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>What comes around each invocation, the outermost first.</summary>
internal sealed class Middlewares
{
    private readonly List<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> _all = [];

    public void Add(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware) => _all.Add(middleware);

    /// <summary>All of them around <paramref name="function"/>.</summary>
    public FunctionExecutionDelegate Around(FunctionExecutionDelegate function) =>
        Enumerable.Reverse(_all).Aggregate(function, (inner, middleware) => middleware(inner));
}
