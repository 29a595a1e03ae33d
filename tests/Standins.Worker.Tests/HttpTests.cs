using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Standins.Worker.Tests.Functions;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests;

public sealed class HttpTests
{
    private readonly Journal _journal = new();

    [Fact]
    public async Task A_function_without_a_route_answers_under_the_prefix_and_its_name()
    {
        await using var host = await StartAsync("Plain");
        using var answer = await host.Http.GetAsync(new Uri(host.Address, "api/Plain?wie=jij"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("hoi jij", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("GET", "api/zaak/RET-1/2", """{"number":"RET-1","step":"2","method":"GET","data":"RET-1"}""")]
    [InlineData("POST", "api/zaak/RET-1", """{"number":"RET-1","step":null,"method":"POST","data":"RET-1"}""")]
    public async Task Route_values_come_by_name(string method, string path, string json)
    {
        await using var host = await StartAsync("Routed");
        Assert.Equal(json, await BodyAsync(host, method, path));
    }

    [Theory]
    [InlineData("GET", "api/onbekend")]
    [InlineData("GET", "Plain")]
    [InlineData("GET", "api/zaak/RET-1/twee")]
    [InlineData("DELETE", "api/zaak/RET-1")]
    public async Task What_no_function_serves_is_not_found(string method, string path)
    {
        await using var host = await StartAsync("Routed");
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(host.Address, path));
        using var answer = await host.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_prefix_may_be_empty()
    {
        await using var host = await StartAsync("Plain", new() { ["AzureFunctionsJobHost:extensions:http:routePrefix"] = "" });
        Assert.Equal("hoi ", await BodyAsync(host, "GET", "Plain"));
    }

    [Theory]
    [InlineData("redirect", HttpStatusCode.Redirect, "")]
    [InlineData("file", HttpStatusCode.OK, "a;b")]
    [InlineData("status", (HttpStatusCode)418, "")]
    [InlineData("json", HttpStatusCode.OK, """{"kind":"json"}""")]
    [InlineData("nocontent", HttpStatusCode.NoContent, "")]
    public async Task Results_are_carried_out(string kind, HttpStatusCode status, string body)
    {
        await using var host = await StartAsync("Results");
        using var answer = await host.Http.GetAsync(new Uri(host.Address, $"api/results/{kind}"));
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(body, await answer.Content.ReadAsStringAsync());
        Assert.Equal(kind == "redirect" ? "/elders" : null, answer.Headers.Location?.OriginalString);
        Assert.Equal(kind == "file" ? "cijfers.csv" : null, answer.Content.Headers.ContentDisposition?.FileName);
    }

    [Fact]
    public async Task An_exception_answers_500_without_a_word_about_it_and_is_logged()
    {
        await using var host = await StartAsync("Results");
        using var answer = await host.Http.GetAsync(new Uri(host.Address, "api/results/anders"));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        var line = Assert.Single(host.Logs.At(LogLevel.Error));
        Assert.Contains("'Results'", line, StringComparison.Ordinal);
        Assert.Contains("stuk", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Middleware_comes_around_a_function_the_first_outermost_and_may_answer_for_one_that_failed()
    {
        await using var host = await RunningHost.StartAsync("Results", builder => builder.UseMiddleware<Outer>().UseMiddleware<Inner>());
        using var answer = await host.Http.GetAsync(new Uri(host.Address, "api/results/anders"));
        Assert.Equal(HttpStatusCode.BadGateway, answer.StatusCode);
        Assert.Equal("Results: stuk", await answer.Content.ReadAsStringAsync());
        Assert.Equal(["inner", "outer"], answer.Headers.GetValues("X-Order"));
        Assert.Empty(host.Logs.At(LogLevel.Error));
    }

    [Fact]
    public async Task A_function_may_write_the_answer_itself()
    {
        await using var host = await StartAsync("Written");
        using var content = new StringContent("formulier");
        using var answer = await host.Http.PostAsync(new Uri(host.Address, "api/Written"), content);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("ontvangen: formulier", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_services_of_the_request_are_those_of_the_invocation()
    {
        await using var host = await StartAsync("Scoping");
        var (first, second) = (await BodyAsync(host, "GET", "api/Scoping"), await BodyAsync(host, "GET", "api/Scoping"));
        Assert.EndsWith("True", first, StringComparison.Ordinal);
        Assert.EndsWith("True", second, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
        Assert.Equal(2, (await _journal.HasAsync(2)).Count(entry => entry.StartsWith("disposed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_client_that_leaves_cancels_the_function()
    {
        await using var host = await StartAsync("Waiting");
        using var leave = new CancellationTokenSource();
        var asking = host.Http.GetAsync(new Uri(host.Address, "api/Waiting"), leave.Token);
        await _journal.HasAsync(1);
        await leave.CancelAsync();
        Assert.Equal(["begin", "afgebroken"], await _journal.HasAsync(2));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    [Fact]
    public async Task Two_functions_may_share_a_route_by_their_methods()
    {
        await using var host = await StartAsync("PageShown", new() { ["AzureFunctionsJobHost:functions:1"] = "PagePosted" });
        Assert.Equal("shown x", await BodyAsync(host, "GET", "api/page/x"));
        Assert.Equal("posted x", await BodyAsync(host, "POST", "api/page/x"));
    }

    [Fact]
    public async Task Stopping_lets_a_request_finish()
    {
        var gate = new TaskCompletionSource();
        await using var host = await StartAsync("Gated", services: services => services.AddSingleton(gate));
        var asking = host.Http.GetStringAsync(new Uri(host.Address, "api/Gated"));
        await _journal.HasAsync(1);
        var stopping = host.StopAsync();
        gate.SetResult();
        Assert.Equal("klaar", await asking);
        await stopping;
    }

    [Fact]
    public async Task While_stopping_new_requests_are_told_to_come_back()
    {
        var gate = new TaskCompletionSource();
        await using var host = await StartAsync(
            "Plain",
            new() { ["AzureFunctionsJobHost:functions:1"] = "Text" },
            services => services.AddSingleton(new Behaviour((message, _, _) =>
            {
                _journal.Write(message);
                return gate.Task;
            })));
        await host.Work.SendAsync("lopend");
        await _journal.HasAsync(1);
        var stopping = host.StopAsync();
        using var answer = await host.Http.GetAsync(new Uri(host.Address, "api/Plain"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        gate.SetResult();
        await stopping;
    }

    [Fact]
    public async Task The_host_listens_on_loopback_only_and_says_where()
    {
        await using var host = await StartAsync("Plain");
        Assert.True(host.Address.IsLoopback);
        Assert.Single(host.Logs.All, line => line.Text.StartsWith($"Listening on {host.Address.OriginalString.TrimEnd('/')}", StringComparison.Ordinal));
    }

    private static async Task<string> BodyAsync(RunningHost host, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(host.Address, path));
        using var answer = await host.Http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private Task<RunningHost> StartAsync(string function, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null) =>
        RunningHost.StartAsync(
            function,
            builder =>
            {
                builder.Services.AddSingleton(_journal).AddScoped<Scoped>();
                services?.Invoke(builder.Services);
            },
            settings);

    private sealed class Outer : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            try
            {
                await next(context);
            }
            catch (InvalidOperationException failure)
            {
                var response = context.GetHttpContext()!.Response;
                response.StatusCode = StatusCodes.Status502BadGateway;
                response.Headers.Append("X-Order", "outer");
                await response.WriteAsync($"{context.FunctionDefinition.Name}: {failure.Message}");
            }
        }
    }

    private sealed class Inner : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            try
            {
                await next(context);
            }
            finally
            {
                context.GetHttpContext()!.Response.Headers.Append("X-Order", "inner");
            }
        }
    }
}
