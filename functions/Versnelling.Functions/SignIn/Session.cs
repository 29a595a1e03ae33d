using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using NodaTime;
using Versnelling.Domain.Regions;

namespace Versnelling.Functions.SignIn;

/// <summary>
/// Who is reading: somebody with an account who came in through a link of their own, remembered in an encrypted cookie that counts as
/// long as its session is open; or, where that is configured, whom Entra ID names.
/// </summary>
public sealed class Session(Region region, SessionTable sessions, IOptions<SignInOptions> options, TimeProvider time)
{
    private const string IdClaim = "ret-sessie";

    /// <summary>The account of this session; null without one, when it has ended, or when the account is gone.</summary>
    public async Task<Account?> AccountAsync(HttpContext http)
    {
        if (options.Value.Entra && EntraPrincipal.Address(http.Request) is { } address)
        {
            if (region.FindAccount(address) is not { } known)
                return null;
            http.User = Principal(known.Id, id: "", authentication: "Entra");
            return known;
        }

        if (await TicketAsync(http) is not var (principal, account)
            || principal.FindFirstValue(IdClaim) is not { } id
            || !await sessions.IsOpenAsync(account.Id, id, Now, http.RequestAborted))
            return null;
        // The anti-forgery token is bound to the person, which it takes from here.
        http.User = principal;
        return account;
    }

    /// <summary>Who used this browser last, though the session has ended: opens nothing, and saves typing an address.</summary>
    public async Task<Account?> KnownAsync(HttpContext http) => (await TicketAsync(http))?.Account;

    /// <summary>The colleague of this session: only who belongs to the team sees cases.</summary>
    public async Task<Colleague?> ColleagueAsync(HttpContext http) =>
        await AccountAsync(http) is { Role: AccountRole.Expert or AccountRole.Coordinator } account ? region.FindColleague(account.Id) : null;

    /// <summary>Begins a session: always a new one, so that none that somebody else knows is taken over.</summary>
    public async Task BeginAsync(HttpContext http, string account)
    {
        var id = await sessions.BeginAsync(account, Now, http.RequestAborted);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Principal(account, id, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    /// <summary>Ends this session.</summary>
    public async Task EndAsync(HttpContext http, Account account)
    {
        if (CurrentId(http) is { } id)
            await sessions.EndAsync(account.Id, Domain.Cases.CaseIdentity.LinkHash(id), http.RequestAborted);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }

    /// <summary>The id of this session, once it was recognised; null with Entra ID.</summary>
    public static string? CurrentId(HttpContext http) => http.User.FindFirstValue(IdClaim) is { Length: > 0 } id ? id : null;

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private async Task<(ClaimsPrincipal Principal, Account Account)?> TicketAsync(HttpContext http)
    {
        var ticket = await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return ticket.Succeeded && region.FindAccount(ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)) is { } account ? (ticket.Principal, account) : null;
    }

    private static ClaimsPrincipal Principal(string account, string id, string authentication) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account), new Claim(IdClaim, id)], authentication));
}
