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
        if (trigger.Methods.Length > 0)
            constraints["httpMethod"] = new HttpMethodRouteConstraint([.. trigger.Methods.Select(method => method.ToUpperInvariant())]);
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
            function, context.Request, data, context.RequestServices, result => WriteAsync(result, context), cancellation.Token);
        if (!succeeded && !context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    // Without a result the function may have written to the response itself.
    private static Task WriteAsync(object? result, HttpContext context) =>
        (result as IActionResult)?.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor())) ?? Task.CompletedTask;
}
