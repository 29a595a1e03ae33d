using Versnelling.Domain.Digest;
using Versnelling.Domain.Regions;

namespace Versnelling.Views.Pages;

/// <summary>The page of figures.</summary>
public sealed record FiguresPageModel
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Who is reading.</summary>
    public required Account Me { get; init; }

    /// <summary>Where the style sheet is.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>The figures.</summary>
    public required DigestFigures Figures { get; init; }

    /// <summary>What matters, in sentences.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Other periods.</summary>
    public required IReadOnlyList<PageLink> Periods { get; init; }

    /// <summary>The figures as files.</summary>
    public required IReadOnlyList<PageLink> Files { get; init; }
}
