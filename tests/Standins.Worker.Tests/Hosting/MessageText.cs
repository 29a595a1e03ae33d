using System.Text;
using Azure.Storage.Queues.Models;

namespace Standins.Worker.Tests.Hosting;

internal static class MessageText
{
    /// <summary>The text of a message that was sent in Base64.</summary>
    public static string DecodedText(this QueueMessage message) => Encoding.UTF8.GetString(Convert.FromBase64String(message.Body.ToString()));
}
