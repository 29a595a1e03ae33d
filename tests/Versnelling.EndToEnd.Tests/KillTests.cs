using Versnelling.EndToEnd.Tests.Harness;

namespace Versnelling.EndToEnd.Tests;

/// <summary>The same as <see cref="CrashTests"/> with a real process and a real SIGKILL, at some of the points.</summary>
[Collection(AzuriteCollection.Name)]
public sealed class KillTests(SharedAzurite azurite)
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(11)]
    public async Task A_process_that_is_killed_between_a_change_in_storage_and_hearing_of_it_makes_good_after_its_restart(int change)
    {
        await using var region = new TestRegion(azurite);
        HostProcess? first = null;
        var killed = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var proxy = await StorageProxy.StartAsync(region.Connection, async (count, what) =>
        {
            if (count == change)
            {
                await first!.KillAsync();
                killed.SetResult(what);
            }
        });
        first = await HostProcess.StartAsync(region.Settings(proxy.Connection));
        await using (first)
        {
            proxy.Armed = true;
            await region.DeliverAsync(TestMail.Request());
            await region.UntilAsync($"change {change} to come", () => killed.Task.IsCompleted);
        }

        await using var second = await HostProcess.StartAsync(region.Settings(region.Connection));
        await region.UntilAsync($"the second process to finish what the first left at {await killed.Task}", async () =>
            region.SentIds("alert.1").Count == 1 && region.SentIds("confirmation").Count == 1 && await region.IsSettledAsync());
        Assert.Single(await region.CaseNumbersAsync());
        Assert.Equal(2, region.Smtp.Mails.Select(m => m.MessageId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(0, await region.PoisonAsync());
    }
}
