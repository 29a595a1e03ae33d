using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Versnelling.Domain.Regions;

namespace Versnelling.Functions.Outcome;

/// <summary>Who is reading: a colleague who came in through a link of their own, remembered in an encrypted cookie.</summary>
public sealed class Session(Region region)
{
    /// <summary>The colleague of this session; null without a session, or when that colleague left the team.</summary>
    public async Task<Colleague?> ColleagueAsync(HttpContext http)
    {
        var ticket = await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (!ticket.Succeeded || region.FindColleague(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)) is not { } colleague)
            return null;
        // The anti-forgery token is bound to the person, which it takes from here.
        http.User = ticket.Principal;
        return colleague;
    }

    /// <summary>Begins a session for a colleague.</summary>
    public static Task BeginAsync(HttpContext http, Colleague colleague) =>
        http.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, colleague.Id)], CookieAuthenticationDefaults.AuthenticationScheme)));
}
