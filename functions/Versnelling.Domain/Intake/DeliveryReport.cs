using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Intake;

/// <summary>What a mail system reports about an earlier mail (RFC 3464), or says in words where it sends no proper report.</summary>
/// <param name="Outcome">How that mail fared.</param>
/// <param name="Original">The Message-ID of that mail, when the report names it.</param>
/// <param name="Recipients">Whom it did not reach, as far as the report names them.</param>
public sealed record DeliveryReport(DeliveryOutcome Outcome, MessageId? Original, IReadOnlyList<EmailAddress> Recipients);

/// <summary>How a mail fared.</summary>
public enum DeliveryOutcome
{
    /// <summary>It will not arrive.</summary>
    Failed,

    /// <summary>It has not arrived yet; the system goes on trying.</summary>
    Delayed,

    /// <summary>It arrived, or was passed on to a system that sends no reports.</summary>
    Delivered,
}
