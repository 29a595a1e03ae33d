using System.Globalization;
using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Cases;

/// <summary>A counted fact: what the figures are added up from. No personal data.</summary>
/// <param name="Date">The day on which it counts, in the region's zone.</param>
/// <param name="Row">Unique within the partition and stable: the case number and the code; random once the case's details are gone.</param>
/// <param name="Gemeente">The child's gemeente by name; empty where it is unknown and does not matter, as for mails.</param>
/// <param name="Code">The row of the report that it counts in, such as <c>Consultatie</c> or <c>Versnellingstafel</c>, or one of <see cref="LedgerCode"/>.</param>
/// <param name="AgeBand">The youngest child's band.</param>
/// <param name="Children">How many children it counts for.</param>
public sealed record LedgerEntry(LocalDate Date, string Row, string Gemeente, string Code, AgeBand AgeBand, int Children)
{
    /// <summary>
    /// The first case of a child that has more than one: the child counts once a year in each row. Null for a child with one case.
    /// </summary>
    public string? Child { get; init; }

    /// <summary>For <see cref="LedgerCode.Promise"/>: how the promise ended; null for all other codes.</summary>
    public PromiseOutcome? Promise { get; init; }

    /// <summary>
    /// The period of published figures from which this was imported, such as <c>2023</c>; null for what was registered here. What is
    /// known of a year only does not count in its months.
    /// </summary>
    public string? Imported { get; init; }

    /// <summary>The partition of the ledger: the month in which it counts, such as <c>2026-10</c>, or the period from which it was imported.</summary>
    public string Month => Imported ?? Date.ToString("uuuu-MM", CultureInfo.InvariantCulture);
}

/// <summary>How the promise of one case ended: with contact, or missed so far.</summary>
/// <param name="Kept">Whether contact was made in time.</param>
/// <param name="Waited">How long the sender waited on the promise's clock, in minutes; null when there was no contact yet.</param>
/// <param name="WaitedLiterally">The same with all hours counted.</param>
/// <param name="Reason">The code of why it was missed; null when it was kept or nobody said.</param>
public sealed record PromiseOutcome(bool Kept, int? Waited, int? WaitedLiterally, string? Reason = null);

/// <summary>Codes in the ledger that are no row of the report.</summary>
public static class LedgerCode
{
    /// <summary>The promise of one case, with its outcome. It counts cases, not children.</summary>
    public const string Promise = "Belofte";

    /// <summary>A mail that came in, by what became of it: this, and the disposition's code, such as <c>Mail.request</c>. It counts mails.</summary>
    public const string MailPrefix = "Mail.";
}
