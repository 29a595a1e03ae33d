using System.Diagnostics;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Runs a function once, through the middleware, with a scope of its own; a failure is logged here and told to the caller.</summary>
internal sealed partial class FunctionRunner
{
    private readonly IServiceScopeFactory _scopes;
    private readonly ILoggerFactory _loggers;
    private readonly TimeSpan? _timeout;
    private readonly FunctionExecutionDelegate _pipeline;

    public FunctionRunner(
        IServiceScopeFactory scopes, ILoggerFactory loggers, HostSettings settings, IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        _scopes = scopes;
        _loggers = loggers;
        _timeout = settings.FunctionTimeout;
        _pipeline = middleware.Reverse().Aggregate((FunctionExecutionDelegate)CallAsync, (next, wrap) => wrap(next));
    }

    /// <summary>Runs it for a trigger without a scope; true when it succeeded.</summary>
    public async Task<bool> RunAsync(LoadedFunction function, object trigger, IDictionary<string, object?> bindingData, CancellationToken cancellation)
    {
        await using var scope = _scopes.CreateAsyncScope();
        return await RunAsync(function, trigger, bindingData, scope.ServiceProvider, _ => Task.CompletedTask, cancellation);
    }

    /// <summary>Runs it in the caller's scope; <paramref name="answer"/> then does something with the result, and may fail like the function.</summary>
    public async Task<bool> RunAsync(
        LoadedFunction function, object trigger, IDictionary<string, object?> bindingData, IServiceProvider services, Func<Invocation, Task> answer, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (_timeout is { } timeout)
            limit.CancelAfter(timeout);
        var invocation = new Invocation(function, trigger, bindingData, services, limit.Token);
        if (trigger is AspNetCore.Http.HttpRequest request)
            invocation.Items[FunctionContextExtensions.HttpContextKey] = request.HttpContext;

        var logger = _loggers.CreateLogger($"Function.{function.Name}");
        using var scope = Log.Scope(logger, function.Name, invocation.InvocationId);
        var start = Stopwatch.GetTimestamp();
        try
        {
            await _pipeline(invocation);
            await answer(invocation);
            var took = Elapsed(start);
            Log.Succeeded(logger, function.Name, invocation.InvocationId, took);
            return true;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Log.Cancelled(logger, function.Name, invocation.InvocationId, Elapsed(start));
            return false;
        }
        catch (Exception failure)
        {
            // Whatever a function throws is its failure, never the host's.
            Log.Failed(logger, failure, function.Name, invocation.InvocationId, Elapsed(start));
            return false;
        }
    }

    private static async Task CallAsync(FunctionContext context)
    {
        var invocation = (Invocation)context;
        var method = invocation.Function.Method;
        var arguments = invocation.Function.Parameters.Select(value => value(invocation)).ToArray();
        var instance = method.IsStatic ? null : ActivatorUtilities.CreateInstance(context.InstanceServices, method.ReflectedType!);
        invocation.Result = await invocation.Function.CallAsync(instance, arguments);
    }

    private static long Elapsed(long start) => (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;

    private static partial class Log
    {
        private static readonly Func<ILogger, string, string, IDisposable?> Define =
            LoggerMessage.DefineScope<string, string>("{AzureFunctions_FunctionName} {AzureFunctions_InvocationId}");

        public static IDisposable? Scope(ILogger logger, string function, string invocation) => Define(logger, function, invocation);

        [LoggerMessage(Level = LogLevel.Debug, Message = "Executed '{Function}' (succeeded, id {Invocation}, {Milliseconds} ms)")]
        public static partial void Succeeded(ILogger logger, string function, string invocation, long milliseconds);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Executed '{Function}' (cancelled, id {Invocation}, {Milliseconds} ms)")]
        public static partial void Cancelled(ILogger logger, string function, string invocation, long milliseconds);

        [LoggerMessage(Level = LogLevel.Error, Message = "Executed '{Function}' (failed, id {Invocation}, {Milliseconds} ms)")]
        public static partial void Failed(ILogger logger, Exception failure, string function, string invocation, long milliseconds);
    }
}
