using Microsoft.Extensions.Logging;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests;

public sealed class QueueDeliveryTests
{
    private readonly TextApp _app = new();

    [Fact]
    public async Task A_message_that_keeps_failing_is_tried_so_often_and_then_waits_in_the_poison_queue_for_ever()
    {
        await using var host = await _app.StartAsync(_app.Fail, new() { [TextApp.Queues + "maxDequeueCount"] = "3" });
        await host.Work.SendAsync("kapot");
        var poisoned = await host.Work.PoisonedAsync();
        Assert.Equal(["kapot 1", "kapot 2", "kapot 3"], _app.Journal.Entries);
        Assert.Equal("kapot", poisoned.DecodedText());
        Assert.Equal(9999, poisoned.ExpiresOn?.Year);
        await host.Work.IsEmptyAsync();
    }

    [Fact]
    public async Task A_failure_is_logged_with_the_function_and_the_invocation_but_without_the_message()
    {
        var invocation = new TaskCompletionSource<string>();
        await using var host = await _app.StartAsync(
            (_, context, _) =>
            {
                invocation.TrySetResult(context.InvocationId);
                throw new InvalidOperationException("stuk");
            },
            new() { [TextApp.Queues + "maxDequeueCount"] = "1" });
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
        await using var host = await _app.StartAsync(_app.Fail, new() { [TextApp.Queues + "visibilityTimeout"] = "00:10:00" });
        await host.Work.SendAsync("later");
        await Eventually.HoldsAsync(() => Task.FromResult(_app.Requests.Updates.Any()));
        Assert.Contains("visibilitytimeout=600", Assert.Single(_app.Requests.Updates), StringComparison.Ordinal);
        Assert.Equal(1, await host.Work.CountAsync());
        Assert.Single(_app.Journal.Entries);
    }

    [Fact]
    public async Task Messages_are_taken_in_batches_on_a_ten_minute_lease()
    {
        await using var host = await _app.StartAsync(_app.Note);
        await host.Work.SendAsync("een");
        await _app.Journal.HasAsync(1);
        Assert.All(_app.Requests.Takes, take => Assert.Contains("numofmessages=16&visibilitytimeout=600", take, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_more_run_at_once_than_a_batch_and_the_threshold()
    {
        var (running, most) = (0, 0);
        using var gate = new SemaphoreSlim(0);
        var work = await TestQueue.CreateAsync();
        for (var i = 0; i < 8; i++)
            await work.SendAsync($"{i}");
        await using var host = await _app.StartAsync(
            async (message, context, cancellation) =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                await _app.Note(message, context, cancellation);
                await gate.WaitAsync(cancellation);
                Interlocked.Decrement(ref running);
            },
            new() { [TextApp.Queues + "batchSize"] = "2", [TextApp.Queues + "newBatchThreshold"] = "1" },
            work);
        await _app.Journal.HasAsync(2);
        for (var finished = 1; finished <= 8; finished++)
        {
            gate.Release();
            // With one left running, a whole batch comes again: at the first, third and fifth end.
            await _app.Journal.HasAsync(Math.Min(8, 2 + (2 * ((finished + 1) / 2))));
        }

        await work.IsEmptyAsync();
        Assert.Equal(3, most);
    }

    [Fact]
    public async Task A_poison_queue_has_no_poison_queue_of_its_own()
    {
        var work = await TestQueue.CreateAsync($"q{Guid.NewGuid():N}-poison");
        await work.SendAsync("kapot");
        await using var host = await _app.StartAsync(_app.Fail, new() { [TextApp.Queues + "maxDequeueCount"] = "1" }, work);
        await _app.Journal.HasAsync(1);
        await host.StopAsync();
        Assert.False(await work.Poison.ExistsAsync());
        Assert.Equal(1, await work.CountAsync());
        Assert.Single(_app.Journal.Entries);
    }

    [Fact]
    public async Task A_queue_that_does_not_exist_yet_is_waited_for_quietly()
    {
        await using var host = await _app.StartAsync(_app.Note);
        await Eventually.HoldsAsync(() => Task.FromResult(_app.Requests.Takes.Count() >= 3));
        Assert.Empty(host.Logs.At(LogLevel.Warning));
        await host.Work.SendAsync("eerste");
        Assert.Equal(["eerste 1"], await _app.Journal.HasAsync(1));
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = most; seen < now; seen = most)
            Interlocked.CompareExchange(ref most, now, seen);
    }
}
