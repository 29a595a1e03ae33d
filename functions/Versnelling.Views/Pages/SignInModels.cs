using NodaTime;
using Versnelling.Domain.Regions;

namespace Versnelling.Views.Pages;

/// <summary>The page on which one asks for a link to sign in.</summary>
/// <param name="Region">The region.</param>
/// <param name="Stylesheet">Where the style sheet is.</param>
/// <param name="Post">Where the form is posted to.</param>
/// <param name="Antiforgery">The hidden field of each form.</param>
/// <param name="Title">Why one is here, in a few words.</param>
/// <param name="Sentence">What to do.</param>
/// <param name="Known">Who used this browser last, and gets a link with one tap; null when nobody did.</param>
public sealed record SignInPageModel(Region Region, string Stylesheet, string Post, Antiforgery Antiforgery, string Title, string Sentence, string? Known = null);

/// <summary>The page behind a link to sign in: it changes nothing until the button is pressed.</summary>
/// <param name="Region">The region.</param>
/// <param name="Stylesheet">Where the style sheet is.</param>
/// <param name="Post">Where the button posts to.</param>
/// <param name="Me">Whose link it is.</param>
/// <param name="Antiforgery">The hidden field, where one is used before signing in.</param>
public sealed record EnterPageModel(Region Region, string Stylesheet, string Post, Account Me, Antiforgery? Antiforgery = null);

/// <summary>The page of one's sessions.</summary>
public sealed record DevicesPageModel
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Who is reading.</summary>
    public required Account Me { get; init; }

    /// <summary>Where the style sheet is.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>Where the forms are posted to.</summary>
    public required string Post { get; init; }

    /// <summary>The hidden field of each form.</summary>
    public required Antiforgery Antiforgery { get; init; }

    /// <summary>Where one is signed in, newest first.</summary>
    public required IReadOnlyList<Device> Devices { get; init; }

    /// <summary>Whom one may sign out; empty for most.</summary>
    public required IReadOnlyList<Account> Others { get; init; }

    /// <summary>What has just been done; null when nothing was.</summary>
    public string? Notice { get; init; }
}

/// <summary>A device on which one is signed in.</summary>
/// <param name="Id">What ends its session.</param>
/// <param name="Begun">Since when.</param>
/// <param name="IsThis">Whether it is the one on which the page is read.</param>
public sealed record Device(string Id, Instant Begun, bool IsThis);
