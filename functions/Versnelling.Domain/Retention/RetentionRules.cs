using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Regions;

namespace Versnelling.Domain.Retention;

/// <summary>What of a case is to be forgotten when; the terms are the region's and count from closing.</summary>
public static class RetentionRules
{
    /// <summary>Whether the referrer's address is to be forgotten now.</summary>
    public static bool IsAddressDue(Case @case, Region region, Instant now) =>
        @case is { Closed: { } closed, AddressForgottenAt: null, Origin: CaseOrigin.Mail } && now >= closed.At + Duration.FromDays(region.Retention.AddressDays);

    /// <summary>Whether the mails are to be deleted from the mailbox now.</summary>
    public static bool AreMailsDue(Case @case, Region region, Instant now) =>
        @case is { Closed: { } closed, MailsDeletedAt: null, Origin: CaseOrigin.Mail } && now >= Later(closed.At, region.Retention.MailMonths, region);

    /// <summary>
    /// Whether the details of the cases of one child, which go together, are to be removed now: so long after the last of them was closed.
    /// </summary>
    public static bool IsRemovalDue(IReadOnlyCollection<Case> sameChild, Region region, Instant now) =>
        sameChild.All(c => c.Closed is { } closed && now >= Later(closed.At, region.Retention.CaseMonths, region));

    /// <summary>Whether an open case is to be closed by itself, because nothing happened for so long.</summary>
    public static bool IsInactive(CaseListing listing, Region region, Instant now) =>
        listing.ClosedAt is null && now >= Later(listing.ChangedAt, region.Retention.InactiveMonths, region);

    /// <summary>Forgets the address, and the Message-ID, which often holds one.</summary>
    public static Decision ForgetAddress(Case @case, Instant now) => @case.AddressForgottenAt is not null
        ? new Decision.Nothing()
        : new Decision.Change(@case with { Referrer = null, MailId = null, AddressForgottenAt = now }, [new CaseEvent(CaseEventKind.AddressForgotten, now, CaseEvent.System)], []);

    /// <summary>Puts down that the mails are gone.</summary>
    public static Decision MailsDeleted(Case @case, Instant now) => @case.MailsDeletedAt is not null
        ? new Decision.Nothing()
        : new Decision.Change(
            @case with { MailReference = null, Replies = [.. @case.Replies.Select(r => r with { MailReference = "" })], MailsDeletedAt = now },
            [new CaseEvent(CaseEventKind.MailDeleted, now, CaseEvent.System)],
            []);

    /// <summary>Closes a case in which nothing happened for long.</summary>
    public static Decision CloseInactive(Case @case, Region region, Instant now) => @case.Closed is not null || !IsInactive(CaseListing.Of(@case), region, now)
        ? new Decision.Nothing()
        : new Decision.Change(
            @case with { Closed = new Closed(CaseEvent.System, now, ClosingReason.Inactive) },
            [new CaseEvent(CaseEventKind.Closed, now, CaseEvent.System, nameof(ClosingReason.Inactive))],
            @case.Contact is null ? [new Effect.Unwatch(@case.DueAt)] : []);

    private static Instant Later(Instant from, int months, Region region) =>
        from.InZone(region.Zone).Date.PlusMonths(months).AtStartOfDayInZone(region.Zone).ToInstant();
}
