using System.Text;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Standins.Worker.Tests.Hosting;

/// <summary>A queue that only one test uses, with its poison queue.</summary>
internal sealed class TestQueue(QueueClient queue, QueueClient poison)
{
    public string Name => queue.Name;

    public QueueClient Poison => poison;

    public QueueClient Client => queue;

    public static TestQueue Named(string connection, string? name = null)
    {
        name ??= "q" + Guid.NewGuid().ToString("N");
        return new TestQueue(new QueueClient(connection, name), new QueueClient(connection, name + "-poison"));
    }

    public static async Task<TestQueue> CreateAsync(string? name = null)
    {
        var queue = Named(await RunningHost.ConnectionAsync(), name);
        await queue.Client.CreateIfNotExistsAsync();
        return queue;
    }

    /// <summary>Sends text the way the pipeline does: in Base64, to live for ever.</summary>
    public Task SendAsync(string text) => SendRawAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));

    public async Task SendRawAsync(string content)
    {
        await queue.CreateIfNotExistsAsync();
        await queue.SendMessageAsync(content, timeToLive: TimeSpan.FromSeconds(-1));
    }

    /// <summary>Messages in the queue, the invisible ones included.</summary>
    public async Task<int> CountAsync() => (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;

    public Task IsEmptyAsync() => Eventually.HoldsAsync(async () => await CountAsync() == 0);

    /// <summary>Waits for the one message in the poison queue.</summary>
    public async Task<QueueMessage> PoisonedAsync()
    {
        QueueMessage? found = null;
        await Eventually.HoldsAsync(async () =>
        {
            if (await poison.ExistsAsync())
                found = (await poison.ReceiveMessageAsync(TimeSpan.FromMinutes(1))).Value;
            return found is not null;
        });
        return found!;
    }
}
