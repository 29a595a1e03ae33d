using Azure;
using Azure.Identity;

namespace Microsoft.Azure.Functions.Worker.LocalHost.Queues;

/// <summary>What the queue service's refusals mean to a listener.</summary>
internal static class StorageErrors
{
    /// <summary>The message was deleted or is held by another: nothing is left to do with it.</summary>
    public static bool IsGone(this RequestFailedException error) => error.Status == 404 || error.ErrorCode == "PopReceiptMismatch";

    /// <summary>The service refused or did not answer, or no token was to be had, even after the client's own retries.</summary>
    public static bool IsStorageTrouble(this Exception error) =>
        error is RequestFailedException or AuthenticationFailedException or AggregateException or HttpRequestException or IOException or TaskCanceledException;
}
