using NodaTime;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Cases;

/// <summary>A case as the lists of pages show it and as retention finds it: no personal data.</summary>
/// <param name="Number">The case.</param>
/// <param name="ReceivedAt">When it came in.</param>
/// <param name="DueAt">When contact must have been made.</param>
/// <param name="Gemeente">The child's gemeente; null while unknown.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Urgency">How soon.</param>
/// <param name="AgeBand">The youngest child's band.</param>
/// <param name="Person">Who has it, or was alerted last; null for nobody.</param>
/// <param name="TakenOver">Whether that colleague took it over.</param>
/// <param name="ContactAt">When contact was made; null for not yet.</param>
/// <param name="Undelivered">Whether a mail about it did not reach its reader.</param>
/// <param name="ChangedAt">When it last changed, as far as the listing shows.</param>
/// <param name="ClosedAt">When it was closed; null while it is open.</param>
public sealed record CaseListing(
    CaseNumber Number, Instant ReceivedAt, Instant DueAt, string? Gemeente, Question Question, Urgency Urgency, AgeBand AgeBand,
    string? Person, bool TakenOver, Instant? ContactAt, bool Undelivered, Instant ChangedAt, Instant? ClosedAt)
{
    /// <summary>The listing of a case as it is now.</summary>
    public static CaseListing Of(Case @case) => new(
        @case.Number,
        @case.ReceivedAt,
        @case.DueAt,
        @case.Gemeente,
        @case.Question,
        @case.Urgency,
        @case.AgeBand,
        @case.TakenOver?.Person ?? (@case.Alerts.Count > 0 ? @case.Alerts[^1].Person : null),
        @case.TakenOver is not null,
        @case.Contact?.At,
        @case.Undelivered.Count > 0,
        Moments(@case).Max(),
        @case.Closed?.At);

    private static IEnumerable<Instant> Moments(Case @case) =>
    [
        @case.ReceivedAt,
        .. @case.Alerts.Select(a => a.At),
        .. @case.Replies.Select(r => r.At),
        .. @case.Interventions.Concat(@case.Themes).Select(r => r.At),
        .. new[] { @case.TakenOver?.At, @case.Contact?.At, @case.Result?.At, @case.Closed?.At }.OfType<Instant>(),
    ];
}
