using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Outcome;

/// <summary>A question that came by telephone, as a colleague registers it: there is no mail, and contact was the call.</summary>
/// <param name="By">The colleague's id.</param>
/// <param name="Gemeente">The child's gemeente by name.</param>
/// <param name="Verwijzer">Who asked.</param>
/// <param name="Question">What was asked.</param>
/// <param name="AgeBand">The youngest child's band.</param>
/// <param name="Registered">The contact, and whatever else there is to register.</param>
public sealed record PhoneCall(string By, string Gemeente, Verwijzer Verwijzer, Question Question, AgeBand AgeBand, OutcomeCommand.Register Registered);

/// <summary>Decides the case of a phone call.</summary>
public static class PhoneRegistration
{
    /// <summary>Opens the case with its contact; refused as any registration is.</summary>
    /// <param name="call">What was filled in.</param>
    /// <param name="key">The identity that belongs to the form: filling it in twice opens one case.</param>
    /// <param name="now">The time of the decision.</param>
    /// <param name="region">The region.</param>
    public static Decision Decide(PhoneCall call, CaseKey key, Instant now, Region region)
    {
        if (region.FindGemeente(call.Gemeente) is not { } gemeente)
            return call.Gemeente.Length == 0 ? new Decision.Refused(Refusal.GemeenteNeeded) : new Decision.Refused(Refusal.UnknownCode, call.Gemeente);
        // A call of last week may be registered today.
        var received = Instant.Min(now, call.Registered.Contact?.At ?? (call.Registered.On is { } day ? day.AtStartOfDayInZone(region.Zone).ToInstant() : now));
        var opened = new Case
        {
            Number = key.Number,
            Key = key.Key,
            Fingerprint = key.Key,
            MailReference = null,
            Origin = CaseOrigin.Phone,
            ReceivedAt = received,
            DueAt = PromiseDeadline.DueAt(region, received),
            Gemeente = gemeente.Name,
            Verwijzer = call.Verwijzer,
            Question = call.Question,
            AgeBand = call.AgeBand,
        };
        var decision = Registration.Decide(opened, call.Registered, now, region);
        return decision is not Decision.Change registered ? decision : registered with
        {
            Events = [new CaseEvent(CaseEventKind.PhoneRegistered, now, call.By, Via: Channel.Page), .. registered.Events.Where(e => e.Kind is not CaseEventKind.TakenOver)],
            Effects = [.. registered.Effects.Where(e => e is not Effect.Unwatch)],
        };
    }
}
