namespace Versnelling.EndToEnd.Tests.Harness;

public static class Settling
{
    private static readonly string[] Working = ["mail-received", "requests", "alerts", "outbox", "kin"];

    /// <summary>Waits until nothing is left to do: no mail in the inbox, no message but promises, nothing pending.</summary>
    public static Task SettledAsync(this TestRegion region) => region.UntilAsync("everything to be done", region.IsSettledAsync);

    /// <summary>Whether nothing is left to do.</summary>
    public static async Task<bool> IsSettledAsync(this TestRegion region)
    {
        if (Directory.EnumerateFiles(region.Mailbox.New).Any())
            return false;
        foreach (var queue in Working)
        {
            if (await region.MessagesAsync(queue) > 0)
                return false;
        }

        return await region.PendingAsync() == 0;
    }
}
