using Versnelling.Domain.Cases;

namespace Versnelling.Domain.Intake;

/// <summary>A mail that was read and understood, on its way to a case.</summary>
/// <param name="Key">The identity of its own case, or of the row that files it.</param>
/// <param name="Fingerprint">Tells the same mail from another with a reused Message-ID.</param>
/// <param name="Mail">What was read.</param>
/// <param name="Understanding">What it means.</param>
/// <param name="Reference">Where the mailbox keeps it.</param>
public sealed record Arrival(CaseKey Key, string Fingerprint, IncomingMail Mail, Understanding Understanding, string Reference);
