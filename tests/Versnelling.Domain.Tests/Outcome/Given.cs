using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Outcome;
using Versnelling.Domain.Tests.Regions;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Domain.Tests.Outcome;

/// <summary>Cases and commands in few words.</summary>
internal static class Given
{
    /// <summary>Monday 23 November 2026, 10:00 local.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 0);

    public static readonly Case Fresh = new()
    {
        Number = CaseNumber.Parse("RET-7K3F-9QDX"),
        Key = "00",
        Fingerprint = "00",
        MailReference = "mail-1",
        ReceivedAt = Monday,
        DueAt = Monday + Duration.FromHours(48),
        Gemeente = "Urk",
        Verwijzer = Verwijzer.LokaleToegang,
        AgeBand = AgeBand.From12To15,
    };

    public static Instant At(int day, int hour = 0) => Monday + Duration.FromDays(day) + Duration.FromHours(hour);

    public static readonly CaseIdentity Identity = new(new byte[32]);

    public static OutcomeCommand.Register Registers(
        string by, ContactKind? contact = null, string[]? interventions = null, string? result = null, int? children = null,
        string[]? withdrawn = null, string? seenResult = null, int seenChildren = 1) => new(by)
        {
            Contact = contact is { } kind ? new MadeContact(by, kind) : null,
            Interventions = interventions ?? [],
            WithdrawnInterventions = withdrawn ?? [],
            Result = result == seenResult ? null : new Change<string?>(seenResult, result),
            Children = children is { } number ? new Change<int>(seenChildren, number) : null,
        };

    /// <summary>What follows besides the ledger.</summary>
    public static IEnumerable<Effect> BesidesTheLedger(this Decision.Change change) => change.Effects.Where(e => e is not (Effect.Count or Effect.Uncount));

    /// <summary>The case after a command that must change it.</summary>
    public static Case After(this Case @case, OutcomeCommand command, Instant now) => @case.Changed(command, now).Case;

    public static Decision.Change Changed(this Case @case, OutcomeCommand command, Instant now) =>
        Assert.IsType<Decision.Change>(@case.Decided(command, now));

    public static Decision Decided(this Case @case, OutcomeCommand command, Instant now) =>
        OutcomeRules.Decide(@case, command, now, Flevoland.Region, Identity);
}
