using NodaTime;
using Versnelling.Domain.Cases;
using Versnelling.Domain.Intake;
using Versnelling.Domain.Vocabulary;

namespace Versnelling.Functions.Tests.Storage;

/// <summary>A case with something in every property, and one of each effect.</summary>
internal static class StoredSamples
{
    private static readonly Instant Received = Instant.FromUtc(2026, 11, 23, 9, 0);

    public static Case Least { get; } = new()
    {
        Number = CaseNumber.Parse("RET-7K3F-9QDX"),
        Key = "3c9e0f",
        Fingerprint = "a41b77",
        MailReference = "1763888400.M1P1.host",
        ReceivedAt = Received + Duration.FromNanoseconds(123_456_789),
        DueAt = Received + Duration.FromHours(48),
    };

    /// <summary>What version 1 held.</summary>
    public static Case First { get; } = Least with
    {
        Referrer = EmailAddress.Parse("ouder@mail.example"),
        MailId = MessageId.Parse("a1@mail.example"),
        Gemeente = "Urk",
        Verwijzer = Verwijzer.VeiligThuis,
        Question = Question.Versnellingstafel,
        Urgency = Urgency.Crisis,
        Suicide = true,
        AgeBand = AgeBand.From12To15,
        Children = 2,
        BsnFound = true,
        Rules = ["gemeente.label", "age.years"],
        Alerts =
        [
            new Alert(1, "lieke", At(1), [new Reason(ReasonKind.Backup, "Urk", "fatima", new LocalDate(2026, 11, 23)), new Reason(ReasonKind.NextWorkingDay, Day: new LocalDate(2026, 11, 23))], "b5c6", At(2)),
            new Alert(2, "sanne", At(3), [new Reason(ReasonKind.GemeenteUnknown)], Link: null),
        ],
        TakenOver = new TakenOver("lieke", At(4)),
        Contact = new Contact("lieke", At(5), ContactKind.Phone),
        Interventions = [new Registered("Maatwerk", At(6)), new Registered("VerwezenRET", At(7))],
        Result = new Registered("PassendeHulp", At(8)),
        Replies = [new Reply("d00d", "1763888500.M2P1.host", At(9))],
        MissedAt = At(10),
    };

    /// <summary>What version 2 added: who writes, what came back, answers that withdraw, closing.</summary>
    public static Case Second { get; } = First with
    {
        GemeenteCandidates = ["Almere", "Urk"],
        Writer = Writer.YoungPerson,
        Trust = SenderTrust.Failed,
        Remarks = ReadingRemarks.Signature | ReadingRemarks.Tnef,
        Related = CaseNumber.Parse("RET-2222-3333"),
        Replies = [new Reply("d00d", "1763888500.M2P1.host", At(9), Withdraws: true, SenderTrust.Verified, "f00d", "lieke")],
        Undelivered = [new Undelivered("alert.1", UndeliveredReason.Bounced, At(2), "lieke"), new Undelivered("confirmation", UndeliveredReason.Bounced, At(2))],
        Reopenings = 1,
        Closed = new Closed("lieke", At(11), ClosingReason.Withdrawn),
    };

    /// <summary>What version 3 added: phone calls, moves, themes, cases that belong together, forgetting.</summary>
    public static Case Full { get; } = Second with
    {
        Origin = CaseOrigin.Phone,
        PromisedAnewAt = At(12),
        MissedReason = MissedReason.NotReached,
        AddressForgottenAt = At(13),
        MailsDeletedAt = At(14),
        EarlierGemeenten = [new EarlierGemeente("Dronten", At(5))],
        Themes = [new Registered("Schooluitval", At(6))],
        SameChildAs = CaseNumber.Parse("RET-3333-4444"),
        LaterCases = [CaseNumber.Parse("RET-4444-5555")],
        SplitFrom = CaseNumber.Parse("RET-5555-6666"),
        SplitOff = [new SplitCase(CaseNumber.Parse("RET-6666-7777"), 1)],
        MergedInto = CaseNumber.Parse("RET-7777-8888"),
        Absorbed = [CaseNumber.Parse("RET-8888-9999")],
    };

    public static Effect[] FirstEffects { get; } =
    [
        new Effect.Enqueue(Step.Routing),
        new Effect.Enqueue(Step.Promise, At(48)),
        new Effect.Send(new Letter(LetterKind.Confirmation, Recipient.Referrer, "confirmation", At(1))),
        new Effect.Send(new Letter(LetterKind.Alert, Recipient.Colleague("lieke"), "alert.1", At(2), "1")),
        new Effect.Send(new Letter(LetterKind.Poisoned, Recipient.Administrator, "poisoned", At(3), "requests")),
        new Effect.PostCard(1),
        new Effect.Count(new LedgerEntry(new LocalDate(2026, 11, 23), "RET-7K3F-9QDX.Maatwerk", "Urk", "Maatwerk", AgeBand.UpTo11, 2)),
        new Effect.Uncount("2026-11", "RET-7K3F-9QDX.Maatwerk"),
        new Effect.Watch(At(48)),
        new Effect.Unwatch(At(48)),
        new Effect.ListFiled(At(0), At(1)),
    ];

    /// <summary>With those that version 3 added.</summary>
    public static Effect[] Effects { get; } =
    [
        .. FirstEffects,
        new Effect.Count(new LedgerEntry(new LocalDate(2026, 11, 23), "RET-7K3F-9QDX.Belofte", "Urk", LedgerCode.Promise, AgeBand.UpTo11, 1) { Child = "RET-3333-4444", Promise = new PromiseOutcome(Kept: false, 10, 20, "Vakantie") }),
        new Effect.Relist(),
        new Effect.Tell(CaseNumber.Parse("RET-3333-4444"), KinMessage.LaterCase),
    ];

    public static CaseEvent[] Events { get; } =
    [
        new CaseEvent(CaseEventKind.Received, At(0), CaseEvent.System, "gemeente.label age.years"),
        new CaseEvent(CaseEventKind.TakenOver, At(4), "lieke"),
    ];

    private static Instant At(int hours) => Received + Duration.FromHours(hours);
}
