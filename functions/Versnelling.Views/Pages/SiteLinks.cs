using Versnelling.Domain.Regions;

namespace Versnelling.Views.Pages;

/// <summary>Where the pages of the site are: relative, without a host.</summary>
public static class SiteLinks
{
    /// <summary>My open cases.</summary>
    public const string Mine = "/api/mijn-zaken";

    /// <summary>The team's open cases.</summary>
    public const string Team = "/api/team";

    /// <summary>Register a phone call.</summary>
    public const string Phone = "/api/telefoontje";

    /// <summary>The figures.</summary>
    public const string Figures = "/api/cijfers";

    /// <summary>What waits for the coordinator.</summary>
    public const string Coordination = "/api/coordinatie";

    /// <summary>The devices on which one is signed in, and signing out.</summary>
    public const string Devices = "/api/apparaten";

    /// <summary>Signing in by mail.</summary>
    public const string SignIn = "/api/inloggen";

    /// <summary>Where one begins.</summary>
    public static string Home(AccountRole role) => role switch
    {
        AccountRole.Manager => Figures,
        AccountRole.Administrator => Devices,
        _ => Mine,
    };

    /// <summary>The accessibility statement.</summary>
    public const string Accessibility = "/api/toegankelijkheid";

    /// <summary>The pages that somebody finds on every page.</summary>
    public static IReadOnlyList<PageLink> For(AccountRole role) =>
    [
        .. role is AccountRole.Expert or AccountRole.Coordinator ? [new PageLink("Mijn zaken", Mine), new PageLink("Ons team", Team), new PageLink("Telefoontje", Phone)] : Array.Empty<PageLink>(),
        .. role is AccountRole.Administrator ? Array.Empty<PageLink>() : [new PageLink("Cijfers", Figures)],
        .. role is AccountRole.Coordinator ? [new PageLink("Coördinatie", Coordination)] : Array.Empty<PageLink>(),
        new PageLink("Mijn apparaten", Devices),
    ];
}
