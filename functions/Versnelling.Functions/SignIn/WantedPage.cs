using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Versnelling.Functions.SignIn;

/// <summary>The page that somebody wanted when they had to sign in first: kept in a cookie of their browser, and only one of ours.</summary>
internal static partial class WantedPage
{
    private const string Cookie = "ret-naar";

    // As long as a link to sign in works.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    /// <summary>Keeps the page of a request; nothing else than looking at a page of ours is taken up again.</summary>
    public static void Remember(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
            Remember(request.HttpContext, request.Path);
    }

    /// <summary>Keeps a page.</summary>
    public static void Remember(HttpContext http, string? path)
    {
        if (IsOurs(path))
            http.Response.Cookies.Append(Cookie, path!, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = Lifetime, Path = "/api" });
    }

    /// <summary>The page that was kept, which is then forgotten; null when there is none, or when a cookie holds something else.</summary>
    public static string? Take(HttpContext http)
    {
        var path = http.Request.Cookies[Cookie];
        if (path is not null)
            http.Response.Cookies.Delete(Cookie, new CookieOptions { Path = "/api" });
        return IsOurs(path) ? path : null;
    }

    private static bool IsOurs(string? path) => path is not null && Ours().IsMatch(path);

    // Pages that one looks at, by name; nothing that leads out of the site can be written with these letters.
    [GeneratedRegex(@"^/api/(zaak|mijn-zaken|team|telefoontje|cijfers|nakijken|coordinatie|apparaten)(/[A-Za-z0-9-]{1,40}){0,3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ours();
}
