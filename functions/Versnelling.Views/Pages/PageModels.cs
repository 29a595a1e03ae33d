using System.Globalization;
using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Pages;

/// <summary>Where the buttons and links of a case's pages lead; relative, without a host.</summary>
public sealed record PageLinks
{
    /// <summary>The style sheet.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>GET: the case's page.</summary>
    public required string Case { get; init; }

    /// <summary>GET: the page that shows the mail.</summary>
    public required string Message { get; init; }

    /// <summary>GET: the page on which a phone call is registered.</summary>
    public required string Phone { get; init; }

    /// <summary>GET: the coordinator's page of mails that became no case.</summary>
    public required string Review { get; init; }

    /// <summary>GET: the page of another case.</summary>
    public required Func<CaseNumber, string> CaseOf { get; init; }

    /// <summary>POST: something about the case.</summary>
    /// <param name="action">One of <see cref="CaseActions"/>.</param>
    public string Post(string action) => $"{Case}/{action}";

    /// <summary>GET: the page that shows an answer.</summary>
    /// <param name="number">Which of the case's answers; they count from 1.</param>
    public string Reply(int number) => string.Create(CultureInfo.InvariantCulture, $"{Message}/{number}");
}

/// <summary>The page behind the link in an alert mail, before signing in: it changes nothing until a button is pressed.</summary>
/// <param name="Region">The region.</param>
/// <param name="Number">The case.</param>
/// <param name="Me">Whose link this is.</param>
/// <param name="Stylesheet">Where the style sheet is.</param>
/// <param name="Post">Where both buttons post to.</param>
/// <param name="Antiforgery">The hidden field, where one is used before signing in.</param>
/// <param name="Withdrawn">Whether closing is offered: the sender wrote that the question is no longer there.</param>
public sealed record OpenPageModel(
    Region Region, CaseNumber Number, Colleague Me, string Stylesheet, string Post, Antiforgery? Antiforgery = null, bool Withdrawn = false);

/// <summary>The page of a case.</summary>
public sealed record CasePageModel
{
    /// <summary>The case.</summary>
    public required Case Case { get; init; }

    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Who is reading.</summary>
    public required Colleague Me { get; init; }

    /// <summary>The case's trail, oldest first.</summary>
    public required IReadOnlyList<CaseEvent> History { get; init; }

    /// <summary>Where everything leads.</summary>
    public required PageLinks Links { get; init; }

    /// <summary>The hidden field of each form.</summary>
    public required Antiforgery Antiforgery { get; init; }

    /// <summary>The time at which the page is made: for how long is left.</summary>
    public required Instant Now { get; init; }

    /// <summary>What has just been done; null when nothing was.</summary>
    public string? Notice { get; init; }

    /// <summary>What could not be done.</summary>
    public IReadOnlyList<FormError> Errors { get; init; } = [];

    /// <summary>What was filled in when it could not be done, so that nobody types it twice; null shows what the case holds.</summary>
    public RegistrationInput? Entered { get; init; }

    /// <summary>What was chosen in the form of corrections when it could not be done; null shows what the case holds.</summary>
    public IReadOnlyDictionary<string, string>? Corrected { get; init; }
}

/// <summary>The page that shows a mail, streamed from the mailbox and stored nowhere.</summary>
public sealed record MessagePageModel
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>What the window is called; nothing of the mail, since it stays in the browser's history.</summary>
    public required string Title { get; init; }

    /// <summary>Where the reader came from.</summary>
    public required PageLink Back { get; init; }

    /// <summary>Where the style sheet is.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>The sender's display name; empty when there is none.</summary>
    public string SenderName { get; init; } = "";

    /// <summary>The sender's address; null when there is none that can be read.</summary>
    public EmailAddress? SenderAddress { get; init; }

    /// <summary>When the mailbox received it.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>The subject; empty when there is none.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The text, shown where there are no sections; empty when there is none.</summary>
    public string Text { get; init; } = "";

    /// <summary>What it says, stretch by stretch, with its structure where it came as HTML.</summary>
    public IReadOnlyList<MessageSection> Sections { get; init; } = [];

    /// <summary>What reading it came upon, of which the reader is told.</summary>
    public ReadingRemarks Remarks { get; init; }

    /// <summary>The names of the attachments.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];

    /// <summary>The button that makes a case of it; null where it is one.</summary>
    public AsRequestForm? AsRequest { get; init; }
}

/// <summary>A page that tells one thing.</summary>
/// <param name="Region">The region.</param>
/// <param name="Stylesheet">Where the style sheet is.</param>
/// <param name="Title">What it is.</param>
/// <param name="Sentence">What it means and what to do.</param>
/// <param name="Link">Where to go from here; null for nowhere.</param>
public sealed record NoticePageModel(Region Region, string Stylesheet, string Title, string Sentence, PageLink? Link = null);
