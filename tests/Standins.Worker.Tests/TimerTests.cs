using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Standins.Worker.Tests.Hosting;

namespace Standins.Worker.Tests;

public sealed class TimerTests : IDisposable
{
    private readonly Journal _journal = new();
    private readonly FakeTime _time = new(At("01T05:59:30"));
    private readonly SemaphoreSlim _gate = new(0);
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"timers-{Guid.NewGuid():N}");

    [Theory]
    [InlineData("0 0 6 * * *", "01T06:00:00", "01 06:00:00 last never next 01 06:00:00")]
    [InlineData("0 7 * * 1", "02T07:00:00", "02 07:00:00 last never next 02 07:00:00")]
    [InlineData("00:05:00", "01T06:04:30", "01 06:04:30 last never next 01 06:04:30")]
    [InlineData("0 0 0 15 * *", "15T00:00:00", "15 00:00:00 last never next 15 00:00:00")]
    public async Task A_timer_fires_by_its_schedule_in_UTC(string schedule, string moment, string run)
    {
        await using var host = await StartAsync("Scheduled", schedule);
        await _time.AdvanceToAsync(At(moment).AddTicks(-1));
        Assert.Empty(_journal.Entries);
        await _time.AdvanceToAsync(At(moment).AddMilliseconds(1));
        Assert.Equal([run], await _journal.HasAsync(1));
    }

    [Fact]
    public async Task A_timer_knows_when_it_ran_last()
    {
        await using var host = await StartAsync("Scheduled", "0 0 6 * * *");
        await _time.AdvanceToAsync(At("01T06:00:00"));
        await _journal.HasAsync(1);
        await _time.AdvanceToAsync(At("02T06:00:00"));
        Assert.Equal("02 06:00:00 last 01 06:00:00 next 02 06:00:00", (await _journal.HasAsync(2))[1]);
    }

    [Fact]
    public async Task A_timer_may_also_run_at_the_start_and_tells_no_status_without_the_monitor()
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
    public async Task A_run_that_was_missed_while_the_host_was_down_is_made_up_for()
    {
        var remembered = new Dictionary<string, string?> { ["StandIn:TimerStatusFolder"] = _folder };
        await using (await StartAsync("Scheduled", "0 0 6 * * *", remembered))
        {
            // Down before the first run.
        }

        _time.JumpTo(At("01T09:00:00"));
        await using var host = await StartAsync("Scheduled", "0 0 6 * * *", remembered);
        Assert.Equal(["01 09:00:00 past due last never next 01 06:00:00"], await _journal.HasAsync(1));
        await host.StopAsync();

        await using var again = await StartAsync("Scheduled", "0 0 6 * * *", remembered);
        await _time.AdvanceToAsync(At("02T06:00:00"));
        Assert.Equal("02 06:00:00 last 01 09:00:00 next 02 06:00:00", (await _journal.HasAsync(2))[1]);
    }

    [Fact]
    public async Task Without_a_status_folder_nothing_is_past_due()
    {
        await using (await StartAsync("Scheduled", "0 0 6 * * *"))
        {
            // Down before the first run.
        }

        _time.JumpTo(At("01T09:00:00"));
        await using var host = await StartAsync("Scheduled", "0 0 6 * * *");
        await _time.AdvanceToAsync(At("02T06:00:00"));
        Assert.Equal(["02 06:00:00 last never next 02 06:00:00"], await _journal.HasAsync(1));
    }

    [Fact]
    public async Task A_status_folder_that_cannot_be_written_stops_the_host_with_a_word()
    {
        await File.WriteAllTextAsync(_folder + ".file", "");
        try
        {
            await using var host = await StartAsync("Scheduled", "0 0 6 * * *", new() { ["StandIn:TimerStatusFolder"] = _folder + ".file" });
            await Eventually.HoldsAsync(() => Task.FromResult(host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.IsCancellationRequested));
            Assert.Single(host.Logs.At(LogLevel.Critical));
        }
        finally
        {
            File.Delete(_folder + ".file");
        }
    }

    [Fact]
    public async Task A_wrong_schedule_stops_the_start_and_is_quoted()
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync("Scheduled", "elke dag"));
        Assert.Contains("'elke dag'", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _gate.Dispose();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    // February 2026 begins on a Sunday.
    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse($"2026-02-{moment}Z", System.Globalization.CultureInfo.InvariantCulture);

    private Task<RunningHost> StartAsync(
        string function, string? schedule = null, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? configure = null) =>
        RunningHost.StartAsync(
            function,
            builder =>
            {
                builder.Services.AddSingleton(_journal).AddSingleton<TimeProvider>(_time);
                configure?.Invoke(builder.Services);
            },
            new Dictionary<string, string?>(settings ?? [], StringComparer.Ordinal) { ["Schedule"] = schedule });
}
