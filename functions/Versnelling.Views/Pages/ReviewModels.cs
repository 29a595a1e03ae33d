using NodaTime;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Pages;

/// <summary>The coordinator's page of mails that became no case.</summary>
public sealed record ReviewPageModel
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Who is reading.</summary>
    public required Colleague Me { get; init; }

    /// <summary>Where the style sheet is.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>The hidden field of each form.</summary>
    public required Antiforgery Antiforgery { get; init; }

    /// <summary>The mails, newest first.</summary>
    public required IReadOnlyList<ReviewItem> Items { get; init; }

    /// <summary>GET: the page of the newest mails; null when this is it.</summary>
    public string? Newest { get; init; }

    /// <summary>GET: the page of older mails; null when there are none.</summary>
    public string? Older { get; init; }

    /// <summary>What has just been done; null when nothing was.</summary>
    public string? Notice { get; init; }
}

/// <summary>A mail that became no case, as it lies in the mailbox.</summary>
public sealed record ReviewItem
{
    /// <summary>When the mailbox received it.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>The sender's display name; empty when there is none.</summary>
    public string SenderName { get; init; } = "";

    /// <summary>The sender's address; null when there is none that can be read.</summary>
    public EmailAddress? SenderAddress { get; init; }

    /// <summary>The subject; empty when there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What it was taken for.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>The id of the rule that decided.</summary>
    public required string Rule { get; init; }

    /// <summary>Whether it is no longer in the mailbox.</summary>
    public bool IsGone { get; init; }

    /// <summary>GET: the page that shows it.</summary>
    public required string Message { get; init; }

    /// <summary>POST: it is a request after all.</summary>
    public required string AsRequest { get; init; }
}

/// <summary>The button that makes a case of a mail.</summary>
/// <param name="Post">Where it posts to.</param>
/// <param name="Antiforgery">Its hidden field.</param>
public sealed record AsRequestForm(string Post, Antiforgery Antiforgery);

/// <summary>The page behind the link in the mail to the coordinator, before signing in.</summary>
/// <param name="Region">The region.</param>
/// <param name="Me">Whose link this is.</param>
/// <param name="Stylesheet">Where the style sheet is.</param>
/// <param name="Post">Where the button posts to.</param>
/// <param name="Antiforgery">The hidden field, where one is used before signing in.</param>
public sealed record ReviewOpenPageModel(Region Region, Colleague Me, string Stylesheet, string Post, Antiforgery? Antiforgery = null);
