using Versnelling.Domain.Regions;

namespace Versnelling.Views.Pages;

/// <summary>The accessibility statement.</summary>
/// <param name="Region">The region.</param>
/// <param name="Stylesheet">Where the style sheet is.</param>
public sealed record AccessibilityPageModel(Region Region, string Stylesheet);
