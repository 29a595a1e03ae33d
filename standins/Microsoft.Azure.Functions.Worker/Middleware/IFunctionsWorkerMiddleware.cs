namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>Comes around each invocation. One object serves them all, at once.</summary>
public interface IFunctionsWorkerMiddleware
{
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
