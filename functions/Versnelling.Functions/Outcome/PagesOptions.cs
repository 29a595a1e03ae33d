using System.ComponentModel.DataAnnotations;

namespace Versnelling.Functions.Outcome;

/// <summary>Where colleagues find the pages (setting <c>Pages:BaseUrl</c>).</summary>
public sealed class PagesOptions
{
    /// <summary>The site's address without <c>/api</c>; links in mails and cards begin with it.</summary>
    [Required]
    public Uri BaseUrl { get; set; } = null!;
}
