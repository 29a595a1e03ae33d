using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Versnelling.EndToEnd.Tests.Harness;
using Versnelling.Functions.Mail;
using Xunit.Abstractions;

namespace Versnelling.EndToEnd.Tests;

/// <summary>
/// A host dies before and after every single thing that it does to the outside on a mail's way from mailbox to alert: after load,
/// after commit, after each effect, after an effect and before its record.
/// </summary>
[Collection(AzuriteCollection.Name)]
public sealed class CrashTests(SharedAzurite azurite, ITestOutputHelper output)
{
    // A mail takes about twenty; if it ever takes more than this, the loop below would not see the end.
    private const int MorePointsThanThereAre = 60;

    [Fact]
    public async Task Wherever_a_host_dies_the_mail_has_one_case_one_confirmation_and_one_alert_in_the_end()
    {
        var points = 0;
        await Parallel.ForEachAsync(
            from at in Enumerable.Range(1, MorePointsThanThereAre) from after in new[] { false, true } select (at, after),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (point, _) =>
            {
                if (await DieAtAsync(point.at, point.after))
                    Interlocked.Increment(ref points);
            });
        output.WriteLine($"{points} points");
        Assert.InRange(points, 20, 2 * (MorePointsThanThereAre - 1));
    }

    private async Task<bool> DieAtAsync(int at, bool after)
    {
        await using var region = new TestRegion(azurite);
        var crash = new CrashSwitch(at, after);
        bool died;
        await using (await region.StartAsync(services => Break(services, crash)))
        {
            crash.Armed = true;
            await region.DeliverAsync(TestMail.Request());
            await region.UntilAsync("the host to die or to finish", async () => crash.IsDead || (region.SentIds("alert.1").Count == 1 && await region.IsSettledAsync()));
            died = crash.IsDead;
        }

        if (!died)
            return false;
        await using var second = await region.StartAsync();
        var where = $"the host to make good for its death {(after ? "after" : "before")} step {at} ({crash.Points[^1]})";
        await region.UntilAsync(where, async () => region.SentIds("alert.1").Count == 1 && region.SentIds("confirmation").Count == 1 && await region.IsSettledAsync());

        Assert.Single(await region.CaseNumbersAsync());
        Assert.Equal(2, region.Smtp.Mails.Select(m => m.MessageId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(0, await region.PoisonAsync());
        Assert.Single(await region.RowsAsync("index"));
        // A promise that was put twice is looked at twice, which does no harm; none would.
        Assert.NotEqual(0, await region.MessagesAsync("promises"));
        return true;
    }

    private static void Break(IServiceCollection services, CrashSwitch crash)
    {
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
