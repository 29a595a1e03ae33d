using Microsoft.AspNetCore.Http;

namespace Microsoft.Azure.Functions.Worker;

public static class FunctionContextExtensions
{
    /// <summary>The HTTP request and response of the invocation; null for one that a queue or a timer began.</summary>
    public static HttpContext? GetHttpContext(this FunctionContext context) =>
        (context as LocalHost.Invocation)?.Trigger is HttpRequest request ? request.HttpContext : null;
}
