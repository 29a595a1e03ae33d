using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Cases;

/// <summary>A counted fact: what the figures are added up from. No personal data.</summary>
/// <param name="Date">The day on which it counts, in the region's zone.</param>
/// <param name="Row">Unique within the month and stable: the case number and the code.</param>
/// <param name="Gemeente">The child's gemeente by name.</param>
/// <param name="Code">The row of the report that it counts in, such as <c>Consultatie</c> or <c>Versnellingstafel</c>.</param>
/// <param name="AgeBand">The youngest child's band.</param>
/// <param name="Children">How many children it counts for.</param>
public sealed record LedgerEntry(LocalDate Date, string Row, string Gemeente, string Code, AgeBand AgeBand, int Children)
{
    /// <summary>The month in which it counts, such as <c>2026-10</c>.</summary>
    public string Month => Date.ToString("uuuu-MM", System.Globalization.CultureInfo.InvariantCulture);
}
