using Azure.Storage.Queues.Models;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Queues;

/// <summary>A message as taken from a queue, with its content decoded.</summary>
internal sealed record TakenMessage(QueueMessage Raw, BinaryData Body)
{
    /// <summary>Null when the content isn't in the encoding that host.json tells.</summary>
    public static TakenMessage? Decode(QueueMessage raw, bool isBase64)
    {
        if (!isBase64)
            return new TakenMessage(raw, raw.Body);
        var text = raw.Body.ToString();
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? new TakenMessage(raw, BinaryData.FromBytes(bytes.AsMemory(0, length)))
            : null;
    }

    /// <summary>As the real worker hands them over: as text.</summary>
    public Dictionary<string, object?> BindingData() => new(StringComparer.OrdinalIgnoreCase)
    {
        ["QueueTrigger"] = Body.ToString(),
        ["Id"] = Raw.MessageId,
        ["DequeueCount"] = $"{Raw.DequeueCount}",
        ["PopReceipt"] = Raw.PopReceipt,
    };

    public QueueMessage ToQueueMessage() => QueuesModelFactory.QueueMessage(
        Raw.MessageId, Raw.PopReceipt, Body, Raw.DequeueCount, Raw.NextVisibleOn, Raw.InsertedOn, Raw.ExpiresOn);
}
