using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests;

public sealed class QueueContentTests
{
    private readonly Journal _journal = new();

    [Theory]
    [InlineData("Record", """{"CASE":"RET-1","step":2}""", "Order { Case = RET-1, Step = 2 }")]
    [InlineData("Message", "hoi", "hoi 1 True 1")]
    [InlineData("Static", "hoi", "hoi Static")]
    public async Task A_message_comes_as_the_type_that_the_function_asks_for(string function, string content, string seen)
    {
        await using var host = await StartAsync(function);
        await host.Work.SendAsync(content);
        Assert.Equal([seen], await _journal.HasAsync(1));
        await host.Work.IsEmptyAsync();
    }

    [Fact]
    public async Task A_connection_may_have_a_name_of_its_own()
    {
        await using var host = await StartAsync("Elsewhere", new()
        {
            ["AzureWebJobsStorage"] = null,
            ["Other"] = await RunningHost.ConnectionAsync(),
        });
        await host.Work.SendAsync("hoi");
        Assert.Equal(["hoi"], await _journal.HasAsync(1));
    }

    [Fact]
    public async Task Without_encoding_a_message_is_taken_as_it_is()
    {
        await using var host = await StartAsync("Static", new() { ["AzureFunctionsJobHost:extensions:queues:messageEncoding"] = "none" });
        await host.Work.SendRawAsync("hoi");
        Assert.Equal(["hoi Static"], await _journal.HasAsync(1));
    }

    [Fact]
    public async Task A_message_that_is_not_Base64_goes_to_poison_as_it_came_and_the_function_never_sees_it()
    {
        await using var host = await StartAsync("Message", new() { ["AzureFunctionsJobHost:extensions:queues:maxDequeueCount"] = "2" });
        await host.Work.SendRawAsync("geheim, geen base64");
        Assert.Equal("geheim, geen base64", (await host.Work.PoisonedAsync()).Body.ToString());
        await host.Work.IsEmptyAsync();
        Assert.Empty(_journal.Entries);
        Assert.DoesNotContain(host.Logs.All, line => line.Text.Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_is_not_the_JSON_asked_for_goes_to_poison_and_no_log_quotes_it()
    {
        await using var host = await StartAsync("Record", new() { ["AzureFunctionsJobHost:extensions:queues:maxDequeueCount"] = "2" });
        await host.Work.SendAsync("""{"step":"geheim"}""");
        await host.Work.PoisonedAsync();
        Assert.Empty(_journal.Entries);
        Assert.Equal(2, host.Logs.At(LogLevel.Error).Count());
        Assert.DoesNotContain(host.Logs.All, line => line.Text.Contains("geheim", StringComparison.Ordinal));
    }

    private Task<RunningHost> StartAsync(string function, Dictionary<string, string?>? settings = null) =>
        RunningHost.StartAsync(function, builder => builder.Services.AddSingleton(_journal), settings);
}
