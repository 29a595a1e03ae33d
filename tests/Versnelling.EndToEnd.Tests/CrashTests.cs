using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Mail;
using Xunit.Abstractions;

namespace Versnelling.EndToEnd.Tests;

/// <summary>
/// A host dies before and after every single thing that it does to the outside in each step: after load, after commit, after each
/// effect, after an effect and before its record. The next host must end where one that lived would have ended.
/// </summary>
[Collection(AzuriteCollection.Name)]
public sealed class CrashTests(SharedAzurite azurite, ITestOutputHelper output)
{
    private const int AtOnce = 4;

    public static TheoryData<string> Scenarios => [.. CrashScenario.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Wherever_a_host_dies_it_ends_as_if_it_had_lived(string name)
    {
        var scenario = CrashScenario.All.Single(s => s.Name == name);
        var alive = await RunAsync(scenario, new CrashSwitch(int.MaxValue, afterEffect: false));
        output.WriteLine($"{alive.Points.Count} points: {string.Join(", ", alive.Points)}");
        Assert.True(alive.Points.Count >= scenario.FewestPoints, $"Only {alive.Points.Count} points were counted.");

        // Side by side two runs may differ by a point; the few after the last are runs that live.
        var points = from at in Enumerable.Range(1, alive.Points.Count + 1) from after in new[] { false, true } select new CrashSwitch(at, after);
        await Parallel.ForEachAsync(points, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (crash, _) => await RunAsync(scenario, crash));
    }

    private async Task<CrashSwitch> RunAsync(CrashScenario scenario, CrashSwitch crash)
    {
        await using var region = new TestRegion(azurite);
        var clock = new FakeClock(TestTimes.TuesdayMorning);
        var held = new HeldMessages(clock);
        if (scenario.Prepare is { } prepare)
        {
            await using var before = await region.StartAsync(services => services.UseFakeTime(clock, held));
            await prepare(new(region, before, clock, held));
            await region.SettledAsync();
        }

        await using (var first = await region.StartAsync(services => Break(services, clock, held, crash)))
        {
            crash.Armed = true;
            await scenario.Act(new(region, first, clock, held));
            await region.UntilAsync("the host to die or to finish", async () => crash.IsDead || await scenario.IsDone(region));
            if (!crash.IsDead)
            {
                await scenario.Check(region);
                return crash;
            }
        }

        await using var second = await region.StartAsync(services => services.UseFakeTime(clock, held));
        await region.UntilAsync($"the next host to make good: {scenario.Name}, died at {crash.Points[^1]}", async () =>
        {
            clock.Advance(NodaTime.Duration.FromSeconds(10));
            await held.ReleaseAsync();
            return await scenario.IsDone(region);
        });
        await scenario.Check(region);
        return crash;
    }

    private static void Break(IServiceCollection services, FakeClock clock, HeldMessages held, CrashSwitch crash)
    {
        services.UseFakeTime(clock, held, crash.ThrowIfDead);
        services.AddSingleton<Action<TableClientOptions>>(options => options.AddPolicy(new CrashPolicy(crash), HttpPipelinePosition.PerRetry));
        services.AddSingleton<Action<QueueClientOptions>>(options => options.AddPolicy(new CrashPolicy(crash), HttpPipelinePosition.PerRetry));
        Decorate<IMailSender>(services, inner => new CrashingSender(inner, crash));
        Decorate<IMailbox>(services, inner => new CrashingMailbox(inner, crash));
    }

    private static void Decorate<T>(IServiceCollection services, Func<T, T> decorate)
        where T : class
    {
        var original = services.Last(s => s.ServiceType == typeof(T));
        services.Remove(original);
        services.AddSingleton(provider => decorate((T)(original.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, original.ImplementationType!))));
    }
}
