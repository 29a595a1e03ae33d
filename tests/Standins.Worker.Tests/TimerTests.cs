using Microsoft.Extensions.DependencyInjection;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests;

public sealed class TimerTests : IDisposable
{
    private readonly Journal _journal = new();
    private readonly FakeTime _time = new(At("01T05:59:30"));
    private readonly SemaphoreSlim _gate = new(0);

    [Theory]
    [InlineData("0 0 6 * * *", "01T06:00:00", "01 06:00:00")]
    [InlineData("0 7 * * 1", "02T07:00:00", "02 07:00:00")]
    [InlineData("00:05:00", "01T06:04:30", "01 06:04:30")]
    [InlineData("0 0 0 15 * *", "15T00:00:00", "15 00:00:00")]
    public async Task A_timer_fires_by_its_schedule_in_UTC(string schedule, string moment, string run)
    {
        await using var host = await StartAsync("Scheduled", schedule);
        await _time.AdvanceToAsync(At(moment).AddTicks(-1));
        Assert.Empty(_journal.Entries);
        await _time.AdvanceToAsync(At(moment).AddMilliseconds(1));
        Assert.Equal([run], await _journal.HasAsync(1));
    }

    [Fact]
    public async Task A_timer_may_also_run_at_the_start()
    {
        await using var host = await StartAsync("AtStart");
        Assert.Equal(["01 05:59:30"], await _journal.HasAsync(1));
        await _time.AdvanceToAsync(At("01T06:00:00"));
        Assert.Equal("01 06:00:00", (await _journal.HasAsync(2))[1]);
    }

    [Fact]
    public async Task A_failing_run_does_not_end_the_schedule()
    {
        await using var host = await StartAsync("Failing");
        await _time.AdvanceToAsync(At("01T06:00:00"));
        await _journal.HasAsync(1);
        await _time.AdvanceToAsync(At("01T07:00:00"));
        await _journal.HasAsync(2);
    }

    [Fact]
    public async Task Two_runs_of_a_timer_never_overlap_and_what_came_due_meanwhile_follows_once()
    {
        await using var host = await StartAsync("Slow", configure: services => services.AddSingleton(_gate));
        await _time.AdvanceToAsync(At("01T06:00:00"));
        await _journal.HasAsync(1);
        _time.JumpTo(At("01T06:03:20"));
        _gate.Release();
        Assert.Equal(["begin 06:00:00", "end", "begin 06:03:20"], await _journal.HasAsync(3));
        _gate.Release();
        await _time.AdvanceToAsync(At("01T06:04:00"));
        Assert.Equal(["end", "begin 06:04:00"], (await _journal.HasAsync(5)).Skip(3));
        _gate.Release();
    }

    [Fact]
    public async Task A_wrong_schedule_stops_the_start_and_is_quoted()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync("Scheduled", "elke dag"));
        Assert.Contains("'elke dag'", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _gate.Dispose();

    // February 2026 begins on a Sunday.
    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse($"2026-02-{moment}Z", System.Globalization.CultureInfo.InvariantCulture);

    private Task<RunningHost> StartAsync(string function, string? schedule = null, Action<IServiceCollection>? configure = null) =>
        RunningHost.StartAsync(
            function,
            builder =>
            {
                builder.Services.AddSingleton(_journal).AddSingleton<TimeProvider>(_time);
                configure?.Invoke(builder.Services);
            },
            new() { ["Schedule"] = schedule });
}
