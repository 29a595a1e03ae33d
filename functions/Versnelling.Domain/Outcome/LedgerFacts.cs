using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Promise;
using Versnelling.Domain.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Outcome;

/// <summary>What a case counts for: the ledger is nothing but this, of all cases. The rules are written down in docs/counting.md.</summary>
public static class LedgerFacts
{
    /// <summary>
    /// The case's facts: mails on the day of receipt, the promise once it ended, and from contact on, when the gemeente is known, the
    /// children. Consultatie and the kind of referrer count on the day of contact, each intervention, theme and the result on the
    /// day it was done, all in the region's zone and in the gemeente where the child lived then.
    /// </summary>
    public static IReadOnlyList<LedgerEntry> Of(Case @case, Region region) =>
        [.. Mails(@case, region), .. @case.MergedInto is null ? [.. Promise(@case, region), .. Children(@case, region)] : Array.Empty<LedgerEntry>()];

    /// <summary>The fact that a mail came in: one for each mail, by its key, whatever becomes of it.</summary>
    public static LedgerEntry Mail(string key, Instant receivedAt, Disposition disposition, Region region) =>
        new(Day(receivedAt, region), $"MAIL-{key[..Math.Min(key.Length, 16)]}", "", LedgerCode.MailPrefix + disposition.Code(), AgeBand.Unknown, 1);

    private static IEnumerable<LedgerEntry> Mails(Case @case, Region region)
    {
        // What was split off began with the mail of the case that it was split from, which counts it.
        if (@case is { Origin: CaseOrigin.Mail, SplitFrom: null })
            yield return Mail(@case.Key, @case.ReceivedAt, Disposition.Request, region);
        foreach (var reply in @case.Replies)
            yield return Mail(reply.Key, reply.At, Disposition.Reply, region);
    }

    private static IEnumerable<LedgerEntry> Promise(Case @case, Region region)
    {
        if (@case.Origin is not CaseOrigin.Mail || @case.SplitFrom is not null || (@case.Contact is null && @case.MissedAt is null))
            yield break;
        var from = @case.PromisedAnewAt ?? @case.ReceivedAt;
        var reason = @case.IsPromiseBroken ? @case.MissedReason?.ToString() : null;
        var outcome = @case.Contact is { } contact
            ? new PromiseOutcome(!@case.IsPromiseBroken, Minutes(PromiseDeadline.Passed(region, from, contact.At)), Minutes(contact.At - from), reason)
            : new PromiseOutcome(Kept: false, Waited: null, WaitedLiterally: null, reason);
        yield return new LedgerEntry(
            Day(@case.Contact?.At ?? @case.DueAt, region), $"{@case.Number}.{LedgerCode.Promise}", @case.Gemeente ?? "", LedgerCode.Promise, @case.AgeBand, 1)
        {
            Promise = outcome,
        };
    }

    private static IReadOnlyList<LedgerEntry> Children(Case @case, Region region)
    {
        if (@case is not { Contact: { } contact, Gemeente: { } gemeente })
            return [];
        var child = @case.SameChildAs ?? (@case.LaterCases.Count > 0 ? @case.Number : (CaseNumber?)null);
        return
        [
            Fact(RegisterCode.Consultatie, contact.At),
            Fact(@case.Verwijzer.ToString(), contact.At),
            .. @case.Interventions.Select(r => Fact(r.Code, r.At)),
            .. @case.Result is { } result ? [Fact(result.Code, result.At)] : Array.Empty<LedgerEntry>(),
            .. @case.Themes.Select(r => Fact(r.Code, r.At)),
        ];

        LedgerEntry Fact(string code, Instant at) =>
            new(Day(at, region), $"{@case.Number}.{code}", Lived(at), code, @case.AgeBand, @case.Children) { Child = child?.Value };

        string Lived(Instant at) => @case.EarlierGemeenten.FirstOrDefault(e => at < e.Until)?.Gemeente ?? gemeente;
    }

    private static LocalDate Day(Instant at, Region region) => at.InZone(region.Zone).Date;

    private static int Minutes(Duration time) => (int)Math.Floor(time.TotalMinutes);
}
