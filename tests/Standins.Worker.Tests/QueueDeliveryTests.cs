using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Standins.Worker.Tests.Functions;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests;

public sealed class QueueDeliveryTests
{
    private const string Queues = "AzureFunctionsJobHost:extensions:queues:";

    private readonly Journal _journal = new();
    private readonly QueueRequests _requests = new();
    private string? _queueName;

    [Fact]
    public async Task A_message_that_keeps_failing_is_tried_so_often_and_then_waits_in_the_poison_queue_for_ever()
    {
        await using var host = await StartAsync(Fail, new() { [Queues + "maxDequeueCount"] = "3" });
        await host.Work.SendAsync("kapot");
        var poisoned = await host.Work.PoisonedAsync();
        Assert.Equal(["kapot 1", "kapot 2", "kapot 3"], _journal.Entries);
        Assert.Equal("kapot", poisoned.DecodedText());
        Assert.Equal(9999, poisoned.ExpiresOn?.Year);
        await host.Work.IsEmptyAsync();
    }

    [Fact]
    public async Task A_failure_is_logged_with_the_function_and_the_invocation_but_without_the_message()
    {
        var invocation = new TaskCompletionSource<string>();
        await using var host = await StartAsync(
            (_, context, _) =>
            {
                invocation.TrySetResult(context.InvocationId);
                throw new InvalidOperationException("stuk");
            },
            new() { [Queues + "maxDequeueCount"] = "1" });
        await host.Work.SendAsync("geheim");
        await host.Work.PoisonedAsync();
        var line = Assert.Single(host.Logs.At(LogLevel.Error));
        Assert.Contains("'Text'", line, StringComparison.Ordinal);
        Assert.Contains(await invocation.Task, line, StringComparison.Ordinal);
        Assert.Contains("stuk", line, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Logs.All, log => log.Text.Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_failure_a_message_stays_away_for_the_visibility_timeout()
    {
        await using var host = await StartAsync(Fail, new() { [Queues + "visibilityTimeout"] = "00:10:00" });
        await host.Work.SendAsync("later");
        await Eventually.HoldsAsync(() => Task.FromResult(_requests.Updates.Any()));
        Assert.Contains("visibilitytimeout=600", Assert.Single(_requests.Updates), StringComparison.Ordinal);
        Assert.Equal(1, await host.Work.CountAsync());
        Assert.Single(_journal.Entries);
    }

    [Fact]
    public async Task Messages_are_taken_in_batches_on_a_ten_minute_lease()
    {
        await using var host = await StartAsync(Note);
        await host.Work.SendAsync("een");
        await _journal.HasAsync(1);
        Assert.All(_requests.Takes, take => Assert.Contains("numofmessages=16&visibilitytimeout=600", take, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_function_that_outlives_its_lease_keeps_its_message()
    {
        await using var host = await StartAsync(
            async (message, context, cancellation) =>
            {
                await Note(message, context, cancellation);
                // Three renewals: half as long again as the lease.
                await Eventually.HoldsAsync(() => Task.FromResult(_requests.Updates.Count() >= 3));
            },
            new() { ["StandIn:QueueLease"] = "00:00:04" });
        await host.Work.SendAsync("lang");
        await host.Work.IsEmptyAsync();
        Assert.Equal(["lang 1"], _journal.Entries);
    }

    [Fact]
    public async Task Content_survives_the_renewal_of_its_lease()
    {
        await using var host = await StartAsync(
            async (_, _, _) =>
            {
                await Eventually.HoldsAsync(() => Task.FromResult(_requests.Updates.Any()));
                throw new InvalidOperationException("stuk");
            },
            new() { ["StandIn:QueueLease"] = "00:00:01", [Queues + "maxDequeueCount"] = "1" });
        await host.Work.SendAsync("inhoud");
        Assert.Equal("inhoud", (await host.Work.PoisonedAsync()).DecodedText());
    }

    [Fact]
    public async Task No_more_run_at_once_than_a_batch_and_the_threshold()
    {
        var (running, most) = (0, 0);
        using var gate = new SemaphoreSlim(0);
        var work = await TestQueue.CreateAsync();
        for (var i = 0; i < 8; i++)
            await work.SendAsync($"{i}");
        await using var host = await StartAsync(
            async (message, context, cancellation) =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                await Note(message, context, cancellation);
                await gate.WaitAsync(cancellation);
                Interlocked.Decrement(ref running);
            },
            new() { [Queues + "batchSize"] = "2", [Queues + "newBatchThreshold"] = "1" },
            work);
        await _journal.HasAsync(2);
        for (var finished = 1; finished <= 8; finished++)
        {
            gate.Release();
            // With one left running, a whole batch comes again: at the first, third and fifth end.
            await _journal.HasAsync(Math.Min(8, 2 + (2 * ((finished + 1) / 2))));
        }

        await work.IsEmptyAsync();
        Assert.Equal(3, most);
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

        await using var host = await StartAsync(Note, new() { [Queues + "maxDequeueCount"] = "2" }, work);
        Assert.Equal("gecrasht", (await work.PoisonedAsync()).DecodedText());
        Assert.Empty(_journal.Entries);
    }

    [Fact]
    public async Task A_poison_queue_has_no_poison_queue_of_its_own()
    {
        var work = await TestQueue.CreateAsync($"q{Guid.NewGuid():N}-poison");
        await work.SendAsync("kapot");
        await using var host = await StartAsync(Fail, new() { [Queues + "maxDequeueCount"] = "1" }, work);
        await _journal.HasAsync(1);
        await host.StopAsync();
        Assert.False(await work.Poison.ExistsAsync());
        Assert.Equal(1, await work.CountAsync());
        Assert.Single(_journal.Entries);
    }

    [Fact]
    public async Task A_queue_that_does_not_exist_yet_is_waited_for_quietly()
    {
        await using var host = await StartAsync(Note);
        await Eventually.HoldsAsync(() => Task.FromResult(_requests.Takes.Count() >= 3));
        Assert.Empty(host.Logs.At(LogLevel.Warning));
        await host.Work.SendAsync("eerste");
        Assert.Equal(["eerste 1"], await _journal.HasAsync(1));
    }

    [Fact]
    public async Task Stopping_lets_a_running_function_finish_and_takes_nothing_new()
    {
        var release = new TaskCompletionSource();
        await using var host = await StartAsync(async (message, context, cancellation) =>
        {
            await Note(message, context, cancellation);
            await release.Task.WaitAsync(cancellation);
            _journal.Write("klaar");
        });
        await host.Work.SendAsync("lopend");
        await _journal.HasAsync(1);
        var stopping = host.StopAsync();
        await host.Work.SendAsync("te laat");
        Assert.False(stopping.IsCompleted);
        release.SetResult();
        await stopping;
        Assert.Equal(["lopend 1", "klaar"], _journal.Entries);
        Assert.Equal("te laat", (await host.Work.Client.ReceiveMessageAsync()).Value.DecodedText());
        Assert.Equal(1, await host.Work.CountAsync());
    }

    [Fact]
    public async Task After_the_grace_period_a_function_is_cancelled_and_its_message_comes_back_when_the_lease_ends()
    {
        await using var host = await StartAsync(
            async (message, context, cancellation) =>
            {
                await Note(message, context, cancellation);
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
            },
            new() { ["StandIn:QueueLease"] = "00:00:02" },
            grace: TimeSpan.FromMilliseconds(300));
        await host.Work.SendAsync("eindeloos");
        await _journal.HasAsync(1);
        await host.StopAsync();
        Assert.Equal(1, await host.Work.CountAsync());
        Assert.Contains(host.Logs.At(LogLevel.Warning), line => line.Contains("cancelled", StringComparison.Ordinal));

        await using var next = await StartAsync(Note, work: host.Work);
        Assert.Equal(["eindeloos 1", "eindeloos 2"], await _journal.HasAsync(2));
    }

    [Fact]
    public async Task A_message_that_the_function_deleted_itself_is_let_go_quietly()
    {
        await using var host = await StartAsync(async (message, context, cancellation) =>
        {
            var data = context.BindingContext.BindingData;
            await TestQueue.Named(await RunningHost.ConnectionAsync(), _queueName!).Client.DeleteMessageAsync((string)data["Id"]!, (string)data["PopReceipt"]!, cancellation);
            await Note(message, context, cancellation);
        });
        _queueName = host.Work.Name;
        await host.Work.SendAsync("een");
        await host.Work.SendAsync("twee");
        Assert.Equal(["een 1", "twee 1"], (await _journal.HasAsync(2)).Order());
        await host.StopAsync();
        Assert.Empty(host.Logs.At(LogLevel.Warning));
    }

    [Fact]
    public async Task A_function_that_exceeds_the_time_limit_is_cancelled_and_has_failed()
    {
        await using var host = await StartAsync(
            (_, _, cancellation) => Task.Delay(Timeout.InfiniteTimeSpan, cancellation),
            new() { ["AzureFunctionsJobHost:functionTimeout"] = "00:00:00.200", [Queues + "maxDequeueCount"] = "1" });
        await host.Work.SendAsync("traag");
        Assert.Equal("traag", (await host.Work.PoisonedAsync()).DecodedText());
        Assert.Single(host.Logs.At(LogLevel.Error));
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = most; seen < now; seen = most)
            Interlocked.CompareExchange(ref most, now, seen);
    }

    private Task Note(string message, FunctionContext context, CancellationToken cancellation)
    {
        _journal.Write($"{message} {context.BindingContext.BindingData["DequeueCount"]}");
        return Task.CompletedTask;
    }

    private async Task Fail(string message, FunctionContext context, CancellationToken cancellation)
    {
        await Note(message, context, cancellation);
        throw new InvalidOperationException("stuk");
    }

    private Task<RunningHost> StartAsync(
        Func<string, FunctionContext, CancellationToken, Task> run, Dictionary<string, string?>? settings = null, TestQueue? work = null, TimeSpan? grace = null) =>
        RunningHost.StartAsync(
            "Text",
            builder =>
            {
                builder.Services.AddSingleton(new Behaviour(run));
                _requests.AddTo(builder);
                if (grace is { } limit)
                    builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = limit);
            },
            settings,
            work);
}
