using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Views.Pages;

/// <summary>What waits for the coordinator.</summary>
public sealed record CoordinationPageModel
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Where the style sheet is.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>Open cases of which the gemeente is unknown.</summary>
    public required IReadOnlyList<CaseListing> WithoutGemeente { get; init; }

    /// <summary>Open cases about which a mail did not reach its reader.</summary>
    public required IReadOnlyList<CaseListing> Undelivered { get; init; }

    /// <summary>How many mails lie in quarantine because they can't be read.</summary>
    public required int Quarantined { get; init; }

    /// <summary>How many messages failed for good.</summary>
    public required int Poisoned { get; init; }

    /// <summary>The page of mails that became no case.</summary>
    public required string Review { get; init; }

    /// <summary>The page of a case.</summary>
    public required Func<CaseNumber, string> CaseOf { get; init; }
}
