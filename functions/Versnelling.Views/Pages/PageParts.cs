namespace Versnelling.Views.Pages;

/// <summary>The hidden field that proves that a form came from our own page.</summary>
public sealed record Antiforgery(string Field, string Value);

/// <summary>Something that could not be done.</summary>
/// <param name="Field">The name of the form field that it is about (see <see cref="FormFields"/>); null when it is about none.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record FormError(string? Field, string Message);

/// <summary>A link with its text.</summary>
public sealed record PageLink(string Text, string Href);
