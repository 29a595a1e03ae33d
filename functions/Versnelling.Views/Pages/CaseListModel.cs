using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Pages;

/// <summary>A page that lists open cases: mine, or the team's.</summary>
public sealed record CaseListModel
{
    /// <summary>What the page is called.</summary>
    public required string Title { get; init; }

    /// <summary>What stands there when there is nothing.</summary>
    public required string Empty { get; init; }

    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Who is reading.</summary>
    public required Colleague Me { get; init; }

    /// <summary>Where the style sheet is.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>The open cases, those that are due first on top.</summary>
    public required IReadOnlyList<CaseListing> Cases { get; init; }

    /// <summary>The page of a case.</summary>
    public required Func<CaseNumber, string> CaseOf { get; init; }

    /// <summary>The hidden field of each form.</summary>
    public required Antiforgery Antiforgery { get; init; }

    /// <summary>The time at which the page is made.</summary>
    public required Instant Now { get; init; }

    /// <summary>The links that show one gemeente only, each with the number of its cases; the chosen one is first without a link. Empty for none.</summary>
    public IReadOnlyList<PageLink> Filters { get; init; } = [];

    /// <summary>The open cases in the order in which they ask for somebody: those without contact by due time, then the others by when they came in.</summary>
    public static IReadOnlyList<CaseListing> DueFirst(IEnumerable<CaseListing> cases) =>
        [.. cases.OrderBy(c => c.ContactAt is not null).ThenBy(c => c.ContactAt is null ? c.DueAt : c.ReceivedAt).ThenBy(c => c.Number.Value, StringComparer.Ordinal)];
}
