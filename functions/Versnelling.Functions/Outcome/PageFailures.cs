using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;
using Versnelling.Domain.Regions;
using Versnelling.Views.Pages;

namespace Versnelling.Functions.Outcome;

/// <summary>Whatever fails on a page, its reader gets a kind one. The log has where it failed, never what was sent.</summary>
public sealed partial class PageFailures(PageResults pages, Region region, ILogger<PageFailures> logger) : IFunctionsWorkerMiddleware
{
    // The largest form of ours is below 4 KB.
    private const int LargestForm = 64 * 1024;

    private readonly Notices _notices = new(region, PageAddresses.Stylesheet);

    /// <inheritdoc />
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            body.MaxRequestBodySize = LargestForm;
        try
        {
            await next(context);
        }
        catch (Exception failure) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            await AnswerAsync(context, http, failure);
        }
    }

    private async Task AnswerAsync(FunctionContext context, HttpContext http, Exception failure)
    {
        var reference = context.InvocationId[..8];
        var (notice, status) = failure switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                or AntiforgeryValidationException { InnerException: BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } } => (_notices.TooLarge(), StatusCodes.Status413PayloadTooLarge),
            // The anti-forgery check is what reads a form first.
            BadHttpRequestException or InvalidDataException or AntiforgeryValidationException => (_notices.Unreadable(), StatusCodes.Status400BadRequest),
            _ => (_notices.Failed(reference), StatusCodes.Status500InternalServerError),
        };
        if (status == StatusCodes.Status500InternalServerError)
            Log.Failed(logger, context.FunctionDefinition.Name, reference, failure.GetType().Name, failure.StackTrace);
        else
            Log.Refused(logger, context.FunctionDefinition.Name, status);
        http.Response.Clear();
        var page = await pages.NoticeAsync(http.Response, notice, status);
        await page.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor()));
    }

    private static partial class Log
    {
        // Not the exception itself: its message may hold what a person typed.
        [LoggerMessage(LogLevel.Error, "Page {Page} failed, reference {Reference}: {Exception}\n{Where}")]
        public static partial void Failed(ILogger logger, string page, string reference, string exception, string? where);

        [LoggerMessage(LogLevel.Warning, "Page {Page} refused a request with {Status}")]
        public static partial void Refused(ILogger logger, string page, int status);
    }
}
