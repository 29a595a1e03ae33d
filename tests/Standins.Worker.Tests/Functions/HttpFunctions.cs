using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests.Functions;

public sealed class HttpFunctions(Journal journal)
{
    [Function("Gated")]
    public async Task<IActionResult> Gated([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request)
    {
        journal.Write("begin");
        await request.HttpContext.RequestServices.GetRequiredService<TaskCompletionSource>().Task;
        return new ContentResult { Content = "klaar" };
    }

    [Function("Plain")]
    public static IActionResult Plain([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) => new ContentResult { Content = $"hoi {request.Query["wie"]}", ContentType = "text/plain; charset=utf-8" };

    [Function("Routed")]
    public static Task<IActionResult> Routed([HttpTrigger(AuthorizationLevel.Function, "get", "post", Route = "zaak/{number}/{step:int?}")] HttpRequest request, string number, string? step, FunctionContext context) =>
        Task.FromResult<IActionResult>(new OkObjectResult(new { number, step, request.Method, Data = context.BindingContext.BindingData["number"] }));

    [Function("Results")]
    public static IActionResult Results([HttpTrigger(AuthorizationLevel.Anonymous, Route = "results/{kind}")] HttpRequest request, string kind) => kind switch
    {
        "redirect" => new RedirectResult("/elders"),
        "file" => new FileContentResult("a;b"u8.ToArray(), "text/csv") { FileDownloadName = "cijfers.csv" },
        "status" => new StatusCodeResult(StatusCodes.Status418ImATeapot),
        "json" => new JsonResult(new { Kind = kind }),
        "nocontent" => new NoContentResult(),
        _ => throw new InvalidOperationException("stuk"),
    };

    [Function("Written")]
    public static async Task Written([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        request.HttpContext.Response.StatusCode = StatusCodes.Status202Accepted;
        await request.HttpContext.Response.WriteAsync($"ontvangen: {body}");
    }

    [Function("PageShown")]
    public static IActionResult PageShown([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "page/{id}")] HttpRequest request, string id) => new ContentResult { Content = $"shown {id}" };

    [Function("PagePosted")]
    public static IActionResult PagePosted([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "page/{id}")] HttpRequest request, string id) => new ContentResult { Content = $"posted {id}" };

    [Function("Scoping")]
    public static IActionResult Scoping([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, FunctionContext context)
    {
        var ours = (Scoped)context.InstanceServices.GetService(typeof(Scoped))!;
        var same = ReferenceEquals(ours, request.HttpContext.RequestServices.GetService(typeof(Scoped)));
        return new ContentResult { Content = $"{ours.Id} {same}" };
    }

    [Function("Waiting")]
    public async Task<IActionResult> Waiting([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request, CancellationToken cancellation)
    {
        journal.Write("begin");
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        }
        catch (OperationCanceledException)
        {
            journal.Write("afgebroken");
        }

        return new OkResult();
    }
}
