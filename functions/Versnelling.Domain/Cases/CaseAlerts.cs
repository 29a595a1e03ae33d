using System.Globalization;
using NodaTime;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Cases;

/// <summary>A colleague's alerts of a case.</summary>
public static class CaseAlerts
{
    /// <summary>How long the link in an alert opens the case.</summary>
    public static Duration LinkLifetime { get; } = Duration.FromDays(14);

    /// <summary>Who hears of what happens to the case: who took it over, else who was alerted last, else the coordinator; by id.</summary>
    public static string InCharge(this Case @case, Region region) =>
        @case.TakenOver?.Person ?? (@case.Alerts.Count > 0 ? @case.Alerts[^1].Person : region.Coordinator.Id);

    /// <summary>The case with an alert for this colleague whose link works, new when there is none, and that alert.</summary>
    public static (Case Case, Alert Alert) WithAlert(this Case @case, string person, Reason reason, CaseIdentity identity, Instant now)
    {
        var existing = @case.Alerts.LastOrDefault(a => a.Person == person && a.Link is not null && now < a.At + LinkLifetime);
        if (existing is not null)
            return (@case, existing);
        var alert = @case.NewAlert(person, [reason], identity, now) with { SentAt = now };
        return (@case with { Alerts = [.. @case.Alerts, alert] }, alert);
    }

    /// <summary>The next alert of the case, not yet part of it.</summary>
    public static Alert NewAlert(this Case @case, string person, IReadOnlyList<Reason> reasons, CaseIdentity identity, Instant now)
    {
        var alert = new Alert(@case.Alerts.Count + 1, person, now, reasons, Link: null);
        return alert with { Link = CaseIdentity.LinkHash(identity.LinkHandle(@case.Number, alert)) };
    }

    /// <summary>The alert whose link has this handle, while it is valid.</summary>
    public static Alert? FindByHandle(this Case @case, string handle, Instant now)
    {
        var hash = CaseIdentity.LinkHash(handle);
        return @case.Alerts.FirstOrDefault(a => a.Link == hash && now < a.At + LinkLifetime);
    }

    extension(Alert alert)
    {
        /// <summary>How a letter names the alert.</summary>
        public string Detail => alert.Number.ToString(CultureInfo.InvariantCulture);
    }
}
