using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Http;

/// <summary>Routes requests to HTTP functions.</summary>
internal sealed class HttpFunctions(FunctionRunner runner, HostSettings settings, Shutdown shutdown)
{
    public void Map(IEndpointRouteBuilder routes, IEnumerable<LoadedFunction> functions)
    {
        foreach (var function in functions)
        {
            if (function.Trigger is HttpTriggerAttribute trigger)
                routes.Map(Pattern(function, trigger), context => AnswerAsync(function, context)).WithDisplayName(function.Name);
        }
    }

    private RoutePattern Pattern(LoadedFunction function, HttpTriggerAttribute trigger)
    {
        var path = $"{settings.RoutePrefix}/{trigger.Route?.Trim('/') ?? function.Name}".TrimStart('/');
        // The method is a constraint of the route, so that another one meets 404, as on the real host, instead of 405.
        var constraints = new RouteValueDictionary();
        if (trigger.Methods is { Length: > 0 } methods)
            constraints["httpMethod"] = new HttpMethodRouteConstraint([.. methods.Select(method => method.ToUpperInvariant())]);
        return RoutePatternFactory.Parse(path, defaults: null, parameterPolicies: constraints);
    }

    private async Task AnswerAsync(LoadedFunction function, HttpContext context)
    {
        if (shutdown.Stop.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, shutdown.EndOfGrace);
        var data = new Dictionary<string, object?>(context.Request.RouteValues, StringComparer.OrdinalIgnoreCase);
        var succeeded = await runner.RunAsync(
            function, context.Request, data, context.RequestServices, invocation => WriteAsync(invocation.Result, context), cancellation.Token);
        if (!succeeded && !context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static Task WriteAsync(object? result, HttpContext context) => result switch
    {
        IActionResult action => action.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor())),
        IResult minimal => minimal.ExecuteAsync(context),
        // The function may have written to the response itself.
        _ => Task.CompletedTask,
    };
}
