using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.SignIn;

/// <summary>
/// Whom App Service authentication names: <c>X-MS-CLIENT-PRINCIPAL</c>, JSON in base64 with claims of <c>typ</c> and <c>val</c>
/// (learn.microsoft.com/azure/app-service/configure-authentication-user-identities).
/// </summary>
internal static class EntraPrincipal
{
    private const string Header = "X-MS-CLIENT-PRINCIPAL";

    private static readonly string[] AddressClaims =
    [
        "preferred_username",
        "email",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn",
    ];

    public static EmailAddress? Address(HttpRequest request)
    {
        if (request.Headers[Header].ToString() is not { Length: > 0 } header)
            return null;
        try
        {
            using var principal = JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(header)));
            var claims = principal.RootElement.GetProperty("claims").EnumerateArray()
                .Select(c => (Type: c.GetProperty("typ").GetString(), Value: c.GetProperty("val").GetString())).ToList();
            return AddressClaims
                .Select(type => claims.FirstOrDefault(c => c.Type == type).Value)
                .Select(value => EmailAddress.TryParse(value ?? "", out var address) ? address : null)
                .FirstOrDefault(address => address is not null);
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
