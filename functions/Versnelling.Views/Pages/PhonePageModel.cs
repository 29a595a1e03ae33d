using NodaTime;
using Versnelling.Domain.Regions;

namespace Versnelling.Views.Pages;

/// <summary>The page on which a phone call is registered.</summary>
public sealed record PhonePageModel
{
    /// <summary>The region.</summary>
    public required Region Region { get; init; }

    /// <summary>Who is reading.</summary>
    public required Colleague Me { get; init; }

    /// <summary>Where the style sheet is.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>Where the form is posted to.</summary>
    public required string Post { get; init; }

    /// <summary>The hidden field of the form.</summary>
    public required Antiforgery Antiforgery { get; init; }

    /// <summary>The id of this form: sent twice, it registers once.</summary>
    public required string FormId { get; init; }

    /// <summary>The time at which the page is made.</summary>
    public required Instant Now { get; init; }

    /// <summary>What could not be done.</summary>
    public IReadOnlyList<FormError> Errors { get; init; } = [];

    /// <summary>What was filled in, by field, when it could not be done.</summary>
    public IReadOnlyDictionary<string, string> Entered { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The registration that was filled in.</summary>
    public RegistrationInput? Registration { get; init; }
}
