using Microsoft.Extensions.Logging;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests;

public sealed class QueueLeaseTests
{
    private readonly TextApp _app = new();
    private string? _queueName;

    [Fact]
    public async Task A_function_that_outlives_its_lease_keeps_its_message()
    {
        await using var host = await _app.StartAsync(
            async (message, context, cancellation) =>
            {
                await _app.Note(message, context, cancellation);
                // Three renewals: half as long again as the lease.
                await Eventually.HoldsAsync(() => Task.FromResult(_app.Requests.Updates.Count() >= 3));
            },
            new() { ["StandIn:QueueLease"] = "00:00:04" });
        await host.Work.SendAsync("lang");
        await host.Work.IsEmptyAsync();
        Assert.Equal(["lang 1"], _app.Journal.Entries);
    }

    [Fact]
    public async Task Content_survives_the_renewal_of_its_lease()
    {
        await using var host = await _app.StartAsync(
            async (_, _, _) =>
            {
                await Eventually.HoldsAsync(() => Task.FromResult(_app.Requests.Updates.Any()));
                throw new InvalidOperationException("stuk");
            },
            new() { ["StandIn:QueueLease"] = "00:00:01", [TextApp.Queues + "maxDequeueCount"] = "1" });
        await host.Work.SendAsync("inhoud");
        Assert.Equal("inhoud", (await host.Work.PoisonedAsync()).DecodedText());
    }

    [Fact]
    public async Task A_message_that_was_taken_too_often_goes_to_poison_without_another_try()
    {
        var work = await TestQueue.CreateAsync();
        await work.SendAsync("gecrasht");
        for (var crash = 0; crash < 2; crash++)
        {
            var taken = (await work.Client.ReceiveMessageAsync()).Value;
            await work.Client.UpdateMessageAsync(taken.MessageId, taken.PopReceipt, visibilityTimeout: TimeSpan.Zero);
        }

        await using var host = await _app.StartAsync(_app.Note, new() { [TextApp.Queues + "maxDequeueCount"] = "2" }, work);
        Assert.Equal("gecrasht", (await work.PoisonedAsync()).DecodedText());
        Assert.Empty(_app.Journal.Entries);
    }

    [Fact]
    public async Task Stopping_lets_a_running_function_finish_and_takes_nothing_new()
    {
        var release = new TaskCompletionSource();
        await using var host = await _app.StartAsync(async (message, context, cancellation) =>
        {
            await _app.Note(message, context, cancellation);
            await release.Task.WaitAsync(cancellation);
            _app.Journal.Write("klaar");
        });
        await host.Work.SendAsync("lopend");
        await _app.Journal.HasAsync(1);
        var stopping = host.StopAsync();
        await host.Work.SendAsync("te laat");
        Assert.False(stopping.IsCompleted);
        release.SetResult();
        await stopping;
        Assert.Equal(["lopend 1", "klaar"], _app.Journal.Entries);
        Assert.Equal("te laat", (await host.Work.Client.ReceiveMessageAsync()).Value.DecodedText());
        Assert.Equal(1, await host.Work.CountAsync());
    }

    [Fact]
    public async Task After_the_grace_period_a_function_is_cancelled_and_its_message_comes_back_when_the_lease_ends()
    {
        await using var host = await _app.StartAsync(
            async (message, context, cancellation) =>
            {
                await _app.Note(message, context, cancellation);
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
            },
            new() { ["StandIn:QueueLease"] = "00:00:02" },
            grace: TimeSpan.FromMilliseconds(300));
        await host.Work.SendAsync("eindeloos");
        await _app.Journal.HasAsync(1);
        await host.StopAsync();
        Assert.Equal(1, await host.Work.CountAsync());
        Assert.Contains(host.Logs.At(LogLevel.Warning), line => line.Contains("cancelled", StringComparison.Ordinal));

        await using var next = await _app.StartAsync(_app.Note, work: host.Work);
        Assert.Equal(["eindeloos 1", "eindeloos 2"], await _app.Journal.HasAsync(2));
    }

    [Fact]
    public async Task A_message_that_the_function_deleted_itself_is_let_go_quietly()
    {
        await using var host = await _app.StartAsync(async (message, context, cancellation) =>
        {
            var data = context.BindingContext.BindingData;
            await TestQueue.Named(await RunningHost.ConnectionAsync(), _queueName!).Client.DeleteMessageAsync((string)data["Id"]!, (string)data["PopReceipt"]!, cancellation);
            await _app.Note(message, context, cancellation);
        });
        _queueName = host.Work.Name;
        await host.Work.SendAsync("een");
        await host.Work.SendAsync("twee");
        Assert.Equal(["een 1", "twee 1"], (await _app.Journal.HasAsync(2)).Order());
        await host.StopAsync();
        Assert.Empty(host.Logs.At(LogLevel.Warning));
    }

    [Fact]
    public async Task A_function_that_exceeds_the_time_limit_is_cancelled_and_has_failed()
    {
        await using var host = await _app.StartAsync(
            (_, _, cancellation) => Task.Delay(Timeout.InfiniteTimeSpan, cancellation),
            new() { ["AzureFunctionsJobHost:functionTimeout"] = "00:00:00.200", [TextApp.Queues + "maxDequeueCount"] = "1" });
        await host.Work.SendAsync("traag");
        Assert.Equal("traag", (await host.Work.PoisonedAsync()).DecodedText());
        Assert.Single(host.Logs.At(LogLevel.Error));
    }
}
