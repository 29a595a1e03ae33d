using System.Globalization;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The service's error: <c>{"odata.error":{"code":"…","message":{"lang":"…","value":"…"}}}</c>.</summary>
internal sealed class ODataErrorParser : RequestFailedDetailsParser
{
    /// <summary>Where the exception's Data keep which action of a transaction failed.</summary>
    public const string FailedAction = "FailedEntity";

    public static readonly ODataErrorParser Instance = new();

    public override bool TryParse(Response response, out ResponseError error, out IDictionary<string, string> data)
    {
        (error, data) = (null, null);
        if (!HasBody(response))
            return false;
        try
        {
            using var json = JsonDocument.Parse(response.Content.ToMemory());
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("odata.error", out var details))
                return false;
            var message = details.GetProperty("message").GetProperty("value").GetString();
            error = new ResponseError(details.GetProperty("code").GetString(), message);
            data = new Dictionary<string, string>(StringComparer.Ordinal);
            // In a transaction the message begins with the number of the action.
            if (message.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && int.TryParse(message.AsSpan(0, colon), CultureInfo.InvariantCulture, out var index))
                data[FailedAction] = index.ToString(CultureInfo.InvariantCulture);
            return true;
        }
        catch (Exception unknown) when (unknown is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A gateway's page, say: the exception then carries the status only.
            return false;
        }
    }

    public static string CodeOf(Response response) => Instance.TryParse(response, out var error, out _) ? error.Code : null;

    private static bool HasBody(Response response) => response.ContentStream is MemoryStream { Length: > 0 };
}
