using NodaTime;
using Versnelling.Domain.Cases;

namespace Versnelling.Domain.Alerting;

/// <summary>Sends the alerts that routing decided on.</summary>
public static class AlertingDecision
{
    /// <summary>Sends each alert that has not gone out, unless somebody has taken the case over or closed it in the meantime.</summary>
    public static Decision Decide(Case @case, Instant now)
    {
        var waiting = @case.Alerts.Where(a => a.SentAt is null).ToList();
        if (waiting.Count == 0 || @case.TakenOver is not null || @case.Closed is not null)
            return new Decision.Nothing();

        var effects = new List<Effect>();
        foreach (var alert in waiting)
        {
            effects.Add(new Effect.Send(new Letter(LetterKind.Alert, Recipient.Colleague(alert.Person), $"alert.{alert.Detail}", alert.At, alert.Detail)));
            effects.Add(new Effect.PostCard(alert.Number));
        }

        return new Decision.Change(
            @case with { Alerts = [.. @case.Alerts.Select(a => a.SentAt is null ? a with { SentAt = now } : a)] }, [], effects);
    }
}
