using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalHost;

/// <summary>Runs a function once, with a scope of its own; a failure is logged here and told to the caller.</summary>
internal sealed partial class FunctionRunner(IServiceScopeFactory scopes, ILoggerFactory loggers, HostSettings settings, Middlewares middlewares)
{
    /// <summary>Runs it for a trigger without a scope; true when it succeeded.</summary>
    public async Task<bool> RunAsync(LoadedFunction function, object trigger, IDictionary<string, object?> bindingData, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await RunAsync(function, trigger, bindingData, scope.ServiceProvider, _ => Task.CompletedTask, cancellation);
    }

    /// <summary>Runs it in the caller's scope; <paramref name="answer"/> then does something with the result, and may fail like the function.</summary>
    public async Task<bool> RunAsync(
        LoadedFunction function, object trigger, IDictionary<string, object?> bindingData, IServiceProvider services, Func<object?, Task> answer, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (settings.FunctionTimeout is { } timeout)
            limit.CancelAfter(timeout);
        var invocation = new Invocation(function, trigger, bindingData, services, limit.Token);
        var logger = loggers.CreateLogger($"Function.{function.Name}");
        using var scope = Log.Scope(logger, function.Name, invocation.InvocationId);
        var start = Stopwatch.GetTimestamp();
        try
        {
            object? result = null;
            await middlewares.Around(async _ => result = await function.CallAsync(invocation))(invocation);
            await answer(result);
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
